package export

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vientity/vientity/entity"
)

// Brat writes the entities of a text in the standoff format of brat and its
// kin: the .ann file that lies beside the text. The value of an entity is a
// note to it. Positions count code points. An entity that runs over a line end,
// a tab or another control character is written in the pieces between them, as
// brat asks for.
func Brat(w io.Writer, text string, es []entity.Entity) error {
	var b strings.Builder
	count := newCounter(Runes, text)
	for i, e := range es {
		var at, words []string
		from := e.Start
		for text := e.Text; text != ""; {
			n := strings.IndexFunc(text, breaksLine)
			if n < 0 {
				n = len(text)
			}
			if n > 0 {
				start, end := count.span(entity.Span{Start: from, End: from + n})
				at = append(at, fmt.Sprintf("%d %d", start, end))
				words = append(words, valid(text[:n]))
			}
			_, skip := utf8.DecodeRuneInString(text[n:])
			from, text = from+n+skip, text[n+skip:]
		}
		if len(at) == 0 {
			continue // nothing that a line can hold
		}
		fmt.Fprintf(&b, "T%d\t%s %s\t%s\n", i+1, strings.Join(strings.Fields(string(e.Type)), "_"), strings.Join(at, ";"), strings.Join(words, " "))
		if e.Value != nil {
			fmt.Fprintf(&b, "#%d\tAnnotatorNotes T%d\t%s\n", i+1, i+1, oneLine(e.Value.String()))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// breaksLine reports whether a line or a column may end at r for some reader of
// the format.
func breaksLine(r rune) bool { return unicode.IsControl(r) || r == '\u2028' || r == '\u2029' }
