package entity

import (
	"cmp"
	"slices"
)

// Selection goes from left to right: of the proposals that start first the
// longest wins, then the one of higher priority, then that of the earlier
// rule; whatever overlaps the winner is dropped. So nothing that is proposed
// later can undo a decision, and the words of an entity need no more rules.

// better reports whether a wins over b, which starts at the same word.
func better(a, b *Match) bool {
	switch {
	case a.to != b.to:
		return a.to > b.to
	case a.priority != b.priority:
		return a.priority > b.priority
	default:
		return a.rule < b.rule
	}
}

// choose decides about the pending proposals that start at word i or before
// the end of what is covered, and returns the winner, if any.
func (r *run) choose(i, covered int, all bool) *Match {
	var best *Match
	for _, m := range r.pending {
		if int(m.from) == i && i >= covered && int(m.anchor) >= 0 && !r.inside(m, covered) && (best == nil || better(m, best)) {
			best = m
		}
	}
	keep := r.pending[:0]
	for _, m := range r.pending {
		switch {
		case m == best:
		case int(m.from) > i && !r.inside(m, covered):
			keep = append(keep, m)
		case all:
			r.drop(m, best)
		}
	}
	clear(r.pending[len(keep):])
	r.pending = keep
	if len(r.lessons) > 0 {
		r.heed(best, i)
	}
	return best
}

// inside reports whether the match was proposed from within what is covered:
// without Nested and Explain no rule is tried there.
func (r *run) inside(m *Match, covered int) bool {
	if len(r.found) == 0 {
		return false
	}
	last := r.found[len(r.found)-1]
	return m.anchor > last.from && int(m.anchor) < covered
}

func (r *run) drop(m, best *Match) {
	d := drop{Match: m, by: best}
	if best == nil && len(r.found) > 0 {
		d.by = r.found[len(r.found)-1]
	}
	switch {
	case d.by == nil:
		d.why = "it was proposed within another mention"
	case best == nil && m.from >= d.by.to:
		d.why = "it was proposed from within"
	case m.from > d.by.from:
		d.why = "it starts later and overlaps"
	case m.to < d.by.to:
		d.why = "it is shorter than"
	case m.priority < d.by.priority:
		d.why = "it has a lower priority than"
	default:
		d.why = "its rule comes after that of"
	}
	r.dropped = append(r.dropped, d)
}

// emitNested writes the selected entities and those inside them. What only
// reads a part of a mention as the same thing («Kbang» in «huyện Kbang»), or a
// part of a name as a name, is not another entity. Of two that cross each other
// only the first is.
func (r *run) emitNested() {
	at := len(r.out)
	for _, m := range r.found {
		if r.x.wants(r.x.rules[m.rule].Type) {
			r.out = append(r.out, r.entity(m))
		}
	}
	slices.SortFunc(r.dropped, func(a, b drop) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to), cmp.Compare(b.priority, a.priority), cmp.Compare(a.rule, b.rule))
	})
	j := 0
	var inside []*Match // those written so far inside r.found[j]
	for _, d := range r.dropped {
		for j < len(r.found) && r.found[j].to <= d.from {
			j++
			inside = inside[:0]
		}
		if j == len(r.found) {
			break
		}
		f := r.found[j]
		t := r.x.rules[d.rule].Type
		if d.from < f.from || d.to > f.to || d.from == f.from && d.to == f.to || !r.x.wants(t) || r.again(d.Match, f) {
			continue
		}
		if t == TypePerson && r.typeOf(f) != TypePerson {
			continue // «đường Trần Phú» names no person
		}
		if slices.ContainsFunc(inside, func(m *Match) bool {
			return m.from == d.from && m.to == d.to || r.again(d.Match, m) ||
				m.from < d.from && d.from < m.to && m.to < d.to
		}) {
			continue
		}
		inside = append(inside, d.Match)
		r.out = append(r.out, r.entity(d.Match))
	}
	slices.SortStableFunc(r.out[at:], func(a, b Entity) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
}

// again reports whether m, within o, is but a shorter reading of it.
func (r *run) again(m, o *Match) bool {
	t := r.x.rules[m.rule].Type
	switch {
	case t != r.x.rules[o.rule].Type || m.from < o.from || m.to > o.to:
		return false
	case m.value == nil || o.value == nil || t == TypePerson:
		return true
	}
	return m.value.String() == o.value.String()
}

// tell writes every proposal of the paragraph to the explanation.
func (r *run) tell() {
	at := len(r.explain)
	for _, m := range r.found {
		p := Proposal{Entity: r.entity(m), Kept: true, Why: "it starts first and is the longest there"}
		if t := p.Type; !r.x.wants(t) {
			p.Kept, p.Why = false, "its type is not asked for"
		}
		r.explain = append(r.explain, p)
	}
	for _, d := range r.dropped {
		why := d.why
		if d.by != nil {
			s := r.span(int(d.by.from), int(d.by.to))
			why += " «" + r.source[s.Start-r.base:s.End-r.base] + "» of " + r.x.rules[d.by.rule].Name
		}
		r.explain = append(r.explain, Proposal{Entity: r.entity(d.Match), Why: why})
	}
	slices.SortStableFunc(r.explain[at:], func(a, b Proposal) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
}
