package entity

import (
	"github.com/vientity/vientity/entity/internal/word"
)

// amount reads how many units a length has, in thousandths: «50», «2,5»,
// «2-3», «hai nghìn», «nửa», «vài», «hàng nghìn».
func (c dates) amount(i int) (l TimeLength, next int) {
	w := c.w(i)
	if w.Kind == word.Digits {
		n, j := c.decimal(i)
		if j == 0 {
			return l, 0
		}
		l.Low, l.High = n, n
		switch {
		case c.dash(j) || c.Is(j, "đến", "tới"):
			if m, k := c.decimal(j + 1); k != 0 && m > n {
				l.High = m
				return l, k
			}
		case c.Is(j, "nghìn", "ngàn"):
			l.Low, l.High = 1000*n, 1000*n
			return l, j + 1
		case c.Is(j, ",", "hoặc", "hay") && c.w(j+1).Has(word.Space): // «3, 4 năm»
			if m, k := c.decimal(j + 1); k != 0 && m == n+1000 {
				l.High = m
				return l, k
			}
		}
		return l, j
	}
	switch w.Key {
	case "nửa":
		l.Low, l.High = 500, 500
		return l, i + 1
	case "vài", "mấy", "nhiều":
		l.Vague = true
		j := i + 1
		if c.Is(j, "ba") && w.Key == "vài" {
			j++
		}
		for _, s := range [...]struct {
			word  string
			times int64
		}{{"chục", 10}, {"mươi", 10}, {"trăm", 100}, {"nghìn", 1000}, {"ngàn", 1000}} {
			if c.Is(j, s.word) {
				l.Low, l.High = s.times*1000, s.times*1000
				return l, j + 1
			}
		}
		return l, j
	case "hàng", "hằng":
		l.Vague = true
		for _, s := range [...]struct {
			word  string
			times int64
		}{{"chục", 10}, {"trăm", 100}, {"nghìn", 1000}, {"ngàn", 1000}, {"vạn", 10000}, {"triệu", 1e6}, {"tỷ", 1e9}, {"tỉ", 1e9}} {
			if c.Is(i+1, s.word) {
				l.Low, l.High = s.times*1000, s.times*1000
				return l, i + 2
			}
		}
		return l, 0
	}
	n, j := c.spelled(i)
	if j == 0 {
		return l, 0
	}
	size := int64(1)
	switch c.key(j) {
	case "chục": // «ba chục năm sau»
		size = 10
		j++
	case "trăm":
		size = 100
		j++
	case "nghìn", "ngàn":
		size = 1000
		j++
	}
	l.Low = int64(n) * size * 1000
	l.High = l.Low
	if size == 1 {
		if m, k := c.spelled(j); k != 0 && m == n+1 && n < 10 && !c.Is(j, "năm") { // «hai ba ngày»
			l.High = int64(m) * 1000
			return l, k
		}
		if c.dash(j) || c.Is(j, "đến", "hoặc", "hay") {
			if m, k := c.spelled(j + 1); k != 0 && m > n {
				l.High = int64(m) * 1000
				return l, k
			}
		}
	}
	return l, j
}

// decimal reads a number with thousands separated by dots and decimals by a
// comma, in thousandths.
func (c dates) decimal(i int) (n int64, next int) {
	v, ok := c.digits(i, 4)
	if !ok {
		return 0, 0
	}
	n = int64(v)
	j := i + 1
	for c.Is(j, ".") && !c.w(j).Has(word.Space) && !c.w(j+1).Has(word.Space) && c.w(j+1).Kind == word.Digits {
		t, ok := c.digits(j+1, 3)
		if !ok || len(c.key(j+1)) != 3 || n > 1e6 {
			return 0, 0
		}
		n = n*1000 + int64(t)
		j += 2
	}
	n *= 1000
	if c.Is(j, ",") && !c.w(j).Has(word.Space) && !c.w(j+1).Has(word.Space) && c.w(j+1).Kind == word.Digits {
		f, ok := c.digits(j+1, 3)
		if !ok {
			return 0, 0
		}
		for k := len(c.key(j + 1)); k < 3; k++ {
			f *= 10
		}
		n += int64(f)
		j += 2
	}
	return n, j
}

// length reads a length of time: «50 năm», «2 năm rưỡi», «1 năm 6 tháng», «30
// ngày làm việc», «28 ngày đêm», «nửa thế kỷ».
func (c dates) length(i int) (l TimeLength, next int) {
	l, j := c.amount(i)
	if j == 0 {
		return l, 0
	}
	g, k := c.unit(j)
	if k != 0 && c.Is(j, "hôm") && l.Vague { // «mấy hôm nay»
		if _, _, _, next := c.direction(k); next != 0 {
			l.Unit = Day
			return l, k
		}
	}
	if k != 0 && c.Is(j, "hôm") && !l.Vague && c.w(i).Key != "năm" && c.Is(k, "rồi", "nay", "trước", "sau", "nữa", "liền", "thì", "là", "mà", "mới", "vẫn", "không", ",", ".", ";", ")") { // «nghỉ 2 hôm rồi»
		l.Unit = Day
		return l, k
	}
	if k == 0 || g == Season || c.Is(j, "hôm", "đêm") && !(c.Is(j, "đêm") && !c.Is(i, "nửa") && !c.Is(k, "diễn", "nhạc", "thơ", "chung", "gala")) {
		return l, 0
	}
	l.Unit = g
	if c.w(i).Kind != word.Digits && c.Is(i, "năm") && c.Is(j, "tháng") { // «năm tháng»: years and months
		return l, 0
	}
	switch {
	case c.Is(k, "rưỡi", "rưởi"):
		l.Low += 500
		l.High += 500
		return l, k + 1
	case g == Day && c.Seq(k, "làm", "việc"):
		l.Work = true
		return l, k + 2
	}
	if g == Day && c.Is(j, "ngày") && c.Is(j+2, "đêm") && c.w(i).Kind == word.Digits { // «3 ngày 2 đêm»
		if n, ok := c.digits(j+1, 2); ok && int64(n)*1000 <= l.Low+1000 {
			return l, j + 3
		}
	}
	if !c.fitsUnit(i, j, k, g) {
		return l, 0
	}
	// «1 năm 6 tháng», «2 giờ 30 phút», «1 giờ 5 phút 20 giây»
	for l.Low == l.High && !l.Vague {
		n, m := c.decimal(k)
		if m == 0 {
			break
		}
		small, end := c.unit(m)
		per := perUnit(l.Unit, small)
		if end == 0 || per == 0 || n >= per*1000 || l.Low >= 1e9 || !c.fitsUnit(k, m, end, small) {
			break
		}
		l.Unit, l.Low, k = small, l.Low*per+n, end
		l.High = l.Low
	}
	// the hundredths of a race: «4 phút 16 giây 85»
	if n, ok := c.digits(k, 2); ok && l.Unit == Second && l.Low == l.High && !l.Vague && l.Low%1000 == 0 && len(c.key(k)) == 2 && !c.goesOn(k+1) && !c.counted(k+1) && c.opensPhrase(k+1) {
		l.Low += int64(10 * n)
		l.High, k = l.Low, k+1
	}
	return l, k
}

// fitsUnit tells whether the number at i and the unit from j to k are a length
// of time, and not an ordinal, an age, or a number before another date («lần
// thứ 5 năm 2020», «quận 3 năm nay»).
func (c dates) fitsUnit(i, j, k int, g Grain) bool {
	n := c.w(k)
	switch n.Key {
	case "tuổi", "công", "lương", "/", "mươi", "trăm", "nghìn", "ngàn", "mốt", "lăm":
		return false
	case "thứ":
		return false
	case "tù", "liền", "liên":
		return true
	}
	switch g {
	case Year:
		if _, ok := c.year4(k); ok {
			return false
		}
		if c.Is(k, "học", "tuổi", "thứ", "nhất", "ngoái") {
			return c.Is(k, "học") && !c.Is(k+1, "mới") && c.w(k+1).Kind != word.Digits
		}
		if _, next := c.cycle(k); next != 0 {
			return false
		}
		// «số 5 năm nay»
		if c.Is(k, "nay") && c.Is(i-1, "thứ", "số", "tháng", "quý", "quí", "đợt", "vòng", "khóa", "kỳ", "lần") {
			return false
		}
	case Month:
		if m, _, _, ok := c.month(k); ok && m != 0 && c.w(k).Kind == word.Digits && !(c.goesOn(k+1) && c.sep(k+1) == 0) {
			return false
		}
		if c.Is(k, "giêng", "chạp") {
			return false
		}
	case Day:
		if d, ok := c.digits(k, 2); ok && d <= 31 {
			return false
		}
	case Hour:
		if c.Is(j, "tiếng") && !c.Is(j+1, "đồng") {
			if c.w(i).Kind != word.Digits && !c.Is(i, "nửa") && !c.lengthCue(i) || n.Capital() || c.Is(k, "nói", "nổ", "súng", "hát", "anh", "việt", "kêu", "chuông", "trống", "dân", "vỗ", "cười", "động", "hô", "vang", "lóng", "tăm", "gọi", "mẹ") {
				return false
			}
		}
	case Quarter:
		if c.numeral(k) != 0 || c.Is(k, "vị", "khách", "ông", "bà", "hiếm") {
			return false
		}
	}
	return true
}

// lengthCue reports whether the word before i says that a length follows.
func (c dates) lengthCue(i int) bool {
	return c.Is(i-1, "trong", "suốt", "sau", "hơn", "gần", "khoảng", "chừng", "mất", "dài", "qua", "vòng", "hết", "đủ", "tròn", "chỉ", "cách", "đến", "tới",
		"ngót", "đúng", "trên", "dưới", "tối", "thêm", "cả", "là", "thiểu", "đa", "hạn", "kỳ", "ròng", "trải", "trước", "từ", "mới", "được", "vượt", "quá", "tù", "giam", "kém")
}

// lengthOrRelative reads a length with what may tell where it lies: «50 năm»,
// «10 năm qua», «3 ngày trước», «vài năm tới».
func (c dates) lengthOrRelative(i int) said {
	l, j := c.length(i)
	if j == 0 || c.Is(i-1, "thứ", "số", "lớp", "quận", "phường", "khóa", "tuổi", "lần", "điều", "khoản", "hạng", "top") {
		return said{}
	}
	by, whole, from, next := c.direction(j)
	if next != 0 && l.Unit <= Hour && c.Is(j, "tới") && !c.opensPhrase(next) && !c.Is(i-1, "trong", "vòng", "những", "suốt") {
		next = 0 // the way there: «đi bộ 3 phút tới chợ»
	}
	if next != 0 {
		if c.Is(j, "sau", "trước") && l.Low == 0 && l.Vague && l.Unit == Day {
			return said{}
		}
		return said{Date: shiftedBy(l, by, whole, from), next: next}
	}
	if c.Is(j-1, "h") && !c.Is(i-1, "trong", "suốt", "vòng", "hơn", "mất", "dài") && !(c.Is(i-1, "sau", "quá") && l.Low >= 24000) {
		return said{}
	}
	w := c.w(i)
	switch {
	case w.Kind == word.Digits:
	case w.Key == "một" && l.Low == 1000 && l.High == l.Low:
		// as an article it counts nothing
		if !c.lengthCue(i) && !c.Is(j, "liền") || l.Unit == Day && c.Is(j, "nào", "nọ", "kia", "đẹp") {
			return said{}
		}
	case l.Vague && l.Low == 0:
		if c.Is(i, "nhiều") && l.Unit < Day || c.Is(i, "mấy") && !c.lengthCue(i) {
			return said{}
		}
	}
	if l.Unit == Hour && c.Is(j-1, "giờ") && l.Low == l.High && w.Kind == word.Digits && !c.lengthCue(i) && c.timeCue(i) {
		return said{}
	}
	switch {
	case c.Is(j, "liền") && !c.Is(j+1, "kề", "sau", "trước", "tù", "mạch", "lạc"):
		j++
	case l.Unit >= Day && c.Is(j, "đầu", "cuối") && !c.Is(j-1, "đêm"):
		// «hai ngày đầu», but «ba ngày đầu tháng 5»
		k := j + 1
		if c.Is(k, "tiên", "cùng") {
			k++
		}
		if g, _ := c.unit(k); g == 0 && !c.Is(k, "nguồn", "mùa", "vụ", "đời", "xuân", "hè", "tư", "máy", "mối", "óc", "bảng") && c.w(k).Kind != word.Digits {
			j = k
		}
	}
	return said{Date: Date{Form: DateLength, Length: l}, next: j}
}

// repeated reads «hàng năm», «mỗi tháng», «mỗi buổi sáng», «hằng đêm».
func (c dates) repeated(i int) said {
	j := i + 1
	if c.Is(j, "buổi") && c.Is(j+1, "ban") {
		j++
	}
	if c.Is(j, "ban") && c.Is(j+1, "mai") && c.Is(i, "mỗi") {
		m := Moment{Part: Morning}
		return said{Date: Date{Form: DateSet, Start: m, Length: every(Day)}, next: j + 2}
	}
	if p, next := c.part(j); next != 0 {
		if n, end, sure := c.weekday(next); end != 0 && sure {
			m := Moment{Part: p, Weekday: uint8(n)}
			m.set(FieldWeekday)
			return said{Date: Date{Form: DateSet, Start: m, Length: every(Week)}, next: end}
		}
		return said{Date: Date{Form: DateSet, Start: Moment{Part: p}, Length: every(Day)}, next: next}
	}
	if n, next, sure := c.weekday(j); next != 0 && sure && c.Is(i, "mỗi") {
		m := Moment{Weekday: uint8(n)}
		m.set(FieldWeekday)
		return said{Date: Date{Form: DateSet, Start: m, Length: every(Week)}, next: next}
	}
	g, next := c.unit(j)
	if next == 0 || g == Season || g < Day && !c.Is(i, "mỗi") || c.Is(j, "tiếng", "hôm") {
		return said{}
	}
	if g == Year && c.Is(next, "học") {
		next++
	}
	if c.Is(next, "trời") {
		return said{}
	}
	return said{Date: Date{Form: DateSet, Length: every(g)}, next: next}
}
