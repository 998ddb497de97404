package normalize

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// folding runs the steps that make keys for matching.
func (p *pass) folding() {
	s, f := p.src, p.form
	for i := p.from; i < len(s); {
		c := s[i]
		if c < 0x80 && (i+1 == len(s) || s[i+1] < 0xCC) {
			// Nothing below U+0300 combines.
			if f&FoldCase != 0 && c >= 'A' && c <= 'Z' {
				p.replace(i, i+1, []byte{c | 0x20})
				if p.probe {
					return
				}
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		end, marks := i+size, 0
		for end < len(s) && s[end] >= 0xCC {
			m, n := utf8.DecodeRuneInString(s[end:])
			if !isMark(m, s[end:end+n]) {
				break
			}
			marks++
			end += n
		}
		if r == utf8.RuneError && size == 1 || marks > maxMarks {
			i = end
			continue
		}
		folded := f.foldRune(r)
		if marks == 0 && folded == r {
			i = end
			continue
		}
		r = folded
		p.buf = utf8.AppendRune(p.buf[:0], r)
		vowel := letterCode(r) != 0
		for _, m := range s[i+size : end] {
			if vowel && (f&FoldTone != 0 && toneOf(m) != 0 || f&FoldVowel != 0 && isQuality(m)) {
				continue
			}
			p.buf = utf8.AppendRune(p.buf, m)
		}
		switch {
		case marks == 0:
		case vowel && f&Marks != 0:
			// Without ◌̛ the tone of ế̛́ is there twice.
			p.buf = append(p.buf[:0], (f & (Compose | Marks)).Apply(string(p.buf))...)
		case f&Compose != 0 && !norm.NFC.IsNormal(p.buf):
			// Small letters compose with marks that their capitals do not: H + ◌̱.
			p.buf = append(p.buf[:0], norm.NFC.String(string(p.buf))...)
		}
		p.replace(i, end, p.buf)
		if p.probe && p.changed {
			return
		}
		i = end
	}
}

// isMark reports whether r, whose bytes are s, may combine with what stands
// before it.
func isMark(r rune, s string) bool {
	if r < 0x370 {
		return r >= 0x300
	}
	if r >= 0x1E00 && r < 0x20D0 {
		return false // Latin, Greek, punctuation, currency
	}
	return r != utf8.RuneError && !norm.NFC.PropertiesString(s).BoundaryBefore()
}

func isQuality(r rune) bool { return r == 0x302 || r == 0x306 || r == 0x31B }

// plainVowels holds for each vowel of a letter code the one without its mark.
var plainVowels = [16]uint8{0, 1, 1, 1, 4, 4, 6, 7, 7, 7, 10, 10, 12}

func (f Form) foldRune(r rune) rune {
	code := letterCode(r)
	if f&FoldCase != 0 {
		switch {
		case code != 0:
			code &^= upperBit
		case r == 'Đ':
			r = 'đ'
		case r == 'İ' || r == '\u212A':
			// Their small letters are ASCII, so that a word could become a
			// syllable by them. NFC has turned the Kelvin sign into K already.
		default:
			r = unicode.ToLower(r)
		}
	}
	if code != 0 {
		if f&FoldTone != 0 {
			code &^= toneMask
		}
		if f&FoldVowel != 0 {
			code = plainVowels[code>>4]<<4 | code&^vowelMask
		}
		return rune(letterRunes[code])
	}
	if f&FoldStroke != 0 {
		switch r {
		case 'Đ':
			r = 'D'
		case 'đ':
			r = 'd'
		}
	}
	return r
}
