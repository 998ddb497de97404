package entity

import (
	"github.com/vientity/vientity/entity/internal/calendar"
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// maxList is how many days a list of days may have: «các ngày 3, 4 và 5-10».
const maxList = 10

// dayMonth reads day and month, with or without a year, and lists and ranges of
// days that share them: «25-10-2021», «25 tháng 10 năm 2021», «27-28/02/2000»,
// «3, 4 và 5-10». named says that a word such as «ngày» stands before.
func (c dates) dayMonth(i int, named bool) said { return c.dayList(i, named, maxList) }

func (c dates) dayList(i int, named bool, depth int) said {
	if c.w(i).Kind == word.Digits {
		if y, ok := c.year4(i); ok {
			return c.isoDay(i, y)
		}
	} else if digitWord(c.key(i)) == 0 {
		return said{}
	}
	d, j := c.number(i)
	if j == 0 || d < 1 || d > 31 {
		return said{}
	}
	if c.w(i).Kind != word.Digits { // words count days only before «tháng»
		if !c.Is(j, "tháng") {
			return said{}
		}
	} else if sep := c.sep(j); sep != 0 {
		return c.joinedDay(i, d, sep, named)
	}
	if c.Is(j, "tháng") {
		return c.spelledMonth(d, j, named)
	}
	if depth == 0 || c.w(i).Kind != word.Digits {
		return said{}
	}
	// a list or a range whose last day has the month
	k, ranged := j, false
	switch {
	case c.Is(j, ",", "và", "&", "hoặc"):
		k++
	case c.dash(j) || c.Is(j, "đến", "tới"):
		k++
		ranged = true
	default:
		return said{}
	}
	if ranged && c.Is(k, "hết") { // «từ 15 đến hết 20/8»
		k++
	}
	if c.Is(k, "ngày") {
		if !named {
			return said{}
		}
		k++
	}
	if depth == maxList && !c.monthFollows(k) {
		return said{}
	}
	rest := c.dayList(k, named, depth-1)
	m := rest.Start
	if rest.next == 0 || !m.has(FieldMonth|FieldDay) || m.any(anyTime) || int(m.Day) <= d && !(ranged && rest.Form == DatePoint && m.Days == 0) {
		return said{}
	}
	if rest.Form != DatePoint && rest.Start.Month != rest.End.Month {
		return said{}
	}
	if !ranged && rest.weak && !named && c.Is(j, ",") {
		return said{}
	}
	first := m
	first.Day = uint8(d)
	first.Days = 0
	if int(m.Day) <= d { // «từ ngày 28 đến 3-5»: of the month before
		if !named || int(m.Day) == d {
			return said{}
		}
		first.Month--
		if first.Month == 0 {
			first.Month = 12
			if first.any(FieldYear) {
				first.Year--
			}
		}
	}
	if !first.valid() {
		return said{}
	}
	return joinDays(first, rest, ranged)
}

// monthFollows reports whether a month may stand at the end of the list of days
// that goes on at i: most rows of numbers have none, and are done with.
func (c dates) monthFollows(i int) bool {
	for range maxList {
		switch {
		case c.Is(i+1, "tháng") || c.sep(i+1) != 0:
			return true
		case c.w(i).Kind != word.Digits:
			return digitWord(c.key(i)) != 0
		case !c.dash(i+1) && !c.Is(i+1, ",", "và", "&", "hoặc", "đến", "tới"):
			return false
		}
		if i += 2; c.Is(i, "ngày") {
			i++
		}
	}
	return false
}

// joinDays puts a day before those of the same month that were read after it.
func joinDays(first Moment, rest said, ranged bool) said {
	last := rest.Start
	if rest.Form == DateInterval {
		last = rest.End
	}
	switch {
	case ranged && rest.Form == DatePoint && rest.Start.Days == 0:
		rest.Date = Date{Form: DateInterval, Start: first, End: last}
		return rest
	case !ranged && rest.Form == DatePoint && rest.Start.Days == 0 && rest.Start.Day == first.Day+1,
		!ranged && rest.Form == DateInterval && rest.Start.Day == first.Day+1 && rest.Start.Days == 0:
		// days in a row
		rest.Date = Date{Form: DateInterval, Start: first, End: last}
		return rest
	}
	// days with gaps between them
	set := rest.Start.Days
	if set == 0 {
		for day := rest.Start.Day; day <= last.Day; day++ {
			set |= 1 << day
		}
	}
	if ranged {
		for day := first.Day; day < rest.Start.Day; day++ {
			set |= 1 << day
		}
	}
	first.Days = set | 1<<first.Day
	rest.Date = Date{Form: DatePoint, Start: first}
	return rest
}

// isoDay reads «2021-10-25».
func (c dates) isoDay(i, y int) said {
	s := c.sep(i + 1)
	if s == 0 || c.sep(i+3) != s {
		return said{}
	}
	m, ok1 := c.digits(i+2, 2)
	d, ok2 := c.digits(i+4, 2)
	if !ok1 || !ok2 || !calendar.Valid(y, m, d) || c.goesOn(i+5) {
		return said{}
	}
	var at Moment
	at.setYear(y)
	at.setMonth(m)
	at.setDay(d)
	return pointAt(at, i+5)
}

// joinedDay reads day, month and perhaps year joined by symbols, the day d at i.
func (c dates) joinedDay(i, d int, s1 byte, named bool) said {
	a, ok := c.digits(i+2, 2)
	if !ok || a < 1 {
		return said{}
	}
	s2 := c.sep(i + 3)
	other := s2 == '-' && s1 != '-' && c.dayAfterDash(i+4, c.key(i+1))
	if s2 == 0 || other {
		if !other && c.goesOn(i+3) {
			return said{}
		}
		if s1 == '-' && c.Is(i+3, "tháng") && a > d { // «27-28 tháng 2»
			rest := c.spelledMonth(a, i+3, named)
			if rest.next == 0 || rest.Form != DatePoint {
				return said{}
			}
			first := rest.Start
			first.setDay(d)
			return joinDays(first, rest, true)
		}
		if !validDay(a, d) {
			return said{}
		}
		return c.dayAnd(d, a, i+3, true)
	}
	b := c.w(i + 4)
	s3 := c.sep(i + 5)
	if s3 != 0 && s3 != '-' { // «27-28/02/2000»
		y, ok := c.year4(i + 6)
		m, okM := c.digits(i+4, 2)
		if !ok || !okM || s1 != '-' || s3 != s2 || a <= d || !calendar.Valid(y, m, d) || !calendar.Valid(y, m, a) || c.goesOn(i+7) {
			return said{}
		}
		var from Moment
		from.setYear(y)
		from.setMonth(m)
		from.setDay(d)
		to := from
		to.setDay(a)
		return intervalAt(from, to, i+7)
	}
	if c.goesOn(i+5) && !(s3 == '-' && s1 == s2 && s1 != '-' && c.dayAfterDash(i+6, c.key(i+1))) {
		return said{}
	}
	if y, ok := c.year4(i + 4); ok {
		if s1 == '-' && s2 != s1 && !named && d <= 12 && a <= 12 && d < a { // «02-03/2000»
			var from Moment
			from.setYear(y)
			from.setMonth(d)
			to := from
			to.setMonth(a)
			r := intervalAt(from, to, i+5)
			r.weak = true
			return r
		}
		if !calendar.Valid(y, a, d) {
			return said{}
		}
		var m Moment
		m.setYear(y)
		m.setMonth(a)
		m.setDay(d)
		if a != d && d <= 12 && !named {
			m.Flags |= EitherOrder
		}
		return c.lunarMark(c.timeAfter(pointAt(m, i+5)))
	}
	n, ok := c.digits(i+4, 2)
	switch {
	case !ok:
		return said{}
	case s1 == '-' && s2 != s1 && a > d && validDay(n, d) && validDay(n, a): // «2-10.8»
		from := Moment{}
		from.setMonth(n)
		from.setDay(d)
		to := from
		to.setDay(a)
		r := intervalAt(from, to, i+5)
		r.weak = true
		return r
	case s1 == s2 && len(b.Key) == 2 && validDay(a, d): // «25/10/21»
		var m Moment
		m.setMonth(a)
		m.setDay(d)
		m.shortYear(n)
		if !m.valid() {
			return said{}
		}
		r := pointAt(m, i+5)
		r.weak = true
		return r
	}
	return said{}
}

// dayAfterDash reports whether day and month stand at i, written with the same
// symbol as those before the dash: «1/7-31/8», «30.4.1975-30.4.2025».
func (c dates) dayAfterDash(i int, sep string) bool {
	d, ok := c.digits(i, 2)
	m, okM := c.digits(i+2, 2)
	return ok && okM && c.glued(i+1, sep) && c.gluedAt(i+2) && m >= 1 && m <= 12 && validDay(m, d)
}

// timeAfter reads the time of day that stamps put after a date: «05/08/2022
// 08:15», «4/8/2022, 10:00».
func (c dates) timeAfter(r said) said {
	j := r.next
	if c.Is(j, ",", "|", "-", "–") && c.w(j+1).Has(word.Space) {
		j++
	}
	if c.w(j).Kind != word.Digits || !c.w(j).Has(word.Space) {
		return r
	}
	t := c.clock(j)
	if t.next == 0 || !t.Start.any(FieldMinute) || c.Is(j+1, "giờ") || t.Start.Part != 0 {
		return r
	}
	m := &r.Start
	m.Hour, m.Minute, m.Second = t.Start.Hour, t.Start.Minute, t.Start.Second
	m.Known |= t.Start.Known
	r.next = t.next
	return r
}

// shortYear sets the year from its last two digits: of the century around 2000
// that ends in 2049.
func (m *Moment) shortYear(n int) {
	y := 1900 + n
	if n < 50 {
		y += 100
	}
	m.setYear(y)
	m.Guessed |= FieldCentury
}

// spelledMonth reads «tháng 10 năm 2021» after the day d; «tháng» stands at j.
func (c dates) spelledMonth(d, j int, named bool) said {
	k := j + 1
	if !named && c.Is(k-2, "số", "khoản", "điều") {
		return said{}
	}
	if m, next := c.relativeOf(k, Month); next != 0 { // «ngày 5 tháng trước»
		if named && m.Flags&Vague == 0 {
			m.setDay(d)
			return pointAt(m, next)
		}
		return said{}
	}
	mon, next, lunar, sure := c.month(k)
	if next == 0 || !lunar && !validDay(mon, d) || lunar && d > 30 {
		return said{}
	}
	if y := c.w(next); !sure && !named && !c.Is(next, "năm") && y.Kind != 0 && !c.opensPhrase(next) {
		return said{}
	}
	s := c.sep(next)
	if y, ok := c.year4(next + 1); ok && s != 0 && c.w(k).Kind == word.Digits { // «25 tháng 10/2021»
		if c.goesOn(next+2) || !calendar.Valid(y, mon, d) {
			return said{}
		}
		var m Moment
		m.setYear(y)
		m.setMonth(mon)
		m.setDay(d)
		return pointAt(m, next+2)
	}
	if c.w(k).Kind == word.Digits && c.goesOn(next) {
		return said{}
	}
	r := c.dayAnd(d, mon, next, false)
	if lunar && r.next != 0 {
		r.Start.Flags |= Lunar
	}
	if r.next == next && !named && !lunar {
		// «3 tháng 10 ngày» is a length; without a year it takes a look around
		if g, _ := c.unit(next); g != 0 && g != Day || g == Day && c.w(k).Kind == word.Digits && c.w(next).Kind == word.Letters && !c.dayFollows(next) {
			return said{}
		}
		// «8 tháng 3, …», but «trong 6 tháng 12 người»
		r.weak = !c.opensPhrase(next) || c.lengthCue(j-1) || c.w(j-1).Kind != word.Digits
	}
	return r
}

// dayFollows reports whether «ngày» at i starts a date of its own.
func (c dates) dayFollows(i int) bool { return c.w(i+1).Kind == word.Digits }

// dayAnd makes the moment of day and month and reads what may follow: the year,
// a relative year, the mark of the lunar calendar.
func (c dates) dayAnd(d, mon, j int, weak bool) said {
	var m Moment
	m.setMonth(mon)
	m.setDay(d)
	r := c.yearAfter(pointAt(m, j))
	r.weak = weak && r.next == j
	if !r.Start.valid() {
		return said{}
	}
	return r
}

// yearAfter reads the year after a day or month: «năm 2021», «năm nay», «năm
// Giáp Thìn», «âm lịch».
func (c dates) yearAfter(r said) said {
	r = c.leapMark(r)
	j := r.next
	m := &r.Start
	if c.Is(j, ",") && c.Is(j+1, "năm") {
		if _, ok := c.year4(j + 2); ok {
			j++
		}
	}
	if c.Is(j, "năm") {
		if y, ok := c.year4(j + 1); ok && !c.goesOn(j+2) {
			m.setYear(y)
			j += 2
			if n, next := c.cycle(j); next != 0 && n == calendar.CycleOf(y) {
				j = next
			}
			r.next = j
			return c.lunarMark(r)
		}
		if n, next := c.cycle(j + 1); next != 0 {
			m.Flags |= Lunar
			m.Cycle = uint8(n)
			m.set(FieldCycle)
			j = next
			if y, ok := c.year4(j); ok && calendar.CycleOf(y) == n {
				m.setYear(y)
				j++
			}
			r.next = j
			return c.lunarMark(r)
		}
		if rel, next := c.relativeOf(j+1, Year); next != 0 && rel.Flags&Vague == 0 && m.From == 0 && (rel.From == Speech || c.Is(j+1, "đó", "ấy", "sau", "trước")) {
			m.From, m.Unit, m.By = rel.From, Year, rel.By
			r.next = next
			return r
		}
	}
	return c.lunarMark(r)
}

// leapMark reads «nhuận» after a month.
func (c dates) leapMark(r said) said {
	if c.Is(r.next, "nhuận") {
		r.Start.Flags |= Lunar | LeapMonth
		r.next++
	}
	return r
}

// lunarMark reads «âm lịch» after a date.
func (c dates) lunarMark(r said) said {
	j := r.next
	closing := 0
	if c.Is(j, "(") && c.Is(j+1, "âm") && c.Is(j+3, ")") {
		j++
		closing = 1
	}
	switch {
	case c.Seq(j, "âm", "lịch"):
		r.next = j + 2 + closing
	case c.Is(j, "âl", "al") && c.w(j).Shape == word.Caps:
		r.next = j + 1
	case c.Seq(j, "dương", "lịch"):
		r.next = j + 2
		return r
	default:
		return r
	}
	if r.Start.any(FieldDay) && r.Start.Day > 30 {
		return said{}
	}
	r.Start.Flags = r.Start.Flags&^EitherOrder | Lunar
	if r.Form == DateInterval {
		r.End.Flags = r.End.Flags&^EitherOrder | Lunar
	}
	r.weak = false
	return r
}

// relativeDay reads «hôm qua», «ngày mai»; after a part of the day «nay», «qua».
func (c dates) relativeDay(i int, part bool) (m Moment, next int) {
	switch c.key(i) {
	case "hôm", "ngày":
	case "nay", "qua", "mai", "mốt":
		if !part {
			return m, 0
		}
	default:
		return m, 0
	}
	h, ok := c.lookup(i, lexicon.RelativeDays)
	if !ok || h.Attr == "part" && !part {
		return m, 0
	}
	by := 0
	for k := 0; k < len(h.Value); k++ {
		if d := h.Value[k]; d != '-' {
			by = by*10 + int(d-'0')
		}
	}
	if h.Value[0] == '-' {
		by = -by
	}
	return Moment{From: Speech, Unit: Day, By: int16(by)}, i + h.N
}

// day reads whatever names a day: with «ngày» or without, by its weekday, by
// its distance, by the lunar calendar. after says that a part of the day or a
// clock time stands before.
func (c dates) day(i int, after bool) said {
	w := c.w(i)
	if w.Kind == word.Digits {
		if r := c.tetDay(i); r.next != 0 {
			return r
		}
		return c.dayMonth(i, after)
	}
	switch w.Key {
	case "ngày", "hôm":
		return c.namedDay(i)
	case "các":
		if c.Is(i+1, "ngày") && c.w(i+2).Kind == word.Digits && after {
			return c.namedDay(i + 1)
		}
	case "nay", "qua", "mai", "mốt":
		if m, next := c.relativeDay(i, after); next != 0 {
			return pointAt(m, next)
		}
	case "cùng":
		if c.Is(i+1, "ngày", "hôm") && !c.Is(i+2, "tháng", "giờ") && c.w(i+2).Kind != word.Digits {
			return pointAt(Moment{From: Anaphora, Unit: Day}, i+2)
		}
		if c.Is(i+1, "ngày") && after {
			return c.namedDay(i + 1)
		}
	case "thứ", "chủ", "chúa", "t", "cn":
		return c.weekdayDate(i, after)
	case "mùng", "mồng", "rằm", "giao", "tất":
		return c.lunarDate(i)
	case "tết", "trung", "giáng", "noel":
		return c.holiday(i)
	}
	return said{}
}

// dayBefore reads a bare day of the month before another with its month: «đêm
// 24, rạng sáng 25/12».
func (c dates) dayBefore(i int) said {
	d, ok := c.digits(i, 2)
	k := i + 1
	if c.Is(k, ",", "và", "-", "–", "đến") {
		k++
	}
	if !ok {
		return said{}
	}
	_, j := c.part(k)
	if j == 0 {
		return said{}
	}
	if c.Is(j, "ngày") {
		j++
	}
	r := c.dayMonth(j, true)
	m := r.Start
	if r.next == 0 || r.Form != DatePoint || m.Days != 0 || !m.has(FieldMonth|FieldDay) || d < 1 || d >= int(m.Day) {
		return said{}
	}
	m.Guessed |= m.Known & (FieldMonth | FieldYear)
	m.setDay(d)
	return pointAt(m, i+1)
}

// namedDay reads a day after «ngày» or «hôm».
func (c dates) namedDay(i int) said {
	if m, next := c.relativeDay(i, false); next != 0 {
		return pointAt(m, next)
	}
	if h, ok := c.lookup(i, lexicon.Holidays); ok && h.N > 1 {
		return c.holiday(i)
	}
	j := i + 1
	if n, next := c.digits(j, 2); next && n > 0 {
		if r := c.tetDay(j); r.next != 0 {
			return r
		}
		if r := c.dayMonth(j, true); r.next != 0 {
			if c.counted(r.next) && r.weak {
				return said{}
			}
			r.weak = false
			return r
		}
		// the day alone, of this month or the one spoken of
		if n > 31 || c.goesOn(j+1) || c.sep(j+1) != 0 || c.counted(j+1) || c.Is(j+1, "tháng") || c.w(i).Key == "hôm" && !c.opensPhrase(j+1) {
			return said{}
		}
		if !c.opensPhrase(j+1) && !c.w(j+1).Capital() {
			return said{}
		}
		if c.Is(i-1, "mỗi", "một", "số", "mấy", "bao") {
			return said{}
		}
		var m Moment
		m.setDay(n)
		return pointAt(m, j+1)
	}
	switch c.key(j) {
	case "mùng", "mồng", "rằm":
		return c.lunarDate(j)
	case "hôm":
		if m, next := c.relativeOf(j+1, Day); next != 0 && c.Is(i, "ngày") { // «ngày hôm sau»
			return pointAt(m, next)
		}
		return said{}
	case "chủ", "thứ":
		if n, next, sure := c.weekday(j); next != 0 && n != 0 && (sure || c.Is(i, "hôm")) {
			return c.weekdayDate(j, true)
		}
		return said{}
	}
	if digitWord(c.key(j)) != 0 {
		if r := c.dayMonth(j, true); r.next != 0 {
			r.weak = false
			return r
		}
		return said{}
	}
	if c.w(j).Kind == word.Digits { // «ngày 2021-10-25»
		return c.dayMonth(j, true)
	}
	if m, next := c.relativeOf(j, Day); next != 0 {
		return pointAt(m, next)
	}
	return said{}
}

// weekdayDate reads a weekday with the date that may follow it.
func (c dates) weekdayDate(i int, after bool) said {
	n, j, sure := c.weekday(i)
	if j == 0 {
		return said{}
	}
	if !sure && !after { // «thứ hai đến thứ sáu»
		if c.Is(j, "đến", "tới", "-", "–") {
			_, next, _ := c.weekday(j + 1)
			after = next != 0
		}
		if c.Is(j, "và", ",", "&") && c.Is(j+1, "chủ", "cn", "t") {
			_, next, _ := c.weekday(j + 1)
			after = next != 0
		}
		if c.Is(i-1, "đến", "tới", "-", "–") {
			_, found := c.lookupBack(i-1, lexicon.Weekdays)
			after = after || found
		}
	}
	if c.Is(i, "t", "cn") {
		if !after && c.Is(i-1, "đến", "tới", "-", "–", ",", "và", "&") {
			_, found := c.lookupBack(i-1, lexicon.Weekdays)
			after = found || c.shortBefore(i-1)
		}
		if d := c.w(j); !after && !(d.Kind == word.Digits || c.Is(j, ",") && c.w(j+1).Kind == word.Digits || c.Is(j, "ngày", "(")) {
			return said{}
		}
	} else if p := c.w(i - 1); !sure && !after && p.Kind == word.Letters && !c.Is(j, "tuần", "hàng", "hằng") &&
		!c.Is(i-1, "từ", "đến", "tới", "trước", "sau", "và", "hôm", "ngày", "các", "những", "cả", "mỗi") {
		return said{} // «kỳ họp thứ 4»
	}
	at := Moment{Weekday: uint8(n)}
	at.set(FieldWeekday)
	k := j
	if c.Is(k, ",") {
		k++
	}
	if c.Is(k, "ngày") || c.w(k).Kind == word.Digits {
		r := said{}
		if c.Is(k, "ngày") {
			r = c.namedDay(k)
		} else {
			r = c.dayMonth(k, true)
		}
		if r.next != 0 && r.Form == DatePoint && r.Start.Days == 0 && r.Start.any(FieldDay) {
			r.Start.Weekday = uint8(n)
			r.Start.set(FieldWeekday)
			r.weak = false
			return r
		}
	}
	if c.Is(j, "(") { // «thứ Hai (25-10)»
		r := said{}
		if c.Is(j+1, "ngày") {
			r = c.namedDay(j + 1)
		} else {
			r = c.dayMonth(j+1, true)
		}
		if r.next != 0 && c.Is(r.next, ")") && r.Form == DatePoint && r.Start.Days == 0 {
			fields := r.Start.Known &^ at.Known
			at.Year, at.Month, at.Day = r.Start.Year, r.Start.Month, r.Start.Day
			at.Flags |= r.Start.Flags
			at.Known |= fields
			at.Guessed |= fields
			return pointAt(at, j)
		}
	}
	switch {
	case c.Is(j, "tuần"):
		m, next := c.relativeOf(j+1, Week)
		if next == 0 && c.Is(j+1, "rồi") { // «thứ 7 tuần rồi nhờ anh Khải»
			m, next = Moment{From: Speech, Unit: Week, By: -1}, j+2
		}
		if next != 0 && m.Flags&Vague == 0 {
			m.Weekday = uint8(n)
			m.set(FieldWeekday)
			return pointAt(m, next)
		}
	case c.Is(j, "hàng", "hằng", "mỗi") && c.Is(j+1, "tuần"):
		return said{Date: Date{Form: DateSet, Start: at, Length: every(Week)}, next: j + 2}
	case c.Is(j, "tới", "sau") && c.opensPhrase(j+1):
		at.Flags |= InFuture
		return pointAt(at, j+1)
	case c.Is(j, "vừa") && c.Is(j+1, "qua", "rồi"):
		at.Flags |= InPast
		return pointAt(at, j+2)
	case c.Is(j, "này", "qua", "rồi"):
		if c.Is(j, "qua", "rồi") {
			at.Flags |= InPast
		}
		return pointAt(at, j+1)
	}
	if sure || after || c.Is(j, "đầu", "cuối") && c.Is(j+1, "tuần") {
		if n == 5 && c.Is(i, "thứ") && c.w(i+1).Kind == word.Letters && !c.opensPhrase(j) && !sure {
			return said{}
		}
		return pointAt(at, j)
	}
	return said{}
}

// shortBefore reports whether a short name of a weekday ends before word i.
func (c dates) shortBefore(i int) bool {
	n, next := c.shortWeekday(i - 2)
	return n != 0 && next == i
}

// every is the length between the members of a set.
func every(g Grain) TimeLength { return TimeLength{Unit: g, Low: 1000, High: 1000} }
