package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// placeHead is a head word of a place («tỉnh», «khu công nghiệp») found in the
// text.
type placeHead struct {
	n       int    // words it covers
	full    string // what it stands for, if it is an abbreviation
	feature string
	marks   lexicon.Marks
}

// has reports whether the head carries the mark, one of those that the header of
// the list explains.
func (h *placeHead) has(mark lexicon.Marks) bool { return h.marks&mark != 0 }

// placeHead returns the head word at word i.
func (c *Cursor) placeHead(i int) (h placeHead, ok bool) {
	hit, ok := c.lookup(i, lexicon.Placewords)
	if !ok {
		return h, false
	}
	h.n = hit.N
	h.feature, h.marks = hit.Class, hit.Set
	if hit.Value != hit.Form {
		h.full = hit.Value
	}
	if len(c.key(i)) == 1 && (c.w(i).Shape != Initial || c.key(i-1) == "&") {
		return h, false
	}
	return h, true
}

// place is a place read from the text: words from..to, of which the name is
// name..to.
type place struct {
	to, name int
	head     placeHead
	feature  string
	known    string // the usual spelling of a name of the gazetteers
	number   bool   // the name is a number, or an abbreviation's
}

// headedPlace reads a place that starts with its head word at word i. What may
// stand between the two: the abbreviation in brackets, words of a kind
// («thành phố biển …»), and another place («chợ thị trấn …»).
func (c *Cursor) headedPlace(i, depth int) (p place, ok bool) {
	h, ok := c.placeHead(i)
	if !ok {
		return p, false
	}
	return c.placeBehind(i, h, depth)
}

// placeBehind reads the place whose head h stands at word i.
func (c *Cursor) placeBehind(i int, h placeHead, depth int) (p place, ok bool) {
	if !c.mayName(i+h.n, &h) || c.inCompound(i, h.n) || c.headsPerson(i, h.n) {
		return p, false
	}
	p.head, p.feature = h, h.feature
	k := i + h.n
	if c.key(k) == "(" && c.w(k+1).Shape == word.Caps && c.key(k+2) == ")" && !h.has(lexicon.MarkAdmin) {
		k += 3 // «Khu kinh tế (KKT) …»
	}
	if h.has(lexicon.MarkNumber) && c.numberedPlace(&p, i, k) {
		return p, !c.assemblyGroup(i, p.to)
	}
	if h.n == 1 && c.key(i) == "khu" && c.key(i-1) == "(" && c.w(k).Shape == word.Initial && c.key(k+1) == ")" {
		return p, false // a part of a site named before: «(Khu A)»
	}
	if h.has(lexicon.MarkOnly) {
		return p, false
	}
	if c.Seq(i, "đường", "dây") && c.w(k).Kind == Digits && c.key(k+1) == "kv" {
		k += 2 // «đường dây 500 kV …»
	}
	plain := k
	k = c.skipModifiers(k, &h)
	if h.has(lexicon.MarkSeat) && c.seatName(&p, k) {
		return p, true
	}
	if depth < 2 && h.nests() {
		sub, ok := c.headedPlace(k, depth+1)
		if ok && sub.nestsIn(&h, c.w(k), k > plain) {
			p.name, p.to = k, sub.to
			if h.has(lexicon.MarkRoute) && h.feature == FeatureStreet {
				p.to += c.routeEnd(p.to, true)
			}
			return p, true
		}
	}
	to, known := c.placeName(k, &h, c.w(i))
	if to == 0 {
		return p, false
	}
	p.name, p.to, p.known = k, to, known
	if g, ok := c.gazetteer(k); ok && h.has(lexicon.MarkAdmin) && g.N == to-k {
		switch f := g.Class; {
		case f == FeatureDistrict && h.feature == FeatureProvince, f == FeatureCity, f == FeatureProvince && h.feature == FeatureCity:
			p.feature = f // «thành phố Quy Nhơn», «thành phố New York»
		case f == FeatureProvince && h.feature == f && (c.Seq(i, "thành", "phố") || c.Is(i, "tp")) && !centralCity(c.Text(k, to), g.Value):
			p.feature = FeatureDistrict // «thành phố Kon Tum» of the province of that name
		}
	}
	c.extendName(&p)
	return p, true
}

// assemblyGroup reports whether the numbered «Tổ» at word i, whose number ends
// before word to, is a group in which deputies debate and no part of a ward:
// «phát biểu tại Tổ 11, đại biểu …».
func (c *Cursor) assemblyGroup(i, to int) bool {
	if c.key(i) != "tổ" || c.w(i).Shape != word.Title && c.w(i).Shape != word.Initial {
		return false
	}
	k := i
	if c.Is(k-1, "tại", "ở") {
		k--
	}
	switch c.key(k - 1) {
	case "biểu":
		return c.Is(k-2, "phát", "đại")
	case "luận":
		return c.Is(k-2, "thảo")
	case "kiến":
		return c.Is(k-2, "ý")
	case "họp":
		return k < i
	}
	if c.key(to) == "," || c.key(to) == "(" {
		to++
	}
	return c.Seq(to, "đại", "biểu") || c.Seq(to, "các", "đại", "biểu") || c.Seq(to, "gồm", "đoàn") || c.Seq(to, "gồm", "các", "đoàn")
}

// mayName reports whether a name may start at word k, right after head h, or
// words that may stand before it. Most head words are common ones, and nearly
// all that name nothing are told by this.
func (c *Cursor) mayName(k int, h *placeHead) bool {
	w := c.w(k)
	switch {
	case w.Kind == Symbol:
		return w.Key == "(" && !h.has(lexicon.MarkAdmin)
	case w.Kind != Letters || w.Capital():
		return w.Kind != 0
	case h.has(lexicon.MarkAdmin) && c.starts(k, gazetteers):
		return true // «tp hà nội»
	}
	return w.Key == "số" || c.starts(k, 1<<lexicon.PlaceModifiers|1<<lexicon.Placewords)
}

// centralCity reports whether the name, or what it stands for, is that of a city
// under the centre.
func centralCity(name, canonical string) bool {
	if canonical != "" {
		name = canonical
	}
	switch name {
	case "Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế":
		return true
	}
	return false
}

// nests reports whether another place with its head word can be the name.
func (h *placeHead) nests() bool {
	return !h.has(lexicon.MarkAdmin) && !h.has(lexicon.MarkKnown) && h.feature != FeatureCountry && h.feature != FeatureRegion
}

// nestsIn reports whether the place, whose first word is first, names one with
// head h; modified tells that other words stand between.
func (p *place) nestsIn(h *placeHead, first *word.Word, modified bool) bool {
	switch {
	case p.head.has(lexicon.MarkOnly), p.feature == FeatureCountry, p.feature == FeatureRegion && first.Shape == Lower:
		return false
	}
	return modified || first.Shape != Lower || p.head.has(lexicon.MarkAdmin) || p.feature == h.feature
}

// skipModifiers returns where the words that may stand between head and name
// end: «miền núi», «điện gió», after some heads «vua», «Chủ tịch».
func (c *Cursor) skipModifiers(k int, h *placeHead) int {
	for range 3 {
		m, ok := c.lookup(k, lexicon.PlaceModifiers)
		if !ok {
			break
		}
		if person := m.Attr != ""; person && !h.has(lexicon.MarkPerson) || !person && c.w(k).Shape != Lower {
			break
		}
		k += m.N
	}
	return k
}

// seatName reads the word for a unit as the name: «Bảo tàng tỉnh».
func (c *Cursor) seatName(p *place, k int) bool {
	to := k + 1
	switch {
	case c.w(k).Shape != Lower:
		return false
	case c.Is(k, "tỉnh", "huyện"):
	case c.Seq(k, "thành", "phố"), c.Seq(k, "thị", "xã"):
		to++
	default:
		return false
	}
	if w := c.w(to); w.Capital() && !w.Has(word.Sentence) {
		return false
	}
	p.name, p.to = k, to
	return true
}

// numberedPlace reads a number at word k as the name after the head at i.
func (c *Cursor) numberedPlace(p *place, i, k int) bool {
	if c.key(k) == "số" {
		k++
	}
	to := c.placeNumber(k, &p.head)
	if to == 0 {
		return false
	}
	p.name, p.to, p.number = k, to, true
	if c.Is(i, "hẻm", "ngõ", "ngách", "kiệt") && c.w(to).Has(word.Space) && c.w(to).Shape != word.Caps {
		p.to += c.nameRun(to, 5, false) // «hẻm 76 Lê Lợi»
	}
	return true
}

// headsPerson reports whether the head word of n words at i belongs to a role or
// is a surname, and a person is named there: «trưởng thôn Siu Blơh», «Hồ Quang
// Minh».
func (c *Cursor) headsPerson(i, n int) bool {
	if w := c.w(i + n); !w.Capital() {
		return false
	}
	if c.w(i).Shape == word.Title && n == 1 {
		if h, ok := c.lookup(i, lexicon.Surnames); ok && h.N == 2 && h.Attr == "ethnic" && c.joined(i+2) {
			return true // «Bon Tô Sa Nga»
		}
	}
	if n == 3 && c.Seq(i, "nhà", "văn", "hóa") {
		_, sure := c.fullName(i + n)
		return sure == certainName
	}
	if c.Is(i-1, "trưởng", "già") {
		_, sure := c.fullName(i + n)
		if sure == possibleName && c.Seq(i-1, "già", "làng") {
			return true
		}
		return sure == certainName || sure == possibleName && c.w(i+n).Shape == word.Initial
	}
	if n == 1 && c.key(i) == "hồ" && c.w(i).Shape == word.Title {
		g, ok := c.gazetteer(i + n)
		if !ok {
			return false
		}
		f := g.Class
		return f != FeatureWater && c.personAt(i) == g.N+1
	}
	return false
}

// inCompound reports whether the head word of n words at i is a part of a longer
// word or a set phrase: «yêu cầu», «gia đình», «đường dây nóng».
func (c *Cursor) inCompound(i, n int) bool {
	for back := range 4 {
		if t, ok := c.lookup(i-back, lexicon.PlaceTraps); ok && (back > 0 && t.N > back || back == 0 && t.N > n) {
			return true
		}
	}
	return false
}

// placeNumber reads a number that is the name after head h: «3», «19B», «3/2».
// It returns where it ends, 0 if there is none or it counts something.
func (c *Cursor) placeNumber(k int, h *placeHead) int {
	to := k
	w := c.w(k)
	switch {
	case w.Kind == Digits:
		if w.End-w.Start > 4 {
			return 0
		}
		to++
		if c.run.norm[w.Start] == '0' && w.End-w.Start > 2 {
			return 0 // a telephone number
		}
		if c.key(to) == "," && c.w(to+1).Kind == Digits && !c.w(to).Has(word.Space) && !c.w(to+1).Has(word.Space) {
			return 0 // «đường 1,8 km»
		}
		if c.key(to) == "tháng" && c.w(to+1).Kind == Digits && c.w(to+1).End-c.w(to+1).Start <= 2 {
			return to + 2 // «đường 30 Tháng 4»
		}
	case h.feature == FeatureStreet && w.Kind == Letters && w.Capital() && w.Shape != word.Title && w.End-w.Start <= 4 &&
		(c.w(k+1).Kind == Digits || c.key(k+1) == "." && c.w(k+2).Kind == Digits && !c.w(k+2).Has(word.Space)):
		to++ // «ĐT 640», «N2», «CT.01»
		if c.key(to) == "." {
			to++
		}
		if d := c.w(to); c.run.norm[d.Start] == '0' && d.End-d.Start > 3 {
			return 0 // «ĐT 0905…»: a telephone
		}
		to++
	case roman(c.run.norm[w.Start:w.End]) && w.Kind == Letters && h.feature != FeatureCommune:
		return k + 1
	default:
		return 0
	}
	if n := c.w(to); n.Kind == Letters && !n.Has(word.Space) && (n.Shape == word.Initial || n.End-n.Start == 1) {
		to++ // «1A», «19B»
	}
	if h.feature == FeatureStreet || h.feature == FeatureSite {
		for range 4 {
			if (c.key(to) == "/" || c.key(to) == "-" || c.key(to) == ".") && c.w(to+1).Kind == Digits &&
				!c.w(to).Has(word.Space) && !c.w(to+1).Has(word.Space) {
				to += 2
			}
		}
	} else if (c.key(to) == "/" || c.key(to) == "," || c.key(to) == "." || c.key(to) == "-") && c.w(to+1).Kind == Digits &&
		!c.w(to).Has(word.Space) && !c.w(to+1).Has(word.Space) {
		return 0 // «khu vực 2/3», «tổ 1.200 người»
	}
	if c.counts(to, h.has(lexicon.MarkOnly) || h.full == "" && h.feature != FeatureStreet && h.feature != FeatureDistrict && h.feature != FeatureCommune) {
		return 0
	}
	return to
}

// counts reports whether the word at i is a unit or a noun that the number
// before it counts.
func (c *Cursor) counts(i int, strict bool) bool {
	w := c.w(i)
	if w.Kind == Symbol {
		return c.key(i) == "%"
	}
	if w.Kind != Letters || w.Has(word.Sentence) {
		return false
	}
	switch c.key(i) {
	case "m", "km", "cm", "mm", "kg", "ha", "kv", "mw", "tỷ", "triệu", "nghìn", "ngàn", "trăm", "người", "năm", "hộ", "làn",
		"chiều", "cây", "mét", "tầng", "phút", "giờ", "lần", "con", "cái", "nhà", "căn", "phòng", "vụ", "đồng", "tấn", "km²", "m²":
		return true
	}
	if !strict || w.Shape != Lower {
		return false
	}
	switch c.key(i) {
	case "và", "ở", "tại", "thuộc", "đã", "là", "có", "được", "với", "đến", "trên", "cho", "vẫn", "bị", "cũng", "đang", "sẽ", "nơi",
		"của", "về", "hay", "từ", "thì", "để", "cùng", "không", "phải", "còn", "sau", "trước", "gần", "đi", "qua", "nằm", "ra", "vào",
		"trong", "nói", "cách", "như", "do", "bên", "lên", "này", "xã", "phường", "thị", "thôn", "khu", "ấp", "làng", "(", "giáp", "nay", "cũ", "mới",
		"đều", "mà", "hôm", "ngày", "vừa", "chưa", "rồi", "mỗi", "lại", "cả", "gồm", "dài", "rộng", "cao", "đón", "chỉ", "nối", "gặp",
		"xảy", "theo", "hiện", "nhằm", "tiếp", "bắt", "đây", "khi", "thành", "huyện", "tỉnh", "tp":
		return false
	}
	return true
}
