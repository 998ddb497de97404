package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	numbers "github.com/vientity/vientity/entity/internal/number"
	"github.com/vientity/vientity/entity/internal/word"
)

type quantitySlabs struct {
	quantity slab[Quantity]
}

func quantityRules() []Rule {
	return []Rule{
		{
			Name:    "quantity/amount",
			Type:    TypeQuantity,
			Doc:     "a number with a unit of measurement or a noun that it counts, a ratio, a fraction",
			Trigger: Trigger{Digits: true, Words: amountWords},
			Find:    findQuantity,
			Examples: []Example{
				{Text: "Trao [1.500 kg] gạo.", Values: []string{"1500 kg [gạo]"}},
				{Text: "Trồng mới gần [35,6 ha] rừng.", Values: []string{"about 35.6 ha [rừng]"}},
				{Text: "Năng suất [7,5 tấn/ha].", Values: []string{"7.5 t/ha"}},
				{Text: "Xe chạy [60 - 80 km/giờ].", Values: []string{"60..80 km/h"}},
				{Text: "Tăng [4,5%], chiếm [hai phần ba] diện tích.", Values: []string{"4.5 %", "(2/3)"}},
				{Text: "Nhiệt độ từ [25 đến 33°C], nước sâu [-2°C].", Values: []string{"25..33 °C", "-2 °C"}},
				{Text: "Xã có [1.250 hộ dân], [12/15 thôn] đạt chuẩn.", Values: []string{"1250 hộ [dân]", "12 (12/15) thôn"}},
				{Text: "Hỗ trợ [120 hộ dân] xã Sơ Pai.", Values: []string{"120 hộ [dân]"}},
				{Text: "Họ xây [hai mươi ngôi nhà] mới.", Values: []string{"20 ngôi [nhà]"}},
				{Text: "[Hàng nghìn lượt khách] đã tới.", Values: []string{"vague 1000 lượt [khách]"}},
				{Text: "Cách biển [mấy cây số].", Values: []string{"vague 1 km"}},
				{Text: "Tăng từ [15] lên [20%], sắp xếp từ [7] xuống còn [3 xã].", Values: []string{"15 %", "20 %", "7 xã", "3 xã"}},
				{Text: "Bể [3m x 4m] ở nhà.", Values: []string{"(3x4) m"}},
				{Text: "Từ [18 - 40] và [41 - 60 tuổi].", Values: []string{"18..40 tuổi", "41..60 tuổi"}},
				{Text: "Bản đồ tỷ lệ [1/5.000], [1/10.000].", Values: []string{"(1/5000)", "(1/10000)"}},
				{Text: "Còn [3/4] quãng đường.", Values: []string{"(3/4)"}},
				{Text: "Phòng rộng [3 x 4 m].", Values: []string{"(3x4) m"}},
				{Text: "Có [hai ba người] đứng chờ.", Values: []string{"2..3 người"}},
				{Text: "Cho vay ít nhất [5 con bò] một hộ.", Values: []string{"min 5 con [bò]"}},
				{Text: "Cả [45 xã, phường, thị trấn] đều có.", Values: []string{"45 xã, phường, thị trấn"}},
				{Text: "Mua [2 tấn rưỡi] xi măng.", Values: []string{"2.5 t [xi măng]"}},
				{Text: "Đổ [3,250 người] ra đường.", Values: []string{"3250 người"}},
				{Text: "Lên [2 lần], cháu [6 tuổi].", Values: []string{"2 lần", "6 tuổi"}},
				{Text: "Cao [1m75], huyết áp [120/80 mmHg].", Values: []string{"1.75 m", "(120/80) mmHg"}},
				{Text: "[Một nửa] số hộ có [2,5 con bò].", Values: []string{"(1/2)", "2.5 con [bò]"}},
				{Text: "Trẻ từ [5 đến dưới 12 tuổi].", Values: []string{"5..12 tuổi"}},
				{Text: "Huy động [1.200 cán bộ, chiến sĩ] tới [34 tỉnh, thành], nay còn [168 phường, xã].", Values: []string{"1200 cán bộ, chiến sĩ", "34 tỉnh, thành", "168 phường, xã"}},
				{Text: "Ghép [7 xã], thị trấn còn [3 xã]; khảo sát [5 xã], huyện Ia Pa.", Values: []string{"7 xã", "3 xã", "5 xã"}},
				{Text: "Tiêm [300 liều] vắc xin, thu [6.000 viên] ma túy, [50 viên gạch], [4 thùng mì].", Values: []string{"300 liều [vắc xin]", "6000 viên [ma túy]", "50 viên [gạch]", "4 thùng [mì]"}},
				{Text: "Khách đặt sớm chiếm hơn [2/3]; [1/4] là người già; rừng mất gần [1/5].", Values: []string{"over (2/3)", "(1/4)", "about (1/5)"}},
				{Text: "Mưa [180mm/6h], ngập [4 tấc]; [Năm sào] lúa đổ.", Values: []string{"180 mm/6h", "4 tấc", "5 sào [lúa]"}},
				{Text: "Vốn gấp [2,5 lần] mức cũ, thu vượt [8%] so với dự toán.", Values: []string{"2.5 lần", "8 %"}},
				{Text: "Quy tập [1.610 hài cốt] liệt sĩ, điều [12 xe cấp cứu] và [90 chiến sĩ].", Values: []string{"1610 hài cốt", "12 xe cấp cứu", "90 chiến sĩ"}},
				{Text: "Thửa 45 tờ 12, cây bảy lá một hoa, sâm 7 lá 1 hoa, World Cup 2026 đội nào vô địch, 1/5 là ngày lễ."},
				{Text: "Lớp 8 trường làng, tổ 7 phường ta, ngày 30/4 học sinh nghỉ."},
				{Text: "Vòng 10 V-League có mưa."},
				{Text: "Hạng 5 người, mạng 5G, hai bên, hai con số, quốc lộ 1A."},
				{Text: "Trong năm người dân đã góp, thứ ba học sinh nghỉ."},
				{Text: "Một người đàn ông, một trong những xã."},
			},
		},
		{
			Name:    "quantity/negative",
			Type:    TypeQuantity,
			Doc:     "a number below zero with a unit",
			Trigger: Trigger{Words: []string{"-", "−", "–"}},
			Find:    findNegative,
			Examples: []Example{
				{Text: "Trời lạnh [-5°C], giá giảm [-2,5%].", Values: []string{"-5 °C", "-2.5 %"}},
				{Text: "Giai đoạn 2020-2025, tổ 3-4."},
			},
		},
	}
}

// findNegative reads a minus glued to digits with a unit that goes below zero.
func findNegative(c *Cursor) {
	if c.w(1).Kind != word.Digits || !c.gluedAt(1) || c.w(-1).Kind != 0 && !c.w(0).Has(word.Space) && !c.Is(-1, "(") {
		return
	}
	n, ok := numbers.Read(c.run.words[c.at+1 : c.hi])
	if !ok || !n.Digits || n.Scaled || n.Den.IsValid() {
		return
	}
	r := reading{Number: n, end: n.N + 1}
	r.Value = r.Value.Neg()
	h, ok := c.measureUnit(r.end)
	if !ok || h.Attr == "compound" {
		return
	}
	switch dimension(h.Attr) {
	case "temperature", "ratio", "degree", "percentage-points":
		c.proposeMeasure(&r, h)
	}
}

func findQuantity(c *Cursor) {
	if c.Is(1, "nửa") && c.Is(0, "một") {
		if c.partOf(2) {
			c.proposeHalf()
		}
		return
	}
	r, ok := c.readAmount()
	if !ok || r.Slang {
		return
	}
	switch {
	case r.den.IsValid():
		c.proposeRatio(r)
		return
	case r.Den.IsValid():
		c.proposeFraction(r)
		return
	case r.Bare && !c.bareIsAmount() && !c.Is(-1, "có", "cả"):
		return
	}
	if h, ok := c.measureUnit(r.end); ok && c.countsUnit(r, h) {
		// a counted noun that is longer wins: «3 công trình», «5 mẫu xét nghiệm»
		if n, counted := c.lookup(r.end, lexicon.Counted); !counted || n.N <= h.N {
			c.proposeMeasure(r, h)
			return
		}
	}
	if c.proposeCount(r) {
		return
	}
	c.proposeShared(r)
}

// measureUnit returns the unit of measurement at word i.
func (c *Cursor) measureUnit(i int) (lexicon.Hit, bool) {
	h, ok := c.lookup(i, lexicon.Units)
	for !ok || !c.unitFits(h, i) {
		if !ok || h.N == 1 {
			return h, false
		}
		// a shorter one: «m» of «m / người»
		h, ok = c.shorter(i, h)
	}
	if h.N == 1 && c.w(i).Shape > word.Lower { // Nm is no nm
		said := c.run.norm[c.w(i).Start:c.w(i).End]
		for _, s := range c.hits(i) {
			if s.List == lexicon.Units && s.N == 1 && s.Form == said {
				h = s
			}
		}
	}
	return h, true
}

// shorter returns the longest unit at i that is shorter than h.
func (c *Cursor) shorter(i int, h lexicon.Hit) (best lexicon.Hit, ok bool) {
	for _, s := range c.hits(i) {
		if s.List == lexicon.Units && s.N < h.N {
			best, ok = s, true
		}
	}
	return best, ok
}

// unitFits reports whether the words at i are that unit there.
func (c *Cursor) unitFits(h lexicon.Hit, i int) bool {
	end := i + h.N
	last := c.w(end - 1)
	switch {
	case last.Kind == word.Letters && c.w(end).Kind == word.Digits && c.gluedAt(end):
		// m2 is no m, but 1m75 is
		tail := c.w(end)
		return h.N == 1 && (last.Key == "m" || last.Key == "kg" || last.Key == "km") && c.gluedAt(i) && tail.End-tail.Start <= 2 && !(c.gluedAt(end+1) && c.w(end+1).Kind == word.Letters)
	case last.Kind == word.Digits && !c.gluedAt(end-1), c.gluedAt(end) && c.w(end).Kind == word.Letters && last.Kind != word.Symbol:
		return false
	case c.Is(end, "²", "³") && c.gluedAt(end):
		return false
	}
	if h.N == 1 && len(h.Form) == 1 && h.Form[0] >= 'a' {
		// 5G, 4 L
		if c.w(i).Shape != word.Lower {
			return false
		}
		// 8g30, 5m 20 apart
		if c.Is(i, "g") && c.gluedAt(i) && c.w(end).Kind == word.Digits {
			return false
		}
	}
	if h.N == 1 && c.w(i).Shape == word.Initial && (c.glued(end, "-") || c.glued(end, ".")) && c.w(end+1).Kind == word.Letters && (c.Is(end, "-") || c.gluedAt(end+1)) {
		return false // «vòng 10 V-League», «vòng 16 V.League»
	}
	switch h.Value {
	case "công", "mẫu":
		return c.ofLand(end)
	case "lượng", "chỉ":
		if h.N == 1 {
			return c.endsClause(end) || c.Is(end, "vàng", "bạc", "/", "rưỡi")
		}
	case "độ":
		return c.endsClause(end) || !c.Is(end, "tuổi", "dài", "cao", "sâu", "rộng")
	case "điểm phần trăm":
	}
	return true
}

// ofLand reports whether what follows a traditional unit of area speaks of
// land.
func (c *Cursor) ofLand(i int) bool {
	if c.endsClause(i) {
		return true
	}
	return c.Is(i, "đất", "ruộng", "lúa", "vườn", "mía", "ngô", "khoai", "rừng", "cà", "sầu", "rẫy", "rau", "hoa", "dừa", "xoài", "tôm", "ao", "đầm", "chè", "rưỡi", "/", "nuôi", "trồng", "bắp", "đậu", "lạc", "sắn", "mì", "quýt", "cam", "bưởi", "nhãn", "vải", "thanh", "hồ", "cao", "dưa", "điều", "tiêu")
}

// endsClause reports whether the clause ends before word i.
func (c *Cursor) endsClause(i int) bool {
	w := c.w(i)
	if w.Kind == 0 || w.Kind == word.Symbol && w.Key != "/" && w.Key != "\"" && w.Key != "“" {
		return true
	}
	return w.Kind == word.Letters && (w.Key == "và" || w.Key == "thì" || w.Key == "là" || w.Key == "được" || w.Key == "đã" || w.Key == "trở" || w.Key == "để")
}

// countsUnit reports whether the number may count the unit.
func (c *Cursor) countsUnit(r *reading, h lexicon.Hit) bool {
	if r.Vague && !r.Scaled && c.Is(0, "đôi", "mươi") {
		return false
	}
	if h.Value == "liều" && !r.Value.IsInteger() && !r.Ambiguous {
		return false
	}
	if !r.Digits && r.N == 1 && !r.Vague {
		switch c.key(0) {
		case "một":
			// an article before what holds or numbers things
			return h.Value != "liều" && h.Value != "độ" && h.Value != "mẫu" && h.Value != "công"
		case "năm":
			switch dimension(h.Attr) {
			case "mass", "area", "volume", "length":
				if h.Value != "công" && h.Value != "mẫu" && h.Value != "lượng" && h.Value != "chỉ" && !c.Is(r.end+h.N, "công") && !c.Is(-1, "trong", "mỗi") {
					return true // «Năm sào ruộng»
				}
			}
			return c.counting()
		case "không":
			return h.Value == "độ" || h.Value == "°C"
		}
	}
	if r.Digits && dimension(h.Attr) != "ratio" && !c.gluedAt(r.end) && c.Is(-1, "số", "điều", "khoản", "thứ", "quận") && !c.Is(-2, "tổng", "trong", "con", "chỉ", "một") {
		return false
	}
	return true
}

// proposeMeasure proposes the reading with the unit h behind it.
func (c *Cursor) proposeMeasure(r *reading, h lexicon.Hit) {
	end := r.end + h.N
	q := Quantity{Unit: h.Value, Dimension: dimension(h.Attr)}
	local := *r
	if c.Is(end, "rưỡi") && !r.isRange() && !r.Vague && q.Dimension != "ratio" {
		v, ok := local.Value.Add(numbers.New(5, -1))
		if !ok {
			return
		}
		local.Value = v
		end++
	}
	if w := c.w(end); w.Kind == word.Digits && c.gluedAt(end) && !r.isRange() { // 1m75
		tail, fits := numbers.Parse("0." + c.Text(end, end+1))
		v, ok := local.Value.Add(tail)
		if fits != nil || !ok {
			return
		}
		local.Value = v
		end++
	}
	unitEnd := end
	if c.Is(end, "/") {
		if per, after := c.per(end); per != "" {
			q.Unit = h.Value + "/" + per
			q.Dimension = dimensionOf(q.Unit)
			end = after
		}
	} else if q.Dimension == "compound" {
		q.Dimension = dimensionOf(q.Unit)
	}
	if q.Dimension == "mass" && h.Value == "t" && r.Ambiguous {
		local.Ambiguous = true
	}
	if r.sides == 0 && q.Dimension == "length" && c.Is(end, "x", "×") { // 3m x 4m
		sides := (Amount{local.Value}).String()
		for c.Is(end, "x", "×") {
			v, after, ok := c.rightMeasure(end+1, q.Unit)
			if !ok {
				break
			}
			sides, end = sides+"x"+v.String(), after
			q.Size = sides
		}
	}
	// 30% - 40%, 5 kg đến 7 kg
	if !r.isRange() && !r.Vague && r.sides == 0 && c.Is(end, "-", "–", "đến", "tới") {
		if high, after, ok := c.rightMeasure(end+1, q.Unit); ok && local.Value.Cmp(high) < 0 {
			local.low, local.high = Amount{local.Value}, Amount{high}
			end, unitEnd = after, after
		}
	}
	if r.sides > 0 {
		if q.Dimension != "length" && q.Dimension != "pixels" {
			return
		}
		q.Size = c.size(r)
	}
	if q.Size != "" {
		q.Bound = c.bound(end)
	} else {
		q.Bound = c.amounts(&local, end, &q.Amount, &q.Low, &q.High, &q.Magnitude)
	}
	switch q.Dimension {
	case "mass", "volume", "area", "length", "dose":
		if g, ok := c.lookup(end, lexicon.Counted); ok && g.Attr != "x" && c.w(end).Shape == word.Lower {
			q.Of = g.Form
		}
	}
	p := c.run.slabs.quantity.take()
	*p = q
	c.Propose(0, end).Value(p).Part("number", 0, r.end).Part("unit", r.end, unitEnd)
}

// size returns the sides of «3 x 4» as «3x4».
func (c *Cursor) size(r *reading) string {
	var b []byte
	for i := 0; i < r.end; {
		n, ok := numbers.Read(c.run.words[c.at+i : c.at+r.end])
		if !ok {
			break
		}
		if len(b) > 0 {
			b = append(b, 'x')
		}
		b = n.Value.Append(b)
		i += n.N + 1
	}
	return string(b)
}

// rightMeasure reads a number with the unit from word i on.
func (c *Cursor) rightMeasure(i int, unit string) (v numbers.Decimal, end int, ok bool) {
	if i >= c.Len() {
		return
	}
	if c.Is(i, "dưới") { // từ 5% đến dưới 10%
		i++
	}
	n, ok := numbers.Read(c.run.words[min(c.at+i, c.hi):c.hi])
	if !ok || n.Den.IsValid() || n.Bare {
		return v, i, false
	}
	r := reading{Number: n, end: i + n.N}
	h, ok := c.measureUnit(r.end)
	if !ok {
		return v, i, false
	}
	end = r.end + h.N
	got := h.Value
	if c.Is(end, "/") {
		if per, after := c.per(end); per != "" {
			got, end = got+"/"+per, after
		}
	}
	return n.Value, end, got == unit
}

// noun reads the noun that is counted from word i on: a classifier with its
// noun, a noun, or a row of units of administration.
func (c *Cursor) noun(i int) (h lexicon.Hit, end int, of string, ok bool) {
	h, ok = c.lookup(i, lexicon.Counted)
	if !ok || h.Attr == "g" || h.Attr == "s" || h.Attr == "x" || c.gluedAt(i) || !c.nounShape(i, h) {
		return h, i, "", false
	}
	end = i + h.N
	if rest, cut := strings.CutPrefix(h.Form, h.Value); cut && rest != "" { // «hộ dân» counts hộ of dân
		of = rest[1:]
	}
	switch h.Attr {
	case "c", "m":
		if h.Form == "lần" { // «2,5 lần mức này»
			break
		}
		if head, found := c.lookup(end, lexicon.Counted); found && head.Attr != "x" && head.Form != "cái" &&
			(head.Attr != "n a" && head.Form != "người" || !c.named(end+head.N)) && c.nounShape(end, head) && !c.gluedAt(end) {
			of = head.Form
			if head.Attr != "s" && (h.Attr != "m" || head.Attr != "g") { // «12.000 viên» ma túy, «85 gốc» sầu riêng
				end += head.N
			}
		}
		if of == "" && h.Form == "củ" {
			return h, i, "", false // what people call a million
		}
	case "n a":
		end = c.row(end, i)
	case "n p":
		end = c.people(end)
	}
	return h, end, of, true
}

// named reports whether a name starts at word i: that of a unit of
// administration before it, «120 hộ dân xã Sơ Pai».
func (c *Cursor) named(i int) bool {
	w := c.w(i)
	return w.Kind == word.Digits || w.Capital()
}

// counted returns the unit of a quantity that counts the noun h, which stands at
// i in what ends at end: as it is said, unless it is a classifier of h.
func (c *Cursor) counted(h lexicon.Hit, i, end int) string {
	switch {
	case (h.Attr == "n a" || h.Attr == "n p") && end > i+h.N:
		return c.Text(i, end)
	case h.Value == h.Form && h.Attr != "c":
		if said := c.Text(i, i+h.N); said != h.Value && c.w(i).Shape == word.Lower {
			return said // another spelling: bác sỹ
		}
	}
	return h.Value
}

// nounShape reports whether the noun at i is written as a common noun is: in
// lower case, or as the abbreviation that the list has.
func (c *Cursor) nounShape(i int, h lexicon.Hit) bool {
	switch c.w(i).Shape {
	case word.Lower:
		return true
	case word.Caps:
		// a heading in capitals, or an abbreviation
		first := h.Form[0]
		return first >= 'A' && first <= 'Z' || c.w(i-1).Kind == word.Letters && c.w(i-1).Shape == word.Caps
	case word.Title:
		first := h.Form[0] // «hai Chính phủ», «300 Phật tử»
		return (first >= 'A' && first <= 'Z' || h.Form == "chính phủ") && !c.w(i-1).Has(word.Sentence)
	}
	return false
}

// row reads on over units of administration in a row, «xã, phường, thị trấn»,
// and returns the end of the row. Two make one only where the row is over after
// them and nothing is compared with it: not «từ 7 xã, thị trấn còn 3 đơn vị»,
// «32 tỉnh, thành phố, ngành», «5 xã, huyện Chư Sê».
func (c *Cursor) row(end, from int) int {
	n, at := 1, end
	for n < 6 && c.Is(at, ",", "và", "/") {
		h, ok := c.lookup(at+1, lexicon.Counted)
		if ok = ok && h.Attr == "n a"; !ok && c.Is(at+1, "thành") { // tỉnh, thành
			h.N, ok = 1, true
		}
		if !ok || c.w(at+1).Shape != word.Lower || c.named(at+1+h.N) {
			break
		}
		if n == 1 && c.Is(at, "và") {
			break
		}
		at += 1 + h.N
		if n++; n >= 3 {
			end = at
		}
	}
	if n == 2 && !(c.Is(at, ",", "và") && c.starts(at+1, 1<<lexicon.Counted)) && !c.Is(at, "còn", "xuống", "thành") {
		end = at
	}
	return end
}

// people reads on over people in a row, «cán bộ, chiến sĩ», «cán bộ, giáo viên
// và học sinh», and returns the end of the row.
func (c *Cursor) people(end int) int {
	for n := 0; n < 5; n++ {
		if !c.Is(end, ",") && !(n > 0 && c.Is(end, "và")) {
			break
		}
		h, ok := c.lookup(end+1, lexicon.Counted)
		if !ok || h.Attr != "n p" || c.w(end+1).Shape != word.Lower || c.gluedAt(end+1) || c.named(end+1+h.N) {
			break
		}
		end += 1 + h.N
	}
	return end
}

// proposeCount proposes the reading with the noun behind it that it counts.
func (c *Cursor) proposeCount(r *reading) bool {
	if r.sides > 0 {
		return false
	}
	h, end, of, ok := c.noun(r.end)
	if !ok || c.isOrdinal(r, h) {
		return false
	}
	local := *r
	if !r.Value.IsInteger() || r.low.IsValid() && !r.low.d.IsInteger() {
		switch {
		case r.Ambiguous && !r.Scaled: // 1,500 người
			if !local.shift(3) {
				return false
			}
		case c.key(1) == "." && r.N == 3:
			return false // 2.5 người is rather a number of a list
		}
	}
	if !r.Digits && r.N == 1 && !r.isRange() {
		switch c.key(0) {
		case "một", "không", "đôi", "mươi", "nửa", "âm":
			return false
		case "năm":
			if !c.counting() {
				return false
			}
		}
	}
	if h.Form == "dân" && r.least().Cmp(NewAmount(100, 0)) < 0 {
		return false // 2 dân chơi
	}
	if r.Vague && !r.Scaled && r.Value == numbers.New(1, 0) {
		return false // vài người: no number at all
	}
	q := c.run.slabs.quantity.take()
	q.Unit, q.Dimension, q.Of = c.counted(h, r.end, end), "count", of
	if c.Is(end, "/") {
		if per, after := c.per(end); per != "" {
			q.Unit += "/" + per
			q.Dimension = dimensionOf(q.Unit)
			end = after
		}
	}
	q.Bound = c.amounts(&local, end, &q.Amount, &q.Low, &q.High, &q.Magnitude)
	c.Propose(0, end).Value(q).Part("number", 0, r.end).Part("unit", r.end, end)
	return true
}

// counting reports whether the word before shows that «năm» at the anchor is
// the number and not a year.
func (c *Cursor) counting() bool {
	return c.Is(-1, "có", "gồm", "với", "khoảng", "hơn", "gần", "trên", "dưới", "thêm", "còn", "được", "tặng", "trao", "bắt", "giữ", "khiến", "làm", "chỉ", "đủ", "là", "thành", "của", "bởi", "cùng", "nhất", "đa", "xây", "thăm")
}

// isOrdinal reports whether the number at the anchor numbers what stands before
// it and counts nothing: «lớp 8», «thứ ba», «tổ 7».
func (c *Cursor) isOrdinal(r *reading, h lexicon.Hit) bool {
	if c.endsNumbered(r) {
		return true
	}
	if c.w(-1).Kind != word.Letters || c.w(0).Has(word.Sentence) {
		return false
	}
	if w := c.w(0); r.end == 1 && r.Digits && len(w.Key) == 4 && (w.Key[0] == '1' && w.Key[1] == '9' || w.Key[0] == '2' && w.Key[1] == '0') && c.w(-1).Capital() && !c.w(-1).Has(word.Sentence) {
		return true // a year: «World Cup 2026 đội chủ nhà …»
	}
	if h.Form == "lá" && (c.w(r.end+1).Kind == word.Digits || c.Is(r.end+1, "một")) && c.Is(r.end+2, "hoa") {
		return true // sâm 7 lá 1 hoa
	}
	if h.Form == "tờ" && c.Is(-1, "thửa") {
		return true
	}
	if r.Grouped || r.Scaled {
		return false // «quy tập 1.610 hài cốt»
	}
	switch c.key(-1) {
	case "điều": // «điều 15 xe chữa cháy», «điều 20 công nhân»
		switch first, _, _ := strings.Cut(h.Form, " "); first {
		case "xe", "tàu", "trực", "máy", "xuồng", "ca", "người", "lượt", "quân", "cảnh", "lính":
			return false
		}
		return h.Attr != "n p"
	case "thứ", "hạng", "km", "khoản", "chương", "mục", "tập", "trang", "khóa", "quận", "phường", "thôn", "xóm", "ấp", "phố", "lộ", "ql", "tl", "đt", "quý", "mùng", "mồng", "rằm", "vòng", "bậc", "kênh", "đài", "top", "kỷ", "đại", "hẻm", "ngõ", "kiệt", "covid", "u", "thập", "buôn":
		return true
	case "số":
		return !c.Is(-2, "tổng", "trong", "con", "đa", "phân", "dân", "một", "quân", "chiếm")
	case "tháng", "ngày", "năm", "tuần":
		if r.isRange() && !r.Adjacent {
			return true
		}
		return !c.Is(-2, "mỗi", "một", "hằng", "hàng", "trong", "cả", "suốt", "mấy", "nhiều", "các") && c.w(-2).Kind != word.Digits && !c.isNumberWord(-2)
	case "bài", "bước", "hình":
		return r.Digits
	case "điểm":
		return h.Form == "môn"
	case "lớp", "tổ", "khối", "khu", "phòng", "đội", "bảng", "nhóm", "cấp", "tầng", "đoàn", "đợt", "loại":
		if !r.Digits {
			return false
		}
		if h.Attr == "n a" || h.Value == "trường" || c.Is(-1, "cấp") {
			return true
		}
		return c.Is(-1, "lớp") && r.Value.Cmp(numbers.New(12, 0)) <= 0
	}
	return false
}

// endsNumbered reports whether the number at the anchor is the last of a list of
// numbered places, before the larger one they lie in: «tổ 3, 4, 5 phường X».
func (c *Cursor) endsNumbered(r *reading) bool {
	if !r.Digits || r.end != 1 || !c.Is(-1, ",", "và") || c.w(-2).Kind != word.Digits || !c.w(2).Capital() || !c.Is(1, "phường", "xã", "đường", "phố", "khu", "thôn", "ấp", "quận", "huyện") {
		return false
	}
	i := -2
	for i > -20 && c.Is(i-1, ",", "và") && c.w(i-2).Kind == word.Digits {
		i -= 2
	}
	return c.Is(i-1, "tổ", "hẻm", "ngõ", "ngách", "kiệt", "thôn", "ấp", "xóm", "khu", "khối", "phố") || c.Is(i-1, "số") && c.Is(i-2, "nhà")
}

func (c *Cursor) isNumberWord(i int) bool {
	return c.Is(i, "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
}

// proposeRatio proposes «15/20 xã», «tỷ lệ 1/500», «3/4 diện tích».
func (c *Cursor) proposeRatio(r *reading) {
	less := r.Value.Cmp(r.den.d) <= 0 && r.den.Sign() > 0
	if r.den.Cmp(NewAmount(12, 0)) <= 0 && c.Is(-1, "từ", "vào", "trước", "sau") {
		return // a day: «từ 1/4 công nhân …»
	}
	if h, end, of, ok := c.noun(r.end); ok && less && h.Form != "kế hoạch" && !c.isOrdinal(r, h) && !c.dateBefore() {
		q := c.run.slabs.quantity.take()
		q.Amount, q.Fraction = Amount{r.Value}, c.ratio(r)
		q.Unit, q.Dimension, q.Of = c.counted(h, r.end, end), "count", of
		q.Bound = c.bound(end)
		c.Propose(0, end).Value(q).Part("number", 0, r.end).Part("unit", r.end, end)
		return
	}
	if h, ok := c.measureUnit(r.end); ok && dimension(h.Attr) == "pressure" { // 120/80 mmHg
		q := c.run.slabs.quantity.take()
		q.Fraction, q.Unit, q.Dimension, q.Bound = c.ratio(r), h.Value, dimension(h.Attr), c.bound(r.end)
		c.Propose(0, r.end+h.N).Value(q).Part("number", 0, r.end).Part("unit", r.end, r.end+h.N)
		return
	}
	if !(c.isScale(r) || less && !c.dateBefore() && (c.partOf(r.end) || c.isPart(r))) {
		return
	}
	q := c.run.slabs.quantity.take()
	q.Fraction, q.Dimension, q.Bound = c.ratio(r), "ratio", c.bound(r.end)
	c.Propose(0, r.end).Value(q).Part("number", 0, r.end)
}

// ratio returns a ratio as «15/20».
func (c *Cursor) ratio(r *reading) string {
	var buf [32]byte
	b := append((Amount{r.Value}).AppendTo(buf[:0]), '/')
	return string(r.den.AppendTo(b))
}

// isScale reports whether the ratio is the scale of a map: «tỷ lệ 1/500», also
// as a later one of a list.
func (c *Cursor) isScale(r *reading) bool {
	if r.Value != numbers.New(1, 0) {
		return false
	}
	i := -1
	for n := 0; n < 6; n++ {
		switch {
		case c.Is(i, "lệ") && c.Is(i-1, "tỷ", "tỉ"), c.Is(i, "đồ") && c.Is(i-1, "bản"):
			return true
		case c.Is(i, ",", "và", ";", "hoặc") && c.w(i-1).Kind == word.Digits:
			// the scale before: 1/2.000
			for i--; c.w(i).Kind == word.Digits || c.Is(i, ".", "/"); i-- {
			}
		case c.Is(i, "là", ":", "từ", "khoảng", "đến", "bằng"):
			i--
		default:
			return false
		}
	}
	return false
}

// isPart reports whether the words around a ratio make it a part of a whole
// that is not named behind it: «chiếm hơn 3/4», «1/3 là người nước ngoài».
func (c *Cursor) isPart(r *reading) bool {
	if r.Value == r.den.d || r.den.Cmp(NewAmount(100, 0)) > 0 || r.Scaled {
		return false
	}
	if c.Is(r.end, "là") && (c.Is(-1, ",", ";", ":", "và", "gần", "hơn", "khoảng", "có", "tới") || c.w(0).Has(word.Sentence)) {
		n := c.w(r.end + 1)
		return n.Kind == word.Letters && !n.Capital() && !c.Is(r.end+1, "ngày", "dịp", "lễ", "tết", "thứ", "chủ", "hạn", "thời", "hôm", "mùng", "sinh", "mốc", "sự", "một")
	}
	i := -1
	for c.Is(i, "hơn", "gần", "khoảng", "quá", "chưa", "đến", "tới", "trên", "dưới", "chừng", "được", "mới", "chỉ") && i > -4 {
		i--
	}
	switch {
	case c.Is(i, "chiếm", "đạt", "bằng", "giảm", "mất"), c.Is(i+1, "được") && i < -1 && !c.Is(i, "và"):
		return c.endsClause(r.end) || c.Is(r.end, "thôi", "so", "trong", "của", "rồi", "tổng", "số")
	}
	return false
}

// dateBefore reports whether the word before the anchor opens a date.
func (c *Cursor) dateBefore() bool {
	return c.Is(-1, "ngày", "lễ", "dịp", "sáng", "trưa", "chiều", "tối", "đêm", "khánh", "mùng", "tháng", "hôm", "cúp", "lúc", "nhà", "hẻm", "đường")
}

// partOf reports whether what follows at i is a whole of which a fraction is
// taken.
func (c *Cursor) partOf(i int) bool {
	return c.Is(i, "kế", "diện", "số", "dân", "lượng", "tổng", "quãng", "chặng", "thời", "khối", "sản", "chiều", "nhu", "trong", "thể", "công", "giá", "vốn", "chi", "kinh", "lãnh", "sân", "năm", "đời", "thế", "cả", "toàn", "bề", "hành", "doanh", "thu", "dung", "trữ", "nguồn", "quân", "ngân", "đường", "bán", "mức", "tài", "chặng")
}

// proposeFraction proposes a fraction in words: «hai phần ba».
func (c *Cursor) proposeFraction(r *reading) {
	q := c.run.slabs.quantity.take()
	var buf [32]byte
	b := append((Amount{r.Value}).AppendTo(buf[:0]), '/')
	q.Fraction = string(r.Den.Append(b))
	q.Dimension, q.Bound = "ratio", c.bound(r.end)
	c.Propose(0, r.end).Value(q).Part("number", 0, r.end)
}

// proposeHalf proposes «một nửa».
func (c *Cursor) proposeHalf() {
	q := c.run.slabs.quantity.take()
	q.Fraction, q.Dimension, q.Bound = "1/2", "ratio", c.bound(2)
	c.Propose(0, 2).Value(q).Part("number", 0, 2)
}

// proposeShared proposes a number whose unit stands behind a later one: «18 -
// 40 và 41 - 60 tuổi», «từ 15 lên 20%».
func (c *Cursor) proposeShared(r *reading) {
	if r.Vague || r.Bare || r.sides > 0 || !r.Digits || r.Adjacent {
		return
	}
	i, from := r.end, c.Is(-1, "từ")
	for n := 0; n < 4; n++ {
		at, change := c.joins(i)
		if at == i || change && !from || c.w(at).Kind != word.Digits {
			return
		}
		next := *c
		next.at += at
		var r2 reading
		if !next.read(&r2) || r2.den.IsValid() || r2.sides > 0 || !change && (r2.isRange() != r.isRange() || r2.Scaled != r.Scaled) {
			return
		}
		i = at + r2.end
		h, isUnit := c.measureUnit(i)
		var noun lexicon.Hit
		counted := false
		if !isUnit && change {
			noun, _, _, counted = c.noun(i)
		}
		if !isUnit && !counted {
			continue
		}
		var q Quantity
		if counted {
			h = noun
			q.Unit, q.Dimension = c.counted(h, i, i+h.N), "count"
		} else {
			q.Unit, q.Dimension = h.Value, dimension(h.Attr)
		}
		if q.Dimension == "compound" {
			q.Dimension = dimensionOf(q.Unit)
		}
		if !r.isRange() && !change && (q.Dimension == "count" || q.Dimension == "dose" || c.w(-1).Kind == word.Letters && c.Is(-1, "số", "tổ", "điều", "khoản", "lớp", "quận", "thứ", "ngày", "tháng", "năm", "phường")) {
			return
		}
		local := *r
		if !r.Scaled && r2.Scaled && !local.shift(r2.Scale) {
			return
		}
		q.Bound = c.amounts(&local, r.end, &q.Amount, &q.Low, &q.High, &q.Magnitude)
		p := c.run.slabs.quantity.take()
		*p = q
		c.Propose(0, r.end).Value(p).Part("number", 0, r.end).Part("unit", i, i+h.N)
		return
	}
}

// joins reads the word at i that leads from one number to another with the
// same unit, and returns where that starts, i if there is none; change tells
// that the amount changes from the one to the other.
func (c *Cursor) joins(i int) (at int, change bool) {
	switch c.key(i) {
	case "và", "hoặc", "hay":
		return i + 1, false
	case ",":
		if !c.gluedAt(i + 1) {
			return i + 1, false
		}
	case "lên", "xuống", "còn":
		at = i + 1
		for n := 0; n < 2 && c.Is(at, "còn", "đến", "tới", "hơn", "gần", "trên", "khoảng"); n++ {
			at++
		}
		return at, true
	}
	return i, false
}
