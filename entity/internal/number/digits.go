package number

import "github.com/vientity/vientity/entity/internal/word"

// digitRun reads a number in digits from i on, with its separators, and
// returns its end, which is i if what stands there is no number (a date, a
// list, an address).
//
// Groups of three are thousands, whatever separates them; of two separators
// the last is the decimal one. A single point before three digits is
// thousands, as is usual in Vietnamese, and a single comma a decimal one,
// which is Ambiguous: English writes thousands so.
func (r *reader) digitRun(i int) (Decimal, int) {
	end := i + 1                                // after the digits and what is glued to them
	if !r.isDigits(end) && !r.isDigits(end+1) { // most numbers
		d, ok := r.joined(i, end, end)
		if !ok {
			return Decimal{}, i
		}
		return d, end
	}
	var seps [2]struct{ n, first, last int }
	for r.isDigits(end+1) && r.glued(end) && r.glued(end+1) {
		switch r.key(end) {
		case ".", ",":
			s := &seps[0]
			if r.key(end) == "," {
				s = &seps[1]
			}
			if s.n == 0 {
				s.first = end
			}
			s.n++
			s.last = end
			end += 2
			continue
		}
		break
	}
	point, comma := seps[0], seps[1]
	decimal := end // the decimal separator, or the end of the whole digits
	switch {
	case point.n == 0 && comma.n == 0:
		if e := r.spacedGroups(i); e > end {
			r.out.Spaced, r.out.Grouped = true, true
			d, ok := r.joined(i, e, e)
			if !ok {
				return Decimal{}, i
			}
			// a comma and digits may follow
			if r.isDigits(e+1) && r.glued(e) && r.glued(e+1) && r.key(e) == "," {
				if d, ok = r.joined(i, e, e+2); !ok {
					return Decimal{}, i
				}
				e += 2
			}
			return d, e
		}
	case point.n > 0 && comma.n > 0:
		if point.first < comma.first {
			decimal = comma.first
		} else {
			decimal = point.first
		}
		// one kind before the other, the last kind once, the first in groups
		if comma.first < point.first && (point.n > 1 || comma.last > point.first) ||
			point.first < comma.first && (comma.n > 1 || point.last > comma.first) || !r.grouped(i, decimal) {
			return Decimal{}, i
		}
		r.out.Grouped = true
	case point.n+comma.n > 1:
		if !r.grouped(i, end) {
			return Decimal{}, i
		}
		r.out.Grouped = true
	default:
		at := max(point.first, comma.first)
		if !r.grouped(i, end) {
			decimal = at
			break
		}
		if point.n > 0 {
			r.out.Grouped = true
			break
		}
		r.out.Ambiguous = true
		decimal = at
	}
	d, ok := r.joined(i, decimal, end)
	if !ok {
		return Decimal{}, i
	}
	return d, end
}

// grouped reports whether the digits from i to end stand in groups of three,
// the first of one to three digits and not 0.
func (r *reader) grouped(i, end int) bool {
	if k := r.key(i); len(k) > 3 || k[0] == '0' {
		return false
	}
	for j := i + 2; j < end; j += 2 {
		if len(r.key(j)) != 3 {
			return false
		}
	}
	return true
}

// spacedGroups returns the end of groups of three digits with spaces between
// them. Two numbers in a row may look the same, so a single group counts only
// if it is round.
func (r *reader) spacedGroups(i int) int {
	if k := r.key(i); len(k) > 3 || k[0] == '0' {
		return i
	}
	end := i + 1
	for end < i+8 && r.isDigits(end) && len(r.key(end)) == 3 && r.words[end].Flags&word.Line == 0 {
		end++
	}
	if r.isDigits(end) && !r.glued(end) || end == i+1 || end == i+2 && r.key(i + 1)[1:] != "00" {
		return i
	}
	return end
}

// joined returns the number of the digits from i to end; those after decimal
// are its fraction.
func (r *reader) joined(i, decimal, end int) (Decimal, bool) {
	var hi, lo uint64
	exp := 0
	for j := i; j < end; j++ {
		if !r.isDigits(j) {
			continue
		}
		key := r.key(j)
		for k := range len(key) {
			d := uint64(key[k] - '0')
			if hi == 0 && lo < 1e18 {
				lo = 10*lo + d
				continue
			}
			var ok bool
			if hi, lo, ok = mulAdd(hi, lo, 10, d); !ok {
				return Decimal{}, false
			}
		}
		if j > decimal {
			exp -= len(key)
		}
	}
	return canonical(hi, lo, exp, false)
}
