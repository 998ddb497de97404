package entity

import "github.com/vientity/vientity/entity/internal/word"

// Every capital may start a name that no list knows, and nearly none does. What
// the word and the one after it show at a glance tells most rules to pass; the
// glance is taken once a capital for all of them.

// maxSignature is how many words a paragraph has at most that is a signature.
const maxSignature = 16

// sight is a set of what may be seen at a capital.
type sight uint8

const (
	sightLine    sight = 1 << iota // a short paragraph starts here: a signature
	sightLetter                    // a letter and a dot: initials
	sightStrange                   // no Vietnamese syllable: a foreign person
	sightRun                       // a name of words that goes on: a foreign body
	sightMemory                    // the text may have used a form that starts so
	sightTaught                    // the text may have taught a name that starts so
	sightPair                      // two words with one capital each: middle and given name
)

// sights returns what is to be seen at the capital at word i of the paragraph
// from lo to hi.
func (r *run) sights(i, lo, hi int) (s sight) {
	w, next := &r.words[i], &noWord
	if i+1 < hi {
		next = &r.words[i+1]
	}
	if i == lo && hi-lo >= 2 && hi-lo <= maxSignature {
		s |= sightLine
	}
	switch w.Shape {
	case Initial:
		if next.Kind == Symbol && next.Key == "." {
			s |= sightLetter
		}
	case Title, Mixed:
		if !r.syllable(w) {
			s |= sightStrange
		}
		if w.Shape == Title && next.Shape == Title && continuesName(next) {
			s |= sightPair
		}
	}
	if i >= r.plainTo && joinsForeignBody(next) {
		s |= sightRun
	}
	r.learnPeople()
	r.learnPlaces()
	m := &r.memory
	if len(m.forms) > 0 && m.starts.may(r.norm[w.Start:w.End]) {
		s |= sightMemory
	}
	if len(m.short) > 0 && m.shortStarts.may(w.Key) {
		s |= sightTaught
	}
	return s
}

// syllable reports whether the word can be a Vietnamese syllable by its letters.
func (r *run) syllable(w *word.Word) bool {
	if w.ID == 0 {
		return isSyllable(w.Key)
	}
	s := &r.syllables[w.ID]
	if *s == 0 {
		if *s = 1; isSyllable(w.Key) {
			*s = 2
		}
	}
	return *s == 2
}

// syllable is run.syllable for the word at i.
func (c *Cursor) syllable(i int) bool { return c.run.syllable(c.w(i)) }
