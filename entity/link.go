package entity

// link ties together what was found in the paragraph of the words from lo to
// hi, before it is returned: titles and roles to people, places to the place
// they lie in. It looks at the selected matches and the words around them, and
// then lets the memory learn.
func (r *run) link(lo, hi int) {
	for _, l := range linkers {
		l(r, lo, hi)
	}
}

// cursor returns a cursor at word i of the block for a linker: it may look but
// not propose.
func (r *run) cursor(i, lo, hi int) Cursor {
	c := Cursor{run: r, rule: -1}
	c.place(i, lo, hi)
	return c
}

// typeOf returns the type of a match.
func (r *run) typeOf(m *Match) Type { return r.x.rules[m.rule].Type }

// linkers run in this order over every paragraph in which something was found.
var linkers = [...]func(r *run, lo, hi int){linkLocations, linkOrganizations, linkPersons}
