package normalize

import (
	"unicode/utf8"

	"golang.org/x/text/transform"
)

// maxScramble bounds the run of characters that is unscrambled at once, so that a
// stream need not hold more.
const maxScramble = 1 << 10

// unscramble is decode for Mojibake: each run of characters beyond ASCII whose
// bytes in Windows-1252 are UTF-8 becomes that UTF-8, as often as it works.
func (p *pass) unscramble(eof bool) int {
	s := p.src
	for i := 0; i < len(s); {
		if s[i] < 0x80 {
			i++
			continue
		}
		end := i
		for end < len(s) && s[end] >= 0x80 && end-i < maxScramble {
			_, size := utf8.DecodeRuneInString(s[end:])
			end += size
		}
		// The longest syllable and a space may stand behind a lost no-break space.
		if !eof && end-i < maxScramble && end+16 > len(s) {
			return i
		}
		i = p.unscrambleRun(i, end)
	}
	return len(s)
}

// A piece is a part of a run after some layers were taken off.
type piece struct {
	from, to int // in the source
	r        rune
}

// unscrambleRun works on src[from:to], which holds no ASCII, and returns where to
// go on.
func (p *pass) unscrambleRun(from, to int) int {
	var backing [64]piece
	run := backing[:0]
	for i := from; i < to; {
		r, size := utf8.DecodeRuneInString(p.src[i:])
		if r == utf8.RuneError && size == 1 {
			r = -1 // no character: never part of a layer
		}
		run = append(run, piece{i, i + size, r})
		i += size
	}
	for layers := 0; layers < 3; layers++ {
		if !takeLayer(&run) {
			break
		}
	}
	next := to
	if n := len(run); n > 0 {
		next = p.lostSpace(&run[n-1])
	}
	var b [2 * utf8.UTFMax]byte
	for _, x := range run {
		if x.r >= 0 {
			p.replace(x.from, x.to, b[:utf8.EncodeRune(b[:], x.r)])
		}
	}
	return next
}

// takeLayer joins the characters of a run that are the bytes of one, in place, and
// reports whether there were any.
func takeLayer(run *[]piece) bool {
	in, out, found := *run, (*run)[:0], false
	for i := 0; i < len(in); {
		var b [utf8.UTFMax]byte
		n := 0
		for n < len(b) && i+n < len(in) {
			c, ok := scrambledByte(in[i+n].r)
			if !ok {
				break
			}
			b[n] = c
			n++
		}
		if r, size := utf8.DecodeRune(b[:n]); size > 1 {
			out = append(out, piece{in[i].from, in[i+size-1].to, r})
			i += size
			found = true
			continue
		}
		// A soft hyphen that was dropped was the last byte of ậ, ử or a like one.
		if n >= 2 && b[0] == 0xE1 && (b[1] == 0xBA || b[1] == 0xBB) {
			r, _ := utf8.DecodeRune([]byte{b[0], b[1], 0xAD})
			out = append(out, piece{in[i].from, in[i+1].to, r})
			i += 2
			found = true
			continue
		}
		out = append(out, in[i])
		i++
	}
	*run = out
	return found
}

// scrambledByte returns the byte of r in Windows-1252, or failing that in the code
// pages 1250 and 1258, by which some of the same texts were read.
func scrambledByte(r rune) (byte, bool) {
	if b, ok := windows1252(r); ok {
		return b, true
	}
	switch r {
	case 'Ă':
		return 0xC3, true
	case 'Đ':
		return 0xD0, true
	case 'ă':
		return 0xE3, true
	case 'Ą':
		return 0xA5, true
	case 'ą':
		return 0xB9, true
	case 'Ş':
		return 0xAA, true
	case 'ş':
		return 0xBA, true
	case 'Ľ':
		return 0xBC, true
	case 'ľ':
		return 0xBE, true
	case 'Ł':
		return 0xA3, true
	case 'ł':
		return 0xB3, true
	case 'Ż':
		return 0xAF, true
	case 'ż':
		return 0xBF, true
	case 'Ś':
		return 0x8C, true
	case 'ś':
		return 0x9C, true
	case 'Ť':
		return 0x8D, true
	case 'ť':
		return 0x9D, true
	case 'Ź':
		return 0x8F, true
	case 'ź':
		return 0x9F, true
	case 'ˇ':
		return 0xA1, true
	case '˘':
		return 0xA2, true
	case '˝':
		return 0xBD, true
	case '˛':
		return 0xB2, true
	}
	return 0, false
}

// lostSpace mends à whose second byte, a no-break space, became a space: "lÃ  gì"
// or, where spaces were collapsed, "lÃ gì". It returns where to go on.
func (p *pass) lostSpace(last *piece) int {
	s, end := p.src, last.to
	c, ok := scrambledByte(last.r)
	if !ok || c != 0xC3 || end == len(s) || s[end] != ' ' {
		return end
	}
	last.r = 'à'
	if end+1 < len(s) && s[end+1] == ' ' {
		last.to++
		return last.to
	}
	// The space is the byte if the letters behind it complete a syllable.
	var before, w, behind reading
	start := last.from
	for start > 0 && s[start-1]|0x20 >= 'a' && s[start-1]|0x20 <= 'z' && last.from-start < maxSyllable {
		start--
	}
	for i := start; i < last.from; i++ {
		before.add(rune(s[i]), i)
	}
	before.add('à', last.from)
	w = before
	i := end + 1
	for i < len(s) && s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' {
		w.add(rune(s[i]), i)
		behind.add(rune(s[i]), i)
		i++
	}
	if behind.n == 0 || i < len(s) && s[i] >= 0x80 {
		return end
	}
	if _, _, ok := w.valid(1); ok {
		last.to++
		return last.to
	}
	return end
}

type mojibakeEncoder struct{ transform.NopResetter }

// Transform writes each byte beyond ASCII as the character Windows-1252 has for it.
func (mojibakeEncoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for ; nSrc < len(src); nSrc++ {
		r := rune(src[nSrc])
		if r >= 0x80 && r < 0xA0 {
			switch s := controls[r-0x80]; {
			case r == 0x85:
				r = '…'
			case s != "":
				r, _ = utf8.DecodeRuneInString(s)
			}
		}
		if nDst+utf8.RuneLen(r) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += utf8.EncodeRune(dst[nDst:], r)
	}
	return nDst, nSrc, nil
}
