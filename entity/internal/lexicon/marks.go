package lexicon

import "strings"

// Marks is a set of the marks of an entry that rules ask for most, those of the
// words before the names of places (see data/placewords.tsv).
type Marks uint16

// The marks, each named as in the list.
const (
	MarkAdmin Marks = 1 << iota
	MarkNumber
	MarkOnly
	MarkKnown
	MarkSurname
	MarkWeak
	MarkRoute
	MarkPerson
	MarkSure
	MarkSeat
)

// marksOf returns the set of those of the words that are such marks.
func marksOf(words string) (m Marks) {
	for word := range strings.FieldsSeq(words) {
		switch word {
		case "admin":
			m |= MarkAdmin
		case "number":
			m |= MarkNumber
		case "only":
			m |= MarkOnly
		case "known":
			m |= MarkKnown
		case "surname":
			m |= MarkSurname
		case "weak":
			m |= MarkWeak
		case "route":
			m |= MarkRoute
		case "person":
			m |= MarkPerson
		case "sure":
			m |= MarkSure
		case "seat":
			m |= MarkSeat
		}
	}
	return m
}
