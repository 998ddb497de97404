// Package word cuts normalized text into words: runs of letters, runs of
// digits, and symbols, each with the facts that rules ask for most (its
// lower-case key, its capitals, what stands before it).
//
// A word is what the eye takes for one: letters and digits never share a word
// («8h30» is three words), an apostrophe between two letters belongs to the
// word («H'Hen»), and a run of one and the same symbol («...») is one word.
package word

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
	"unsafe"
)

// Kind tells what a word is made of. The zero Kind is no word at all.
type Kind uint8

const (
	Letters Kind = iota + 1 // letters and their combining marks
	Digits                  // ASCII digits
	Symbol                  // one rune, or a run of the same rune, or one invalid byte
)

// Shape tells how a word of letters is capitalised.
type Shape uint8

const (
	Lower   Shape = iota + 1 // «tỉnh»
	Inner                    // capitals after a small first letter: «iPhone»
	Initial                  // one capital letter alone: «H»
	Title                    // «Tỉnh»
	Caps                     // two or more letters, all capitals: «UBND»
	Mixed                    // anything else that starts with a capital: «ThS»
)

// Flags tell what stands between a word and the one before it.
type Flags uint8

const (
	Space    Flags = 1 << iota // white space before the word
	Line                       // a line end before the word
	Break                      // a paragraph starts here: rules do not look across
	Sentence                   // a sentence starts here (every Break, too)
)

// Word is one word of a text. Start and End are byte offsets into the text
// that was scanned.
type Word struct {
	Start, End int32
	// Key is the word in lower case with the tone mark where the traditional
	// spelling puts it: «Uỷ» and «Ủy» have the key «ủy», «hoà» has «hòa».
	// Like the word itself it lives until the next Scan: clone what is kept.
	Key string
	// ID is free for the caller: the lexicon keeps its vocabulary number here.
	ID    uint32
	Kind  Kind
	Shape Shape
	Flags Flags
}

// Capital reports whether the word starts with a capital letter.
func (w *Word) Capital() bool { return w.Shape >= Initial }

// Has reports whether all the flags in f are set.
func (w *Word) Has(f Flags) bool { return w.Flags&f == f }

// Scanner holds the memory that one scan leaves to the next.
type Scanner struct {
	words []Word
	lower []byte // the text in lower case, byte for byte, where letters has read it
	odd   []byte // keys that are not as long as their words
	known spellings
}

// classes of bytes
const (
	clSpace   = iota + 1
	clNewline // \n
	clDigit
	clSymbol // any other ASCII byte
	clLower
	clUpper
	clLead // starts most Vietnamese letters that are not ASCII
)

// short names for the table
const (
	sp = clSpace
	nl = clNewline
	di = clDigit
	lo = clLower
	up = clUpper
	sy = clSymbol
	le = clLead
)

// classes has the class of every byte; 0 is a byte above ASCII that needs a
// closer look.
var classes = [256]uint8{
	sy, sy, sy, sy, sy, sy, sy, sy, sy, sp, nl, sp, sp, sp, sy, sy,
	sy, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy,
	sp, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy, sy,
	di, di, di, di, di, di, di, di, di, di, sy, sy, sy, sy, sy, sy,
	sy, up, up, up, up, up, up, up, up, up, up, up, up, up, up, up,
	up, up, up, up, up, up, up, up, up, up, up, sy, sy, sy, sy, sy,
	sy, lo, lo, lo, lo, lo, lo, lo, lo, lo, lo, lo, lo, lo, lo, lo,
	lo, lo, lo, lo, lo, lo, lo, lo, lo, lo, lo, sy, sy, sy, sy, sy,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, le, le, le, le, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, le, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
}

// Scan cuts text, which holds at most 1 GiB, into words, numbered by v if it
// is not nil. The result is valid until the next call.
func (s *Scanner) Scan(text string, v *Vocabulary) []Word {
	s.words = s.words[:0]
	s.odd = s.odd[:0]
	s.lower = append(s.lower[:0], text...)
	if v != nil {
		s.known.ready(v)
	}
	bytes := unsafe.Slice(unsafe.StringData(text), len(text))
	near := len(text) - 16 // from here on letterRun has too little before it
	newlines := 2          // the text's start is a paragraph's start
	space := true          // as before every other paragraph
	afterSymbol := false
	lineStart := 0
	prevLine := 0 // bytes in the line that the last newline ended
	for i := 0; i < len(text); {
		c := text[i]
		cl := classes[c]
		if cl == clSpace {
			space = true
			i++
			continue
		}
		n := len(s.words)
		if n == cap(s.words) {
			s.words = slices.Grow(s.words, max(64, len(text)/4, n))
		}
		// written in place: an entry that turns out not to be a word is left behind
		w := &s.words[: n+1 : n+1][n]
		*w = Word{Start: int32(i)}
		switch {
		case cl >= clLower && v != nil && i < near:
			run, lo, hi := letterRun(bytes[i:])
			if run > 16 || text[i+run] == '\'' {
				i = s.anyWord(text, i, w)
				w.ID = v.ID(w.Key)
				break
			}
			known := s.known.at(lo, hi)
			if known.lo != 0 {
				known.word(w)
				i += run
				break
			}
			end := s.anyWord(text, i, w)
			w.ID = v.ID(w.Key)
			if w.Kind == Letters && end == i+run {
				s.known.learn(known, lo, hi, w)
			}
			i = end
		case cl == clNewline:
			if newlines == 0 {
				prevLine = i - lineStart
			}
			newlines++
			space = true
			i++
			lineStart = i
			continue
		default:
			i = s.anyWord(text, i, w)
			if v != nil {
				w.ID = v.ID(w.Key)
			}
		}
		if w.Kind == 0 {
			space = true
			continue
		}
		w.End = int32(i)
		if space {
			w.Flags |= Space
		}
		if newlines > 0 {
			w.Flags |= Line
			if newlines > 1 || !s.wraps(text, w, prevLine) {
				w.Flags |= Break | Sentence
			}
			newlines = 0
		}
		if afterSymbol && space && w.Flags&Sentence == 0 && s.startsSentence(w) {
			w.Flags |= Sentence
		}
		space, afterSymbol = false, w.Kind == Symbol
		s.words = s.words[:n+1]
	}
	return s.words
}

// anyWord reads what starts at i, whatever it is, and returns its end; white
// space leaves the word's kind zero.
func (s *Scanner) anyWord(text string, i int, w *Word) int {
	start, c := i, text[i]
	switch classes[c] {
	case clLower, clUpper:
		return s.letters(text, i, w)
	case clDigit:
		for i++; i < len(text) && text[i]-'0' < 10; i++ {
		}
		w.Kind = Digits
	case clSymbol:
		for i++; i < len(text) && text[i] == c; i++ {
		}
		w.Kind = Symbol
	default:
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case isLetter(r):
			return s.letters(text, i, w)
		case size > 1 && isSpace(r):
			return i + size
		}
		w.Kind = Symbol
		one := text[i : i+size]
		i += size
		if r != utf8.RuneError || size > 1 { // else the next rune may start with the same byte
			for ; strings.HasPrefix(text[i:], one); i += size {
			}
		}
	}
	w.Key = text[start:i]
	return i
}

// letters reads the word of letters at i and returns its end. Its key is what
// it makes of it in s.lower, if that has the same length.
func (s *Scanner) letters(text string, i int, w *Word) int {
	start := i
	var letters, capitals int
	first := false
	odd := false
	lower := s.lower
loop:
	for i < len(text) {
		c := text[i]
		switch classes[c] {
		case clLower:
			i++
		case clUpper:
			lower[i] = c | 0x20
			if letters == 0 {
				first = true
			}
			capitals++
			i++
		case clLead:
			// the bulk of the Vietnamese letters: U+00C0–U+00FF, U+1EA0–U+1EF9
			if c == 0xC3 && i+1 < len(text) {
				d := text[i+1]
				if d == 0x97 || d == 0xB7 || d < 0x80 || d > 0xBF {
					goto slow
				}
				if d < 0x9F {
					lower[i+1] = d | 0x20
					if letters == 0 {
						first = true
					}
					capitals++
				}
				i += 2
				break
			}
			if c == 0xE1 && i+2 < len(text) {
				d, e := text[i+1], text[i+2]
				if (d == 0xBA && e >= 0xA0 || d == 0xBB && e >= 0x80 && e <= 0xB9) && e <= 0xBF {
					if e&1 == 0 {
						lower[i+2] = e | 1
						if letters == 0 {
							first = true
						}
						capitals++
					}
					i += 3
					break
				}
			}
			if d, ok := pairs(c, second(text, i)); ok {
				if d != 0 {
					lower[i+1] = d
					if letters == 0 {
						first = true
					}
					capitals++
				}
				i += 2
				break
			}
			goto slow
		case clSymbol, clDigit, clSpace, clNewline:
			if c == '\'' && letters > 0 && startsLetter(text[i+1:]) {
				i++
				continue
			}
			break loop
		default:
			goto slow
		}
		letters++
		continue
	slow:
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == '’' || r == 'ʼ' || r == '‘' {
			if letters > 0 && startsLetter(text[i+size:]) {
				odd = true
				i += size
				continue
			}
			break
		}
		low, ok := lowerOf(r)
		if !ok {
			if !unicode.IsLetter(r) {
				if !unicode.IsMark(r) || letters == 0 {
					break
				}
				i += size
				continue
			}
			low = unicode.ToLower(r)
		}
		if low != r {
			if letters == 0 {
				first = true
			}
			capitals++
			if utf8.RuneLen(low) == size {
				utf8.EncodeRune(lower[i:], low)
			} else {
				odd = true
			}
		}
		letters++
		i += size
	}
	w.Kind = Letters
	switch {
	case capitals == 0:
		w.Shape = Lower
	case letters == 1:
		w.Shape = Initial
	case capitals == letters:
		w.Shape = Caps
	case first && capitals == 1:
		w.Shape = Title
	case first:
		w.Shape = Mixed
	default:
		w.Shape = Inner
	}
	key := lower[start:i]
	if first, plain, at := oldStyle(key); first != 0 {
		if n := at + utf8.RuneLen(first); n+1 == len(key) {
			utf8.EncodeRune(key[at:], first)
			key[n] = plain
		} else {
			odd = true
		}
	}
	if odd {
		w.Key = s.oddKey(text[start:i])
	} else {
		w.Key = unsafe.String(&key[0], len(key))
	}
	return i
}

// second returns the byte after i, 0 at the end.
func second(text string, i int) byte {
	if i+1 < len(text) {
		return text[i+1]
	}
	return 0
}

// pairs answers for the letters ăđĩũơư, given as two bytes: ok if it is one of
// them, and small is the second byte of its small letter if it is a capital.
func pairs(c, d byte) (small byte, ok bool) {
	switch uint16(c)<<8 | uint16(d) {
	case 0xC491, 0xC6B0, 0xC6A1, 0xC483, 0xC4A9, 0xC5A9:
		return 0, true
	case 0xC490, 0xC6A0, 0xC482, 0xC4A8, 0xC5A8:
		return d + 1, true
	case 0xC6AF:
		return 0xB0, true
	}
	return 0, false
}

// oddKey returns the key of a word that is not as long as the word.
func (s *Scanner) oddKey(text string) string {
	key := Key(text)
	at := len(s.odd)
	s.odd = append(s.odd, key...)
	return unsafe.String(&s.odd[at], len(key))
}

// oldStyle finds the tone mark of an open oa, oe or uy at the end of a word in
// lower case: the letter that the first vowel, at the offset at, becomes, and
// the plain second one. first is 0 if there is nothing to move.
func oldStyle(lower []byte) (first rune, plain byte, at int) {
	n := len(lower)
	if n < 3 || lower[n-1] < utf8.RuneSelf {
		return 0, 0, 0
	}
	size := 2
	if lower[n-2] >= utf8.RuneSelf && lower[n-2] < 0xC0 {
		size = 3
	}
	at = n - size - 1
	if at < 0 || lower[at] != 'o' && lower[at] != 'u' {
		return 0, 0, 0
	}
	r, _ := utf8.DecodeRune(lower[n-size:])
	plain = 'a'
	switch lower[at] {
	case 'o':
		switch r {
		case 'à':
			first = 'ò'
		case 'á':
			first = 'ó'
		case 'ả':
			first = 'ỏ'
		case 'ã':
			first = 'õ'
		case 'ạ':
			first = 'ọ'
		case 'è':
			first, plain = 'ò', 'e'
		case 'é':
			first, plain = 'ó', 'e'
		case 'ẻ':
			first, plain = 'ỏ', 'e'
		case 'ẽ':
			first, plain = 'õ', 'e'
		case 'ẹ':
			first, plain = 'ọ', 'e'
		}
	case 'u':
		if at > 0 && lower[at-1] == 'q' {
			return 0, 0, 0
		}
		plain = 'y'
		switch r {
		case 'ỳ':
			first = 'ù'
		case 'ý':
			first = 'ú'
		case 'ỷ':
			first = 'ủ'
		case 'ỹ':
			first = 'ũ'
		case 'ỵ':
			first = 'ụ'
		}
	}
	return first, plain, at
}

// Key returns the key that a word spelled s (letters, digits or symbols, in
// composed Unicode) has.
func Key(s string) string {
	lower := make([]byte, 0, len(s))
	for _, r := range s {
		low, ok := lowerOf(r)
		switch {
		case r == '’' || r == 'ʼ' || r == '‘':
			low = '\''
		case !ok:
			low = unicode.ToLower(r)
		}
		lower = utf8.AppendRune(lower, low)
	}
	if first, plain, at := oldStyle(lower); first != 0 {
		lower = append(utf8.AppendRune(lower[:at], first), plain)
	}
	return string(lower)
}

func startsLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return isLetter(r)
}

func isSpace(r rune) bool { return r != utf8.RuneError && unicode.IsSpace(r) }

func isLetter(r rune) bool {
	if _, ok := lowerOf(r); ok {
		return true
	}
	return r >= 0xAA && r != 'ʼ' && unicode.IsLetter(r)
}

// lowerOf answers for the letters that make up nearly all Vietnamese text and
// reports false for anything else.
func lowerOf(r rune) (rune, bool) {
	switch {
	case r < 0x80:
		switch classes[r] {
		case clLower:
			return r, true
		case clUpper:
			return r | 0x20, true
		}
		return r, false
	case r >= 0x1EA0 && r <= 0x1EF9:
		return r | 1, true
	case r >= 0xC0 && r <= 0xFF:
		if r == 0xD7 || r == 0xF7 {
			return r, false
		}
		if r < 0xDF {
			return r + 0x20, true
		}
		return r, true
	}
	switch r {
	case 'Ă', 'Đ', 'Ĩ', 'Ũ', 'Ơ':
		return r + 1, true
	case 'Ư':
		return 'ư', true
	case 'ă', 'đ', 'ĩ', 'ũ', 'ơ', 'ư':
		return r, true
	}
	return r, false
}
