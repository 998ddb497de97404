package export

import (
	"cmp"
	_ "embed"
	"fmt"
	"html"
	"io"
	"slices"
	"strings"

	"github.com/vientity/vientity/entity"
)

//go:embed page.css
var pageCSS string

// HTML writes one page that needs no other file: the texts with a coloured mark
// around every entity, whose title tells its type, value and rule, and boxes
// that hide the marks of a type. The texts are shown character by character as
// they are; a NUL, which HTML cannot hold, shows as U+FFFD.
func HTML(w io.Writer, title string, docs ...Document) error {
	var b strings.Builder
	fmt.Fprintf(&b, "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"+
		"<meta name=\"viewport\" content=\"width=device-width\">\n<title>%s</title>\n<style>\n%s", escape(title), pageCSS)
	types, count := typesOf(docs)
	for i, t := range types {
		fmt.Fprintf(&b, ".t%d { --h: %d; } body:has(#t%d:not(:checked)) mark.t%d { all: unset; }\n", i, hue(t, i), i, i)
	}
	fmt.Fprintf(&b, "</style>\n</head>\n<body>\n<h1>%s</h1>\n<form>\n", escape(title))
	for i, t := range types {
		fmt.Fprintf(&b, "<label class=\"t%d\"><input type=\"checkbox\" id=\"t%d\" checked> %s <b>%d</b></label>\n", i, i, escape(string(t)), count[t])
	}
	b.WriteString("</form>\n")
	if _, err := io.WriteString(w, b.String()); err != nil {
		return err
	}
	for _, d := range docs {
		b.Reset()
		b.WriteString("<article>\n")
		if d.ID != nil {
			fmt.Fprintf(&b, "<h2>%s</h2>\n", escape(idText(d.ID)))
		}
		b.WriteString("<div>")
		markHTML(&b, d.Text, d.Entities, func(e entity.Entity) string {
			class := slices.Index(types, e.Type)
			return fmt.Sprintf("<mark class=\"t%d\" title=\"%s\">", class, escape(describe(e)))
		})
		b.WriteString("</div>\n</article>\n")
		if _, err := io.WriteString(w, b.String()); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, "</body>\n</html>\n")
	return err
}

// HTMLText writes the text, escaped, with an element
//
//	<mark data-type="person" title="…">…</mark>
//
// around every entity, to be put into a page of your own. An entity that
// overlaps another without lying inside it is marked in two pieces.
func HTMLText(w io.Writer, text string, es []entity.Entity) error {
	var b strings.Builder
	markHTML(&b, text, es, func(e entity.Entity) string {
		return fmt.Sprintf("<mark data-type=\"%s\" title=\"%s\">", escape(string(e.Type)), escape(describe(e)))
	})
	_, err := io.WriteString(w, b.String())
	return err
}

// markHTML writes the text with its marks, properly nested.
func markHTML(b *strings.Builder, text string, es []entity.Entity, tag func(entity.Entity) string) {
	es = slices.Clone(es)
	for i := range es {
		es[i].Span = inside(text, es[i].Span)
	}
	slices.SortStableFunc(es, func(a, b entity.Entity) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	var open []entity.Entity
	at := 0
	// to writes the text up to an offset and closes what ends on the way
	to := func(offset int) {
		for len(open) > 0 {
			first := slices.MinFunc(open, func(a, b entity.Entity) int { return cmp.Compare(a.End, b.End) })
			if first.End > offset {
				break
			}
			b.WriteString(escape(text[at:first.End]))
			at = first.End
			// what was opened after it is closed with it and opened again
			n := slices.IndexFunc(open, func(e entity.Entity) bool { return e.End == at })
			b.WriteString(strings.Repeat("</mark>", len(open)-n))
			open = slices.DeleteFunc(open, func(e entity.Entity) bool { return e.End == at })
			for _, e := range open[n:] {
				b.WriteString(tag(e))
			}
		}
		b.WriteString(escape(text[at:offset]))
		at = offset
	}
	for _, e := range es {
		if e.Len() == 0 {
			continue
		}
		to(e.Start)
		b.WriteString(tag(e))
		open = append(open, e)
	}
	to(len(text))
}

// escape returns the text as HTML that shows it exactly: a carriage return
// would be taken for a line feed, and what is not UTF-8 for something else.
func escape(s string) string {
	return strings.ReplaceAll(html.EscapeString(strings.ReplaceAll(valid(s), "\x00", "\uFFFD")), "\r", "&#13;")
}

func describe(e entity.Entity) string {
	s := string(e.Type)
	if e.Value != nil {
		s += ": " + e.Value.String()
	}
	if e.Rule != "" {
		s += " (" + e.Rule + ")"
	}
	return s
}

// typesOf returns the types that the documents hold, the built-in ones first,
// and how often each stands there.
func typesOf(docs []Document) ([]entity.Type, map[entity.Type]int) {
	count := map[entity.Type]int{}
	types := entity.Types()
	for _, d := range docs {
		for _, e := range d.Entities {
			if count[e.Type]++; !slices.Contains(types, e.Type) {
				types = append(types, e.Type)
			}
		}
	}
	return slices.DeleteFunc(types, func(t entity.Type) bool { return count[t] == 0 }), count
}

// hue returns the colour of a type, in degrees.
func hue(t entity.Type, i int) int {
	switch t {
	case entity.TypePerson:
		return 45
	case entity.TypeOrganization:
		return 215
	case entity.TypeLocation:
		return 140
	case entity.TypeReference:
		return 280
	case entity.TypeDate:
		return 190
	case entity.TypeMoney:
		return 95
	case entity.TypeQuantity:
		return 15
	}
	return 320 + i*13%40 // the range that the built-in types leave free
}
