package normalize

import (
	"io"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/transform"
)

// pendingLimit is how many bytes a stream holds back in search of a place where
// the text may be cut without changing the result. Only a word, a run of marks or
// of invisible characters of that length gets there.
const pendingLimit = 16 << 10

// A stream applies a Form piece by piece, with the result of the whole.
type stream struct {
	form    Form
	pending []byte
	looked  int   // pending[:looked] holds no cut
	state   carry // what pending begins in the middle of
}

// A carry is what a piece of text must know of the text before it.
type carry struct {
	long  bool // it begins inside a word of more than maxWord letters
	marks bool // it begins inside a run of more than maxMarks marks
}

// feed takes in data and appends what is certain of the output to dst.
func (t *stream) feed(dst, data []byte, eof bool) []byte {
	t.pending = append(t.pending, data...)
	for {
		s := unsafe.String(unsafe.SliceData(t.pending), len(t.pending))
		next := carry{}
		k := len(s)
		if !eof {
			k = t.cut(s)
		}
		if k == 0 {
			t.looked = max(0, len(s)-utf8.UTFMax)
			if len(s) < pendingLimit {
				return dst
			}
			if t.form&Invisible != 0 {
				p := pass{form: Invisible, src: s}
				if !t.state.marks {
					p.run(0)
				}
				if p.changed {
					t.pending = append(t.pending[:0:0], p.text()...)
					t.looked = 0
					if len(t.pending) < pendingLimit/2 {
						return dst
					}
					s = unsafe.String(unsafe.SliceData(t.pending), len(t.pending))
				}
			}
			k, next = t.force(s)
		}
		dst = t.form.appendFrom(dst, s[:k], t.state)
		t.state = next
		t.pending = append(t.pending[:0], t.pending[k:]...)
		t.looked = 0
		if len(t.pending) < pendingLimit || eof {
			return dst
		}
	}
}

// cut returns the last place in s where the text may be cut, or 0.
func (t *stream) cut(s string) int {
	for k := len(s) - 1; k > max(0, t.looked); k-- {
		if t.mayCut(s, k) {
			return k
		}
	}
	return 0
}

// mayCut reports whether the steps of the form work on s[:k] and s[k:] as they do
// on s.
func (t *stream) mayCut(s string, k int) bool {
	c, before := s[k], s[k-1]
	if c < 0x80 {
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			return false
		case c == '-':
			return before < 0x80 && !isWordRune(rune(before))
		case c == '`':
			if before == '`' {
				return k > 1 && s[k-2] == '`'
			}
			return before < 0x80 && !isWordRune(rune(before))
		case (c == '\n' || c == '\r') && t.form&Hyphens != 0:
			if c == '\n' && before == '\r' && k > 1 {
				before = s[k-2]
			}
			return before < 0x80 && before != '-' && before != '\r'
		}
		return true
	}
	if !utf8.RuneStart(c) {
		// A byte behind three such bytes completes no character.
		return k > 3 && !utf8.RuneStart(before) && !utf8.RuneStart(s[k-2]) && !utf8.RuneStart(s[k-3])
	}
	if !utf8.FullRuneInString(s[k:]) {
		return false
	}
	r, size := utf8.DecodeRuneInString(s[k:])
	p := pass{form: t.form}
	if isWordRune(r) || p.inWord(r, size) != noLetter || isMark(r, s[k:k+size]) || hiddenKind(r) != quiet {
		return false
	}
	if accent, _ := accentAt(s[k:]); accent != 0 {
		r1, n1 := utf8.DecodeLastRuneInString(s[:k])
		r2, _ := utf8.DecodeLastRuneInString(s[:k-n1])
		return r1 == r && r2 == r
	}
	return r == 0xA0 || p.kind(r, s[k:k+size]) == quiet
}

// force returns a place to cut s, which has no good one, and what the rest begins
// in the middle of.
func (t *stream) force(s string) (int, carry) {
	// The last character may be incomplete.
	end := len(s)
	for end > len(s)-utf8.UTFMax && !utf8.RuneStart(s[end-1]) {
		end--
	}
	end--
	base, marks := end, 0
	for base > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:base])
		base -= size
		if hiddenKind(r) != quiet {
			continue
		}
		if !isMark(r, s[base:base+size]) {
			break
		}
		marks++
	}
	if base == 0 || marks > maxMarks {
		return end, carry{marks: true}
	}
	return base, carry{long: true}
}

// appendFrom appends s in form f to dst, where s goes on from a text before it.
func (f Form) appendFrom(dst []byte, s string, state carry) []byte {
	if state.marks {
		// The run keeps its order and loses what is invisible.
		i := 0
		for i < len(s) {
			r, size := utf8.DecodeRuneInString(s[i:])
			switch {
			case f&Invisible != 0 && hiddenKind(r) != quiet:
			case isMark(r, s[i:i+size]):
				dst = append(dst, s[i:i+size]...)
			default:
				return f.appendFrom(dst, s[i:], carry{})
			}
			i += size
		}
		return dst
	}
	calm := false
	for i := range passes {
		if f.needs(i, calm) {
			p := pass{form: f, src: s, long: state.long}
			p.run(i)
			calm = i == 0 && !p.changed && !p.pairs
			s = p.text()
		}
	}
	return append(dst, s...)
}

// NewReader returns a reader of what r yields in form f. It holds back no more
// than a word and its marks, and a bounded part of those that do not end.
func (f Form) NewReader(r io.Reader) io.Reader {
	return &reader{src: r, stream: stream{form: f}}
}

type reader struct {
	stream
	src io.Reader
	buf []byte // read from src
	out []byte // not yet handed out
	pos int
	err error
}

func (r *reader) Read(b []byte) (int, error) {
	if len(b) == 0 {
		return 0, nil
	}
	if r.buf == nil {
		r.buf = make([]byte, 32<<10)
	}
	for empty := 0; r.pos == len(r.out); {
		if r.err != nil {
			return 0, r.err
		}
		var n int
		n, r.err = r.src.Read(r.buf)
		r.out, r.pos = r.feed(r.out[:0], r.buf[:n], r.err != nil), 0
		if n > 0 {
			empty = 0
		} else if empty++; empty == 100 && r.err == nil {
			r.err = io.ErrNoProgress
		}
	}
	n := copy(b, r.out[r.pos:])
	r.pos += n
	return n, nil
}

// NewWriter returns a writer that puts what is written to it into form f and
// writes that to w. Close writes what was held back; it does not close w.
func (f Form) NewWriter(w io.Writer) io.WriteCloser {
	return &writer{dst: w, stream: stream{form: f}}
}

type writer struct {
	stream
	dst io.Writer
	out []byte
	err error
}

func (w *writer) Write(b []byte) (int, error) {
	if w.err != nil {
		return 0, w.err
	}
	w.out = w.feed(w.out[:0], b, false)
	if len(w.out) > 0 {
		_, w.err = w.dst.Write(w.out)
	}
	if w.err != nil {
		return 0, w.err
	}
	return len(b), nil
}

func (w *writer) Close() error {
	if w.err != nil {
		return w.err
	}
	w.out = w.feed(w.out[:0], nil, true)
	if len(w.out) > 0 {
		_, w.err = w.dst.Write(w.out)
	}
	return w.err
}

// Transformer returns a transformer into form f, for use with the functions of
// golang.org/x/text/transform.
func (f Form) Transformer() transform.Transformer {
	return &transformer{stream: stream{form: f}}
}

type transformer struct {
	stream
	out []byte
	pos int
}

func (t *transformer) Reset() { *t = transformer{stream: stream{form: t.form}} }

func (t *transformer) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	if t.pos == len(t.out) {
		t.out, t.pos = t.feed(t.out[:0], src, atEOF), 0
		nSrc = len(src)
	}
	nDst = copy(dst, t.out[t.pos:])
	t.pos += nDst
	if t.pos < len(t.out) {
		err = transform.ErrShortDst
	} else if nSrc < len(src) {
		err = transform.ErrShortDst // come again with room for the rest
	}
	return nDst, nSrc, err
}
