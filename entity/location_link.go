package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/word"
)

// linkLocations ties the places of a chain («xã A, huyện B (tỉnh C)») and lets
// the memory learn the names that stood after a head word.
func linkLocations(r *run, lo, hi int) {
	for k := len(r.found) - 1; k >= 0; k-- {
		m := r.found[k]
		v, ok := m.value.(*Location)
		if !ok {
			continue
		}
		if k+1 < len(r.found) {
			if next, ok := r.found[k+1].value.(*Location); ok && r.liesIn(m, r.found[k+1], v, next) {
				v.Within = r.slabs.strings.slice(1 + len(next.Within))
				v.Within[0] = next.Name
				copy(v.Within[1:], next.Within)
			}
		}
	}
	r.learnPlaces()
	r.placesLearnt = 0
}

// learnPlaces remembers the names of the places selected so far in the
// paragraph, each once.
func (r *run) learnPlaces() {
	for ; r.placesLearnt < len(r.found); r.placesLearnt++ {
		m := r.found[r.placesLearnt]
		if v, ok := m.value.(*Location); ok {
			r.learnPlace(m, v)
		}
	}
}

// liesIn reports whether the words between two places say that the first lies
// in the second.
func (r *run) liesIn(a, b *Match, va, vb *Location) bool {
	if level(va.Feature) >= level(vb.Feature) {
		return r.alleyOf(a, b, va, vb)
	}
	switch int(b.from - a.to) {
	case 0:
		return vb.Feature != FeatureCountry
	case 1:
		switch r.words[a.to].Key {
		case "(":
			return true
		case ",", "-", "–", "thuộc":
			return vb.Feature != FeatureCountry || va.Feature == FeatureCity
		}
	case 2:
		return r.words[a.to].Key == "," && r.words[a.to+1].Key == "thuộc"
	}
	return false
}

// alleyOf reports whether a is an alley and b, right behind it or a comma, the
// street that it leaves: «hẻm 47 đường Nguyễn Trãi».
func (r *run) alleyOf(a, b *Match, va, vb *Location) bool {
	if va.Feature != FeatureStreet || vb.Feature != FeatureStreet {
		return false
	}
	switch r.words[a.from].Key {
	case "hẻm", "ngõ", "ngách", "kiệt":
	default:
		return false
	}
	if k := r.words[b.from].Key; k != "đường" && k != "phố" && k != "ngõ" && k != "hẻm" {
		return false
	}
	gap := int(b.from - a.to)
	return gap == 0 || gap == 1 && r.words[a.to].Key == ","
}

// learnPlace remembers a name of two words or more that stood after its head
// word, unless people are called so, too.
func (r *run) learnPlace(m *Match, v *Location) {
	if r.x.noMemory || len(m.parts) == 0 {
		return
	}
	switch v.Feature {
	case FeatureStreet, FeatureBuilding, FeatureCountry, FeatureRegion:
		return
	}
	from, to := int(m.parts[0].from), int(m.parts[0].to)
	if to-from < 2 || r.words[from].Shape == word.Lower {
		return
	}
	for i := from; i < to; i++ {
		if w := &r.words[i]; w.Kind != Letters || !w.Capital() {
			return
		}
	}
	c := r.cursor(from, from, to)
	if level(v.Feature) == 0 && c.personAt(0) > 0 || to-from > 2 && c.surname(0) {
		return
	}
	switch c.key(0) {
	case "nguyễn", "trần", "lê", "phạm", "hoàng", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô":
		return
	}
	if g, ok := c.gazetteer(0); ok && g.N == to-from && !strings.Contains(g.Attr, " ") {
		return
	}
	form := c.Text(0, to-from)
	if r.memory.knows(form) {
		return
	}
	name := r.slabs.names.clone(v.Name)
	if strings.HasSuffix(name, form) {
		form = name[len(name)-len(form):]
	} else {
		form = r.slabs.names.clone(form)
	}
	l := r.memory.places.take()
	l.Name, l.Feature = name, v.Feature
	r.memory.keep(form, memo{typ: TypeLocation, place: l})
}
