package entity

import (
	"strconv"

	"github.com/vientity/vientity/entity/internal/calendar"
)

// EDTF returns the date in the Extended Date/Time Format (ISO 8601-2:2019), as
// far as that can say it without knowing more than the text: «2021-10-25»,
// «XXXX-10-25», «2021-35» for the third quarter, «2018/..», «199X», «1930~».
// Lunar dates of a known year are given as the Gregorian dates they are. Times
// without a day («T09:45»), hours without minutes and ISO weeks («2021-W45»)
// go beyond EDTF. It is empty for what it cannot say: lengths, and moments
// relative to another.
func (d Date) EDTF() string {
	b := make([]byte, 0, 24)
	switch d.Form {
	case DatePoint, DateSet:
		b = d.Start.appendEDTF(b)
	case DateInterval:
		var ok bool
		if b, ok = d.Start.appendEDTFEnd(b, false); !ok {
			return ""
		}
		n := len(b)
		b = append(b, '/')
		if b, ok = d.End.appendEDTFEnd(b, true); !ok {
			return ""
		}
		if string(b[:n]) == string(b[n+1:]) { // parts of one day
			b = b[:n]
		}
	}
	return string(b)
}

func (m *Moment) appendEDTFEnd(b []byte, end bool) ([]byte, bool) {
	if m.IsZero() {
		return append(b, ".."...), true
	}
	one := *m
	if list, n := m.days(); n > 1 {
		one.Day, one.Days = list[0], 0
		if end {
			one.Day = list[n-1]
		}
	}
	if first, last, ok := one.lunarMonth(); ok {
		if end {
			first = last
		}
		one = gregorian(first)
	}
	n := len(b)
	b = one.appendEDTF(b)
	return b, len(b) > n
}

// lunarMonth returns the first and last day of a lunar month of a known year;
// ok is false if the moment is something else.
func (m *Moment) lunarMonth() (first, last int, ok bool) {
	if !m.IsLunar() || !m.has(FieldYear|FieldMonth) || m.any(FieldDay) || m.Flags&TetEve != 0 {
		return 0, 0, false
	}
	l := calendar.Lunar{Year: int(m.Year), Month: int(m.Month), Day: 1, Leap: m.Flags&LeapMonth != 0}
	first, ok = l.DayNumber()
	return first, first + calendar.LunarMonthDays(l.Year, l.Month, l.Leap) - 1, ok
}

// lunarDay returns the day of a lunar date of a known year.
func (m *Moment) lunarDay() (day int, ok bool) {
	if !m.IsLunar() || !m.any(FieldYear) {
		return 0, false
	}
	if m.Flags&TetEve != 0 {
		tet, ok := calendar.NewYear(int(m.Year) + 1)
		return tet - 1, ok
	}
	return calendar.Lunar{Year: int(m.Year), Month: int(m.Month), Day: int(m.Day), Leap: m.Flags&LeapMonth != 0}.DayNumber()
}

// gregorian returns the moment of a day.
func gregorian(day int) (m Moment) {
	y, mon, d := calendar.Civil(day)
	m.setYear(y)
	m.setMonth(mon)
	m.setDay(d)
	return m
}

// solar returns the moment by the Gregorian calendar if it is a lunar day of a
// known year, and the moment itself otherwise.
func (m Moment) solar() Moment {
	day, ok := m.lunarDay()
	if !ok {
		return m
	}
	s := gregorian(day)
	s.Hour, s.Minute, s.Second = m.Hour, m.Minute, m.Second
	s.Known |= m.Known & anyTime
	s.Part, s.Edge = m.Part, m.Edge
	s.Flags = m.Flags & Approximate
	return s
}

func (m *Moment) appendEDTF(b []byte) []byte {
	if m.From != 0 || m.IsZero() {
		return b
	}
	if list, n := m.days(); n > 1 {
		b = append(b, '{')
		for i, day := range list[:n] {
			if i > 0 {
				b = append(b, ',')
			}
			one := *m
			one.Days, one.Day = 0, day
			b = one.appendEDTF(b)
		}
		return append(b, '}')
	}
	if m.IsLunar() {
		switch first, last, ok := m.lunarMonth(); {
		case ok:
			from, to := gregorian(first), gregorian(last)
			return to.appendEDTF(append(from.appendEDTF(b), '/'))
		case m.any(FieldMonth|FieldDay) || m.Flags&TetEve != 0:
			s := m.solar()
			if s.IsLunar() {
				return b
			}
			return s.appendEDTF(b)
		}
	}
	one := *m
	if one.any(FieldHour) {
		one.Flags &^= Approximate // EDTF knows no approximate times
	}
	if one.timeOnly() {
		return one.appendTime(b)
	}
	if one.Known&^(FieldWeekday|FieldCycle|anyTime) == 0 {
		return b
	}
	if one.Section >= 21 && one.Section <= 24 || one.Section == 0 || one.any(FieldSection) {
		return one.appendCore(b)
	}
	return b
}

// TIMEX3 returns the date as a TIMEX3 tag of ISO-TimeML, without an identifier:
//
//	<TIMEX3 type="DATE" value="2021-Q3"/>
//	<TIMEX3 type="DURATION" value="P50Y"/>
//
// An interval, which TIMEX3 names by two other tags, has its ends in
// beginPoint and endPoint instead of their identifiers.
func (d Date) TIMEX3() string {
	b := append(make([]byte, 0, 64), `<TIMEX3 type="`...)
	attr := func(name string, value func([]byte) []byte) {
		b = append(b, `" `...)
		b = append(b, name...)
		b = append(b, `="`...)
		b = value(b)
	}
	text := func(s string) func([]byte) []byte { return func(b []byte) []byte { return append(b, s...) } }
	switch d.Form {
	case DatePoint:
		kind := "DATE"
		if d.Start.any(FieldHour) || d.Start.Part != 0 {
			kind = "TIME"
		}
		b = append(b, kind...)
		attr("value", d.Start.appendTimex)
		switch {
		case d.Start.Edge != 0:
			attr("mod", text([...]string{"", "START", "MID", "END"}[d.Start.Edge&3]))
		case d.Start.Flags&Approximate != 0:
			attr("mod", text("APPROX"))
		}
	case DateInterval:
		b = append(b, "DURATION"...)
		attr("value", text("PX"))
		if !d.Start.IsZero() {
			attr("beginPoint", d.Start.appendTimex)
		}
		if !d.End.IsZero() {
			attr("endPoint", d.End.appendTimex)
		}
	case DateLength:
		b = append(b, "DURATION"...)
		attr("value", func(b []byte) []byte {
			l := d.Length
			return appendLength(b, l.Low, l.Low == l.High && l.numbered(), l.Unit)
		})
	case DateSet:
		b = append(b, "SET"...)
		if d.Start.IsZero() {
			attr("value", func(b []byte) []byte { return appendLength(b, d.Length.Low, d.Length.numbered(), d.Length.Unit) })
		} else {
			attr("value", d.Start.appendTimex)
			attr("freq", func(b []byte) []byte {
				return appendLength(append(b, '1'), d.Length.Low, d.Length.numbered(), d.Length.Unit)
			})
		}
	default:
		return ""
	}
	return string(append(b, `"/>`...))
}

var timexParts = [...]string{"", "TDT", "TMO", "TMI", "TAF", "TEV", "TNI"}

// timexSection names a season, quarter or half as TIMEX3 does.
func timexSection(n uint8) string {
	switch {
	case n >= 21 && n <= 24:
		return [...]string{"SP", "SU", "FA", "WI"}[n-21]
	case n >= 33 && n <= 36:
		return [...]string{"Q1", "Q2", "Q3", "Q4"}[n-33]
	case n == 40 || n == 41:
		return [...]string{"H1", "H2"}[n-40]
	}
	return "XX"
}

func (m *Moment) appendTimex(b []byte) []byte {
	if m.From != 0 {
		switch {
		case m.From == Anaphora:
			b = append(b, "XXXX"...)
		case m.By < 0:
			b = append(b, "PAST_REF"...)
		case m.By > 0:
			b = append(b, "FUTURE_REF"...)
		default:
			b = append(b, "PRESENT_REF"...)
		}
		return b
	}
	one := m.solar()
	if one.IsLunar() && one.any(FieldMonth|FieldDay) || one.Flags&TetEve != 0 {
		return append(b, "XXXX"...) // a day that only a year tells
	}
	one.Flags = 0
	switch {
	case one.any(FieldSection):
		b = one.appendYear(b)
		return append(append(b, '-'), timexSection(one.Section)...)
	case one.any(FieldDecade):
		y := strconv.AppendInt(b, int64(one.Year/10), 10)
		return y
	case one.any(FieldCentury):
		return strconv.AppendInt(b, int64(one.Year/100), 10)
	case one.any(FieldWeekday) && !one.any(FieldMonth|FieldDay):
		b = append(b, "XXXX-WXX-"...)
		b = append(b, '0'+one.Weekday)
	default:
		b = one.appendCore(b)
	}
	if one.Part != 0 && !one.any(FieldHour) {
		b = append(b, timexParts[one.Part]...)
	}
	return b
}
