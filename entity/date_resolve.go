package entity

import (
	"sync"
	"time"

	"github.com/vientity/vientity/entity/internal/calendar"
)

// Policy chooses among the dates that an incomplete one may mean.
type Policy uint8

// The policies.
const (
	// Nearest takes the one closest to the reference time; of two that are about
	// as close, half a year before it and after it, the one of its own year.
	Nearest Policy = iota
	Past           // the last that has begun by then
	Future         // the first that has not ended by then
)

var policyNames = [...]string{"nearest", "past", "future"}

// String returns the policy's name in English.
func (p Policy) String() string {
	if int(p) < len(policyNames) {
		return policyNames[p]
	}
	return ""
}

// vietnamOffset is what the clocks of Việt Nam are ahead of UTC, in seconds,
// since 13 June 1975: the zone Asia/Ho_Chi_Minh.
const vietnamOffset = 7 * 3600

// VietnamTime is the time zone of Việt Nam, UTC+7.
func VietnamTime() *time.Location { return vietnamZone() }

var vietnamZone = sync.OnceValue(func() *time.Location { return time.FixedZone("+07", vietnamOffset) })

// Resolve returns the date with what the text leaves open filled in from the
// reference time, which is taken in its own time zone: the year of «25-10», the
// day of «hôm qua», the Gregorian date of «mùng 1 Tết». What was filled in is
// named by Inferred. ok is false if something stays open, as in «cùng ngày» or
// «vài năm tới», or there is no such date in the years -9999 to 9999; lengths,
// sets and bare times have nothing to fill in.
func (d Date) Resolve(ref time.Time, p Policy) (r Date, ok bool) {
	y, m, day := ref.Date()
	h, min, s := ref.Clock()
	at := refTime{calendar.Day(y, int(m), day), h*3600 + min*60 + s}
	r = d
	switch d.Form {
	case DatePoint:
		r.Start, ok = d.Start.resolve(at, p)
	case DateInterval:
		r.Start, r.End, ok = resolveInterval(d.Start, d.End, at, p)
	case DateLength, DateSet:
		ok = true
	}
	if !ok {
		return d, false
	}
	return r, true
}

// refTime is a reference time: a day and the seconds since its midnight.
type refTime struct{ day, seconds int }

// maxYear is the last year of the calendar, and the first one's number before
// our era.
const maxYear = 9999

// dated reports whether the time lies in the years of the calendar.
func (t refTime) dated() bool {
	y, _, _ := calendar.Civil(t.day)
	return -maxYear <= y && y <= maxYear
}

// complete reports whether the moment says by itself when it is.
func (m *Moment) complete() bool {
	return m.From == 0 && (m.any(anyYear) || m.timeOnly())
}

func (m Moment) resolve(at refTime, p Policy) (Moment, bool) {
	switch {
	case m.IsZero() || m.complete():
		return m, m.IsZero() || m.exists()
	case !at.dated():
		return m, false
	case m.From == Speech && m.Flags&Vague == 0:
		return m.shifted(at)
	case m.From != 0:
		return m, false
	}
	switch {
	case m.Flags&InPast != 0:
		p = Past
	case m.Flags&InFuture != 0:
		p = Future
	}
	var list candidates
	m.candidates(&list, at, p)
	best := -1
	for i := range list.n {
		if best < 0 || closer(p, at.day, list.m[i].span, list.m[best].span) {
			best = i
		}
	}
	if best < 0 || p == Past && list.m[best].first > at.day || p == Future && list.m[best].last < at.day {
		return m, false
	}
	return list.m[best].Moment, true
}

// span is a range of days, both included.
type span struct{ first, last int }

// distance returns the days between a day and the range.
func (s span) distance(day int) int {
	switch {
	case day < s.first:
		return s.first - day
	case day > s.last:
		return day - s.last
	}
	return 0
}

// closer reports whether a suits the policy better than b.
func closer(p Policy, day int, a, b span) bool {
	switch p {
	case Past:
		if okA, okB := a.first <= day, b.first <= day; okA != okB {
			return okA
		}
		return a.first > b.first
	case Future:
		if okA, okB := a.last >= day, b.last >= day; okA != okB {
			return okA
		}
		return a.first < b.first
	}
	da, db := a.distance(day)+away(a.first, day), b.distance(day)+away(b.first, day)
	return da < db || da == db && a.first < b.first
}

// away is what a day that is not in the year of the other counts more: so much
// that of two dates a year apart the one of the same year wins if it is not
// more than some seven months away.
func away(day, ref int) int {
	y, _, _ := calendar.Civil(day)
	if ry, _, _ := calendar.Civil(ref); y == ry {
		return 0
	}
	return 45
}

// candidates are the complete moments that an incomplete one may mean.
type candidates struct {
	m [24]struct {
		Moment
		span
	}
	n int
}

func (c *candidates) add(m Moment, known DateFields) {
	if c.n == len(c.m) {
		return
	}
	m.Guessed |= known &^ m.Known
	m.Known |= known
	if !m.exists() {
		return
	}
	if first, last, ok := m.dayRange(); ok {
		c.m[c.n].Moment, c.m[c.n].span = m, span{first, last}
		c.n++
	}
}

// candidates lists them around the reference time, from early to late.
func (m Moment) candidates(list *candidates, at refTime, p Policy) {
	y, mon, _ := calendar.Civil(at.day)
	switch {
	case m.any(FieldCycle):
		n := calendar.CycleOf(y)
		for k := -2; k <= 1; k++ {
			one := m
			one.Year = int16(y - n + int(m.Cycle) + 60*k)
			list.add(one, FieldYear)
		}
	case m.any(FieldMonth|FieldSection|FieldWeek) || m.Flags&TetEve != 0:
		// a weekday that goes with the day tells the year at the turn of the
		// year; further away it is rather a mistake
		if p == Nearest && m.has(FieldWeekday|FieldMonth|FieldDay) {
			for k := -1; k <= 1; k++ {
				one := m
				one.Year = int16(y + k)
				dated := one
				dated.set(FieldYear)
				if first, _, ok := dated.dayRange(); ok && calendar.Weekday(first) == int(m.Weekday) {
					list.add(one, FieldYear)
				}
			}
			if list.n > 0 {
				return
			}
		}
		for k := -8; k <= 8; k++ { // 29 February may be eight years away
			one := m
			one.Year = int16(y + k)
			list.add(one, FieldYear)
		}
	case m.any(FieldDay):
		if m.IsLunar() {
			l, ok := calendar.LunarDate(at.day)
			if !ok {
				return
			}
			for k := -2; k <= 2; k++ {
				one := m
				n := l.Year*12 + l.Month - 1 + k
				one.Year, one.Month = int16(n/12), uint8(n%12+1)
				list.add(one, FieldYear|FieldMonth)
			}
			return
		}
		for k := -3; k <= 3; k++ {
			one := m
			first := calendar.Day(y, mon+k, 1)
			yy, mm, _ := calendar.Civil(first)
			one.Year, one.Month = int16(yy), uint8(mm)
			list.add(one, FieldYear|FieldMonth)
		}
	case m.any(FieldWeekday):
		monday := at.day - calendar.Weekday(at.day) + 1
		for k := -2; k <= 2; k++ {
			list.addDay(m, monday+7*k+int(m.Weekday)-1)
		}
	}
}

func (c *candidates) addDay(m Moment, day int) {
	yy, mm, dd := calendar.Civil(day)
	m.Year, m.Month, m.Day = int16(yy), uint8(mm), uint8(dd)
	c.add(m, FieldYear|FieldMonth|FieldDay)
}

// exists reports whether there is such a date.
func (m *Moment) exists() bool {
	if !m.any(FieldYear) {
		return true
	}
	if m.Year < -maxYear || m.Year > maxYear {
		return false
	}
	if m.any(FieldWeek) && int(m.Week) > calendar.Weeks(int(m.Year)) {
		return false
	}
	list, n := m.days()
	for _, day := range list[:n] {
		if !m.any(FieldMonth) {
			break
		}
		if m.IsLunar() {
			if int(day) > calendar.LunarMonthDays(int(m.Year), int(m.Month), m.Flags&LeapMonth != 0) {
				return false
			}
		} else if !calendar.Valid(int(m.Year), int(m.Month), int(day)) {
			return false
		}
	}
	if m.IsLunar() && m.any(FieldMonth) && calendar.LunarMonthDays(int(m.Year), int(m.Month), m.Flags&LeapMonth != 0) == 0 {
		return false
	}
	return true
}

// shifted resolves a moment that counts from the reference time.
func (m Moment) shifted(at refTime) (Moment, bool) {
	y, mon, _ := calendar.Civil(at.day)
	by := int(m.By)
	said := m.Known
	r := m
	r.From, r.Unit, r.By = 0, 0, 0
	switch m.Unit {
	case Century:
		r.Year = year16((floor(y, 100) + by) * 100)
		r.set(FieldCentury)
	case Decade:
		r.Year = year16((floor(y, 10) + by) * 10)
		r.set(FieldDecade)
	case Year, Season:
		r.setYear(y + by)
		if m.Unit == Season && by == 0 {
			r.setSection(21 + (mon+10)%12/3)
			if mon == 1 {
				r.Year--
			}
		}
	case Half:
		n := y*2 + (mon-1)/6 + by
		r.setYear(floor(n, 2))
		r.setSection(40 + n - 2*floor(n, 2))
	case Quarter:
		n := y*4 + (mon-1)/3 + by
		r.setYear(floor(n, 4))
		r.setSection(33 + n - 4*floor(n, 4))
	case Month:
		n := y*12 + mon - 1 + by
		r.setYear(floor(n, 12))
		r.setMonth(n - 12*floor(n, 12) + 1)
	case Week:
		day := at.day + 7*by
		if m.any(FieldWeekday) {
			g := gregorian(day - calendar.Weekday(day) + int(m.Weekday))
			r.Year, r.Month, r.Day = g.Year, g.Month, g.Day
			r.Known |= g.Known
			break
		}
		wy, w := calendar.Week(day)
		r.setYear(wy)
		r.Week = uint8(w)
		r.set(FieldWeek)
	case Day:
		g := gregorian(at.day + by)
		r.Year, r.Month, r.Day = g.Year, g.Month, g.Day
		r.Known |= g.Known
	case Hour, Minute, Second:
		size := 1
		fields := anyTime
		switch m.Unit {
		case Hour:
			size, fields = 3600, FieldHour
		case Minute:
			size, fields = 60, FieldHour|FieldMinute
		}
		sec := at.seconds + by*size
		g := gregorian(at.day + floor(sec, 86400))
		sec -= 86400 * floor(sec, 86400)
		r.Year, r.Month, r.Day = g.Year, g.Month, g.Day
		r.Hour, r.Minute, r.Second = uint8(sec/3600), 0, 0
		if fields&FieldMinute != 0 {
			r.Minute = uint8(sec / 60 % 60)
		}
		if fields&FieldSecond != 0 {
			r.Second = uint8(sec % 60)
		}
		r.Known |= g.Known | fields
	default:
		return m, false
	}
	if r.Year < -maxYear || r.Year > maxYear {
		return m, false
	}
	r.Guessed |= r.Known &^ said
	return r, r.exists()
}

// year16 returns a year as moments hold it; one beyond the calendar stays beyond.
func year16(y int) int16 { return int16(min(max(y, -maxYear-1), maxYear+1)) }

func floor(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// resolveInterval resolves two ends so that the second is not before the first.
func resolveInterval(start, end Moment, at refTime, p Policy) (s, e Moment, ok bool) {
	known := func(m *Moment) bool { return m.IsZero() || m.From != 0 || m.complete() }
	switch {
	case known(&start) && known(&end), start.IsZero(), end.IsZero():
		if s, ok = start.resolve(at, p); !ok {
			return s, e, false
		}
		e, ok = end.resolve(at, p)
		return s, e, ok
	case known(&start):
		if s, ok = start.resolve(at, p); !ok {
			return s, e, false
		}
		if first, _, dated := s.dayRange(); dated {
			at, p = refTime{day: first}, Future
		}
		e, ok = end.resolve(at, p)
		return s, e, ok
	case known(&end):
		if e, ok = end.resolve(at, p); !ok {
			return s, e, false
		}
		if _, last, dated := e.dayRange(); dated {
			at, p = refTime{day: last}, Past
		}
		s, ok = start.resolve(at, p)
		return s, e, ok
	}
	var list candidates
	start.candidates(&list, at, p)
	var best span
	for i := range list.n {
		one := list.m[i]
		to, found := end.resolve(refTime{day: one.first}, Future)
		if !found {
			continue
		}
		_, last, dated := to.dayRange()
		if !dated {
			continue
		}
		sp := span{one.first, last}
		if !ok || closer(p, at.day, sp, best) {
			s, e, best, ok = one.Moment, to, sp, true
		}
	}
	if p == Past && best.first > at.day || p == Future && best.last < at.day {
		return s, e, false
	}
	return s, e, ok
}

// dayRange returns the first and last day of a complete moment.
func (m *Moment) dayRange() (first, last int, ok bool) {
	if m.From != 0 || !m.any(anyYear) {
		return 0, 0, false
	}
	y := int(m.Year)
	if m.IsLunar() && (m.any(FieldMonth|FieldDay) || m.Flags&TetEve != 0) {
		if first, last, ok = m.lunarMonth(); ok {
			return first, last, true
		}
		first, ok = m.lunarDay()
		return first, first, ok
	}
	year := func(a, b int) (int, int, bool) { return calendar.Day(a, 1, 1), calendar.Day(b+1, 1, 1) - 1, true }
	months := func(from, n int) (int, int, bool) {
		return calendar.Day(y, from, 1), calendar.Day(y, from+n, 1) - 1, true
	}
	switch {
	case m.any(FieldCentury):
		return year(y, y+99)
	case m.any(FieldDecade):
		return year(y, y+9)
	case m.has(FieldMonth | FieldDay):
		list, n := m.days()
		return calendar.Day(y, int(m.Month), int(list[0])), calendar.Day(y, int(m.Month), int(list[n-1])), true
	case m.any(FieldMonth):
		return months(int(m.Month), 1)
	case m.any(FieldWeek):
		start := calendar.WeekStart(y, int(m.Week))
		return start, start + 6, true
	case m.any(FieldSection):
		switch {
		case m.Section >= 40:
			return months(int(m.Section-40)*6+1, 6)
		case m.Section >= 33:
			return months(int(m.Section-33)*3+1, 3)
		}
		return months(int(m.Section-21)*3+2, 3)
	case m.any(FieldDay):
		return 0, 0, false
	}
	return year(y, y)
}

// Bounds returns the time at which the date begins and that at which it has
// ended, in Vietnamese time (UTC+7): the 25th of October ends when the 26th
// begins, while the end in its JSON is the 25th itself. The open end of an
// interval is the zero time. A season has the three
// months that the Vietnamese reckon to it, spring from February to April. ok is
// false for a date that does not say when it is; Resolve first.
func (d Date) Bounds() (start, end time.Time, ok bool) {
	switch d.Form {
	case DatePoint:
		return d.Start.bounds()
	case DateInterval:
		if !d.Start.IsZero() {
			if start, _, ok = d.Start.bounds(); !ok {
				return start, end, false
			}
		}
		if !d.End.IsZero() {
			if _, end, ok = d.End.bounds(); !ok {
				return time.Time{}, end, false
			}
		}
		return start, end, ok
	}
	return start, end, false
}

func (m *Moment) bounds() (start, end time.Time, ok bool) {
	if m.Year < -maxYear || m.Year > maxYear || !m.exists() {
		return start, end, false
	}
	first, last, ok := m.dayRange()
	if !ok {
		return start, end, false
	}
	at := func(day, seconds int) time.Time {
		return time.Unix(int64(day)*86400+int64(seconds)-vietnamOffset, 0).In(VietnamTime())
	}
	if !m.any(FieldHour) {
		return at(first, 0), at(last+1, 0), true
	}
	seconds := int(m.Hour)*3600 + int(m.Minute)*60 + int(m.Second)
	size := 3600
	switch {
	case m.any(FieldSecond):
		size = 1
	case m.any(FieldMinute):
		size = 60
	}
	return at(first, seconds), at(first, seconds+size), true
}
