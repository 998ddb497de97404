package normalize

import (
	"unicode"
	"unicode/utf8"
)

// maxWord bounds the letters of a word that the look-alike steps consider. A
// longer run of letters is no word of any language they know.
const maxWord = 64

// A word is what a look-alike needs to know of the letters around it.
type word struct {
	start, end int
	long       bool // more than maxWord letters
	latin      bool // a Latin letter
	viet       bool // a letter that only Vietnamese has, or ð at the start
	lower      bool // a small letter
	nordic     bool // a letter that tells of Icelandic, Faroese or Old English
	foreign    bool // a Greek or Cyrillic letter that looks like no Latin one
}

// isLookalike reports whether r may be replaced, depending on its word.
func isLookalike(r rune) bool {
	return isStroke(r) || latinTwin(r) != ""
}

func isStroke(r rune) bool { return r == 'Ð' || r == 'ð' || r == 'Ɖ' || r == 'ɖ' }

// latinTwin returns the Latin letter that a Greek or Cyrillic one cannot be told
// from by eye, or "". Source: the Unicode confusables table (UTS #39), less the
// pairs that differ in common typefaces, and those of which only the small letter
// looks Latin, so that folding case makes no new look-alikes.
func latinTwin(r rune) string {
	var twin byte
	switch r {
	case 'А', 'Α':
		twin = 'A'
	case 'В', 'Β':
		twin = 'B'
	case 'С':
		twin = 'C'
	case 'Е', 'Ε':
		twin = 'E'
	case 'Н', 'Η':
		twin = 'H'
	case 'І', 'Ι':
		twin = 'I'
	case 'Ј':
		twin = 'J'
	case 'К', 'Κ':
		twin = 'K'
	case 'М', 'Μ':
		twin = 'M'
	case 'Ν':
		twin = 'N'
	case 'О', 'Ο':
		twin = 'O'
	case 'Р', 'Ρ':
		twin = 'P'
	case 'Ѕ':
		twin = 'S'
	case 'Т', 'Τ':
		twin = 'T'
	case 'Х', 'Χ':
		twin = 'X'
	case 'У', 'Υ', 'Ү':
		twin = 'Y'
	case 'Ζ':
		twin = 'Z'
	case 'а':
		twin = 'a'
	case 'с':
		twin = 'c'
	case 'е':
		twin = 'e'
	case 'і':
		twin = 'i'
	case 'ј':
		twin = 'j'
	case 'о', 'ο':
		twin = 'o'
	case 'р':
		twin = 'p'
	case 'ѕ':
		twin = 's'
	case 'х':
		twin = 'x'
	case 'у':
		twin = 'y'
	default:
		return ""
	}
	return ascii[twin : twin+1]
}

// replacementAt is replacement for a character that is known to have one at
// position i, look-alikes included. It returns "" where the word speaks against.
func (p *pass) replacementAt(r rune, i int) string {
	if isStroke(r) {
		if p.form&Stroke == 0 {
			return ""
		}
		if p.beginsPlainWord(i) {
			if r == 'Ð' || r == 'Ɖ' {
				return "Đ"
			}
			return "đ"
		}
		w := p.wordAt(i)
		if w.nordic || w.long || w.lower && i > w.start && !w.viet {
			return ""
		}
		if r == 'Ð' || r == 'Ɖ' {
			return "Đ"
		}
		return "đ"
	}
	if t := latinTwin(r); t != "" {
		if p.form&Homoglyphs == 0 {
			return ""
		}
		if w := p.wordAt(i); w.foreign || w.long || !w.latin {
			return ""
		}
		return t
	}
	return replacement(p.form, r)
}

// beginsPlainWord reports whether a word begins with the stroke at i that has
// nothing in it but ASCII and letters of Vietnamese. It is wordAt for the
// commonest case.
func (p *pass) beginsPlainWord(i int) bool {
	s := p.src
	if i > p.from && (s[i-1] >= 0x80 || isWordRune(rune(s[i-1]))) || i == p.from && p.long {
		return false
	}
	for j, n := i, 0; j < len(s); n++ {
		switch c := s[j]; {
		case n == maxWord:
			return false
		case c < 0x80:
			if !isWordRune(rune(c)) {
				return true
			}
			j++
		case c == 0xC3 && j+1 < len(s):
			if code := lowLetters[0xC0|s[j+1]&0x3F]; code == 0 && j > i || s[j+1]&0xC0 != 0x80 {
				return false
			}
			j += 2
		case (c == 0xC4 || c == 0xC6 || c == 0xC9 && j == i) && j+1 < len(s) && s[j+1] >= 0x80 && s[j+1] < 0xBF:
			j += 2
		case c == 0xE1 && j+2 < len(s) && (s[j+1] == 0xBA || s[j+1] == 0xBB) && s[j+2]&0xC0 == 0x80:
			j += 3
		default:
			return false
		}
	}
	return true
}

// wordAt returns the word around position i.
func (p *pass) wordAt(i int) *word {
	w := &p.word
	if i < w.end && i >= w.start {
		return w
	}
	*w = word{start: i, end: i}
	for n, marks := 0, 0; w.start > p.from; {
		r, size := utf8.DecodeLastRuneInString(p.src[p.from:w.start])
		k := p.inWord(r, size)
		if k == noLetter {
			break
		}
		if k == letter {
			marks = 0
			if n++; n > maxWord {
				w.long = true
				break
			}
		} else if hiddenKind(r) == quiet {
			if marks++; marks > maxMarks {
				break
			}
		}
		w.start -= size
	}
	if w.start == p.from && p.long {
		w.long = true
	}
	// The start belongs to the first letter, not to what stands before it unseen.
	for w.start < i {
		r, size := utf8.DecodeRuneInString(p.src[w.start:])
		if p.inWord(r, size) == letter {
			break
		}
		w.start += size
	}
	w.end = w.start
	last := rune(0) // the last letter
	for n, marks := 0, 0; w.end < len(p.src); {
		r, size := utf8.DecodeRuneInString(p.src[w.end:])
		k := p.inWord(r, size)
		if k == noLetter {
			break
		}
		w.end += size
		if k == letter {
			marks = 0
			if n++; n > maxWord {
				w.long = true
			}
			w.add(r)
			last = r
			if n == 1 && isStroke(r) {
				w.viet = true
			}
		} else if hiddenKind(r) == quiet {
			if marks++; marks > maxMarks {
				break // which ends a word
			}
			w.viet = w.viet || vietMark(r)
			if r == 0x308 || r == 0x30A {
				v := letterCode(last) >> 4
				w.nordic = w.nordic || v == 1 || v == 7
			}
		}
	}
	return w
}

const (
	noLetter = iota
	letter
	between // marks and invisible characters, which a word does not count
)

func (p *pass) inWord(r rune, size int) int {
	switch {
	case r < 0x80:
		if r|0x20 >= 'a' && r|0x20 <= 'z' {
			return letter
		}
		return noLetter
	case r >= 0x300 && r < 0x370:
		return between
	case p.form&Invisible != 0 && hiddenKind(r) != quiet:
		return between
	case r >= 0x2B0 && r < 0x300, r == 0x374:
		return noLetter // modifier letters, one of which NFC writes in two ways
	case r < 0x530, r >= 0x1E00 && r < 0x2000, r == 0x2126, r == 0x212A, r == 0x212B, isRareLatin(r), r >= 0xFF21 && r <= 0xFF5A, r >= 0xFB00 && r <= 0xFB06:
		if unicode.IsLetter(r) && r != 'ª' && r != 'º' {
			return letter
		}
		if unicode.Is(unicode.Mn, r) {
			return between
		}
	}
	return noLetter
}

func vietMark(r rune) bool {
	t := toneOf(r)
	return t == 1 || t >= 3 || r == 0x31B || r == 0x302 || r == 0x306
}

func (w *word) add(r rune) {
	switch {
	case isStroke(r):
		w.latin = true
		w.lower = w.lower || r == 'ð' || r == 'ɖ'
		return
	case r >= 0x370 && r < 0x530, r >= 0x1F00 && r < 0x2000, r == 0x2126:

		w.foreign = w.foreign || latinTwin(r) == ""
		w.lower = w.lower || unicode.IsLower(r)
		return
	}
	w.latin = true
	w.lower = w.lower || unicode.IsLower(r)
	switch r {
	case 'þ', 'Þ', 'æ', 'Æ', 'ö', 'Ö', 'ø', 'Ø', 'œ', 'Œ', 'å', 'Å', 'ä', 'Ä',
		'ȫ', 'Ȫ', 'ǟ', 'Ǟ', 'ǻ', 'Ǻ', 'ǿ', 'Ǿ', 'ǽ', 'Ǽ', 'ǣ', 'Ǣ', 'ṏ', 'Ṏ', 'ƿ', 'Ƿ':
		w.nordic = true
	case 'đ', 'Đ':
		w.viet = true
	default:
		if code := letterCode(r); code != 0 {
			switch code & vowelMask >> 4 {
			case 2, 3, 5, 8, 9, 11:
				w.viet = true
			}
			if t := code & toneMask; t == 1 || t >= 3 {
				w.viet = true
			}
		}
	}
}
