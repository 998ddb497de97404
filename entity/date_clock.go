package entity

import "github.com/vientity/vientity/entity/internal/word"

// clock reads a time of day: «8h30», «8 giờ 30 phút», «10 giờ kém 15», «3 giờ
// chiều», «19:30». weak says that it could be a length («3 giờ») or something
// else («19:30»).
func (c dates) clock(i int) said {
	h, j := c.number(i)
	if j == 0 || h > 24 {
		return said{}
	}
	var m Moment
	m.Hour = uint8(h)
	m.set(FieldHour)
	r := said{weak: true}
	digits := c.w(i).Kind == word.Digits
	u := c.w(j)
	switch {
	case u.Key == "giờ":
		j++
	case digits && (u.Key == "h" || u.Key == "g" || u.Key == "H") && !u.Has(word.Space):
		j++
		if u.Key == "g" {
			// «8g» alone is eight grams
			if w := c.w(j); w.Kind != word.Digits || w.Has(word.Space) || len(w.Key) != 2 {
				return said{}
			}
		}
	case digits && u.Key == ":" && !u.Has(word.Space):
		w := c.w(j + 1)
		min, ok := c.digits(j+1, 2)
		if !ok || w.Has(word.Space) || len(w.Key) != 2 || min > 59 || h == 24 {
			return said{}
		}
		m.Minute = uint8(min)
		m.set(FieldMinute)
		j += 2
		if c.Is(j, ":") && !c.w(j).Has(word.Space) {
			sec, ok := c.digits(j+1, 2)
			if !ok || len(c.key(j+1)) != 2 || sec > 59 {
				return said{}
			}
			m.Second = uint8(sec)
			m.set(FieldSecond)
			j += 2
		}
		if c.goesOn(j) && !c.clockFollows(j) {
			return said{}
		}
	default:
		return said{}
	}
	switch {
	case m.any(FieldMinute):
	case c.Is(j, "kém"):
		min, next := c.number(j + 1)
		if next == 0 || min < 1 || min > 59 {
			break
		}
		j = next
		if c.Is(j, "phút") {
			j++
		}
		m.Hour = uint8((h + 23) % 24)
		m.Minute = uint8(60 - min)
		m.set(FieldMinute)
		r.weak = false
	case c.Is(j, "rưỡi", "rưởi") && h < 24:
		m.Minute = 30
		m.set(FieldMinute)
		j++
		if digits && h >= 4 && h <= 12 {
			r.weak = false
		}
	default:
		min, next := c.number(j)
		w := c.w(j)
		minutes := c.Is(next, "phút", "p", "'", "’")
		if next == 0 || min > 59 || h == 24 && min > 0 || u.Key != "giờ" && w.Kind != word.Digits || (c.sep(next) != 0 || w.Kind == word.Digits && !minutes && c.goesOn(next)) && !c.clockFollows(next) {
			break
		}
		if !minutes && (w.Kind != word.Digits || u.Key == "giờ" && len(w.Key) != 2 || u.Key != "giờ" && w.Has(word.Space)) {
			break
		}
		if !minutes && c.Is(next, "tháng", "giờ", "h") {
			break
		}
		m.Minute = uint8(min)
		m.set(FieldMinute)
		j = next
		if minutes {
			j++
		}
		if s, k := c.number(j); minutes && k != 0 && s < 60 && c.Is(k, "giây") {
			m.Second = uint8(s)
			m.set(FieldSecond)
			j = k + 1
		}
		if u.Key != "giờ" || !minutes { // «2 giờ 30 phút» may be a length
			r.weak = false
		}
	}
	r.Date = Date{Form: DatePoint, Start: m}
	r.next = j
	if p, next := c.part(j); next != 0 && h <= 12 && c.timePart(j, next) {
		r.next = next
		r.weak = false
		r.Start.Part = p
		switch p {
		case Noon:
			if h < 10 {
				r.Start.Hour += 12
			}
		case Afternoon, Evening:
			if r.Start.Hour < 12 {
				r.Start.Hour += 12
			}
		case Night:
			switch {
			case r.Start.Hour == 12:
				r.Start.Hour = 0
			case r.Start.Hour >= 6 && r.Start.Hour < 12:
				r.Start.Hour += 12
			}
		}
	}
	return r
}

// clockFollows reports whether a dash and another time of day stand at i.
func (c dates) clockFollows(i int) bool {
	return c.sep(i) == '-' && c.Is(i+2, "h", "g", "giờ", ":")
}

// timePart reports whether the part of the day from i to j goes with the hour
// before it: «3 giờ chiều», not «8 giờ tối thiểu».
func (c dates) timePart(i, j int) bool {
	return !(c.Is(i, "tối") && c.Is(j, "đa", "thiểu", "ưu", "tân", "cao") || c.Is(i, "chiều") && c.Is(j, "cao", "dài", "rộng", "sâu") || c.Is(i, "đêm") && c.Is(j, "trắng"))
}

// atTime reads a clock time and the day that may follow it, or a range of
// times: «8h30 ngày 25/10/2021», «7 giờ sáng mai», «8h-11h30 ngày 5-5».
func (c dates) atTime(i int) said {
	r := c.clock(i)
	if r.next == 0 {
		// «8-10 giờ ngày 5-5»
		return c.hourRange(i)
	}
	j := r.next
	if c.dash(j) || c.Is(j, "đến", "tới") {
		// two times need nothing around them: «14:00 - 16:30», «7 giờ - 11 giờ»
		to := c.clock(j + 1)
		sure := to.next != 0 && c.dash(j) && earlier(r.Start, to.Start) && (c.Is(i+1, "giờ", "h") || to.Start.any(FieldMinute))
		if to.next != 0 && (sure || !r.weak || !to.weak || c.timeCue(i)) {
			to.Date = Date{Form: DateInterval, Start: r.Start, End: to.Start}
			to.weak = r.weak && to.weak && !sure
			return c.dayOfTimes(to)
		}
	}
	return c.dayOfTimes(r)
}

// earlier reports whether one time of day is before another.
func earlier(a, b Moment) bool { return int(a.Hour)*60+int(a.Minute) < int(b.Hour)*60+int(b.Minute) }

func (c dates) hourRange(i int) said {
	h, ok := c.digits(i, 2)
	if !ok || h > 24 || !c.dash(i+1) {
		return said{}
	}
	to := c.clock(i + 2)
	if to.next == 0 || to.Start.any(FieldMinute) {
		return said{}
	}
	from := Moment{Hour: uint8(h)}
	from.set(FieldHour)
	to.Date = Date{Form: DateInterval, Start: from, End: to.Start}
	if r := c.dayOfTimes(to); r.next != to.next || !to.weak {
		return r
	}
	return said{}
}

// dayOfTimes reads the day after one or two clock times.
func (c dates) dayOfTimes(r said) said {
	j := r.next
	if c.Is(j, ",") && c.Is(j+1, "ngày") || c.dash(j) && c.Is(j+1, "ngày") {
		j++
	}
	if c.Is(j, ",") { // «20h00, thứ Bảy ngày 27/9/2025»
		if _, next, _ := c.weekday(j + 1); next != 0 {
			if d := c.weekdayDate(j+1, true); d.Form == DatePoint && d.Start.any(FieldDay) && d.Start.Guessed&FieldDay == 0 {
				j++
			}
		}
	}
	if c.Is(j, "của") && c.Is(j+1, "ngày") {
		j++
	}
	var p DayPart
	if part, next := c.part(j); next != 0 && r.Start.Part == 0 && c.timePart(j, next) {
		p, j = part, next
	}
	if p == 0 && r.Start.Part == 0 && c.Is(j, "qua", "nay", "mai", "mốt") { // «24h qua» is a length
		return r
	}
	d := c.day(j, true)
	if d.next == 0 && c.Is(j, ",") && c.w(j+1).Kind == word.Digits {
		if d = c.dayMonth(j+1, true); d.weak {
			d = said{}
		}
	}
	if d.Form == DateSet && r.Form == DatePoint { // «20h05 thứ Sáu hằng tuần»
		d.Start.Hour, d.Start.Minute, d.Start.Second = r.Start.Hour, r.Start.Minute, r.Start.Second
		d.Start.Known |= r.Start.Known
		return d
	}
	if d.next == 0 || d.Form != DatePoint || d.Start.Days != 0 || d.weak && c.counted(d.next) {
		return r
	}
	on := func(m *Moment) {
		day := d.Start
		day.Hour, day.Minute, day.Second = m.Hour, m.Minute, m.Second
		day.Known |= m.Known & anyTime
		if day.Part = m.Part; day.Part == 0 {
			day.Part = p
		}
		*m = day
	}
	on(&r.Start)
	if r.Form == DateInterval {
		on(&r.End)
	}
	r.next = d.next
	r.weak = false
	return r
}

// timeCue reports whether the word before i says that a time of day follows.
func (c dates) timeCue(i int) bool {
	return c.Is(i-1, "lúc", "vào", "đúng", "từ", "đến", "trước", "hồi", "khoảng", "gần", "tới", "hết", "kể", "sau", "(")
}
