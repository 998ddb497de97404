package normalize

import (
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/unicode/norm"
)

// A filter tells from three neighbouring bytes that they cannot belong to a change,
// which holds for nearly all of a clean text: first[a]&(second[b]|third[c]) is
// zero. The last bit, that of third, stands for a toned letter with another letter
// beyond ASCII right behind it, the others for single characters.
type filter struct {
	first, second, third [256]uint8
}

const pairBit = 0x80

// skip returns the index of the first byte at or after i that may belong to a
// character in need of work, or len(s).
func (t *filter) skip(s string, i int) int {
	for i+9 < len(s) {
		w := s[i : i+10]
		if t.first[w[0]]&(t.second[w[1]]|t.third[w[2]])|
			t.first[w[1]]&(t.second[w[2]]|t.third[w[3]])|
			t.first[w[2]]&(t.second[w[3]]|t.third[w[4]])|
			t.first[w[3]]&(t.second[w[4]]|t.third[w[5]])|
			t.first[w[4]]&(t.second[w[5]]|t.third[w[6]])|
			t.first[w[5]]&(t.second[w[6]]|t.third[w[7]])|
			t.first[w[6]]&(t.second[w[7]]|t.third[w[8]])|
			t.first[w[7]]&(t.second[w[8]]|t.third[w[9]]) != 0 {
			break
		}
		i += 8
	}
	for ; i+2 < len(s); i++ {
		if t.first[s[i]]&(t.second[s[i+1]]|t.third[s[i+2]]) != 0 {
			return i
		}
	}
	if i+1 < len(s) && t.first[s[i]]&t.second[s[i+1]] != 0 {
		return i
	}
	return len(s)
}

// skipPairs is skip for the last bit alone.
func (t *filter) skipPairs(s string, i int) int {
	for i+9 < len(s) {
		w := s[i : i+10]
		if (t.first[w[0]]&t.third[w[2]]|t.first[w[1]]&t.third[w[3]]|
			t.first[w[2]]&t.third[w[4]]|t.first[w[3]]&t.third[w[5]]|
			t.first[w[4]]&t.third[w[6]]|t.first[w[5]]&t.third[w[7]]|
			t.first[w[6]]&t.third[w[8]]|t.first[w[7]]&t.third[w[9]])&pairBit != 0 {
			break
		}
		i += 8
	}
	for ; i+2 < len(s); i++ {
		if t.first[s[i]]&t.third[s[i+2]]&pairBit != 0 {
			return i
		}
	}
	return len(s)
}

// A pass is one run of the character steps of a Form over a text.
type pass struct {
	form   Form
	src    string
	mapped bool // spans are wanted
	probe  bool // only whether there is a change is wanted

	changed bool
	pairs   bool   // two letters that meet have the same tone
	dst     []byte // the output for src[:copied]
	copied  int
	spans   []span

	from  int    // where the text begins; words are not looked for before it
	long  bool   // the text begins inside a word of more than maxWord letters
	done  int    // src[:done] has been cut into clusters
	latin bool   // the last cluster takes no joiners
	buf   []byte // a cluster with its characters replaced
	out   []byte // the same composed
	word  word   // the word around the last look-alike
}

// text returns the output. The pass must not go on after it.
func (p *pass) text() string {
	if !p.changed {
		return p.src
	}
	p.dst = append(p.dst, p.src[p.copied:]...)
	p.copied = len(p.src)
	return unsafe.String(unsafe.SliceData(p.dst), len(p.dst))
}

// characters runs the steps that look at a character with its marks, and at most
// at the script of its word.
func (p *pass) characters() {
	p.latin = true
	t := &plainFilter
	if p.form&(Dashes|Quotes) != 0 {
		t = &punctFilter
	}
	for i := t.skip(p.src, 0); i < len(p.src); i = t.skip(p.src, i) {
		i = p.visit(i)
		if p.probe && p.changed {
			return
		}
	}
}

// replace records that src[from:to] becomes out.
func (p *pass) replace(from, to int, out []byte) {
	p.replaceString(from, to, unsafe.String(unsafe.SliceData(out), len(out)))
}

func (p *pass) replaceString(from, to int, out string) {
	if p.src[from:to] == out {
		return
	}
	p.changed = true
	if p.probe {
		return
	}
	if p.dst == nil {
		p.dst = make([]byte, 0, len(p.src)+16)
	}
	p.dst = append(p.dst, p.src[p.copied:from]...)
	p.dst = append(p.dst, out...)
	p.copied = to
	if p.mapped {
		p.span(from, to)
	}
}

// compose works on the cluster of a letter and the one or two marks at i, which is
// what decomposed Vietnamese is made of, and on such clusters behind it. It
// returns where it stopped, which is i where there is no such cluster.
func (p *pass) compose(i int) int {
	s := p.src
	for {
		base := i - 1
		if base < p.done {
			return i
		}
		r := rune(s[base])
		if r >= 0x80 {
			var size int
			r, size = utf8.DecodeLastRuneInString(s[p.done:i])
			base = i - size
		}
		code := letterCode(r)
		if code == 0 {
			return i
		}
		j := i
		for ; j+1 < len(s) && s[j] == 0xCC; j += 2 {
			m := combining[s[j+1]&0x3F]
			switch {
			case m == 0 || s[j+1]&0xC0 != 0x80:
				return i
			case m < 8:
				if code&toneMask != 0 {
					return i
				}
				code |= m
			default:
				v := qualified[code>>4][m>>4]
				if v == 0 {
					return i
				}
				if t := code & toneMask; t != 0 && t != 5 && m != hornMark && p.form&Marks == 0 {
					return i
				}
				code = v<<4 | code&^vowelMask
			}
		}
		if j == i || !p.alone(j) {
			return i // more than these marks may belong to the cluster
		}
		if p.changed = true; p.probe {
			return j
		}
		if p.dst == nil {
			p.dst = make([]byte, 0, len(s)+16)
		}
		p.dst = append(p.dst, s[p.copied:base]...)
		if r := letterRunes[code]; r < 0x800 {
			p.dst = append(p.dst, 0xC0|byte(r>>6), 0x80|byte(r)&0x3F)
		} else {
			p.dst = append(p.dst, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
		}
		if p.mapped {
			p.span(base, j)
		}
		p.copied, p.done, p.latin = j, j, true
		// The next cluster is nearly always within a few ASCII letters.
		for i = j; i < len(s) && s[i] < 0x80; i++ {
		}
		if i == len(s) || s[i] != 0xCC || p.probe {
			return j
		}
	}
}

// span records that src[from:to] has become what ends dst.
func (p *pass) span(from, to int) {
	if len(p.spans) == cap(p.spans) {
		// As many as there were so far for each byte, and some more.
		n := 16
		if len(p.spans) > 0 {
			n = int(float64(len(p.spans))*1.1*float64(len(p.src)-from)/float64(from+1)) + 16
			n = min(n, 3*len(p.spans))
		}
		p.spans = append(make([]span, 0, len(p.spans)+n), p.spans...)
	}
	p.spans = append(p.spans, span{uint32(from), uint32(to), uint32(len(p.dst))})
}

const (
	breveMark      = 0x10
	circumflexMark = 0x20
	hornMark       = 0x30
)

// combining holds, for U+0300 to U+033F, the tone or one of the marks above.
var combining = [64]uint8{0x00: 1, 0x01: 2, 0x09: 3, 0x03: 4, 0x23: 5, 0x06: breveMark, 0x02: circumflexMark, 0x1B: hornMark}

// qualified holds the vowel that a vowel becomes by breve, circumflex and horn.
var qualified = [16][4]uint8{1: {0, 2, 3, 0}, 4: {0, 0, 5, 0}, 7: {0, 0, 8, 9}, 10: {0, 0, 0, 11}}

// visit works on the cluster of the suspect byte at i and returns where to go on.
func (p *pass) visit(i int) int {
	if p.src[i] == 0xCC && p.form&Compose != 0 {
		if j := p.compose(i); j > i {
			return j
		}
	}
	suspect := i
	for i > p.done && i > suspect-utf8.UTFMax && !utf8.RuneStart(p.src[i]) {
		i--
	}
	r, size := utf8.DecodeRuneInString(p.src[i:])
	if i+size <= suspect {
		return suspect + 1 // a stray byte
	}
	switch k := p.kind(r, p.src[i:i+size]); k {
	case quiet:
		if t := letterCode(r) & toneMask; t != 0 {
			next, _ := utf8.DecodeRuneInString(p.src[i+size:])
			p.pairs = p.pairs || letterCode(next)&toneMask == t
		}
		return i + size
	case changed:
		if p.alone(i + size) {
			if t := p.replacementAt(r, i); t != "" {
				p.replaceString(i, i+size, t)
				r, _ = utf8.DecodeLastRuneInString(t)
			}
			p.latin = takesNoJoiner(r)
			p.done = i + size
			return p.done
		}
	case hidden, joiner:
		if p.afterStray(i) {
			return i + size
		}
		if k == hidden && p.alone(i+size) {
			p.replaceString(i, i+size, "")
			p.done = i + size
			return p.done
		}
		fallthrough
	case mark:
		// The cluster began one character earlier, with a quiet one.
		if i > p.done {
			_, size := utf8.DecodeLastRuneInString(p.src[p.done:i])
			i -= size
		}
	}
	return p.cluster(i)
}

// alone reports whether what stands at i is a character that begins a cluster of
// its own, as far as that can be told from its bytes.
func (p *pass) alone(i int) bool {
	if i >= len(p.src) || p.src[i] < 0x80 {
		return true
	}
	c := p.src[i]
	return c >= 0xC3 && c <= 0xC6 || c == 0xE1 && i+1 < len(p.src) && (p.src[i+1] == 0xBA || p.src[i+1] == 0xBB)
}

// The kinds of characters a pass tells apart.
const (
	quiet   = iota // stays as it is
	mark           // may combine with what stands before it
	hidden         // is deleted
	joiner         // is deleted after Latin
	changed        // has a replacement, on its own or by its word
	general        // not in NFC
)

// kind returns the kind of r, whose bytes are s.
func (p *pass) kind(r rune, s string) int {
	f := p.form
	if r < 0x80 {
		return quiet
	}
	if f&Invisible != 0 {
		switch k := hiddenKind(r); k {
		case hidden, joiner:
			return k
		}
	}
	if f&(Stroke|Homoglyphs) != 0 && isLookalike(r) {
		return changed
	}
	if replacement(f, r) != "" {
		return changed
	}
	if f&Compose == 0 || r < 0x300 || r >= 0x1E00 && r < 0x1F00 || r == utf8.RuneError {
		return quiet // all Latin letters are in NFC
	}
	if isMark(r, s) {
		return mark
	}
	if norm.NFC.PropertiesString(s).Decomposition() != nil && !norm.NFC.IsNormalString(s) {
		return general
	}
	return quiet
}
