package normalize

import (
	"strings"
	"unicode/utf8"
	"unsafe"
)

// maxSyllable is the number of letters of the longest syllable, nghiêng, and one.
const maxSyllable = 8

// A reading is a word read as a syllable.
type reading struct {
	n       int
	at      [maxSyllable]int   // where each letter starts in the text
	end     int                // where the last one ends
	code    [maxSyllable]uint8 // its letter code, 0 for consonants
	skel    [2 * maxSyllable]byte
	off     [maxSyllable]int // where each letter starts in skel
	size    int
	vowels  int   // letters that can bear one
	tones   int   // letters with a tone
	tone    uint8 // the tone they bear
	clash   bool  // they bear different ones
	foreign bool  // a letter or mark that no syllable has, or too many letters
	upper   bool  // the last letter is a capital
}

// skeleton returns the word in small letters without its tones. It is good until
// the next word is read.
func (w *reading) skeleton() string { return unsafe.String(&w.skel[0], w.size) }

// valid reports whether the word is a syllable with the tone t.
func (w *reading) valid(t uint8) (onset, rhyme string, ok bool) {
	if w.foreign || w.n == 0 {
		return "", "", false
	}
	onset, rhyme, ok = splitSyllable(w.skeleton())
	if ok && isStopped(rhyme) && t != 2 && t != 5 {
		ok = false
	}
	return onset, rhyme, ok
}

// add takes in one more letter.
func (w *reading) add(r rune, i int) {
	if w.foreign || w.n == maxSyllable {
		w.foreign = true
		return
	}
	code := letterCode(r)
	b := [2]byte{}
	size := 1
	switch {
	case code != 0:
		w.vowels++
		if t := code & toneMask; t != 0 {
			w.tones++
			w.clash = w.clash || w.tone != 0 && w.tone != t
			w.tone = t
		}
		small := letterRunes[code&vowelMask]
		w.upper = code&upperBit != 0
		size = utf8.EncodeRune(b[:], rune(small))
	case r < 0x80:
		w.upper = r < 'a'
		switch c := byte(r | 0x20); c {
		case 'f', 'j', 'w', 'z':
			w.foreign = true
			return
		default:
			b[0] = c
		}
	case r == 'đ' || r == 'Đ':
		w.upper = r == 'Đ'
		size = copy(b[:], "đ")
	default:
		w.foreign = true
		return
	}
	w.at[w.n], w.code[w.n], w.off[w.n] = i, code, w.size
	w.size += copy(w.skel[w.size:], b[:size])
	w.n++
}

// read reads the word that starts at i.
func (w *reading) read(s string, i int) {
	w.n, w.size, w.vowels, w.tones, w.tone, w.clash, w.foreign, w.upper = 0, 0, 0, 0, 0, false, false, false
	marks := 0
	for i < len(s) {
		r, size := rune(s[i]), 1
		if r >= 0x80 {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		if !isWordRune(r) {
			break
		}
		if isCombining(r) {
			marks++
		} else if marks > maxMarks {
			break // such a run of marks ends a word
		} else {
			marks = 0
		}
		w.add(r, i)
		i += size
	}
	w.end = i
}

// isWordRune reports whether r continues a word. A combining mark does, so that a
// word with one left in it is not taken for a syllable.
func isWordRune(r rune) bool {
	if r < 0x80 {
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	return r >= 0xC0 && r < 0x530 && r != '×' && r != '÷' && !(r >= 0x2B0 && r < 0x300) || r >= 0x1E00 && r < 0x2000 || r == 0x212A || isRareLatin(r)
}

func isCombining(r rune) bool { return r >= 0x300 && r < 0x370 }

// syllables runs the steps that look at a word as a syllable.
func (p *pass) syllables() {
	var w reading
	if p.form&(ToneOld|ToneNew|ToneRepair|Accents|Hyphens) == 0 {
		for i := plainFilter.skipPairs(p.src, 0); i < len(p.src); i = plainFilter.skipPairs(p.src, i) {
			i = p.pair(&w, i)
		}
		return
	}
	for i := p.from; i < len(p.src); {
		r, size := rune(p.src[i]), 1
		if r >= 0x80 {
			r, size = utf8.DecodeRuneInString(p.src[i:])
		}
		if !isWordRune(r) {
			i += size
			continue
		}
		w.read(p.src, i)
		if i == p.from && p.long {
			w.foreign = true
		}
		i = p.syllable(&w)
		if p.probe && p.changed {
			return
		}
	}
}

// pair looks at the letters around i where two with the same tone may meet, and
// returns where to go on.
func (p *pass) pair(w *reading, i int) int {
	s, suspect := p.src, i
	for i > p.from && i > suspect-utf8.UTFMax && !utf8.RuneStart(s[i]) {
		i--
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	if i+size <= suspect {
		return suspect + 1 // a stray byte
	}
	next, _ := utf8.DecodeRuneInString(s[i+size:])
	if t := letterCode(r) & toneMask; t == 0 || letterCode(next)&toneMask != t {
		return i + size
	}
	start := i
	for n := 0; start > p.from; n++ {
		r, back := utf8.DecodeLastRuneInString(s[p.from:start])
		if !isWordRune(r) {
			break
		}
		if isCombining(r) && overlong(s[p.from:start]) {
			break
		}
		if n == maxSyllable || isCombining(r) {
			return i + size
		}
		start -= back
	}
	if start == p.from && p.long {
		return i + size
	}
	w.read(s, start)
	return p.syllable(w)
}

// overlong reports whether s ends in more than maxMarks combining marks.
func overlong(s string) bool {
	for range maxMarks + 1 {
		r, size := utf8.DecodeLastRuneInString(s)
		if !isCombining(r) {
			return false
		}
		s = s[:len(s)-size]
	}
	return true
}

// syllable puts the tone of a word right and returns where to go on.
func (p *pass) syllable(w *reading) int {
	end := w.end
	if w.foreign {
		return end
	}
	joined := false
	if p.form&Hyphens != 0 {
		if j := p.join(w); j > 0 {
			end, joined = j, true
		}
	}
	if p.form&Accents != 0 && w.tones == 0 {
		if t, size := p.accent(w); t != 0 {
			p.settle(w, t, size)
			return end + size
		}
	}
	if w.tones > 0 && w.vowels > 1 || joined {
		p.settle(w, w.tone, 0)
	}
	return end
}

// settle puts the tone t on the letter of w that bears it, and drops what lies
// between the letters of w and the tail bytes behind them.
func (p *pass) settle(w *reading, t uint8, tail int) {
	k, ok := p.bearer(w, t, tail > 0)
	next := w.at[0]
	for j := range w.n {
		if next < w.at[j] {
			p.replace(next, w.at[j], nil)
		}
		_, size := utf8.DecodeRuneInString(p.src[w.at[j]:])
		next = w.at[j] + size
		if !ok || w.code[j] == 0 {
			continue
		}
		code := w.code[j] &^ toneMask
		if j == k {
			code |= t
		}
		if code != w.code[j] {
			var b [utf8.UTFMax]byte
			p.replace(w.at[j], next, b[:utf8.EncodeRune(b[:], rune(letterRunes[code]))])
		}
	}
	if tail > 0 {
		p.replace(next, next+tail, nil)
	}
}

// bearer returns the index of the letter of w that is to bear the tone t, and
// whether the tone is to be set at all.
func (p *pass) bearer(w *reading, t uint8, set bool) (int, bool) {
	f := p.form
	if set {
		f |= Marks
	}
	if w.tones > 1 {
		f &= Marks | ToneOld | ToneNew | ToneRepair
	} else if !set {
		f &= ToneOld | ToneNew | ToneRepair
	}
	if t == 0 || w.clash || f == 0 {
		return 0, false
	}
	onset, rhyme, ok := w.valid(t)
	if !ok {
		return 0, false
	}
	place, old := tonePlace(onset, rhyme)
	first := w.letterAt(len(onset) + old)
	second := w.letterAt(len(onset) + place)
	k := first
	switch {
	case f&ToneNew != 0:
		k = second
	case f&ToneOld == 0 && w.tones == 1 && w.code[second]&toneMask != 0:
		k = second
	}
	if set || f&ToneRepair != 0 {
		// gịa is a word of its own; any other gia with the tone on i is giá.
		lexical := onset == "gi" && rhyme == "a" && t == 5 && w.tones == 1 && w.code[1]&toneMask != 0
		return k, !lexical
	}
	if w.tones > 1 {
		return k, w.code[k]&toneMask != 0
	}
	return k, first != second && (w.code[first]|w.code[second])&toneMask != 0
}

// letterAt returns the index of the letter at an offset of the skeleton.
func (w *reading) letterAt(off int) int {
	for j := range w.n {
		if w.off[j] == off {
			return j
		}
	}
	return 0
}

// accent returns the tone of a spacing accent behind w, and its length in bytes,
// where the two make a syllable.
func (p *pass) accent(w *reading) (uint8, int) {
	t, size := accentAt(p.src[w.end:])
	if t == 0 {
		return 0, 0
	}
	rest := p.src[w.end+size:]
	if next, _ := accentAt(rest); next != 0 {
		return 0, 0
	}
	if r, n := utf8.DecodeRuneInString(rest); n > 0 && isWordRune(r) {
		return 0, 0
	}
	// `may` is quoted.
	if i := w.at[0]; i > p.from {
		if r, _ := utf8.DecodeLastRuneInString(p.src[p.from:i]); r == '`' || r == '´' {
			return 0, 0
		}
	}
	if _, _, ok := w.valid(t); !ok {
		return 0, 0
	}
	return t, size
}

func accentAt(s string) (tone uint8, size int) {
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '`', 'ˋ':
		return 1, size
	case '´', 'ˊ':
		return 2, size
	case '˜':
		return 4, size
	}
	return 0, 0
}

// join adds to w the word on the next line where w ends in a hyphen of the
// typesetter, and returns where that ends, or 0.
func (p *pass) join(w *reading) int {
	s := p.src
	i := hyphenBreak(s, w.end)
	if i == 0 || p.from < w.at[0] && brokenBefore(s[p.from:w.at[0]]) {
		return 0
	}
	var second reading
	second.read(s, i)
	if second.foreign || second.n == 0 || hyphenBreak(s, second.end) != 0 {
		return 0
	}
	first, _ := utf8.DecodeRuneInString(s[i:])
	if !w.upper && isUpper(first) {
		return 0
	}
	both := *w
	for j := range second.n {
		r, _ := utf8.DecodeRuneInString(s[second.at[j]:])
		both.add(r, second.at[j])
	}
	both.end = second.end
	if _, _, ok := both.valid(both.tone); !ok || both.clash {
		return 0
	}
	_, _, ok1 := w.valid(w.tone)
	_, _, ok2 := second.valid(second.tone)
	if ok1 && ok2 {
		return 0
	}
	*w = both
	return w.end
}

func isUpper(r rune) bool {
	return r >= 'A' && r <= 'Z' || r == 'Đ' || letterCode(r)&upperBit != 0
}

// hyphenBreak returns where the line after a hyphen at i starts, or 0.
func hyphenBreak(s string, i int) int {
	switch {
	case strings.HasPrefix(s[i:], "-\n"):
		return i + 2
	case strings.HasPrefix(s[i:], "-\r\n"):
		return i + 3
	}
	return 0
}

func brokenBefore(s string) bool {
	return strings.HasSuffix(s, "-\n") || strings.HasSuffix(s, "-\r\n")
}
