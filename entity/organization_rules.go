package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
)

// organizationRules returns the rules that find organizations.
func organizationRules() []Rule {
	return []Rule{
		{
			Name:     "organization/name",
			Type:     TypeOrganization,
			Doc:      "bodies by their head word (UBND tỉnh, Sở Y tế, Công ty CP …) and bodies known by name (Chính phủ, WHO)",
			Trigger:  Trigger{lists: []lexicon.List{lexicon.Orgheads, lexicon.Orgnames}},
			Priority: 50,
			Find:     findBody,
			Examples: []Example{
				{Text: "Chủ tịch [UBND tỉnh] Lê Văn Nam", Values: []string{"Ủy ban nhân dân tỉnh"}},
				{Text: "các công ty và nhà trường, cơ quan, đơn vị"},
			},
		},
	}
}

// findBody proposes the organization that starts at the anchor.
func findBody(c *Cursor) {
	o := bodyReader{c: c}
	if j := o.body(0); j > 0 {
		c.Propose(0, j).Value(o.value(0, j))
	}
}

// value makes the value of the name in the words from i to j-1.
func (o *bodyReader) value(i, j int) *Organization {
	v := o.c.run.slabs.organizations.take()
	v.Name = o.canonical(i, j)
	v.Kind = OrganizationKind(o.kind)
	v.Level = o.level
	if o.placeTo > o.placeFrom {
		v.Place = o.c.Text(o.placeFrom, o.placeTo)
	}
	return v
}

// canonical returns the name with its abbreviations spelled out.
func (o *bodyReader) canonical(i, j int) string {
	if o.n == 0 {
		return o.c.Text(i, j)
	}
	b := &o.c.run.slabs.names
	b.begin()
	k, p := i, 0
	for k < j {
		for p < o.n && o.pieces[p].from < k {
			p++
		}
		if k > i && o.c.w(k).Has(flagSpace) {
			b.write(" ")
		}
		if p < o.n && o.pieces[p].from == k {
			b.write(o.pieces[p].value)
			k = o.pieces[p].to
			continue
		}
		w := o.c.w(k)
		b.write(o.c.run.norm[w.Start:w.End])
		k++
	}
	return b.end()
}

func linkOrganizations(r *run, lo, hi int) {}

type shortName struct{}
