package entity

import (
	"github.com/vientity/vientity/entity/internal/calendar"
	"github.com/vientity/vientity/entity/internal/word"
)

// monthOf reads a month and lists and ranges of months: «tháng 10-2021»,
// «tháng mười năm 2021», «tháng 3, 4 và 5-2021», «tháng 4 nhuận».
func (c dates) monthOf(i int) said {
	if c.Is(i-1, "cách") || c.Is(i-1, "mạng") {
		return said{} // Cách mạng Tháng Tám
	}
	j := i + 1
	n, next, lunar, sure := c.month(j)
	if next == 0 {
		return said{}
	}
	digits := c.w(j).Kind == word.Digits
	var m Moment
	m.setMonth(n)
	if lunar {
		m.Flags |= Lunar
	}
	if digits {
		if s := c.sep(next); s != 0 {
			if y, ok := c.year4(next + 1); ok && !c.goesOn(next+2) {
				m.setYear(y)
				return c.lunarMark(pointAt(m, next+2))
			}
			to, ok := c.digits(next+1, 2)
			if !ok || s != '-' || to <= n || to > 12 {
				return said{}
			}
			return c.monthRange(m, to, next+2)
		}
		if c.goesOn(next) {
			return said{}
		}
		if r := c.monthList(m, next); r.next != 0 {
			return r
		}
	}
	r := c.yearAfter(pointAt(m, next))
	if r.next == next {
		if y, ok := c.year4(next); ok && !c.goesOn(next+1) && (digits || sure) { // «tháng 10 2021»
			r.Start.setYear(y)
			r.next++
			return r
		}
		if !sure || c.counted(next) && c.w(next).Key != "tuổi" && digits {
			return said{}
		}
		if !digits && !lunar && !c.w(j).Capital() && c.Is(i-1, "hai", "ba", "bốn", "mấy", "vài", "những", "mỗi", "hàng") {
			return said{}
		}
	}
	if c.Is(r.next, "tuổi") {
		return said{}
	}
	if !r.Start.any(anyYear|FieldCycle) && r.Start.From == 0 {
		return c.pastOrComing(r)
	}
	return r
}

// monthRange reads the year after «tháng 3-5».
func (c dates) monthRange(from Moment, to, j int) said {
	last := from
	last.setMonth(to)
	if s := c.sep(j); s != 0 {
		y, ok := c.year4(j + 1)
		if !ok || c.goesOn(j+2) {
			return said{}
		}
		from.setYear(y)
		last.setYear(y)
		return intervalAt(from, last, j+2)
	}
	if c.goesOn(j) {
		return said{}
	}
	r := c.yearAfter(pointAt(last, j))
	if r.next == 0 {
		return r
	}
	first := r.Start
	first.setMonth(int(from.Month))
	return intervalAt(first, r.Start, r.next)
}

// monthList reads the rest of «tháng 3, 4 và 5-2021» and «tháng 3 - 5».
func (c dates) monthList(m Moment, j int) said {
	last, k, n := int(m.Month), j, 0
	for k = j; n < 11; n++ {
		connector := c.Is(k, ",", "và") || n == 0 && c.dash(k) && c.w(k).Has(word.Space)
		next, ok := c.digits(k+1, 2)
		if !connector || !ok || next > 12 || next <= last {
			break
		}
		if c.Is(k, ",", "và") && next != last+1 || c.counted(k+2) {
			break
		}
		if g, _ := c.unit(k + 2); g != 0 && !c.Is(k+2, "năm") {
			break
		}
		if s := c.sep(k + 2); s != 0 {
			if _, ok := c.year4(k + 3); !ok {
				break
			}
		} else if c.goesOn(k + 2) {
			break
		}
		last, k = next, k+2
	}
	if n == 0 {
		return said{}
	}
	return c.monthRange(m, last, k)
}

// monthYear reads a bare «10/2021».
func (c dates) monthYear(i int) said {
	n, ok := c.digits(i, 2)
	s := c.sep(i + 1)
	y, okY := c.year4(i + 2)
	if !ok || !okY || s != '/' && s != '-' && s != '.' || n < 1 || n > 12 || y < 1900 || y > 2100 || c.goesOn(i+3) {
		return said{}
	}
	if w := c.w(i + 3); w.Kind == word.Symbol && !w.Has(word.Space) && (w.Key == "-" || w.Key == "/" || w.Key == "–") && c.w(i+4).Kind == word.Letters {
		return said{}
	}
	var m Moment
	m.setYear(y)
	m.setMonth(n)
	r := pointAt(m, i+3)
	r.weak = true
	return r
}

// quarter reads a quarter of a year and ranges of them: «quý III/2021», «quý 3
// năm 2021», «quý II và III/2021».
func (c dates) quarter(i int) said {
	n := c.numeral(i + 1)
	j := i + 2
	if n < 1 || n > 4 {
		if c.Is(i+1, "đầu", "cuối") && c.Is(i+2, "năm") {
			var m Moment
			m.setSection(33)
			if c.Is(i+1, "cuối") {
				m.setSection(36)
			}
			r := c.yearOf(m, i+2)
			if r.next == i+2 { // «quý cuối năm»
				r.next++
			}
			return r
		}
		return said{}
	}
	var m Moment
	m.setSection(32 + n)
	if k := c.numeral(j + 1); (c.Is(j, "và", ",") && k == n+1 || c.dash(j) && k > n) && k <= 4 && !c.Is(j+2, "/") {
		r := c.yearOf(Moment{Section: uint8(32 + k), Known: FieldSection}, j+2)
		if r.next != 0 && r.Form == DatePoint {
			from := r.Start
			from.Section = m.Section
			return intervalAt(from, r.Start, r.next)
		}
	} else if (c.Is(j, "và", ",") && k == n+1 || c.dash(j) && k > n) && k <= 4 {
		if y, ok := c.year4(j + 3); ok {
			m.setYear(y)
			to := m
			to.setSection(32 + k)
			return intervalAt(m, to, j+4)
		}
	}
	if c.w(i+1).Kind == word.Digits && c.goesOn(j) && c.sep(j) == 0 {
		return said{}
	}
	if r := c.yearOf(m, j); r.next != j {
		return r
	}
	return c.pastOrComing(pointAt(m, j))
}

// yearOf reads the year of a quarter, half or season: «/2021», «năm 2021»,
// «năm nay», «2021»; none is fine, too.
func (c dates) yearOf(m Moment, j int) said {
	if c.Is(j, "/", "-", ".", ",", "–") {
		y, ok := c.year4(j + 1)
		if ok && !c.goesOn(j+2) && (!c.Is(j, ",", "-", "–") || !c.w(j).Has(word.Space) && !c.w(j+1).Has(word.Space)) && (!c.Is(j, ".") || !c.w(j+1).Has(word.Space)) {
			m.setYear(y)
			return pointAt(m, j+2)
		}
	}
	k := j
	if c.Is(k, "của") && c.Is(k+1, "năm") {
		k++
	}
	if c.Is(k, "năm") {
		if y, ok := c.year4(k + 1); ok && !c.goesOn(k+2) {
			m.setYear(y)
			return pointAt(m, k+2)
		}
		if rel, next := c.relativeOf(k+1, Year); next != 0 && rel.Flags&Vague == 0 {
			m.From, m.Unit, m.By = rel.From, rel.Unit, rel.By
			return pointAt(m, next)
		}
		if n, next := c.cycle(k + 1); next != 0 {
			if y, ok := c.year4(next); ok && calendar.CycleOf(y) == n {
				m.setYear(y)
				return pointAt(m, next+1)
			}
			m.Cycle = uint8(n)
			m.set(FieldCycle)
			return pointAt(m, next)
		}
	}
	if y, ok := c.year4(j); ok && y > 1800 && y < 2200 && !c.goesOn(j+1) && !c.counted(j+1) {
		m.setYear(y)
		return pointAt(m, j+1)
	}
	return pointAt(m, j)
}

// monthsOfYear reads «6 tháng đầu năm 2021», «9 tháng năm 2021», «nửa đầu năm».
func (c dates) monthsOfYear(i int) said {
	if c.Is(i, "nửa") {
		if !c.Is(i+1, "đầu", "cuối", "sau") {
			return said{}
		}
		if !c.Is(i+2, "năm") {
			if c.Is(i+1, "sau") || !c.Is(i+2, "tháng", "thế", "thập", "quý", "quí") {
				return said{}
			}
			return c.edge(i + 1)
		}
		return c.firstMonths(6, c.Is(i+1, "cuối"), i+2)
	}
	n, j := c.number(i)
	if j != 0 && c.Is(j, "quý", "quí") { // «ba quý đầu năm»
		if n < 2 || n > 3 || !c.Is(j+1, "đầu", "cuối") || !c.Is(j+2, "năm") {
			return said{}
		}
		return c.firstMonths(3*n, c.Is(j+1, "cuối"), j+2)
	}
	if j == 0 || n < 1 || n > 12 || !c.Is(j, "tháng") {
		return said{}
	}
	switch {
	case c.Is(j+1, "đầu", "cuối") && c.Is(j+2, "năm"):
		return c.firstMonths(n, c.Is(j+1, "cuối"), j+2)
	case c.Is(j+1, "đầu", "cuối") && c.Is(j+2, "của") && c.Is(j+3, "năm"):
		return c.firstMonths(n, c.Is(j+1, "cuối"), j+3)
	case c.Is(j+1, "năm", "/"):
		if _, ok := c.year4(j + 2); ok && !c.Is(i-1, "ngày", "mùng", "mồng") {
			if c.Is(j+1, "/") && (n < 3 || n > 11) {
				return said{}
			}
			if c.Is(j+1, "/") {
				var m Moment
				y, _ := c.year4(j + 2)
				m.setYear(y)
				return monthsTo(m, n, false, j+3)
			}
			return c.firstMonths(n, false, j+1)
		}
	}
	return said{}
}

// firstMonths makes the first or last n months of the year that «năm» at j
// names.
func (c dates) firstMonths(n int, last bool, j int) said {
	r := c.yearOf(Moment{}, j)
	if r.next == j {
		r.next = j + 1
		if c.Is(r.next, "học") {
			return said{}
		}
	}
	return monthsTo(r.Start, n, last, r.next)
}

func monthsTo(m Moment, n int, last bool, next int) said {
	if n == 6 {
		m.setSection(40)
		if last {
			m.setSection(41)
		}
		return pointAt(m, next)
	}
	from, to := m, m
	from.setMonth(1)
	to.setMonth(n)
	if last {
		from.setMonth(13 - n)
		to.setMonth(12)
	}
	return intervalAt(from, to, next)
}

// year reads what «năm» starts: «năm 2018», «năm 2020-2021», «năm Giáp Thìn»,
// «năm học 2021-2022», «năm ngoái».
func (c dates) year(i int) said {
	j := i + 1
	if c.Is(j, "học") || c.Is(j, "tài") && c.Is(j+1, "chính", "khóa") || c.Is(j, "ngân") && c.Is(j+1, "sách") {
		k := j + 1
		if !c.Is(j, "học") {
			k++
		}
		if r := c.years(k); r.next != 0 {
			return r
		}
		if y, ok := c.year4(k); ok && !c.goesOn(k+1) {
			var m Moment
			m.setYear(y)
			return pointAt(m, k+1)
		}
		if m, next := c.relativeOf(k, Year); next != 0 && c.Is(j, "học") {
			return pointAt(m, next)
		}
		return said{}
	}
	if r := c.years(j); r.next != 0 {
		return r
	}
	if y, ok := c.year4(j); ok {
		if c.goesOn(j + 1) {
			return said{}
		}
		return c.yearList(y, j+1)
	}
	if n, next := c.cycle(j); next != 0 {
		m := Moment{Cycle: uint8(n), Flags: Lunar}
		m.set(FieldCycle)
		if y, ok := c.year4(next); ok && calendar.CycleOf(y) == n {
			m.setYear(y)
			next++
		} else if y, ok := c.year4(next + 1); ok && c.Is(next, "-", "–") && calendar.CycleOf(y) == n {
			m.setYear(y)
			next += 2
		}
		return pointAt(m, next)
	}
	if w := c.w(j); w.Kind == word.Digits {
		y, ok := c.digits(j, 4)
		if !ok || y == 0 || c.sep(j+1) != 0 || c.goesOn(j+1) || c.Is(i-1, "mỗi", "một", "hàng", "hằng") {
			return said{}
		}
		if bc := c.era(j + 1); bc != 0 {
			var m Moment
			m.setYear(y)
			if c.Is(j+1, "trước") || c.Is(j+1, "tcn") {
				m.setYear(1 - y)
			}
			return pointAt(m, bc)
		}
		switch {
		case len(w.Key) == 3 && c.opensPhrase(j+1):
			var m Moment
			m.setYear(y)
			return pointAt(m, j+1)
		case len(w.Key) == 2 && y >= 30 && !c.counted(j+1) && c.opensPhrase(j+1):
			var m Moment
			m.shortYear(y)
			m.Year = int16(1900 + y)
			return pointAt(m, j+1)
		}
		return said{}
	}
	if m, next := c.relativeOf(j, Year); next != 0 {
		if c.Is(j, "này") {
			m.From = Anaphora
		}
		return pointAt(m, next)
	}
	return said{}
}

// era reads «trước Công nguyên», «TCN», «sau Công nguyên».
func (c dates) era(i int) (next int) {
	switch {
	case c.Is(i, "trước", "sau") && c.Seq(i+1, "công", "nguyên"):
		return i + 3
	case c.Is(i, "tcn", "scn"):
		return i + 1
	}
	return 0
}

// yearList reads more years after the first, if they follow one another: «năm
// 2020, 2021 và 2022».
func (c dates) yearList(y, j int) said {
	var from Moment
	from.setYear(y)
	last, k := y, j
	for n := 0; n < 20; n++ {
		next, ok := c.year4(k + 1)
		if !c.Is(k, ",", "và") || !ok || next != last+1 || c.goesOn(k+2) || c.counted(k+2) {
			break
		}
		last, k = next, k+2
	}
	if bc := c.era(j); bc != 0 && k == j {
		if c.Is(j, "trước", "tcn") {
			from.setYear(1 - y)
		}
		return pointAt(from, bc)
	}
	if last == y {
		return pointAt(from, j)
	}
	to := from
	to.setYear(last)
	return intervalAt(from, to, k)
}

// years reads two years with a dash between them: «2021-2026», «2011 - 2020»,
// «2021-25».
func (c dates) years(i int) said {
	a, ok := c.year4(i)
	if !ok {
		return said{}
	}
	j := i + 1
	if !c.dash(j) && !(c.Is(j, "/") && !c.w(j).Has(word.Space)) {
		return said{}
	}
	b, ok := c.year4(j + 1)
	if !ok {
		n, short := c.digits(j+1, 2)
		if !short || len(c.key(j+1)) != 2 || n <= a%100 || c.w(j).Has(word.Space) || c.w(j+1).Has(word.Space) {
			return said{}
		}
		if n <= 12 && a%100 < 12 && c.dash(j) { // «2010-12» is a month
			return said{}
		}
		b = a/100*100 + n
	}
	if b <= a || c.goesOn(j+2) || c.sep(j+2) != 0 {
		return said{}
	}
	if w := c.w(j + 2); w.Kind == word.Symbol && w.Key == "/" {
		return said{}
	}
	var from, to Moment
	from.setYear(a)
	to.setYear(b)
	r := intervalAt(from, to, j+2)
	r.weak = true
	return r
}

// term reads a period with a name: «nhiệm kỳ 2020-2025», «giai đoạn 2021 -
// 2030», «niên khóa 2017-2021», «mùa giải 2023/24».
func (c dates) term(i int) said {
	j := 0
	switch c.key(i) {
	case "nhiệm":
		if c.Is(i+1, "kỳ", "kì") {
			j = i + 2
		}
	case "giai":
		if c.Is(i+1, "đoạn") {
			j = i + 2
		}
	case "thời":
		if c.Is(i+1, "kỳ", "kì", "gian", "đoạn") {
			j = i + 2
		}
	case "niên":
		if c.Is(i+1, "độ", "khóa", "vụ", "học") {
			j = i + 2
		}
		if c.Is(i+1, "độ") && (c.Seq(j, "tài", "chính") || c.Seq(j, "kế", "toán")) {
			j += 2
		}
	case "khóa":
		j = i + 1
	case "mùa":
		if c.Is(i+1, "giải", "bóng", "khô", "mưa", "lũ", "bão", "cạn") {
			j = i + 2
		}
	case "vụ":
		if c.Is(i+1, "đông", "hè", "mùa", "xuân", "thu") {
			j = i + 2
			if c.Is(j, "xuân", "thu") {
				j++
			}
			if c.dash(j) && c.Is(j+1, "xuân", "thu") {
				j += 2
			}
		}
	}
	if j == 0 {
		return said{}
	}
	if c.Is(j, "năm") && !c.Is(i, "khóa") {
		j++
	}
	if c.Is(j, "(") && c.Is(i, "nhiệm") {
		return said{}
	}
	from := c.Is(j, "từ")
	if from {
		j++
		if c.Is(j, "năm") {
			j++
		}
	}
	if r := c.years(j); r.next != 0 {
		if c.Is(i, "thời") && c.Is(i+1, "gian") {
			return said{}
		}
		r.weak = false
		return r
	}
	a, ok := c.year4(j)
	if !ok {
		if rel, next := c.relativeOf(j, Year); next != 0 && c.Is(i, "mùa") && c.Is(j-1, "năm") && rel.Flags&Vague == 0 {
			return pointAt(rel, next) // «mùa mưa năm nay»
		}
		return said{}
	}
	if c.Is(j+1, "đến", "tới") {
		k := j + 2
		if c.Is(k, "năm") {
			k++
		}
		if b, ok := c.year4(k); ok && b > a && !c.goesOn(k+1) && !c.Is(i+1, "gian") {
			var from, to Moment
			from.setYear(a)
			to.setYear(b)
			return intervalAt(from, to, k+1)
		}
	}
	if !c.goesOn(j+1) && !from && !c.counted(j+1) && c.Is(i, "nhiệm", "niên", "mùa", "vụ") {
		var m Moment
		m.setYear(a)
		return pointAt(m, j+1)
	}
	return said{}
}

// decade reads «thập niên 90», «những năm 1980», «những năm 80 của thế kỷ XX».
func (c dates) decade(i int) said {
	j := 0
	switch c.key(i) {
	case "thập":
		if c.Is(i+1, "niên", "kỷ", "kỉ") {
			j = i + 2
		}
	case "những", "các":
		if c.Is(i+1, "năm") && c.Is(i, "những") {
			j = i + 2
		} else if c.Is(i+1, "thập") && c.Is(i+2, "niên", "kỷ", "kỉ") {
			j = i + 3
		}
	}
	if j == 0 {
		return said{}
	}
	edge := Edge(0)
	if c.Is(j, "đầu", "cuối") && c.w(j+1).Kind == word.Digits {
		edge = Early
		if c.Is(j, "cuối") {
			edge = Late
		}
		j++
	}
	if c.Is(i, "những", "các") {
		if r := c.years(j); r.next != 0 && edge == 0 {
			r.weak = false
			return r
		}
	}
	var m Moment
	m.Edge = edge
	y, ok := c.year4(j)
	short, okShort := c.digits(j, 2)
	next := j + 1
	switch {
	case ok && y%10 == 0 && (!c.goesOn(next) || c.sep(next) == '-'):
		m.Year = int16(y)
	case ok && c.Is(i, "những", "các") && !c.goesOn(next):
		return c.yearList(y, next)
	case okShort && short%10 == 0 && short > 0 && len(c.key(j)) == 2 && !c.goesOn(next) && !c.counted(next):
		m.Year = int16(1900 + short)
		if short < 30 {
			m.Year += 100
		}
		m.Guessed |= FieldCentury
		k := next
		if c.Is(k, "của") {
			k++
		}
		if c.Is(k, "thế") {
			if n := c.centuryNumber(k + 2); n != 0 && c.Is(k+1, "kỷ", "kỉ") {
				m.Year = int16((n-1)*100 + short)
				m.Guessed = 0
				next = k + 3
			} else if c.Is(k+1, "kỷ", "kỉ") && c.Is(k+2, "trước") {
				m.Year = int16(1900 + short)
				m.Guessed = FieldCentury
				next = k + 3
			}
		}
	default:
		n, k := c.spelled(j)
		if k == 0 || n%10 != 0 || n < 20 || !c.Is(i, "thập", "những") {
			return said{}
		}
		m.Year = int16(1900 + n)
		m.Guessed |= FieldCentury
		next = k
	}
	m.set(FieldDecade)
	if y2, ok := c.year4(next + 1); ok && edge == 0 && c.dash(next) && y2%10 == 0 && y2 > int(m.Year) && !c.goesOn(next+2) && m.Guessed == 0 {
		to := m
		to.Year = int16(y2)
		return intervalAt(m, to, next+2)
	}
	return pointAt(m, next)
}

func (c dates) centuryNumber(i int) int {
	n := c.numeral(i)
	if n < 1 || n > 30 {
		return 0
	}
	return n
}

// century reads «thế kỷ XXI», «thế kỷ thứ 19», «thế kỷ XIX - XX».
func (c dates) century(i int) said {
	if !c.Is(i+1, "kỷ", "kỉ") {
		return said{}
	}
	j := i + 2
	if c.Is(j, "thứ") {
		j++
	}
	n := c.centuryNumber(j)
	if n == 0 || c.w(j).Kind == word.Digits && c.goesOn(j+1) {
		return said{}
	}
	var m Moment
	m.Year = int16((n - 1) * 100)
	m.set(FieldCentury)
	j++
	if c.dash(j) {
		if k := c.centuryNumber(j + 1); k > n {
			to := m
			to.Year = int16((k - 1) * 100)
			return intervalAt(m, to, j+2)
		} else if bc := c.era(j + 2); bc != 0 && k > 0 && k < n && c.Is(j+2, "trước", "tcn") { // «thế kỷ V – III TCN»
			to := m
			m.Year, to.Year = int16(-100*n), int16(-100*k)
			return intervalAt(m, to, bc)
		}
	}
	if bc := c.era(j); bc != 0 {
		if c.Is(j, "trước", "tcn") {
			m.Year = int16(-100 * n)
		}
		j = bc
	}
	return pointAt(m, j)
}

// season reads «mùa Xuân năm 1975», «mùa hè này», «hè 2025».
func (c dates) season(i int) said {
	j := i
	if c.Is(j, "mùa") {
		j++
	}
	var m Moment
	switch c.key(j) {
	case "xuân":
		m.setSection(21)
	case "hè", "hạ":
		m.setSection(22)
	case "thu":
		m.setSection(23)
	case "đông":
		m.setSection(24)
	default:
		return said{}
	}
	r := c.yearOf(m, j+1)
	if r.next == j+1 {
		if j == i {
			return said{}
		}
		if rel, next := c.relativeOf(j+1, Season); next != 0 && c.Is(j+1, "này", "trước", "sau", "tới", "vừa", "năm") {
			m.From, m.Unit, m.By = rel.From, Year, rel.By
			return pointAt(m, next)
		}
		if n, next := c.cycle(j + 1); next != 0 {
			r.Start.Cycle = uint8(n)
			r.Start.set(FieldCycle)
			r.next = next
			return r
		}
		return said{}
	}
	if j == i && !c.Is(j, "hè") && !c.w(j).Capital() {
		// «đông năm 2020» needs «mùa»
		return said{}
	}
	if j == i && c.Is(i-1, "thanh", "đội", "phường", "hồ", "cổ", "nghi", "nguyễn", "văn", "thị", "đồng", "trường") {
		return said{}
	}
	return r
}

// edge reads a part of a period: «đầu tháng 5», «giữa năm 2020», «cuối 2024»,
// «cuối tuần», «đầu thế kỷ XXI».
func (c dates) edge(i int) said {
	e := Early
	switch c.key(i) {
	case "giữa":
		e = Mid
	case "cuối":
		e = Late
	}
	j := i + 1
	var r said
	switch c.key(j) {
	case "tháng":
		r = c.monthOf(j)
	case "năm":
		r = c.year(j)
		if r.next == 0 && c.Is(j+1, "học") {
			return r
		}
	case "quý", "quí":
		r = c.quarter(j)
	case "thế":
		r = c.century(j)
	case "thập", "những", "các":
		r = c.decade(j)
	case "mùa":
		if r = c.season(j); r.next == 0 {
			r = c.term(j)
		}
	case "nhiệm", "giai":
		r = c.term(j)
	case "giờ": // «đầu giờ chiều 22-4»
		if p, next := c.part(j + 1); next != 0 && e != Mid {
			if d := c.day(next, true); d.next != 0 && d.Form == DatePoint {
				d.Start.Part, d.Start.Edge = p, e
				d.weak = false
				return d
			}
		}
		return r
	case "tuần":
		if c.w(j+1).Kind == word.Digits {
			r = c.week(j)
		}
	case "ngày", "buổi":
		return r
	default:
		if y, ok := c.year4(j); ok && y >= 1800 && y < 2200 && !c.goesOn(j+1) && !c.counted(j+1) {
			var m Moment
			m.setYear(y)
			r = pointAt(m, j+1)
		} else if r = c.monthYear(j); r.next == 0 {
			return said{}
		}
	}
	if r.next == 0 {
		r = c.thisUnit(j)
	}
	if r.next == 0 && c.Is(j, "tuần", "tháng", "năm") && !c.Is(j+1, "học", "tuổi", "kỳ") { // «cuối tuần»
		g, next := c.unit(j)
		if c.digitsFollow(next) || g == Year && c.Is(next, "mới") {
			return said{}
		}
		r = pointAt(Moment{From: Speech, Unit: g}, next)
	}
	if r.next == 0 {
		return r
	}
	r.weak = false
	r.Start.Edge = e
	if r.Form == DateInterval {
		r.Start.Edge = 0
	}
	return r
}

func (c dates) digitsFollow(i int) bool { return c.w(i).Kind == word.Digits }

// week reads «tuần 45 năm 2021», «tuần trước».
func (c dates) week(i int) said {
	n, ok := c.digits(i+1, 2)
	if !ok || n < 1 || n > 53 {
		return said{}
	}
	m := Moment{Week: uint8(n)}
	m.set(FieldWeek)
	if c.goesOn(i+2) && c.sep(i+2) == 0 {
		return said{}
	}
	r := c.yearOf(m, i+2)
	if r.next == i+2 {
		return said{}
	}
	return r
}

// bareYear reads a year that stands alone: «World Cup 2022», «(SN 1994)».
func (c dates) bareYear(i int) said {
	y, ok := c.year4(i)
	if !ok || y > 2100 || c.goesOn(i+1) {
		return said{}
	}
	var m Moment
	m.setYear(y)
	r := pointAt(m, i+1)
	r.weak = true
	return r
}
