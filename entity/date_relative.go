package entity

import "github.com/vientity/vientity/entity/internal/word"

// relativeOf reads what tells which year, month, week … is meant, from the time
// of writing («trước», «tới») or from what the text spoke of («đó», «sau đó»).
func (c dates) relativeOf(i int, g Grain) (m Moment, next int) {
	shift := func(from Anchor, by int, n int) (Moment, int) {
		return Moment{From: from, Unit: g, By: int16(by)}, i + n
	}
	day := g == Day
	hom := day && c.Is(i-1, "hôm")
	switch c.key(i) {
	case "này":
		if c.Is(i+1, "sang") {
			return m, 0
		}
		return shift(Speech, 0, 1)
	case "nay":
		if g == Year {
			return shift(Speech, 0, 1)
		}
	case "ngoái":
		if g == Year {
			return shift(Speech, -1, 1)
		}
	case "kia":
		if g == Year {
			return shift(Speech, -2, 1)
		}
	case "trước", "sau":
		by := 1
		if c.Is(i, "trước") {
			by = -1
		}
		switch {
		case c.Is(i+1, "nữa") && by > 0 && !day: // «tuần sau nữa»
			return shift(Speech, 2, 2)
		case c.Is(i+1, "đó", "ấy"):
			return shift(Anaphora, by, 2)
		case hom:
			return shift(Anaphora, by, 1)
		case day || c.Is(i+1, "khi", "ngày", "đây", "này", "công", "cn", "lúc", "mùa", "tết", "lễ", "năm", "tháng", "cách", "chiến", "giải", "thời"):
			return m, 0
		}
		return shift(Speech, by, 1)
	case "tới":
		if !day {
			return shift(Speech, 1, 1)
		}
	case "qua":
		if !day && !c.Is(i+1, "đời") {
			return shift(Speech, -1, 1)
		}
	case "rồi":
		if !day && c.opensPhrase(i+1) {
			return shift(Speech, -1, 1)
		}
	case "vừa":
		if c.Is(i+1, "qua", "rồi") {
			return shift(Speech, -1, 2)
		}
	case "sắp":
		if c.Is(i+1, "tới", "đến") && !day {
			return shift(Speech, 1, 2)
		}
	case "đó", "ấy":
		return shift(Anaphora, 0, 1)
	case "tiếp":
		if c.Is(i+1, "theo") {
			return shift(Anaphora, 1, 2)
		}
	case "kế":
		if c.Is(i+1, "tiếp") {
			return shift(Anaphora, 1, 2)
		}
	case "đầu":
		if c.Is(i+1, "tiên") && !day {
			return shift(Anaphora, 0, 2)
		}
	case "cuối":
		if c.Is(i+1, "cùng") && !day {
			return shift(Anaphora, 0, 2)
		}
	}
	return m, 0
}

// direction reads what turns a length of time into the time before or after
// now: «qua», «tới», «trước», «gần đây». It returns -1 or 1, whether the length
// ends or begins now (or is as far away), and what it counts from.
func (c dates) direction(i int) (by int, whole bool, from Anchor, next int) {
	switch c.key(i) {
	case "qua":
		if !c.Is(i+1, "đi", "đời", "lại", "cầu", "đường") {
			return -1, true, Speech, i + 1
		}
	case "vừa":
		if c.Is(i+1, "qua", "rồi") {
			return -1, true, Speech, i + 2
		}
	case "gần":
		if c.Is(i+1, "đây") {
			if c.Is(i+2, "nhất") {
				return -1, true, Speech, i + 3
			}
			return -1, true, Speech, i + 2
		}
		if c.Is(i+1, "nhất") {
			return -1, true, Speech, i + 2
		}
	case "trở":
		if c.Seq(i+1, "lại", "đây") {
			return -1, true, Speech, i + 3
		}
	case "nay":
		return -1, true, Speech, i + 1
	case "tới":
		return 1, true, Speech, i + 1
	case "sắp":
		if c.Is(i+1, "tới", "đến") {
			return 1, true, Speech, i + 2
		}
	case "nữa":
		return 1, false, Speech, i + 1
	case "tiếp", "kế":
		if c.Is(i, "tiếp") && c.Is(i+1, "theo") || c.Is(i, "kế") && c.Is(i+1, "tiếp") {
			return 1, true, Anaphora, i + 2
		}
	case "trước", "sau":
		by = 1
		if c.Is(i, "trước") {
			by = -1
		}
		switch c.key(i + 1) {
		case "đó", "ấy":
			return by, false, Anaphora, i + 2
		case "đây":
			return by, false, Speech, i + 2
		case "khi", "ngày", "lúc", "công", "vòng", "tết", "lễ", "mùng", "mùa", "sinh", "năm", "tháng", "giải", "cách", "kỳ", "đại", "bầu", "cuộc", "vụ", "trận", "thời", "chiến", "phẫu", "tai", "sự", "đợt", "lần":
			return 0, false, 0, 0
		}
		if c.w(i+1).Kind == word.Digits { // «3 ngày trước 30/4», «3,1 giây sau 78 vòng»
			return 0, false, 0, 0
		}
		if by > 0 {
			return by, false, Anaphora, i + 1
		}
		return by, false, Speech, i + 1
	}
	return 0, false, 0, 0
}

// shiftedBy makes the date that lies a length of time before or after an anchor,
// or reaches from there to it.
func shiftedBy(l TimeLength, by int, whole bool, from Anchor) Date {
	m := Moment{From: from, Unit: l.Unit}
	n := l.Low / 1000
	if l.Low%1000 != 0 && l.Unit > Second { // «nửa thế kỷ trước», «2 năm rưỡi»
		switch {
		case l.Unit == Century:
			m.Unit, n = Year, l.Low/10
		case l.Unit == Decade:
			m.Unit, n = Year, l.Low/100
		case l.Unit == Year:
			m.Unit, n = Month, l.Low*12/1000
		case l.Unit == Hour || l.Unit == Minute:
			m.Unit, n = l.Unit-1, l.Low*60/1000
		}
	}
	if l.Vague || n == 0 && l.Low != 0 || n > 30000 {
		m.Flags |= Vague
		n = 1
	}
	m.By = int16(by) * int16(n)
	if l.High != l.Low {
		m.Flags |= Approximate
	}
	if !whole {
		return Date{Form: DatePoint, Start: m}
	}
	now := Moment{From: from, Unit: m.Unit}
	if by < 0 {
		return Date{Form: DateInterval, Start: m, End: now}
	}
	return Date{Form: DateInterval, Start: now, End: m}
}

// plural reads «những năm qua», «các tháng tới», «những ngày này».
func (c dates) plural(i int) said {
	g, j := c.unit(i + 1)
	if j == 0 || g == Season || g == Hour && !c.Is(i+1, "giờ") {
		return said{}
	}
	if g == Day && c.Is(i+1, "đêm", "hôm") {
		return said{}
	}
	if c.Is(i+2, "học") && g == Year {
		j++
	}
	if c.Is(j, "này") {
		return pointAt(Moment{From: Speech, Unit: g}, j+1)
	}
	if c.Is(j, "đó", "ấy", "đầu", "cuối") {
		if m, next := c.relativeOf(j, g); next != 0 {
			return pointAt(m, next)
		}
		return said{}
	}
	by, whole, from, next := c.direction(j)
	if next == 0 || c.Is(j, "nay") && g != Year {
		return said{}
	}
	return said{Date: shiftedBy(TimeLength{Unit: g, Vague: true}, by, whole, from), next: next}
}

// thisUnit reads a unit with what tells which one: «tuần trước», «mùa này»,
// «năm đầu tiên», «thế kỷ trước».
func (c dates) thisUnit(i int) said {
	g, j := c.unit(i)
	if j == 0 || g < Week && !c.Is(i, "ngày", "hôm") {
		return said{}
	}
	if g == Year && c.Is(j, "học") {
		j++
	}
	if g == Day && c.Is(i+1, "đêm") {
		return said{}
	}
	m, next := c.relativeOf(j, g)
	if next == 0 {
		return said{}
	}
	switch {
	case g == Season && c.Is(j, "qua", "đầu", "cuối"):
		return said{}
	case c.w(i-1).Kind == word.Digits && !c.w(i-1).Has(word.Space):
		return said{}
	}
	if g == Year && c.Is(j, "đó", "ấy", "này") && m.From == Speech {
		m.From = Anaphora
	}
	return pointAt(m, next)
}

// ago reads «cách đây 2 tháng», «cách nay hơn 30 năm».
func (c dates) ago(i int) said {
	if !c.Is(i+1, "đây", "nay") {
		return said{}
	}
	j := i + 2
	about := false
	for c.Is(j, "hơn", "gần", "khoảng", "chừng", "đúng", "tròn", "chưa", "đầy", "vừa", "đã", "tới", "đến", "độ") {
		about = about || !c.Is(j, "đúng", "tròn")
		j++
	}
	l, next := c.length(j)
	if next == 0 {
		return said{}
	}
	d := shiftedBy(l, -1, false, Speech)
	if about {
		d.Start.Flags |= Approximate
	}
	return said{Date: d, next: next}
}
