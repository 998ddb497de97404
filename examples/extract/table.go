package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode"

	"github.com/vientity/vientity/entity"
	"github.com/vientity/vientity/entity/export"
)

// widest is how many columns of the terminal a mention may take.
const widest = 48

// table prints a document for people: a line for each entity with its place,
// type, words and value.
func table(w io.Writer, s *settings, d export.Document) error {
	if _, err := fmt.Fprintf(w, "%s: %s\n", clean(idText(d.ID)), plural(len(d.Entities))); err != nil {
		return err
	}
	o := entity.NewOffsets(d.Text)
	at := func(offset int) int {
		switch s.unit {
		case export.Runes:
			return o.Runes(offset)
		case export.UTF16:
			return o.UTF16(offset)
		}
		return offset
	}
	// the cells are made twice, so that a long text does not need them all at
	// once
	cells := func(e entity.Entity) [4]string {
		value := ""
		if e.Value != nil {
			value = clean(e.Value.String())
		}
		return [4]string{fmt.Sprintf("%d-%d", at(e.Start), at(e.End)), string(e.Type), short(clean(e.Text)), value}
	}
	var width [3]int
	for _, e := range d.Entities {
		c := cells(e)
		for i := range width {
			width[i] = max(width[i], columns(c[i]))
		}
	}
	for _, e := range d.Entities {
		c := cells(e)
		line := fmt.Sprintf("%s%s  %s  %s  %s", strings.Repeat(" ", width[0]-columns(c[0])), c[0],
			s.paint(e.Type, pad(c[1], width[1])), pad(c[2], width[2]), c[3])
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " ")); err != nil {
			return err
		}
	}
	for _, g := range d.Groups {
		id := g.ID
		if id == "" {
			id = "this document"
		}
		if _, err := fmt.Fprintf(w, "\n  %s\n", clean(id)); err != nil {
			return err
		}
		for _, m := range g.Mentions {
			if _, err := fmt.Fprintf(w, "    %d-%d  %s\n", at(m.Start), at(m.End), clean(m.Text)); err != nil {
				return err
			}
		}
	}
	_, err := fmt.Fprintln(w)
	return err
}

func plural(n int) string {
	if n == 1 {
		return "1 entity"
	}
	return fmt.Sprintf("%d entities", n)
}

// clean returns a text on one line, without what would move the cursor of a
// terminal or do worse.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			return unicode.ReplacementChar
		}
		return r
	}, strings.Join(strings.Fields(s), " "))
}

// columns returns how many columns of a terminal a text takes: marks and
// invisible characters none, East Asian and pictures two.
func columns(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana), r >= 0x1F300 && r < 0x1FB00:
			n += 2
		default:
			n++
		}
	}
	return n
}

func pad(s string, width int) string { return s + strings.Repeat(" ", width-columns(s)) }

// short cuts a text that is wider than its column.
func short(s string) string {
	if columns(s) <= widest {
		return s
	}
	for i := range s {
		if columns(s[:i]) >= widest-1 {
			return s[:i] + "…"
		}
	}
	return s
}

var colours = map[entity.Type]int{
	entity.TypePerson: 33, entity.TypeOrganization: 34, entity.TypeLocation: 32, entity.TypeReference: 35,
	entity.TypeDate: 36, entity.TypeMoney: 92, entity.TypeQuantity: 91,
}

// paint colours the name of a type if the table goes to a terminal.
func (s *settings) paint(t entity.Type, cell string) string {
	if !s.colour {
		return cell
	}
	return fmt.Sprintf("\x1b[%dm%s\x1b[0m", colours[t], cell)
}

// terminal reports whether w shows colours: it is a terminal, and nobody asked
// for plain text (https://no-color.org).
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
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
	if id == nil {
		return "(no id)"
	}
	return fmt.Sprint(id)
}
