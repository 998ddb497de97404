package normalize

import (
	"strings"
	"unicode/utf8"
)

// detectSample is how many bytes Detect looks at. Charsets do not change within a
// text.
const detectSample = 32 << 10

// Detect tells in which charset s is written and how certain that is, from 0 to 1.
// s is either bytes in the charset or, when it is valid UTF-8, text that was made
// by reading such bytes as Windows-1252. Use Decode for the former and Repair for
// the latter.
//
// The certainty of a charset other than Unicode is never below 0.45, and above 0.9
// for some sentences of text: take one of 0.8 or more without asking, and less,
// which headlines and names get, for a guess. Unicode with 0 is for bytes that
// are neither UTF-8 nor Vietnamese in any charset.
//
// The measure is the share of the words with marks that are Vietnamese syllables
// once decoded. Text that is Vietnamese as it stands, or that no charset makes
// Vietnamese, is Unicode; the certainty then is that of no charset fitting.
func Detect(s string) (Charset, float64) {
	if len(s) > detectSample {
		s = s[:detectSample]
		for n := 0; n < utf8.UTFMax && len(s) > 0 && !utf8.ValidString(s[len(s)-1-n:]); n++ {
			if utf8.RuneStart(s[len(s)-1-n]) {
				s = s[:len(s)-1-n]
				break
			}
		}
	}
	misread := utf8.ValidString(s)
	if misread && isASCII(s) {
		return detectVIQR(s)
	}
	best, top := Unicode, tally{}
	own := 0.0
	candidates := []Charset{TCVN3, VNI, Windows1258, VISCII, VPS}
	if misread {
		top = count(Default.Apply(s), false)
		own = top.share()
		if beyond1252(s) {
			// Only what was read by other tables than Windows-1252 gets here.
			candidates = nil
		}
		candidates = append(candidates, Mojibake)
	}
	for _, c := range candidates {
		text, m := c.decode(s, misread)
		if m == nil {
			continue
		}
		t := count(Default.Apply(text), c == TCVN3 || c == VPS)
		if t.score() > top.score() {
			best, top = c, t
		}
	}
	share := top.share()
	if best == Unicode || top.good < 2 || share < 0.6 || share < own+0.08 {
		if !misread {
			return Unicode, 0
		}
		return Unicode, 1 - max(0, share-own)
	}
	return best, share * (1 - 0.5/float64(top.good))
}

// beyond1252 reports whether s has a letter or mark of Vietnamese that reading as
// Windows-1252 cannot bring about.
func beyond1252(s string) bool {
	for _, r := range s {
		if r < 0x100 {
			continue
		}
		if _, ok := windows1252(r); !ok && (letterCode(r) != 0 || r == 'đ' || r == 'Đ' || isCombining(r)) {
			return true
		}
	}
	return false
}

// A tally counts the words of a text that bear marks.
type tally struct {
	good, bad int
}

func (t tally) share() float64 {
	if t.good+t.bad == 0 {
		return 0
	}
	return float64(t.good) / float64(t.good+t.bad)
}

// score is the share, less a little for the words one did not see.
func (t tally) score() float64 { return float64(t.good) / float64(t.good+t.bad+1) }

// count tallies the words of a decoded text. A sign beyond ASCII that touches a
// letter as no Vietnamese text has it counts as a word that is no syllable. In
// folded text, small letters with a tone may stand for capitals.
func count(text string, folded bool) tally {
	var t tally
	var w reading
	var before rune
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !isWordRune(r) {
			if r >= 0x80 && !isTypographic(r) {
				next, _ := utf8.DecodeRuneInString(text[i+size:])
				if isWordRune(next) || isWordRune(before) {
					t.bad++
				}
			}
			before = r
			i += size
			continue
		}
		w.read(text, i)
		word := text[i:w.end]
		i = w.end
		before = 'a'
		if isASCII(word) || w.n == 1 && !w.foreign {
			continue // a dash taken for a letter would be a syllable
		}
		if _, _, ok := w.valid(w.tone); ok && !w.clash && w.tones < 2 && w.placed() && sameCase(word, folded) {
			t.good++
		} else {
			t.bad++
		}
	}
	return t
}

// placed reports whether the tone of w is where the syllable bears it.
func (w *reading) placed() bool {
	if w.tones == 0 {
		return true
	}
	onset, rhyme, _ := splitSyllable(w.skeleton())
	place, old := tonePlace(onset, rhyme)
	return (w.code[w.letterAt(len(onset)+place)]|w.code[w.letterAt(len(onset)+old)])&toneMask != 0
}

// sameCase reports whether no capital stands behind a small letter in word. In
// folded text a small letter with a tone is no evidence.
func sameCase(word string, folded bool) bool {
	small := false
	for _, r := range word {
		switch {
		case isUpper(r):
			if small {
				return false
			}
		case !folded || letterCode(r)&toneMask == 0:
			small = true
		}
	}
	return true
}

// isTypographic reports whether r is a sign that Vietnamese text has beyond ASCII.
func isTypographic(r rune) bool {
	return r >= 0x2010 && r < 0x2070 || r >= 0x2190 || strings.ContainsRune("«»°²³½¼¾±×€", r)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// detectVIQR is Detect for text in ASCII. Full stops and question marks make
// syllables by accident, so only words with circumflex, breve, horn or a stroked d
// are counted as evidence.
func detectVIQR(s string) (Charset, float64) {
	text, m := VIQR.Decode(s)
	if m == nil {
		return Unicode, 1
	}
	t := count(text, false)
	marked := 0
	for e := range m.Edits() {
		if strings.ContainsAny(s[e.SourceStart:e.SourceEnd], "^(+") || s[e.SourceStart:e.SourceEnd] == "dd" {
			marked++
		}
	}
	if marked < 2 || 3*marked < t.good || t.share() < 0.6 {
		return Unicode, 1
	}
	return VIQR, t.share() * (1 - 0.5/float64(marked))
}
