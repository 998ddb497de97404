package normalize

import (
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/unicode/norm"
)

// A filter tells from two neighbouring bytes that neither can belong to a
// change, which holds for nearly all of a clean text: first[a]&second[b] is zero.
type filter struct {
	first, second [256]uint8
}

// skip returns the index of the first byte at or after i that may belong to a
// character in need of work, or len(s).
func (t *filter) skip(s string, i int) int {
	for i+8 < len(s) {
		w := s[i : i+9]
		if t.first[w[0]]&t.second[w[1]]|t.first[w[1]]&t.second[w[2]]|
			t.first[w[2]]&t.second[w[3]]|t.first[w[3]]&t.second[w[4]]|
			t.first[w[4]]&t.second[w[5]]|t.first[w[5]]&t.second[w[6]]|
			t.first[w[6]]&t.second[w[7]]|t.first[w[7]]&t.second[w[8]] != 0 {
			break
		}
		i += 8
	}
	for ; i+1 < len(s); i++ {
		if t.first[s[i]]&t.second[s[i+1]] != 0 {
			return i
		}
	}
	return len(s)
}

// A pairFilter tells from a byte and the next but one whether two letters that
// take more than a byte may meet, the first of them with a tone.
type pairFilter struct {
	first, third [256]uint8
}

func (t *pairFilter) skip(s string, i int) int {
	for i+9 < len(s) {
		w := s[i : i+10]
		if t.first[w[0]]&t.third[w[2]]|t.first[w[1]]&t.third[w[3]]|
			t.first[w[2]]&t.third[w[4]]|t.first[w[3]]&t.third[w[5]]|
			t.first[w[4]]&t.third[w[6]]|t.first[w[5]]&t.third[w[7]]|
			t.first[w[6]]&t.third[w[8]]|t.first[w[7]]&t.third[w[9]] != 0 {
			break
		}
		i += 8
	}
	for ; i+2 < len(s); i++ {
		if t.first[s[i]]&t.third[s[i+2]] != 0 {
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
	if p.src[from:to] == string(out) {
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
		p.spans = append(p.spans, span{uint32(from), uint32(to), uint32(len(p.dst))})
	}
}

// visit works on the cluster of the suspect byte at i and returns where to go on.
func (p *pass) visit(i int) int {
	suspect := i
	for i > p.done && i > suspect-utf8.UTFMax && !utf8.RuneStart(p.src[i]) {
		i--
	}
	r, size := utf8.DecodeRuneInString(p.src[i:])
	switch p.kind(r, p.src[i:i+size]) {
	case quiet:
		return max(i+size, suspect+1) // behind a stray byte i+size is no progress
	case hidden, joiner:
		if p.afterStray(i) {
			return i + size
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
	if f&Compose == 0 || r == utf8.RuneError {
		return quiet
	}
	if isMark(r, s) {
		return mark
	}
	if !norm.NFC.IsNormalString(s) {
		return general
	}
	return quiet
}
