package entity

import (
	"strings"

	"github.com/vientity/vientity/normalize"
)

// nameGroups bring together the mentions of people, bodies or places by their
// names. All maps lead to groups; names are compared without regard to case.
type nameGroups struct {
	typ    Type
	groups []Group
	full   map[string]int // whole name
	short  map[string]int // what may stand for it later; manyGroups if that is open
}

// manyGroups is what a short form leads to that could mean several.
const manyGroups = -1

// resolveNames returns the groups of the people, bodies and places.
func resolveNames(text string, es []Entity) []Group {
	people := nameGroups{typ: TypePerson, full: map[string]int{}, short: map[string]int{}}
	bodies := nameGroups{typ: TypeOrganization, full: map[string]int{}, short: map[string]int{}}
	places := nameGroups{typ: TypeLocation, full: map[string]int{}, short: map[string]int{}}
	for i := range es {
		if !es[i].resolvable(text) {
			continue
		}
		switch v := es[i].Value.(type) {
		case *Person:
			people.person(es, i, v)
		case *Organization:
			bodies.body(es, i, v)
		case *Location:
			places.add(es, i, foldName(v.Name)+"|"+string(v.Feature), v.Name)
		}
	}
	return append(append(people.groups, bodies.groups...), places.groups...)
}

func foldName(s string) string {
	return (normalize.Default | normalize.ToneOld | normalize.FoldCase).Apply(s)
}

// add puts the entity i into the group of its whole name and returns the group.
func (g *nameGroups) add(es []Entity, i int, key, id string) (group int, first bool) {
	group, ok := g.full[key]
	if !ok {
		group = len(g.groups)
		g.full[key] = group
		g.groups = append(g.groups, Group{Type: g.typ, ID: id, Value: es[i].Value})
	}
	g.mention(es, i, group, true)
	return group, !ok
}

func (g *nameGroups) mention(es []Entity, i, group int, full bool) {
	m := &g.groups[group].Mentions
	*m = append(*m, Mention{Span: es[i].Span, Text: es[i].Text, Entity: i, Full: full})
}

// person puts a name where it belongs. «Ông Quang» is the last «… Quang» that
// the text named in full; «ông Kim» the last «Kim …», if no name ends so.
func (g *nameGroups) person(es []Entity, i int, p *Person) {
	name := foldName(p.Name)
	if _, ok := g.full[name]; !ok {
		for _, key := range [...]string{"… " + name, name + " …"} {
			if group, ok := g.short[key]; ok {
				g.mention(es, i, group, false)
				return
			}
		}
	}
	group, _ := g.add(es, i, name, p.Name)
	for rest := name; ; {
		_, after, ok := strings.Cut(rest, " ")
		if !ok {
			break
		}
		g.short["… "+after] = group
		rest = after
	}
	if first, _, ok := strings.Cut(name, " "); ok {
		g.short[first+" …"] = group
	}
}

// body puts a body where it belongs. «UBND tỉnh» is «UBND tỉnh Gia Lai», if the
// text has named just one body so far that is called so with more words.
func (g *nameGroups) body(es []Entity, i int, o *Organization) {
	name := foldName(o.Name)
	if _, ok := g.full[name]; !ok {
		if group, ok := g.short[name]; ok && group != manyGroups {
			g.mention(es, i, group, false)
			return
		}
	}
	group, first := g.add(es, i, name, o.Name)
	if !first {
		return
	}
	for at := range len(name) {
		if name[at] != ' ' {
			continue
		}
		if other, ok := g.short[name[:at]]; ok && other != group {
			g.short[name[:at]] = manyGroups
		} else {
			g.short[name[:at]] = group
		}
	}
}
