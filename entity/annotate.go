package entity

import (
	"cmp"
	"html"
	"net/url"
	"slices"
	"strings"
)

// Annotate returns text with something put before and after each entity, at the
// very bytes the entity names. mark gives both for an entity; two empty strings
// leave it as it is. escape, if not nil, is applied to every piece of the text
// itself, never to what mark returns.
//
// Entities may lie inside one another, as Options.Nested gives them; one that
// begins inside another and ends outside it, or that does not fit the text, is
// left unmarked.
func Annotate(text string, es []Entity, escape func(string) string, mark func(e *Entity) (before, after string)) string {
	order := make([]*Entity, 0, len(es))
	for i := range es {
		if e := &es[i]; 0 <= e.Start && e.Start < e.End && e.End <= len(text) {
			order = append(order, e)
		}
	}
	slices.SortStableFunc(order, func(a, b *Entity) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	var b strings.Builder
	b.Grow(len(text) + 32*len(order))
	at := 0
	write := func(to int) {
		if escape == nil {
			b.WriteString(text[at:to])
		} else if at < to {
			b.WriteString(escape(text[at:to]))
		}
		at = to
	}
	type open struct {
		end   int
		after string
	}
	var inside []open
	closeUntil := func(start int) {
		for len(inside) > 0 && inside[len(inside)-1].end <= start {
			top := inside[len(inside)-1]
			write(top.end)
			b.WriteString(top.after)
			inside = inside[:len(inside)-1]
		}
	}
	for _, e := range order {
		closeUntil(e.Start)
		if len(inside) > 0 && e.End > inside[len(inside)-1].end {
			continue
		}
		before, after := mark(e)
		if before == "" && after == "" {
			continue
		}
		write(e.Start)
		b.WriteString(before)
		inside = append(inside, open{e.End, after})
	}
	closeUntil(len(text))
	write(len(text))
	return b.String()
}

// AnnotateHTML returns text as HTML with a link at each entity for which link
// returns an address. All of the text and the addresses are escaped. Addresses
// must be relative or of http, https or mailto; an entity with any other is
// left without a link. So are entities inside a linked one, for links do not
// nest.
func AnnotateHTML(text string, es []Entity, link func(e *Entity) string) string {
	end := 0 // of the last link
	return Annotate(text, es, html.EscapeString, func(e *Entity) (before, after string) {
		if e.Start < end {
			return "", ""
		}
		address := link(e)
		if address == "" || !safeAddress(address) {
			return "", ""
		}
		end = e.End
		return `<a href="` + html.EscapeString(address) + `">`, "</a>"
	})
}

// safeAddress reports whether a browser that follows the address only loads it.
func safeAddress(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	switch strings.ToLower(u.Scheme) {
	case "http", "https", "mailto":
		return true
	case "":
		return !strings.ContainsRune(address, '\\')
	}
	return false
}
