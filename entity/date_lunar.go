package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/calendar"
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// tetDay reads a day counted to or from Tết: «30 Tết», «28 Tết Nhâm Dần»; after
// the 19th they are days of the year that ends.
func (c dates) tetDay(i int) said {
	d, j := c.number(i)
	if j == 0 || d < 1 || d > 30 || !c.Is(j, "tết") || d > 10 && d < 20 {
		return said{}
	}
	var m Moment
	m.Flags = Lunar
	before := d >= 20
	switch {
	case d == 30:
		m.Flags |= TetEve
	case before:
		m.setMonth(12)
		m.setDay(d)
	default:
		m.setMonth(1)
		m.setDay(d)
	}
	return c.tetYear(m, j+1, before)
}

// tetYear reads the year of a day around Tết, which names the year that begins
// with it; before says that the day is still of the year that ends.
func (c dates) tetYear(m Moment, j int, before bool) said {
	if c.Is(j, "nguyên") && c.Is(j+1, "đán") {
		j += 2
	}
	if c.Is(j, "năm") {
		if n, next := c.relativeOf(j+1, Year); next != 0 && n.From == Speech && n.Flags&Vague == 0 && m.Flags&TetEve == 0 {
			m.From, m.Unit, m.By = Speech, Year, n.By
			if before {
				m.By--
			}
			return pointAt(m, next)
		}
	}
	k := j
	if c.Is(k, "năm") {
		k++
	}
	n, next := c.cycle(k)
	if next != 0 {
		k = next
	}
	y, ok := c.year4(k)
	if !ok && n != 0 && c.Is(k, "-", "–", "(") {
		if y2, okY := c.year4(k + 1); okY && calendar.CycleOf(y2) == n && !c.Is(k, "(") {
			y, ok, k = y2, true, k+1
		}
	}
	if ok && (n == 0 || calendar.CycleOf(y) == n) && !c.goesOn(k+1) {
		k++
		if nn, after := c.cycle(k); n == 0 && after != 0 && calendar.CycleOf(y) == nn {
			k = after
		}
		if before {
			y--
		}
		m.setYear(y)
		return pointAt(m, k)
	}
	if n == 0 {
		return pointAt(m, j)
	}
	if before {
		n = (n+58)%60 + 1
	}
	m.Cycle = uint8(n)
	m.set(FieldCycle)
	return pointAt(m, next)
}

// lunarDate reads what the lunar calendar counts by itself: «mùng 1 Tết»,
// «mồng 5 tháng Giêng», «rằm tháng Bảy năm Tân Sửu», «giao thừa».
func (c dates) lunarDate(i int) said {
	switch c.key(i) {
	case "mùng", "mồng":
		d, j := c.number(i + 1)
		if j == 0 || d < 1 || d > 10 {
			return said{}
		}
		if c.Is(j, "tết") {
			r := c.tetDay(i + 1)
			return r
		}
		if c.Is(j, "tháng") {
			r := c.spelledMonth(d, j, true)
			if r.next == 0 {
				return r
			}
			r.weak = false
			return c.feastDay(r, i)
		}
		if s := c.sep(j); s != 0 && c.w(i+1).Kind == word.Digits {
			r := c.dayMonth(i+1, true)
			if r.next != 0 && r.Form == DatePoint {
				r.weak = false
				return c.feastDay(r, i)
			}
			return said{}
		}
		if c.goesOn(j) || c.counted(j) {
			return said{}
		}
		// «mùng 1» of some month; «mùng 1 và rằm»
		m := Moment{Flags: Lunar}
		m.setDay(d)
		return pointAt(m, j)
	case "rằm":
		if !c.Is(i+1, "tháng") {
			return said{}
		}
		m, j, _, _ := c.month(i + 2)
		if j == 0 {
			return said{}
		}
		var at Moment
		at.Flags = Lunar
		at.setMonth(m)
		at.setDay(15)
		r := c.yearAfter(pointAt(at, j))
		if r.next == j {
			if n, next := c.cycle(j); next != 0 {
				r.Start.Cycle = uint8(n)
				r.Start.set(FieldCycle)
				r.next = next
			} else if y, ok := c.year4(j); ok && !c.goesOn(j+1) {
				r.Start.setYear(y)
				r.next++
			}
		}
		return r
	case "giao", "tất":
		return c.holiday(i)
	}
	return said{}
}

// feastDay takes a day of the first decade («mùng») for one of the lunar
// calendar where the feasts are, though «mùng 2 tháng 9» is Quốc khánh.
func (c dates) feastDay(r said, i int) said {
	m := &r.Start
	if r.Form != DatePoint || m.IsLunar() {
		return r
	}
	switch int(m.Month)*100 + int(m.Day) {
	case 310, 505, 303, 707, 909, 101, 109:
		if !m.any(FieldYear) {
			m.Flags |= Lunar
		}
	}
	return r
}

// holiday reads a named day or month and its year: «Quốc khánh», «Ngày Nhà giáo
// Việt Nam», «Trung thu năm 2021», «Tết Nguyên đán Nhâm Dần 2022».
func (c dates) holiday(i int) said {
	h, ok := c.lookup(i, lexicon.Holidays)
	if !ok || h.Value == "09-02" && c.ofAnotherCountry(i+h.N) {
		return said{}
	}
	value, lunar := strings.CutPrefix(h.Value, "L")
	var m Moment
	two := func(s string) int { return int(s[0]-'0')*10 + int(s[1]-'0') }
	m.setMonth(two(value))
	if len(value) == 5 {
		m.setDay(two(value[3:]))
	}
	j := i + h.N
	if lunar {
		m.Flags |= Lunar
		if m.Month == 0 {
			m = Moment{Flags: Lunar | TetEve}
			if c.Is(j, "tết") {
				j++
			}
		}
		if h.Attr == "tet" || m.Flags&TetEve != 0 {
			r := c.tetYear(m, j, m.Flags&TetEve != 0)
			return c.lastOrNext(r, j)
		}
	}
	return c.lastOrNext(c.yearOf(m, j), j)
}

// ofAnotherCountry reports whether the country named from word i on, if any, is
// not Việt Nam: «Quốc khánh Lào».
func (c dates) ofAnotherCountry(i int) bool {
	if c.w(i).Has(word.Sentence) {
		return false
	}
	if !c.Is(i, "nước") {
		return c.w(i).Capital() && !c.Is(i, "việt", "vn", "chxhcn")
	}
	for k := i; k < i+9 && c.w(k).Kind == word.Letters; k++ {
		if c.Is(k, "việt", "vn", "chxhcn") || c.Is(k, "ta") && k == i+1 {
			return false
		}
	}
	return true
}

// lastOrNext reads «vừa qua» and the like after a feast whose year, if it was
// told, was read from j on.
func (c dates) lastOrNext(r said, j int) said {
	if r.next != j {
		return r
	}
	if r = c.pastOrComing(r); r.next != j {
		return r
	}
	switch {
	case c.Is(j, "tới", "này") && c.opensPhrase(j+1):
		if c.Is(j, "tới") {
			r.Start.Flags |= InFuture
		}
		r.next++
	}
	return r
}

// pastOrComing reads «vừa qua», «sắp tới» after what comes every year.
func (c dates) pastOrComing(r said) said {
	switch j := r.next; {
	case c.Is(j, "vừa") && c.Is(j+1, "qua", "rồi"):
		r.Start.Flags |= InPast
		r.next += 2
	case c.Is(j, "sắp") && c.Is(j+1, "tới", "đến"):
		r.Start.Flags |= InFuture
		r.next += 2
	}
	return r
}

// tet reads Tết where it is a date: with a year, with what tells which one, or
// after a word of time; not in «quà Tết».
func (c dates) tet(i int) said {
	if r := c.holiday(i); r.next != 0 {
		return r
	}
	if !c.w(i).Capital() || c.w(i).Shape == word.Caps {
		return said{}
	}
	m := Moment{Flags: Lunar}
	m.setMonth(1)
	m.setDay(1)
	r := c.tetYear(m, i+1, false)
	if r.next == i+1 {
		r = c.lastOrNext(r, i+1)
	}
	if r.next == i+1 && !c.Is(i-1, "dịp", "trước", "cận", "giáp") && !(c.Is(i-1, "sau") && c.opensPhrase(i+1)) {
		return said{}
	}
	return r
}
