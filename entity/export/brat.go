package export

import (
	"fmt"
	"io"
	"strings"

	"github.com/vientity/vientity/entity"
)

// Brat writes the entities of a text in the standoff format of brat and its
// kin: the .ann file that lies beside the text. The value of an entity is a
// note to it. Positions count code points. An entity that runs over a line end
// is written in pieces, as brat asks for.
func Brat(w io.Writer, text string, es []entity.Entity) error {
	var b strings.Builder
	count := newCounter(Runes, text)
	for i, e := range es {
		var at, words []string
		from := e.Start
		for piece := range strings.SplitAfterSeq(e.Text, "\n") {
			line := strings.TrimRight(piece, "\r\n")
			if line != "" {
				start, end := count.span(entity.Span{Start: from, End: from + len(line)})
				at = append(at, fmt.Sprintf("%d %d", start, end))
				words = append(words, valid(line))
			}
			from += len(piece)
		}
		fmt.Fprintf(&b, "T%d\t%s %s\t%s\n", i+1, strings.Join(strings.Fields(string(e.Type)), "_"), strings.Join(at, ";"), strings.Join(words, " "))
		if e.Value != nil {
			fmt.Fprintf(&b, "#%d\tAnnotatorNotes T%d\t%s\n", i+1, i+1, oneLine(e.Value.String()))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}
