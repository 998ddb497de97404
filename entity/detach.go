package entity

import (
	"strings"
	"unsafe"
)

// detach makes the results of a block independent of its text and of the other
// proposals there: one short string that is kept would keep all of it. Values
// are copied, and what is cut from the text goes into a string for all of the
// block. One detacher serves all blocks of a text.
func (r *run) detach(d *detacher) {
	n := 0
	for i := range r.out {
		n += len(r.out[i].Text)
	}
	d.source, d.norm, d.Builder = r.source, r.norm, strings.Builder{}
	d.Grow(2 * n) // values repeat much of it
	for i := range r.out {
		e := &r.out[i]
		e.Text = d.own(e.Text)
		e.Value = d.value(e.Value)
	}
	for i := r.detached; i < len(r.memory.short); i++ {
		o := *r.memory.short[i].of
		o.Name, o.Place = d.own(o.Name), d.own(o.Place)
		r.memory.short[i].of = &o
	}
	r.detached = len(r.memory.short)
	r.slabs = slabs{}
}

func (d *detacher) value(v Value) Value {
	switch v := v.(type) {
	case *Person:
		p := d.person.take()
		*p = *v
		p.Name, p.Titles = d.own(p.Name), d.all(p.Titles)
		if len(v.Roles) > 0 {
			p.Roles = d.roles.slice(len(v.Roles))
			for i, r := range v.Roles {
				p.Roles[i] = Role{d.own(r.Role), d.own(r.Org)}
			}
		}
		return p
	case *Organization:
		o := d.organizations.take()
		*o = *v
		o.Name, o.Place = d.own(o.Name), d.own(o.Place)
		return o
	case *Location:
		l := d.location.take()
		*l = *v
		l.Name, l.Within = d.own(l.Name), d.all(l.Within)
		return l
	case *Reference:
		r := d.references.take()
		*r = *v
		for _, s := range []*string{&r.Kind, &r.Name, &r.Number, &r.Year, &r.Code, &r.ID, &r.Issuer, &r.Date, &r.Term, &r.Title} {
			*s = d.own(*s)
		}
		if len(v.Provisions) > 0 {
			r.Provisions = d.provisions.slice(len(v.Provisions))
			for i, p := range v.Provisions {
				r.Provisions[i] = Provision{d.own(p.Article), d.own(p.Clause), d.own(p.Point)}
			}
		}
		return r
	case *Date:
		t := d.dates.take()
		*t = *v
		return t
	case *Money:
		m := d.money.take()
		*m = *v
		m.Currency, m.Per = d.own(m.Currency), d.own(m.Per)
		return m
	case *Quantity:
		q := d.quantity.take()
		*q = *v
		for _, s := range []*string{&q.Fraction, &q.Size, &q.Unit, &q.Dimension, &q.Of} {
			*s = d.own(*s)
		}
		return q
	}
	return v
}

// detacher copies values, and the strings in them that are part of a block.
type detacher struct {
	strings.Builder
	source, norm  string
	texts         slab[string]
	organizations slab[Organization]
	personSlabs
	locationSlabs
	referenceSlabs
	dateSlabs
	moneySlabs
	quantitySlabs
}

// own returns s in memory of its own if it is cut from the block.
func (d *detacher) own(s string) string {
	if !within(s, d.source) && !within(s, d.norm) {
		return s
	}
	from := d.Len()
	d.WriteString(s)
	return d.String()[from:]
}

func (d *detacher) all(list []string) []string {
	if len(list) == 0 {
		return nil
	}
	own := d.texts.slice(len(list))
	for i, s := range list {
		own[i] = d.own(s)
	}
	return own
}

// within reports whether s is cut from text.
func within(s, text string) bool {
	at := uintptr(unsafe.Pointer(unsafe.StringData(s))) - uintptr(unsafe.Pointer(unsafe.StringData(text)))
	return len(s) > 0 && at < uintptr(len(text))
}
