// Package word cuts normalized text into words: runs of letters, runs of
// digits, and symbols, each with the facts that rules ask for most (its
// lower-case key, its capitals, what stands before it).
//
// A word is what the eye takes for one: letters and digits never share a word
// («8h30» is three words), an apostrophe between two letters belongs to the
// word («H'Hen»), and a run of one and the same symbol («...») is one word.
package word

import (
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
	lower []byte
	cuts  []int32 // ends of the keys in lower
}

// class of an ASCII byte
const (
	clSpace = iota + 1
	clNewline
	clDigit
	clLower
	clUpper
	clSymbol
)

var classes = [128]uint8{
	'\t': clSpace, '\v': clSpace, '\f': clSpace, '\r': clSpace, ' ': clSpace, '\n': clNewline,
	'0': clDigit, '1': clDigit, '2': clDigit, '3': clDigit, '4': clDigit,
	'5': clDigit, '6': clDigit, '7': clDigit, '8': clDigit, '9': clDigit,
	'a': clLower, 'b': clLower, 'c': clLower, 'd': clLower, 'e': clLower, 'f': clLower, 'g': clLower,
	'h': clLower, 'i': clLower, 'j': clLower, 'k': clLower, 'l': clLower, 'm': clLower, 'n': clLower,
	'o': clLower, 'p': clLower, 'q': clLower, 'r': clLower, 's': clLower, 't': clLower, 'u': clLower,
	'v': clLower, 'w': clLower, 'x': clLower, 'y': clLower, 'z': clLower,
	'A': clUpper, 'B': clUpper, 'C': clUpper, 'D': clUpper, 'E': clUpper, 'F': clUpper, 'G': clUpper,
	'H': clUpper, 'I': clUpper, 'J': clUpper, 'K': clUpper, 'L': clUpper, 'M': clUpper, 'N': clUpper,
	'O': clUpper, 'P': clUpper, 'Q': clUpper, 'R': clUpper, 'S': clUpper, 'T': clUpper, 'U': clUpper,
	'V': clUpper, 'W': clUpper, 'X': clUpper, 'Y': clUpper, 'Z': clUpper,
}

// Scan cuts text, which holds at most 1 GiB, into words. The result is valid
// until the next call.
func (s *Scanner) Scan(text string) []Word {
	s.words = s.words[:0]
	s.lower = s.lower[:0]
	s.cuts = s.cuts[:0]
	newlines := 2 // the text's start is a paragraph's start
	space := false
	lineStart := 0
	prevLine := 0 // bytes in the line that the last newline ended
	for i := 0; i < len(text); {
		c := text[i]
		var cl uint8
		if c < utf8.RuneSelf {
			cl = classes[c]
		}
		start := i
		w := Word{Start: int32(start)}
		switch cl {
		case clSpace:
			space = true
			i++
			continue
		case clNewline:
			if newlines == 0 {
				prevLine = i - lineStart
			}
			newlines++
			space = true
			i++
			lineStart = i
			continue
		case clDigit:
			for i++; i < len(text) && text[i]-'0' < 10; i++ {
			}
			w.Kind = Digits
			s.lower = append(s.lower, text[start:i]...)
		case clLower, clUpper:
			i = s.letters(text, i, &w)
		default:
			r, size := utf8.DecodeRuneInString(text[i:])
			if isLetter(r) {
				i = s.letters(text, i, &w)
				break
			}
			if c >= utf8.RuneSelf && size > 1 && isSpace(r) {
				space = true
				i += size
				continue
			}
			w.Kind = Symbol
			i += size
			one := text[start:i]
			for strings.HasPrefix(text[i:], one) {
				i += size
			}
			s.lower = append(s.lower, text[start:i]...)
		}
		w.End = int32(i)
		if space {
			w.Flags |= Space
		}
		if newlines > 0 {
			w.Flags |= Line
			if newlines > 1 || !s.wraps(text, &w, prevLine) {
				w.Flags |= Break | Sentence
			}
		}
		if w.Flags&Sentence == 0 && len(s.words) > 0 && s.startsSentence(text, &w) {
			w.Flags |= Sentence
		}
		newlines, space = 0, false
		s.words = append(s.words, w)
		s.cuts = append(s.cuts, int32(len(s.lower)))
	}
	// The keys lie in s.lower, which no one writes before the next Scan.
	keys := unsafe.String(unsafe.SliceData(s.lower), len(s.lower))
	from := int32(0)
	for i := range s.words {
		s.words[i].Key = keys[from:s.cuts[i]]
		from = s.cuts[i]
	}
	return s.words
}

// letters reads the word of letters at i, writes its key and returns its end.
func (s *Scanner) letters(text string, i int, w *Word) int {
	key := len(s.lower)
	var letters, capitals int
	first := false
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			switch classes[c] {
			case clLower:
				s.lower = append(s.lower, c)
			case clUpper:
				s.lower = append(s.lower, c|0x20)
				if letters == 0 {
					first = true
				}
				capitals++
			default:
				if c == '\'' && letters > 0 && i+1 < len(text) && startsLetter(text[i+1:]) {
					s.lower = append(s.lower, c)
					i++
					continue
				}
				goto done
			}
			letters++
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if r == '’' || r == 'ʼ' || r == '‘' {
			if letters > 0 && startsLetter(text[i+size:]) {
				s.lower = append(s.lower, '\'')
				i += size
				continue
			}
			break
		}
		low, ok := lowerOf(r)
		if !ok {
			if !unicode.IsLetter(r) {
				if !unicode.IsMark(r) || r == utf8.RuneError {
					break
				}
				s.lower = append(s.lower, text[i:i+size]...)
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
		}
		s.lower = utf8.AppendRune(s.lower, low)
		letters++
		i += size
	}
done:
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
	s.lower = oldStyle(s.lower, key)
	return i
}

// oldStyle moves the tone mark of an open oa, oe or uy at the end of the word
// lower[key:] onto its first vowel.
func oldStyle(lower []byte, key int) []byte {
	n := len(lower)
	if n-key < 3 || lower[n-1] < utf8.RuneSelf {
		return lower
	}
	r, size := utf8.DecodeLastRune(lower[key:])
	at := n - size - 1
	if at < key {
		return lower
	}
	var first rune
	plain := byte('a')
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
		if at > key && lower[at-1] == 'q' {
			return lower
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
	if first == 0 {
		return lower
	}
	lower = utf8.AppendRune(lower[:at], first)
	return append(lower, plain)
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
	return string(oldStyle(lower, 0))
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
	return r >= 0xAA && r != utf8.RuneError && unicode.IsLetter(r)
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
