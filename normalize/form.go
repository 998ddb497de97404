package normalize

import "unsafe"

//go:generate go run gen.go

// A Form is a set of steps, each named by a bit. The steps of a Form run in a
// fixed order whatever the order the bits are written in; see the package
// documentation. The zero Form changes nothing.
type Form uint32

const (
	// Compose is canonical composition (Unicode NFC): a + ◌́ becomes á.
	Compose Form = 1 << iota
	// Marks repairs what NFC leaves broken in Vietnamese letters: a tone mark
	// before the vowel's own (á + ◌̂ becomes ấ) and a tone written twice.
	Marks
	// Stroke turns Ð, ð, Ɖ and ɖ, typed for Đ and đ, into those.
	Stroke
	// Homoglyphs turns Cyrillic and Greek letters into the Latin letters they
	// look like, in words that are otherwise Latin.
	Homoglyphs
	// Width turns full-width forms into ordinary ones and ligatures (ﬁ) into
	// their letters.
	Width
	// Spaces turns no-break and other Unicode spaces into U+0020. Line ends,
	// U+2028 and U+2029 among them, stay.
	Spaces
	// Invisible deletes soft hyphens, zero-width characters, byte order marks
	// and bidirectional controls. Joiners stay in emoji and in scripts that
	// need them.
	Invisible
	// Controls turns the C1 controls, which are Windows-1252 punctuation read
	// as Latin-1, into that punctuation. U+0085, a line end, stays.
	Controls
	// Dashes turns hyphens, dashes and the minus sign into U+002D.
	Dashes
	// Quotes turns quotation marks and primes into " and '.
	Quotes
	// Accents puts a tone typed behind a syllable onto it: may` becomes mày, if
	// that is a syllable.
	Accents
	// Hyphens joins a syllable that a hyphen and a line end cut in two, if the
	// two are no syllables of their own.
	Hyphens
	// ToneRepair moves a misplaced tone to the vowel that bears it: nghịêm
	// becomes nghiệm. Where the styles differ it keeps either.
	ToneRepair
	// ToneOld writes hòa, thúy, khỏe.
	ToneOld
	// ToneNew writes hoà, thuý, khoẻ. It wins over ToneOld.
	ToneNew
	// FoldCase turns capitals into small letters by the simple mapping of each
	// character. Vietnamese letters keep their length in bytes.
	FoldCase
	// FoldTone drops the tone: tiếng becomes tiêng.
	FoldTone
	// FoldVowel drops circumflex, breve and horn: tiếng becomes tiéng.
	FoldVowel
	// FoldStroke turns đ into d.
	FoldStroke

	// NFC is canonical composition and nothing else.
	NFC = Compose
	// Default repairs what is broken and keeps what is a choice: the text reads
	// the same before and after.
	Default = Compose | Marks | Stroke | Homoglyphs | Width | Spaces | Invisible | Controls
	// Fold is the key of a text for matching without regard to case and to all
	// that sets Vietnamese letters apart from ASCII: Đường becomes duong.
	Fold = Default | FoldCase | FoldTone | FoldVowel | FoldStroke
)

const (
	characterSteps = Default | Dashes | Quotes
	syllableSteps  = Marks | Accents | Hyphens | ToneRepair | ToneOld | ToneNew
	foldSteps      = FoldCase | FoldTone | FoldVowel | FoldStroke
)

// passes is the number of passes over a text. Each works on the text that the one
// before it left.
const passes = 5

// needs reports whether pass number i has work to do in form f. A calm text is one
// in which the first pass found nothing, not even two letters with the same tone.
func (f Form) needs(i int, calm bool) bool {
	switch i {
	case 0:
		return f&characterSteps != 0
	case 1:
		return f&syllableSteps != 0 && !(calm && f&syllableSteps == Marks)
	case 2:
		return f&foldSteps != 0
	}
	// Without its tone or its marks a word may turn out to be a syllable that it
	// was not before; once more, so that a key is the key of itself.
	switch {
	case f&(FoldTone|FoldVowel) == 0:
		return false
	case f&FoldTone == 0:
		return f&syllableSteps != 0
	}
	return f&(Accents|Hyphens) != 0
}

// run runs pass number i.
func (p *pass) run(i int) {
	switch i {
	case 0:
		p.characters()
	case 1, 3:
		p.syllables()
	case 2, 4:
		p.folding()
	}
}

// Apply returns s in form f. It returns s itself, without a copy, when s is
// already in form f. Bytes that are not valid UTF-8 are kept as they are.
func (f Form) Apply(s string) string {
	calm := false
	for i := range passes {
		if f.needs(i, calm) {
			p := pass{form: f, src: s}
			p.run(i)
			calm = i == 0 && !p.changed && !p.pairs
			s = p.text()
		}
	}
	return s
}

// Append appends s in form f to dst and returns the extended buffer.
func (f Form) Append(dst []byte, s string) []byte {
	return append(dst, f.Apply(s)...)
}

// Bytes returns b in form f. It returns b itself, without a copy, when b is already
// in form f, and does not change b.
func (f Form) Bytes(b []byte) []byte {
	s := unsafe.String(unsafe.SliceData(b), len(b))
	t := f.Apply(s)
	if unsafe.StringData(t) == unsafe.SliceData(b) && len(t) == len(b) {
		return b
	}
	return []byte(t)
}

// IsNormal reports whether f.Apply(s) is s.
func (f Form) IsNormal(s string) bool {
	calm := false
	for i := range passes {
		if f.needs(i, calm) {
			p := pass{form: f, src: s, probe: true}
			p.run(i)
			calm = i == 0 && !p.changed && !p.pairs
			if p.changed {
				return false
			}
		}
	}
	return true
}

// Map returns s in form f with the Map that leads from its bytes back to those
// of s. When s is already in form f it returns s itself and nil.
func (f Form) Map(s string) (string, *Map) {
	var m *Map
	in, composed := s, false
	calm := false
	for i := range passes {
		if f.needs(i, calm) {
			p := pass{form: f, src: s, mapped: true}
			p.run(i)
			calm = i == 0 && !p.changed && !p.pairs
			if p.changed {
				s = p.text()
				composed = composed || m != nil
				m = m.Compose(newMap(p.spans, len(p.src), len(s)))
			}
		}
	}
	if composed {
		if m = m.prune(in, s); m == nil {
			return in, nil
		}
	}
	return s, m
}
