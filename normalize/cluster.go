package normalize

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxMarks bounds the marks of a cluster. No writing needs as many; a longer run
// is kept as it stands, so that work and memory stay bounded.
const maxMarks = 24

// letterCode returns the code of a Vietnamese vowel letter (see gen.go): the
// vowel in the high four bits, then one bit for a capital, then the tone; 0 for
// any other character.
func letterCode(r rune) uint8 {
	switch {
	case r < rune(len(lowLetters)):
		return lowLetters[r]
	case r-0x1EA0 < rune(len(highLetters)) && r >= 0x1EA0:
		return highLetters[r-0x1EA0]
	}
	return 0
}

const (
	toneMask  = 7
	upperBit  = 8
	vowelMask = 0xF0
)

// toneOf returns the tone 1 to 5 of a combining mark, or 0.
func toneOf(r rune) uint8 {
	switch r {
	case 0x300, 0x340:
		return 1
	case 0x301, 0x341:
		return 2
	case 0x309:
		return 3
	case 0x303:
		return 4
	case 0x323:
		return 5
	}
	return 0
}

// withQuality adds circumflex, breve or horn to the code of a plain letter, and
// returns 0 where Vietnamese has no such letter.
func withQuality(code uint8, r rune) uint8 {
	v := uint8(0)
	switch code & vowelMask >> 4 {
	case 1: // a
		switch r {
		case 0x306:
			v = 2
		case 0x302:
			v = 3
		}
	case 4: // e
		if r == 0x302 {
			v = 5
		}
	case 7: // o
		switch r {
		case 0x302:
			v = 8
		case 0x31B:
			v = 9
		}
	case 10: // u
		if r == 0x31B {
			v = 11
		}
	}
	if v == 0 {
		return 0
	}
	return v<<4 | code&^vowelMask
}

// cluster normalizes the character at i with the marks and the invisible
// characters that follow it, and returns where the next cluster starts. Invisible
// characters behind the last mark are changes of their own.
func (p *pass) cluster(i int) int {
	start, end := i, i // src[start:end] is the base with its marks
	p.buf = p.buf[:0]
	code := uint8(0)  // the letter so far, 0 when it is not Vietnamese
	canonical := true // the marks stand in an order that NFC composes
	marks, plain := 0, true
	lead := 0 // the bytes of buf before the letter that takes the marks
	based := false
	trailing := i // src[end:trailing] is invisible

	for trailing < len(p.src) {
		r, size := utf8.DecodeRuneInString(p.src[trailing:])
		k := p.kind(r, p.src[trailing:trailing+size])
		if k == joiner {
			if !p.latin {
				k = quiet
			} else {
				k = hidden
			}
		}
		if k == hidden && p.afterStray(trailing) {
			k = quiet
		}
		if k == hidden {
			if !based && marks == 0 {
				// Nothing before it to belong to.
				p.replace(trailing, trailing+size, nil)
				trailing += size
				start, end = trailing, trailing
				p.done = trailing
				continue
			}
			trailing += size
			continue
		}
		if k == mark {
			marks++
			p.buf = utf8.AppendRune(p.buf, r)
			if code != 0 {
				code, canonical = addMark(code, r, canonical)
			}
			trailing += size
			end = trailing
			plain = false
			continue
		}
		if based || marks > 0 {
			break
		}
		// The base.
		based = true
		s := p.src[trailing : trailing+size]
		if k == changed {
			if t := p.replacementAt(r, trailing); t != "" {
				s = t
			}
		}
		if k == general {
			plain = false
			s = norm.NFC.String(s) // for the steps that look at the letter
		}
		p.buf = append(p.buf, s...)
		last, n := utf8.DecodeLastRuneInString(s)
		lead = len(p.buf) - n
		code = letterCode(last)
		p.latin = takesNoJoiner(last)
		trailing += size
		end = trailing
	}

	switch {
	case end == start:
	case plain || p.form&Compose == 0 || marks > maxMarks:
		p.replace(start, end, p.buf)
	case code != 0 && marks > 0 && (canonical || p.form&Marks != 0):
		p.out = append(p.out[:0], p.buf[:lead]...)
		p.out = utf8.AppendRune(p.out, rune(letterRunes[code]))
		p.replace(start, end, p.out)
	default:
		if norm.NFC.IsNormal(p.buf) {
			p.replace(start, end, p.buf)
			break
		}
		in := string(p.buf)
		out := norm.NFC.String(in)
		if strings.Contains(out, graphemeJoiner) && !strings.Contains(in, graphemeJoiner) {
			// A few marks decompose into more; x/text broke the run up.
			out = in
		}
		p.out = append(p.out[:0], out...)
		p.replace(start, end, p.out)
	}
	for j := end; j < trailing; {
		_, size := utf8.DecodeRuneInString(p.src[j:])
		p.replace(j, j+size, nil)
		j += size
	}
	p.done = trailing
	return trailing
}

// afterStray reports whether a byte that is no UTF-8 stands before i. What follows
// it is not deleted: the next byte might complete a character with it.
func (p *pass) afterStray(i int) bool {
	r, size := utf8.DecodeLastRuneInString(p.src[:i])
	return r == utf8.RuneError && size == 1
}

// addMark adds a combining mark to the code of a letter, and returns 0 where the
// two make no Vietnamese letter. It reports whether NFC composes them too, given
// that it did so far.
func addMark(code uint8, r rune, canonical bool) (uint8, bool) {
	if t := toneOf(r); t != 0 {
		switch code & toneMask {
		case 0:
			return code | t, canonical
		case t:
			return code, false
		}
		return 0, false
	}
	c := withQuality(code, r)
	if above := code & toneMask; r != 0x31B && above >= 1 && above <= 4 {
		// Both marks stand above the letter, so their order counts to Unicode.
		canonical = false
	}
	return c, canonical
}

// graphemeJoiner is U+034F, which x/text puts into overlong runs of marks.
const graphemeJoiner = "\u034f"

// takesNoJoiner reports whether joiners after r have no meaning, which holds for
// Latin and for what surrounds it.
func takesNoJoiner(r rune) bool {
	return r < 0x370 || r >= 0x1E00 && r < 0x1F00 || r >= 0x2000 && r < 0x2070 || r == 0x212A || r == 0x212B || isRareLatin(r) || r == utf8.RuneError
}

// isRareLatin reports whether r is in Latin Extended-C or -D. Letters of these have
// their other case among the common ones.
func isRareLatin(r rune) bool { return r >= 0x2C60 && r < 0x2C80 || r >= 0xA720 && r < 0xA800 }
