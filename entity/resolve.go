package entity

import (
	"cmp"
	"fmt"
	"slices"
)

// Group is one thing that a text speaks of, and every mention of it.
type Group struct {
	Type Type `json:"type"`

	// ID is the identity of the thing as its fullest mention gives it: the ID
	// of a document, the name of a person, a body or a place. It is empty for
	// the document that the text itself is, if the text does not give its
	// number.
	ID string `json:"id,omitempty"`

	// Value is the value of the first full mention, nil if there is none.
	Value Value `json:"value,omitempty"`

	// Mentions are in the order of the text.
	Mentions []Mention `json:"mentions"`
}

// Mention is one place where the text speaks of the thing of a Group.
type Mention struct {
	Span        // bytes of the text
	Text string `json:"text"` // text[Start:End]

	// Entity is the index of the mention among the entities that were given to
	// Resolve, -1 for a short form that is no entity on its own: «Nghị định
	// này».
	Entity int `json:"entity"`

	// Full tells that the mention identifies the thing by itself.
	Full bool `json:"full,omitempty"`

	// Provisions are the places in the document that the mention means; those
	// of an entity are in its value, too.
	Provisions []Provision `json:"provisions,omitempty"`
}

// String returns the mention on one line, for people.
func (m Mention) String() string { return fmt.Sprintf("%s %q", m.Span, m.Text) }

// Resolve brings together the mentions of the same thing: entities with the
// same identity, and the short forms that come after a full one («Chỉ thị 05»,
// «Luật Đất đai» after «Luật Đất đai 2024», «Nghị định này», «khoản 2 Điều
// này»). es are entities of text as Extract returns them, without overlaps.
//
// People, bodies and places are brought together by their names: «QUANG TẤN» and
// «Quang Tấn», «ông Quang» after «Trần Xuân Quang», «UBND tỉnh» after «Ủy ban
// nhân dân tỉnh Gia Lai» if the text names no other such body before.
//
// A short form refers to what the text named before, never to what it names
// later; an entity with nothing to refer to stays alone in its Group, and
// «Nghị định này» with nothing before it is in none, and so is an entity that does
// not fit the text. Groups come in the order of their first mentions.
func Resolve(text string, es []Entity) []Group {
	groups := append(resolveReferences(text, es), resolveNames(text, es)...)
	slices.SortStableFunc(groups, func(a, b Group) int {
		return cmp.Compare(a.Mentions[0].Start, b.Mentions[0].Start)
	})
	return groups
}

// resolvable reports whether the entity lies in the text and has a value.
func (e *Entity) resolvable(text string) bool {
	return 0 <= e.Start && e.Start <= e.End && e.End <= len(text) && !isNil(e.Value)
}
