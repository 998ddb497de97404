package entity

import (
	"fmt"
	"reflect"
)

// Type names a kind of entity. Rules of your own may use types of their own.
type Type string

// The types that the built-in rules find.
const (
	TypePerson       Type = "person"
	TypeOrganization Type = "organization"
	TypeLocation     Type = "location"
	TypeReference    Type = "reference"
	TypeDate         Type = "date"
	TypeMoney        Type = "money"
	TypeQuantity     Type = "quantity"
)

// Types returns the built-in types in the order of the documentation.
func Types() []Type {
	return []Type{TypePerson, TypeOrganization, TypeLocation, TypeReference, TypeDate, TypeMoney, TypeQuantity}
}

// Span is a half-open range of bytes in the text that was given.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len returns the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// String returns the span as «start:end».
func (s Span) String() string { return fmt.Sprintf("%d:%d", s.Start, s.End) }

// Part is a named piece of what a rule recognised, inside the entity or beside
// it: the number in a document's code, the issuer that follows it.
type Part struct {
	Name string `json:"name"`
	Span
}

// String returns the part on one line, for people.
func (p Part) String() string { return p.Name + " " + p.Span.String() }

// Value is what an entity means. Those of the built-in types are pointers to
// Person, Organization, Location, Reference, Date, Money and Quantity; a rule
// of your own may give any value that prints itself.
type Value interface {
	String() string
}

// isNil reports whether v is no value: nil, or a nil pointer.
func isNil(v Value) bool {
	p := reflect.ValueOf(v)
	return !p.IsValid() || p.Kind() == reflect.Pointer && p.IsNil()
}

// Entity is one mention found in a text. Its JSON is what export.JSONLines
// writes of it, and its parts; it is read back by those who know what Value is.
type Entity struct {
	Span         // bytes of the input
	Type  Type   `json:"type"`            // what it is
	Text  string `json:"text"`            // the mention as the input spells it: input[Start:End]
	Rule  string `json:"rule,omitempty"`  // the name of the rule that found it
	Parts []Part `json:"parts,omitempty"` // in the order of the text, nil if the rule names none
	Value Value  `json:"value,omitempty"` // nil if the rule gives none
}

// Part returns the span of the first part with this name.
func (e *Entity) Part(name string) (Span, bool) {
	for _, p := range e.Parts {
		if p.Name == name {
			return p.Span, true
		}
	}
	return Span{}, false
}

// String returns the entity on one line, for people.
func (e Entity) String() string {
	if e.Value == nil {
		return fmt.Sprintf("%s %s %q", e.Span, e.Type, e.Text)
	}
	return fmt.Sprintf("%s %s %q %s", e.Span, e.Type, e.Text, e.Value)
}
