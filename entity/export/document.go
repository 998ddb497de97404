// Package export writes texts and the entities found in them in the formats
// that other programs read: HTML, JSON lines, CoNLL columns, brat, doccano,
// Label Studio and W3C Web Annotation.
//
// Every format counts positions in its own unit, which its function names. The
// end of a span is always the position behind its last character. What is not
// valid UTF-8 is counted as one character a byte; JSON cannot hold it and shows
// U+FFFD in its place. A span that reaches outside its text is cut to what lies
// inside, and HTML and CoNLL mark nothing where that is empty.
//
// The error that a function returns is that of its writer, or that of encoding
// a document's ID or a value of your own as JSON. What was written before it
// stays.
package export

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/vientity/vientity/entity"
)

// Document is a text with the entities found in it, in the order that Extract
// returns them.
type Document struct {
	ID       any // a string or a number; nil is left out where the format allows
	Text     string
	Entities []entity.Entity
	Groups   []entity.Group // what entity.Resolve gives; nil is left out
}

// Unit is what positions count. The zero Unit is bytes.
type Unit int

// The units of positions.
const (
	Bytes Unit = iota // bytes of UTF-8, as Go counts
	Runes             // code points, as Python counts
	UTF16             // UTF-16 code units, as JavaScript and Java count
)

// counter converts the byte offsets of one text into a unit.
type counter struct {
	unit    Unit
	text    string
	offsets *entity.Offsets
}

func newCounter(unit Unit, text string) counter {
	c := counter{unit: unit, text: text}
	if unit != Bytes {
		c.offsets = entity.NewOffsets(text)
	}
	return c
}

// inside returns the part of a span that lies in the text.
func inside(text string, s entity.Span) entity.Span {
	start := min(max(s.Start, 0), len(text))
	return entity.Span{Start: start, End: min(max(s.End, start), len(text))}
}

// span converts a span.
func (c counter) span(s entity.Span) (start, end int) {
	s = inside(c.text, s)
	switch c.unit {
	case Runes:
		return c.offsets.Runes(s.Start), c.offsets.Runes(s.End)
	case UTF16:
		return c.offsets.UTF16(s.Start), c.offsets.UTF16(s.End)
	}
	return s.Start, s.End
}

// idText returns an ID as text.
func idText(id any) string {
	if raw, ok := id.(json.RawMessage); ok {
		var s string
		if json.Unmarshal(raw, &s) == nil {
			return s
		}
		return string(raw)
	}
	return fmt.Sprint(id)
}

// valid returns s with U+FFFD for every byte that is not UTF-8.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}

// oneLine returns s, made valid, with a space for all white space.
func oneLine(s string) string { return valid(strings.Join(strings.Fields(s), " ")) }
