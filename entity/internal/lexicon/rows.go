package lexicon

import (
	"iter"
	"strings"
)

// Row is one line of a list as its file has it.
type Row struct {
	Form, Value, Attr string
}

// Rows returns the lines of a list, for those who look its forms up in another
// way than at the words of a text: the abbreviations in a document's code.
func Rows(list List) iter.Seq[Row] {
	return func(yield func(Row) bool) {
		for line := range strings.Lines(tables[list]) {
			form, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			value, attr, _ := strings.Cut(rest, "\t")
			if form == "" {
				continue
			}
			if value == "" {
				value = form
			}
			if !yield(Row{form, value, attr}) {
				return
			}
		}
	}
}
