package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// point reads any expression that may be the end of an interval. like is the
// grain of the other end, 0 if nothing is known of it, and lets bare numbers
// count: «từ năm 1000 đến 1471».
func (c dates) point(i int, like Grain) said {
	w := c.w(i)
	if w.Kind == word.Digits {
		if r := c.years(i); r.next != 0 && like == 0 { // «từ 2016-2020»
			return r
		}
		if r := c.clock(i); r.next != 0 && (!r.weak || like <= Hour && like != 0 || like == 0) {
			return c.dayOfTimes(r)
		}
		if r := c.day(i, true); r.next != 0 {
			return r
		}
		if r := c.monthYear(i); r.next != 0 {
			return r
		}
		if r := c.monthsOfYear(i); r.next != 0 && like > Day {
			return r
		}
		if like == Year || like == 0 {
			if y, ok := c.digits(i, 4); ok && len(w.Key) >= 3 && y > 0 && y < 3000 && !c.goesOn(i+1) && (like == Year || y >= 1000) {
				var m Moment
				m.setYear(y)
				r := pointAt(m, i+1)
				r.weak = true
				return r
			}
		}
		return said{}
	}
	switch w.Key {
	case "tháng":
		if r := c.monthOf(i); r.next != 0 {
			return r
		}
	case "quý", "quí":
		if r := c.quarter(i); r.next != 0 {
			return r
		}
	case "năm":
		if r := c.year(i); r.next != 0 {
			return r
		}
	case "thế":
		if r := c.century(i); r.next != 0 {
			return r
		}
	case "thập", "những", "các":
		if r := c.decade(i); r.next != 0 {
			return r
		}
	case "đầu", "giữa", "cuối":
		return c.edge(i)
	case "mùa":
		if r := c.season(i); r.next != 0 {
			return r
		}
		if r := c.term(i); r.next != 0 {
			return r
		}
	case "tết", "tất":
		return c.tet(i)
	case "giao":
		return c.lunarDate(i)
	case "nay":
		return pointAt(Moment{From: Speech, Unit: Day}, i+1)
	case "hết":
		if r := c.point(i+1, like); r.next != 0 && !c.Is(i+1, "hết") {
			return r
		}
		return said{}
	case "i", "v", "x", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx", "xxi":
		n := c.roman(i)
		switch {
		case like == Century && n > 0:
			m := Moment{Year: int16((n - 1) * 100)}
			m.set(FieldCentury)
			return pointAt(m, i+1)
		case like == Quarter && n >= 1 && n <= 4:
			var m Moment
			m.setSection(32 + n)
			return c.yearOf(m, i+1)
		}
	case "nửa":
		if r := c.monthsOfYear(i); r.next != 0 {
			return r
		}
	}
	if r := c.partDay(i); r.next != 0 {
		return r
	}
	if r := c.day(i, false); r.next != 0 {
		return r
	}
	if r := c.holiday(i); r.next != 0 {
		return r
	}
	if r := c.thisUnit(i); r.next != 0 {
		return r
	}
	return said{}
}

// partDay reads a part of the day with its day: «sáng 22.4», «chiều ngày 23.3»,
// «tối qua», «đêm 30 Tết», «sáng cùng ngày».
func (c dates) partDay(i int) said {
	p, j := c.part(i)
	if j == 0 {
		return said{}
	}
	if c.Is(j, ",") && c.Is(j+1, "ngày", "thứ", "chủ") {
		j++
	}
	if r := c.partsOfDay(p, j); r.next != 0 {
		return r
	}
	d := c.day(j, true)
	if d.next == 0 {
		k := j
		if c.Is(k, "ngày") {
			k++
		}
		d = c.dayBefore(k)
		if r := c.untilDawn(p, k); r.next != 0 {
			return r
		}
	} else if r := c.dawnAfter(p, d); r.next != 0 {
		return r
	}
	if d.next == 0 || d.weak && (c.counted(d.next) || c.goesOn(d.next)) {
		return said{}
	}
	if d.Form == DateInterval {
		d.End.Part = p
	}
	if d.Start.Part == 0 {
		d.Start.Part = p
	}
	d.weak = false
	return d
}

// partsOfDay reads a second part of the day and the day of both, where the
// first, p, ends before j: «chiều và đêm 25/8», «sáng và trưa nay».
func (c dates) partsOfDay(p DayPart, j int) said {
	if !c.Is(j, "và", ",", "-", "–", "đến") {
		return said{}
	}
	q, k := c.part(j + 1)
	if k == 0 || q <= p {
		return said{}
	}
	d := c.day(k, true)
	if d.next == 0 || d.Form != DatePoint || d.Start.Days != 0 || d.weak && (c.counted(d.next) || c.goesOn(d.next)) || d.Start.Part != 0 || !d.Start.any(FieldDay|FieldWeekday) && d.Start.From == 0 {
		return said{}
	}
	a, b := d.Start, d.Start
	a.Part, b.Part = p, q
	return intervalAt(a, b, d.next)
}

// untilDawn reads «đêm 2 rạng ngày 3-8», the number of the first day at k.
func (c dates) untilDawn(p DayPart, k int) said {
	n, ok := c.digits(k, 2)
	if !ok || n < 1 || n > 31 {
		return said{}
	}
	var m Moment
	m.setDay(n)
	return c.dawnAfter(p, pointAt(m, k+1))
}

// dawnAfter reads the dawn into which the evening or night of the day before
// goes on: «đêm 2-8 rạng sáng 3-8».
func (c dates) dawnAfter(p DayPart, d said) said {
	j := d.next
	if p < Evening || !c.Is(j, "rạng") || d.Form != DatePoint || d.Start.Days != 0 {
		return said{}
	}
	if j++; c.Is(j, "sáng") {
		j++
	}
	if c.Is(j, "ngày") {
		j++
	}
	to := c.dayMonth(j, true)
	b := to.Start
	if to.next == 0 || to.Form != DatePoint || b.Days != 0 || !b.has(FieldMonth|FieldDay) {
		return said{}
	}
	a := d.Start
	if !a.any(FieldMonth) {
		a = b
		a.Day = d.Start.Day
		if a.Day > b.Day { // «đêm 31 rạng ngày 1-8»
			if a.Month--; a.Month == 0 {
				a.Month = 12
				if a.any(FieldYear) {
					a.Year--
				}
			}
		}
	} else if b.any(FieldYear) && !a.any(anyYear) {
		a.setYear(int(b.Year))
		if a.Month > b.Month {
			a.Year--
		}
	}
	a.Part, b.Part = p, Dawn
	if !a.valid() {
		return said{}
	}
	return intervalAt(a, b, to.next)
}

// to reads the other end of an interval whose first end was read: «… đến nay»,
// «… - 30.4.2025», «… đến 5-10-2021». plain says that «từ» stands before.
func (c dates) to(r said, from bool) said {
	j := r.next
	word1 := c.key(j)
	dash := c.dash(j)
	k := j + 1
	switch {
	case dash:
	case word1 == "đến" || word1 == "tới":
	case word1 == "cho" && c.Is(j+1, "đến", "tới"):
		k++
	case word1 == "kéo" && c.Is(j+1, "dài") && c.Is(j+2, "đến", "tới") && from:
		k += 2
	default:
		return said{}
	}
	if r.Form != DatePoint || r.Start.Days != 0 {
		return said{}
	}
	if !dash {
		switch {
		case c.Is(k, "nay"):
			return c.untilNow(r, k+1)
		case c.Is(k, "hiện") && c.Is(k+1, "nay", "tại"):
			return c.untilNow(r, k+2)
		}
	}
	like := r.Start.Grain()
	e := c.point(k, like)
	if e.next == 0 || e.Form != DatePoint || e.Start.Days != 0 {
		return said{}
	}
	a, b := r.Start, e.Start
	ga, gb := a.Grain(), b.Grain()
	same := ga == gb || ga <= Day && gb <= Day
	switch {
	case a == b:
		return said{}
	case dash && (!same || r.weak && e.weak && ga == Year):
		return said{}
	case !from && !dash && !same && !(ga >= Month && gb >= Month && a.From == 0 && b.From == 0):
		return said{}
	case e.weak && (c.goesOn(e.next) || c.counted(e.next)) || e.weak && !c.opensPhrase(e.next) && !(from && r.next > 2):
		return said{}
	case a.timeOnly() != b.timeOnly() && !(a.any(anyTime) && b.any(anyTime)):
		return said{}
	}
	// each end takes from the other what it leaves out
	switch {
	case a.timeOnly() && !b.timeOnly():
		day := b
		day.Hour, day.Minute, day.Second = a.Hour, a.Minute, a.Second
		day.Known = b.Known&^anyTime | a.Known&anyTime
		day.Part = a.Part
		a = day
	case b.timeOnly() && !a.timeOnly():
		day := a
		day.Hour, day.Minute, day.Second = b.Hour, b.Minute, b.Second
		day.Known = a.Known&^anyTime | b.Known&anyTime
		day.Part = b.Part
		b = day
	}
	if a.From == 0 && b.From == 0 {
		if a.has(FieldDay) && !a.any(FieldMonth) && b.any(FieldMonth) && a.IsLunar() == b.IsLunar() {
			a.setMonth(int(b.Month))
			if a.Day > b.Day {
				a.Month = (a.Month+10)%12 + 1
			}
		}
		if a.any(FieldMonth) && b.has(FieldDay) && !b.any(FieldMonth) && a.any(FieldDay) {
			b.setMonth(int(a.Month))
		}
		switch {
		case b.any(FieldYear) && !a.any(anyYear|FieldCycle) && a.any(FieldMonth|FieldSection):
			a.setYear(int(b.Year))
			if after(&a, &b) {
				a.Year--
			}
		case a.any(FieldYear) && !b.any(anyYear|FieldCycle) && b.any(FieldMonth|FieldSection):
			b.setYear(int(a.Year))
			if after(&a, &b) {
				b.Year++
			}
		}
		if a.any(FieldCentury) && b.any(FieldCentury) && b.Year < 0 && a.Year >= 0 && !c.Is(r.next-1, "nguyên", "cn") { // «thế kỷ V đến thế kỷ III TCN»
			a.Year = -100 - a.Year
		}
		if a.any(anyYear) && b.any(anyYear) && after(&a, &b) || !a.valid() || !b.valid() {
			return said{}
		}
	}
	if a.From == 0 && b.From != 0 && b.Unit == Year && a.has(FieldMonth) && !a.any(anyYear) && b.any(FieldMonth) {
		a.From, a.Unit, a.By = b.From, b.Unit, b.By
	}
	a.Flags &^= EitherOrder
	b.Flags &^= EitherOrder
	out := intervalAt(a, b, e.next)
	out.weak = r.weak && e.weak && !(ga <= Day && dash)
	return out
}

// after reports whether a begins after b, both of known years.
func after(a, b *Moment) bool {
	fa, _, okA := a.dayRange()
	_, lb, okB := b.dayRange()
	return okA && okB && fa > lb
}

func (c dates) untilNow(r said, next int) said {
	if r.Start.timeOnly() {
		return said{}
	}
	return intervalAt(r.Start, Moment{}, next)
}

// fromTo reads «từ … đến …», dates and lengths.
func (c dates) fromTo(i int) said {
	j := i + 1
	if c.Is(j, "khoảng", "giữa") && !c.Is(j+1, "năm", "tháng") {
		j++
	}
	if r := c.point(j, 0); r.next != 0 {
		if out := c.to(r, true); out.next != 0 && (!out.weak || c.opensPhrase(out.next)) {
			return out
		}
		if r.Form == DateInterval && !c.counted(r.next) && (!r.weak || c.opensPhrase(r.next)) && !(r.Start.From != 0 && r.End.From != 0) { // «từ ngày 2 - 7.5.2025»
			return r
		}
		if c.Is(j, "nay") {
			return said{}
		}
	}
	l, k := c.length(j)
	if k != 0 && c.Is(k, "đến", "tới") {
		if to, next := c.length(k + 1); next != 0 && !to.Vague && !l.Vague {
			if l.Unit != to.Unit {
				var ok bool
				if l, ok = l.in(to.Unit); !ok {
					var back TimeLength
					if back, ok = to.in(l.Unit); !ok {
						return said{}
					}
					to = back
				}
			}
			if to.Low > l.Low {
				return said{Date: Date{Form: DateLength, Length: TimeLength{Unit: to.Unit, Low: l.Low, High: to.High}}, next: next}
			}
		}
	}
	if k != 0 && l.Low != l.High {
		if l.Unit == Hour && c.Is(k-1, "giờ") && l.High <= 24000 && l.Low%1000 == 0 && l.High%1000 == 0 && !c.Is(-1, "dài", "mất", "khoảng", "trong", "sau") {
			a, b := Moment{Hour: uint8(l.Low / 1000)}, Moment{Hour: uint8(l.High / 1000)}
			a.set(FieldHour)
			b.set(FieldHour)
			return c.dayOfTimes(intervalAt(a, b, k))
		}
		if _, _, _, next := c.direction(k); next == 0 && !c.counted(k) {
			return said{Date: Date{Form: DateLength, Length: l}, next: k}
		}
	}
	return said{}
}

// in converts a length to a smaller or larger unit that it fills evenly.
func (l TimeLength) in(g Grain) (TimeLength, bool) {
	factor := perUnit(l.Unit, g)
	if factor == 0 || l.Low > 1e12 {
		return l, false
	}
	return TimeLength{Unit: g, Low: l.Low * factor, High: l.High * factor, Vague: l.Vague}, true
}

// perUnit returns how many of the smaller unit make one of the larger, 0 if
// that is not the same at all times.
func perUnit(large, small Grain) int64 {
	switch {
	case large == Year && small == Month:
		return 12
	case large == Hour && small == Minute, large == Minute && small == Second:
		return 60
	case large == Week && small == Day:
		return 7
	case large == Day && small == Hour:
		return 24
	}
	return 0
}

// cue reports whether the words before i say that a date follows: strong ones
// do whatever comes after.
func (c dates) cue(i int) (any, strong bool) {
	w := c.w(i - 1)
	switch w.Kind {
	case 0:
		return false, false
	case word.Symbol:
		switch w.Key {
		case ",", "-", "–":
			// «ngày 3/5, 5/5», «đến chiều qua, 4-8, …»
			if _, _, ok := c.relativeBack(i - 1); ok && w.Key == "," {
				return c.Is(i+3, ","), false
			}
			return c.dateEnds(i - 1), false
		case "(":
			return c.dayWordEnds(i - 1), false
		}
		return false, false
	}
	switch w.Key {
	case "ngày", "hôm", "mùng", "mồng", "sáng", "trưa", "chiều", "tối", "đêm", "khuya":
		return true, true
	case "trước":
		return !c.Is(i-2, "dẫn", "vươn", "thắng", "thua"), false
	case "vào", "từ", "đến", "tới", "sau", "lúc", "dịp", "lễ", "hết", "đợt", "khánh", "động", "nữ", "nhi", "giáo", "sĩ", "sỹ", "kể", "thành", "tết", "nghỉ":
		return true, false
	case "và", "hoặc":
		return c.dateEnds(i - 1), false
	case "nay", "qua", "mai": // «sáng nay 22-4»
		_, _, ok := c.relativeBack(i)
		return ok, false
	case "điểm":
		return c.Is(i-2, "thời"), false
	case "giảng", "mạc", "mắt", "chiếu", "sinh", "ra":
		return c.key(i+1) == "/", false
	case "đầu":
		return c.key(i+1) == "/" && c.Is(i-2, "bắt"), false
	case "thúc":
		return c.key(i+1) == "/" && c.Is(i-2, "kết"), false
	case "phiên", "hồi", "bữa", "sớm", "chót", "mừng", "niệm", "quà", "hoa", "chào", "đón", "chúc":
		return true, false
	case "bảy", "hai", "ba", "tư", "năm", "sáu":
		return c.Is(i-2, "thứ"), true
	case "nhật":
		return c.Is(i-2, "chủ", "chúa"), true
	}
	return false, false
}

// relativeBack finds the relative day that ends before word i: «hôm nay».
func (c dates) relativeBack(i int) (m Moment, at int, ok bool) {
	for n := 1; n <= 3; n++ {
		if m, next := c.relativeDay(i-n, n == 1); next == i {
			if n > 1 {
				return m, i - n, true
			}
			if p, next := c.part(i - 2); p != 0 && next == i-1 {
				return m, i - 2, true
			}
		}
	}
	return m, 0, false
}

// dateEnds reports whether a date with day and month ends before word i; it
// looks back over a list of them for the word that opens it.
func (c dates) dateEnds(i int) bool {
	for n := 0; n < 6; n++ {
		if c.w(i-1).Kind != word.Digits || c.sep(i-2) == 0 || c.w(i-3).Kind != word.Digits {
			return false
		}
		i -= 3
		if c.sep(i-1) != 0 && c.w(i-2).Kind == word.Digits { // a year
			i -= 2
		}
		if c.Is(i-1, "ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "từ", "vào", "dịp", "lễ") {
			return true
		}
		if !c.Is(i-1, ",", "và", "-", "–", "hoặc", "đến") {
			return false
		}
		i--
	}
	return false
}

// dayWordEnds reports whether a word that tells a day ends before the bracket
// at i: «Sáng nay (2.5)», «thứ Hai (25-10)», «Quốc khánh (2-9)».
func (c dates) dayWordEnds(i int) bool {
	switch c.key(i - 1) {
	case "nay", "qua", "mai", "kia", "mốt", "nhật", "khánh", "tết", "này", "tới", "động", "nữ", "nhi", "giáo", "sĩ", "sỹ", "rằm", "vương", "tổ", "thu":
		return true
	case "hai", "ba", "tư", "năm", "sáu", "bảy", "2", "3", "4", "5", "6", "7":
		return c.Is(i-2, "thứ")
	case "ngày":
		n := c.w(i - 2)
		return n.Kind == word.Digits || digitWord(n.Key) != 0
	}
	_, ok := c.lookupBack(i, lexicon.Holidays)
	return ok
}

// placeBefore reports whether the words before i make a date the name of a
// street, a school, a ward: «đường 30 Tháng 4», «Trường THPT 19-5».
func (c dates) placeBefore(i int) bool {
	switch c.key(i - 1) {
	case "đường", "phố", "phường", "xã", "cầu", "trường", "viện", "viên", "máy", "xá", "tác", "ty", "rạp", "chợ", "ngõ", "hẻm", "kiệt", "ngách", "tổ", "số",
		"khu", "lớp", "căn", "phòng", "lô", "nhà", "thôn", "quận", "ấp", "buôn", "xóm", "bến", "quảng", "đội", "đoàn", "dốc", "điều", "khoản", "mục", "bài", "trang",
		"thpt", "thcs", "tư", "định", "nghị", "luật", "quyết", "lệnh", "bản", "hợp", "htx", "thửa", "tờ", "hẽm", "block", "toà", "tòa", "tầng", "bis", "đội,":
		return true
	case "thị": // Chỉ thị
		return true
	case "trường,":
		return true
	case "học":
		return c.Is(i-2, "tiểu", "trung", "đại")
	}
	return false
}

// supported reports whether a weak expression from i on may stand.
func (c dates) supported(i int, r *said) bool {
	if !r.weak {
		return true
	}
	if c.placeBefore(i) || c.counted(r.next) || c.goesOn(r.next) || c.Is(i-2, "lệ") || c.Is(i-3, "lệ") && !c.Is(i-1, "ngày") || c.measureRange(i, r) {
		return false
	}
	any, strong := c.cue(i)
	if !any && r.Form == DateInterval && r.Start.any(FieldDay) && c.Is(i-1, "(") && c.Is(r.next, ")") {
		return true // «(16 - 18.4)»
	}
	if !any && r.Start.has(FieldMonth|FieldDay) {
		switch {
		case c.Is(r.next, "tới", "này") && c.opensPhrase(r.next+1), c.Is(r.next, "vừa", "sắp") && c.Is(r.next+1, "qua", "rồi", "tới", "đến"), c.comesAgain(r.next) == Year:
			return true
		}
		if _, any = c.lookupBack(i, lexicon.Holidays); !any {
			return c.slashedDay(i, r)
		}
	}
	switch {
	case strong:
		return true
	case any:
		// «trước 31-3 đạt …»: no range falls, and no score is set a time
		return c.opensPhrase(r.next) || r.Form == DatePoint && r.Start.Day > 12 && r.next == i+3 && c.Is(i-1, "trước", "từ", "đến", "vào")
	}
	return false
}

// measureRange reports whether «2.6», read as a day, is one end of a range of
// measures: «từ 2.6 đến 4.0».
func (c dates) measureRange(i int, r *said) bool {
	if r.next != i+3 || c.key(i+1) != "." {
		return false
	}
	j := r.next
	if !c.dash(j) && !c.Is(j, "đến", "tới", "lên", "xuống") {
		return false
	}
	if c.Is(j+1, "còn", "đến", "tới") {
		j++
	}
	m, ok := c.digits(j+3, 4)
	return c.w(j+1).Kind == word.Digits && c.sep(j+2) == '.' && ok && (m == 0 || m > 12 || len(c.key(j+3)) != 2 && c.w(i + 2).Key[0] != '0')
}

// slashedDay reports whether «25/12», which no word of time supports, is a day
// all the same: it is no fraction, and what stands around is no address.
func (c dates) slashedDay(i int, r *said) bool {
	if c.w(i).Kind != word.Digits || c.key(i+1) != "/" || r.next != i+3 || r.Form != DatePoint || r.Start.Day <= 12 || r.Start.Day == 24 && r.Start.Month == 7 { // «24/7»
		return false
	}
	if n := c.w(r.next); n.Capital() || !c.opensPhrase(r.next) {
		return false
	}
	switch p := c.w(i - 1); p.Kind {
	case word.Letters:
		return !p.Capital() && !c.Is(i-1, "lệ", "đạt", "được", "áp", "điểm", "thang", "là", "có", "còn", "chiếm", "tới", "với", "của", "đầu", "gồm", "cỡ", "loại", "mức", "lực", "ở", "tại", "mã", "nặng", "dài", "cao", "rộng")
	case word.Symbol:
		return p.Key == "(" && c.Is(r.next, ")")
	}
	return true
}

// propose proposes what was read at the anchor, with the other end of an
// interval and the words before that open it.
func (c dates) propose(r said) {
	if r.next != 0 { // mostly nothing was read, and is not handed on
		c.proposeSaid(r)
	}
}

func (c dates) proposeSaid(r said) {
	if to := c.to(r, false); to.next != 0 {
		if r.weak && c.Is(-1, "lệ", "điểm", "kèo", "chiếm", "đạt", "chấm") { // «tỷ lệ 3/4-4/5»
			return
		}
		to.weak = to.weak && r.weak
		r = to
	}
	if r.weak && !c.supported(0, &r) {
		return
	}
	c.open(&r)
	d := c.run.slabs.dates.take()
	*d = r.Date
	c.Propose(0, r.next).Value(d)
}

// open gives a point the open end or the doubt that the words around it say:
// «trước», «đến», «từ», «sau», «khoảng», «trở đi».
func (c dates) open(r *said) {
	if r.Form == DateInterval && !r.Start.IsZero() && !r.End.IsZero() && c.Is(-1, "khoảng", "chừng") {
		return
	}
	if r.Form != DatePoint {
		return
	}
	m := &r.Start
	if set := c.comesAgain(r.next); set != 0 && m.From == 0 && !m.any(anyYear) && m.any(FieldMonth|FieldDay|FieldWeekday) {
		r.Form = DateSet
		r.Length = every(set)
		return
	}
	i := -1
	if c.Is(i, "khoảng", "chừng", "độ") && !c.Is(i-1, "trong") {
		m.Flags |= Approximate
		i--
	}
	switch {
	case c.Is(i, "hết"):
		i--
	case c.Is(i, "điểm") && c.Is(i-1, "thời"):
		i -= 2
	}
	before, after := false, false
	switch c.key(i) {
	case "trước":
		before = true
		if c.Is(i-1, "hàng", "phía", "đi", "thời") {
			before = false
		}
	case "đến", "tới":
		before = true
		if c.Is(i, "tới") && c.unitBefore(i) {
			before = false
		}
	case "từ", "sau":
		after = true
		if c.Is(i, "sau") && (c.Is(i-1, "trước") || c.Is(i-2, "trước")) {
			after = false
		}
	}
	switch {
	case c.Seq(r.next, "trở", "đi"), c.Seq(r.next, "trở", "về", "sau"), c.Seq(r.next, "đến", "nay"), c.Seq(r.next, "trở", "lại", "đây"):
		before, after = false, true
	case c.Seq(r.next, "trở", "về", "trước"), c.Seq(r.next, "trở", "lại"):
		before, after = true, false
	}
	switch {
	case before:
		r.Date = Date{Form: DateInterval, End: *m}
	case after:
		r.Date = Date{Form: DateInterval, Start: *m}
	}
	if p := r.next; c.Is(p, "tới") && c.opensPhrase(p+1) && r.Form == DatePoint && m.From == 0 && !m.any(anyYear) {
		m.Flags |= InFuture
	}
}

// unitBefore reports whether the word before i is a unit of time, so that
// «tới» belongs to it.
func (c dates) unitBefore(i int) bool {
	return c.Is(i-1, "năm", "tháng", "tuần", "ngày", "mùa", "quý", "quí")
}

// comesAgain returns the unit of «hàng năm» and the like at i.
func (c dates) comesAgain(i int) Grain {
	if !c.Is(i, "hàng", "hằng", "mỗi") {
		return 0
	}
	g, next := c.unit(i + 1)
	if next == 0 || g < Week {
		return 0
	}
	return g
}

// yearSupported reports whether a bare year at word i may be one: after a name
// or a noun, in brackets, and before a new phrase.
func (c dates) yearSupported(i int, r *said) bool {
	w := c.w(i)
	p := c.w(i - 1)
	y := int(r.Start.Year)
	if !c.opensPhrase(r.next) {
		// «World Cup 2026 khu vực châu Á»
		return c.w(r.next).Kind == word.Letters && !c.counted(r.next) && !c.Is(r.next, "hộ", "vụ", "nghìn", "bộ", "căn", "tờ", "cuốn") &&
			(c.Is(r.next, "tổ") && c.Is(r.next+1, "chức") && p.Capital() && !c.plate(i) || c.Is(i-1, "giới", "cup", "games", "league", "euro", "olympic", "asian", "copa", "kỳ"))
	}
	switch p.Kind {
	case 0:
		return false
	case word.Digits:
		return false
	case word.Symbol:
		switch p.Key {
		case "(":
			if c.Is(r.next, ")") && y < 1900 { // «Minh Mạng thứ 10 (1829)»
				return c.w(i-2).Capital() || c.w(i-2).Kind == word.Digits
			}
			return c.Is(r.next, ")", ",", ";") && y >= 1900
		case ",":
			return w.Has(word.Space) && c.yearBefore(i-1)
		}
		return false
	}
	if y < 1930 {
		return c.Is(i-1, "sn", "sinh")
	}
	switch p.Key {
	case "sn", "sinh", "á", "âu", "phi", "mỹ", "giới", "cup", "games", "league", "nữ", "nam", "gia", "asian", "euro", "olympic", "sea", "tế", "vô", "địch", "hè", "quốc", "rộng", "world", "copa", "america", "open", "expo", "khóa", "khoá", "vào", "mùa", "từ", "kỳ", "thi", "tuyển", "nhìn", "tết", "festival", "uefa", "aff":
		return !c.numberBefore(i)
	case "và":
		return c.yearBefore(i - 1)
	case "đến", "tới", "trước", "sau":
		return c.Is(r.next, ",", ".", ")", ";") || c.w(r.next).Kind == 0
	case "số", "có", "gần", "hơn", "khoảng", "trên", "dưới", "đạt", "là", "được", "với", "của", "cả", "tổng", "mã", "lô", "tới,", "gồm", "giá", "còn", "chỉ", "khoản", "thửa", "đất", "nhà", "đường", "luật", "nghị", "tư", "quyết", "định", "thị":
		return false
	}
	if !p.Capital() && y >= 1950 && y <= 2050 && c.Is(r.next, ",", ".", ";", ")") && !c.placeBefore(i) && !c.plate(i) && !c.numberBefore(i) {
		return true // «niêm yết 2006,»
	}
	// after a proper name: «V-League 2023», «Giải Sao Vàng 2024»
	return p.Capital() && len(p.Key) > 1 && w.Has(word.Space) && !c.plate(i)
}

func (c dates) numberBefore(i int) bool { return c.Is(i-1, "số", "mã") }

// plate reports whether the number looks like one of a code: «QL 2024».
func (c dates) plate(i int) bool {
	return c.Is(i-1, "ql", "tl", "hl", "dt", "đt", "sđt", "tcvn", "qcvn", "iso", "boeing", "airbus", "vn", "km", "kv", "kwh", "mw", "windows", "office", "model", "toyota", "honda", "f", "a", "b", "c", "d", "e", "g", "usd", "vnd", "eur", "pm", "hp")
}

// yearBefore reports whether a year ends before word i.
func (c dates) yearBefore(i int) bool {
	_, ok := c.year4(i - 1)
	return ok
}
