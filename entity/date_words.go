package entity

import (
	"github.com/vientity/vientity/entity/internal/calendar"
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// dates reads expressions of time at a cursor. Its methods take the place of a
// word and return what they read with the place after it, 0 if it is not there.
type dates struct{ *Cursor }

// said is an expression that was read.
type said struct {
	Date
	next int // the word after it, 0 if nothing was read
	// weak says that the words alone could be something else («25-10», «10/2021»,
	// «2021»), so that what stands around must tell.
	weak bool
}

func pointAt(m Moment, next int) said { return said{Date: Date{Form: DatePoint, Start: m}, next: next} }

func intervalAt(a, b Moment, next int) said {
	return said{Date: Date{Form: DateInterval, Start: a, End: b}, next: next}
}

// digits reads a run of at most max digits.
func (c dates) digits(i, max int) (n int, ok bool) {
	w := c.w(i)
	if w.Kind != word.Digits || len(w.Key) > max {
		return 0, false
	}
	for _, d := range []byte(w.Key) {
		n = n*10 + int(d-'0')
	}
	return n, true
}

// year4 reads a year of four digits.
func (c dates) year4(i int) (y int, ok bool) {
	w := c.w(i)
	if w.Kind != word.Digits || len(w.Key) != 4 {
		return 0, false
	}
	y, _ = c.digits(i, 4)
	return y, y >= 1000 && y <= 2999
}

// digitWord returns what a number word below ten, as it may stand alone, counts.
func digitWord(key string) int {
	switch key {
	case "một":
		return 1
	case "hai":
		return 2
	case "ba":
		return 3
	case "bốn":
		return 4
	case "năm":
		return 5
	case "sáu":
		return 6
	case "bảy", "bẩy":
		return 7
	case "tám":
		return 8
	case "chín":
		return 9
	case "mười":
		return 10
	}
	return 0
}

// spelled reads a number below a hundred in words.
func (c dates) spelled(i int) (n, next int) {
	n = digitWord(c.key(i))
	if n == 0 {
		return 0, 0
	}
	i++
	unit := func(i int) int {
		switch c.key(i) {
		case "mốt":
			return 1
		case "tư":
			return 4
		case "lăm", "nhăm":
			return 5
		}
		return digitWord(c.key(i)) % 10
	}
	switch {
	case n == 10:
		// «mười năm» is ten years, «mười lăm» fifteen
		if u := unit(i); u != 0 && c.key(i) != "năm" && c.key(i) != "tư" && c.key(i) != "mốt" {
			return 10 + u, i + 1
		}
	case n > 1 && (c.Is(i, "mươi")):
		n *= 10
		i++
		if u := unit(i); u != 0 && c.key(i) != "năm" {
			return n + u, i + 1
		}
	}
	return n, i
}

// number reads a number below a hundred in digits or in words.
func (c dates) number(i int) (n, next int) {
	if n, ok := c.digits(i, 2); ok {
		return n, i + 1
	}
	return c.spelled(i)
}

// roman reads a Roman numeral in capitals up to 39.
func (c dates) roman(i int) int {
	w := c.w(i)
	if w.Shape != word.Caps && w.Shape != word.Initial || len(w.Key) > 7 {
		return 0
	}
	n, last := 0, 0
	for k := len(w.Key) - 1; k >= 0; k-- {
		v := 0
		switch w.Key[k] {
		case 'i':
			v = 1
		case 'v':
			v = 5
		case 'x':
			v = 10
		default:
			return 0
		}
		if v < last {
			n -= v
		} else {
			n += v
			last = v
		}
	}
	if n > 39 {
		return 0
	}
	return n
}

// numeral reads a Roman numeral or digits.
func (c dates) numeral(i int) int {
	if n, ok := c.digits(i, 2); ok {
		return n
	}
	return c.roman(i)
}

// sep returns the symbol that joins two numbers without spaces: «-», «/», «.»
// or 0 if none stands there.
func (c dates) sep(i int) byte {
	w := c.w(i)
	if w.Kind != word.Symbol || w.Has(word.Space) {
		return 0
	}
	n := c.w(i + 1)
	if n.Kind != word.Digits || n.Has(word.Space) {
		return 0
	}
	switch w.Key {
	case "-", "–", "—", "‑":
		return '-'
	case "/", ".":
		return w.Key[0]
	}
	return 0
}

// dash reports whether a dash stands at i.
func (c dates) dash(i int) bool {
	switch c.key(i) {
	case "-", "–", "—", "‑":
		return true
	}
	return false
}

// inNumber reports whether the number at i goes on from what stands before it:
// it is the middle of a telephone number, a code or a decimal.
func (c dates) inNumber(i int) bool {
	w := c.w(i)
	if w.Has(word.Space) {
		return false
	}
	p := c.w(i - 1)
	switch p.Kind {
	case word.Letters:
		return true
	case word.Symbol:
		switch p.Key {
		case ".", "/", "-", ":", "–", "_", "+", "#":
			if p.Has(word.Space) && p.Key != "+" && p.Key != "#" {
				return false
			}
			before := c.w(i - 2)
			return before.Kind == word.Digits || p.Key != "." && before.Kind == word.Letters || p.Key == "+" || p.Key == "#"
		case ",":
			return !p.Has(word.Space) && c.w(i-2).Kind == word.Digits
		case "$", "€", "@":
			return true
		}
	}
	return false
}

// goesOn reports whether a number that ends before i goes on there: «/TT-BTC»,
// «.345», «%», letters.
func (c dates) goesOn(i int) bool {
	w := c.w(i)
	switch w.Kind {
	case word.Letters:
		return !w.Has(word.Space)
	case word.Digits:
		return false
	case word.Symbol:
		n := c.w(i + 1)
		switch w.Key {
		case "%", "°", "‰", "$", "€", "²", "³", "×", "+", "=":
			return true
		case "/":
			return n.Kind != 0 && !n.Has(word.Space)
		case ".", "-", ":", "–", ",":
			return !w.Has(word.Space) && !n.Has(word.Space) && n.Kind == word.Digits
		}
	}
	return false
}

// month reads a month in digits or words: «10», «mười hai», «Giêng». lunar
// says that only the lunar calendar calls it so; sure is false for a word that
// may be another one («tháng năm»).
func (c dates) month(i int) (m, next int, lunar, sure bool) {
	if n, ok := c.digits(i, 2); ok {
		if n < 1 || n > 12 {
			return 0, 0, false, false
		}
		return n, i + 1, false, true
	}
	switch c.key(i) {
	case "giêng":
		return 1, i + 1, true, true
	case "chạp":
		return 12, i + 1, true, true
	case "tư":
		return 4, i + 1, false, true
	case "năm":
		return 5, i + 1, false, c.w(i).Capital()
	case "một":
		if c.Is(i+1, "chạp") {
			return 12, i + 2, true, true
		}
	}
	n, next := c.spelled(i)
	if n < 1 || n > 12 {
		return 0, 0, false, false
	}
	// «tháng hai» is February unless it is «hai lần»
	return n, next, false, c.w(i).Capital() || c.opensPhrase(next) && !c.counted(next) && !c.Is(i-2, "mỗi", "hàng", "hằng", "lương", "một", "những")
}

// weekday reads the name of a day of the week; sure is false for words that may
// also count («lần thứ hai»).
func (c dates) weekday(i int) (n, next int, sure bool) {
	switch c.key(i) {
	case "thứ", "chủ", "chúa":
	case "t", "cn":
		n, next = c.shortWeekday(i)
		return n, next, false
	default:
		return 0, 0, false
	}
	h, ok := c.lookup(i, lexicon.Weekdays)
	if !ok {
		return 0, 0, false
	}
	sure = h.Attr == ""
	if !sure { // of two entries of the same words take the sure one
		for _, e := range c.hits(i) {
			sure = sure || e.List == lexicon.Weekdays && e.N == h.N && e.Attr == ""
		}
	}
	return int(h.Value[0] - '0'), i + h.N, sure
}

// shortWeekday reads «T2» to «T7» and «CN» as tables and notices have them. A
// month may be written so, too («T7/2024»), and much else.
func (c dates) shortWeekday(i int) (n, next int) {
	if c.Is(i, "cn") {
		if n := c.w(i + 1); c.w(i).Shape != word.Caps || n.Capital() || n.Kind == word.Letters && !c.opensPhrase(i+1) {
			return 0, 0
		}
		return 7, i + 1
	}
	d, ok := c.digits(i+1, 1)
	if !ok || d < 2 || d > 7 || c.w(i).Shape != word.Initial || c.w(i+1).Has(word.Space) || c.Is(i+2, "/") || c.goesOn(i+2) && !c.dash(i+2) {
		return 0, 0
	}
	return d - 1, i + 2
}

// part reads a part of the day.
func (c dates) part(i int) (p DayPart, next int) {
	switch c.key(i) {
	case "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "rạng", "tờ", "xế", "buổi", "nửa":
	default:
		return 0, 0
	}
	h, ok := c.lookup(i, lexicon.DayParts)
	if !ok {
		return 0, 0
	}
	return DayPart(index(partNames[:], h.Value)), i + h.N
}

// cycle reads the name of a lunar year.
func (c dates) cycle(i int) (n, next int) {
	if !c.w(i).Capital() {
		return 0, 0
	}
	h, ok := c.lookup(i, lexicon.CycleYears)
	if !ok {
		return 0, 0
	}
	for _, d := range []byte(h.Value) {
		n = n*10 + int(d-'0')
	}
	return n, i + h.N
}

// unit reads a unit of time.
func (c dates) unit(i int) (g Grain, next int) {
	switch c.key(i) {
	case "giây":
		return Second, i + 1
	case "phút":
		return Minute, i + 1
	case "giờ":
		if c.Seq(i+1, "đồng", "hồ") {
			return Hour, i + 3
		}
		return Hour, i + 1
	case "tiếng":
		if c.Seq(i+1, "đồng", "hồ") {
			return Hour, i + 3
		}
		return Hour, i + 1
	case "ngày":
		if c.Is(i+1, "đêm") {
			return Day, i + 2
		}
		return Day, i + 1
	case "đêm", "hôm":
		return Day, i + 1
	case "tuần":
		if c.Is(i+1, "lễ") {
			return Week, i + 2
		}
		return Week, i + 1
	case "tháng":
		return Month, i + 1
	case "quý", "quí":
		return Quarter, i + 1
	case "mùa":
		return Season, i + 1
	case "năm":
		return Year, i + 1
	case "h":
		if !c.w(i).Has(word.Space) && c.w(i-1).Kind == word.Digits && c.w(i+1).Kind != word.Digits {
			return Hour, i + 1
		}
	case "thập":
		if c.Is(i+1, "kỷ", "kỉ", "niên") {
			return Decade, i + 2
		}
	case "thế":
		if c.Is(i+1, "kỷ", "kỉ") {
			return Century, i + 2
		}
	}
	return 0, 0
}

// opensPhrase tells whether the word at i may follow a bare «25-10», which is
// then no measure: nothing, punctuation or a word that opens a new phrase, not
// what is counted.
func (c dates) opensPhrase(i int) bool {
	w := c.w(i)
	switch w.Kind {
	case 0:
		return true
	case word.Digits:
		return false
	case word.Symbol:
		switch w.Key {
		case ",", ".", ";", ":", ")", "!", "?", "...", "…", "-", "–", "—", "\"", "”", "“", "'", "]", "(", "»", "&":
			return true
		}
		return false
	}
	if w.Capital() {
		return true
	}
	switch w.Key {
	case "tại", "ở", "với", "và", "sẽ", "đã", "đang", "có", "là", "cho", "do", "theo", "khi", "trong", "hằng", "hàng", "âm", "dương",
		"năm", "này", "tới", "vừa", "nhằm", "để", "các", "những", "về", "trên", "dưới", "như", "nếu", "thì", "được", "bị", "đến",
		"từ", "sau", "trước", "nhân", "cùng", "ngày", "hoặc", "hay", "nay", "qua", "sắp", "diễn", "của", "không", "chưa", "mới",
		"cũng", "còn", "vào", "lúc", "nên", "mà", "ra", "giữa", "bằng", "vì", "tổ", "bởi", "xảy", "khai", "lên", "xuống", "đối",
		"ông", "bà", "anh", "chị", "mọi",
		"trở", "dự", "phải", "thực", "bắt", "kết", "tham", "gặp", "tất", "toàn", "tuy", "song", "nhưng",
		"thay", "nhận", "gồm", "tính", "nghỉ", "chiều", "sáng", "tối", "trưa", "đêm", "lễ", "dịp", "lịch":
		return true
	}
	return false
}

// counted reports whether the word at i is a unit that the numbers before it
// measure, so that they are no date even after a word of time («tối 2-3 lần»).
func (c dates) counted(i int) bool {
	switch c.key(i) {
	case "giờ": // «ngày 16/11 giờ Mỹ»
		return !c.w(i+1).Capital() && !c.Is(i+1, "địa", "quốc")
	case "%", "lần", "người", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "đồng", "tuổi", "m", "mét", "km", "cm", "mm", "kg", "ha", "tấn", "tạ",
		"lít", "độ", "điểm", "phút", "giây", "tiếng", "tuần", "cái", "con", "chiếc", "suất", "vụ", "ca", "hộ", "usd", "gam", "g", "bàn", "chén", "ly", "cốc", "viên", "phần", "vòng", "trận":
		return true
	}
	return false
}

// validDay reports whether some year has this day of the month.
func validDay(m, d int) bool { return d >= 1 && d <= calendar.MaxDays(m) }

// valid reports whether a point names a day that exists.
func (m *Moment) valid() bool {
	if m.has(FieldMonth|FieldDay) && !m.IsLunar() && !validDay(int(m.Month), int(m.Day)) {
		return false
	}
	return m.IsLunar() || m.exists()
}
