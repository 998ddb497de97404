package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// placeHead is a head word of a place («tỉnh», «khu công nghiệp») found in the
// text.
type placeHead struct {
	n       int    // words it covers
	full    string // what it stands for, if it is an abbreviation
	feature string
	marks   string
}

func (h *placeHead) has(mark string) bool { return strings.Contains(h.marks, mark) }

// cutAttr splits an attr into the feature and the marks after it.
func cutAttr(attr string) (feature, marks string) {
	feature, marks, _ = strings.Cut(attr, " ")
	return feature, marks
}

// placeHead returns the head word at word i.
func (c *Cursor) placeHead(i int) (h placeHead, ok bool) {
	hit, ok := c.lookup(i, lexicon.Placewords)
	if !ok {
		return h, false
	}
	h.n = hit.N
	h.feature, h.marks = cutAttr(hit.Attr)
	if hit.Value != hit.Form {
		h.full = hit.Value
	}
	if len(c.key(i)) == 1 && c.w(i).Shape != Initial {
		return h, false
	}
	return h, true
}

// gazetteer returns the longest known place at word i; of two equally long ones
// that which needs no context, and then the larger.
func (c *Cursor) gazetteer(i int) (best lexicon.Hit, ok bool) {
	hits := c.hits(i)
	for k := range hits {
		h := &hits[k]
		if c.at+i+h.N > c.hi || h.N < best.N {
			continue
		}
		switch h.List {
		case lexicon.Provinces, lexicon.Districts, lexicon.Communes, lexicon.Countries,
			lexicon.WorldPlaces, lexicon.Regions, lexicon.Geography, lexicon.Sites:
		default:
			continue
		}
		if h.N == best.N && !(plain(best.Attr) < plain(h.Attr)) {
			continue
		}
		best, ok = *h, true
	}
	return best, ok
}

// plain ranks entries of the same form.
func plain(attr string) int {
	feature, marks := cutAttr(attr)
	r := level(feature)
	if marks == "" {
		r += 10
	}
	return r
}

// level orders the features by what lies in what.
func level(feature string) int {
	switch feature {
	case FeatureCountry:
		return 6
	case FeatureRegion:
		return 5
	case FeatureProvince, FeatureCity:
		return 4
	case FeatureDistrict:
		return 3
	case FeatureCommune:
		return 2
	case FeatureVillage:
		return 1
	}
	return 0
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

// headedPlace reads a place that starts with its head word at word i.
func (c *Cursor) headedPlace(i, depth int) (p place, ok bool) {
	h, ok := c.placeHead(i)
	if !ok {
		return p, false
	}
	if c.inCompound(i, h.n) || c.headsPerson(i, h.n) {
		return p, false
	}
	p.head, p.feature = h, h.feature
	k := i + h.n
	if c.key(k) == "(" && c.w(k+1).Shape == word.Caps && c.key(k+2) == ")" && !h.has("admin") {
		k += 3 // «Khu kinh tế (KKT) …»
	}
	if h.has("number") {
		if c.full(i) == "đường dây" && c.w(k).Kind == Digits && c.key(k+1) == "kv" {
			k += 2
		}
		if c.key(k) == "số" {
			if to := c.placeNumber(k+1, &h); to > 0 {
				p.name, p.to, p.number = k+1, to, true
				return p, true
			}
		}
		if to := c.placeNumber(k, &h); to > 0 {
			p.name, p.to, p.number = k, to, true
			if c.Is(i, "hẻm", "ngõ", "ngách", "kiệt") && c.w(to).Has(word.Space) && c.w(to).Shape != word.Caps {
				p.to += c.nameRun(to, 5, false) // «hẻm 76 Lê Lợi»
			}
			return p, true
		}
		if h.has("numberonly") {
			return p, false
		}
	}
	afterHead := k
	for range 3 {
		m, ok := c.lookup(k, lexicon.PlaceModifiers)
		if !ok {
			break
		}
		if person := m.Attr != ""; person && !h.has("person") || !person && c.w(k).Shape != Lower {
			break
		}
		k += m.N
	}
	if unit := c.Is(k, "tỉnh", "huyện", "thành", "thị") && h.has("seat") && c.w(k).Shape == Lower; unit {
		to := k + 1
		if c.Is(k, "thành", "thị") {
			to++
		}
		if !c.w(to).Capital() || c.w(to).Has(word.Sentence) {
			p.name, p.to = k, to
			return p, true
		}
	}
	if !h.has("admin") && !h.has("known") && h.feature != FeatureCountry && h.feature != FeatureRegion && depth < 2 {
		if sub, ok := c.headedPlace(k, depth+1); ok && !sub.head.has("numberonly") && sub.feature != FeatureCountry &&
			!(c.w(k).Shape == Lower && sub.feature == FeatureRegion) && (k > afterHead || c.w(k).Shape != Lower || sub.head.has("admin") || sub.feature == h.feature) {
			p.name, p.to = k, sub.to
			return p, true
		}
	}
	to, known := c.placeName(k, &h, c.w(i))
	if to == 0 {
		return p, false
	}
	p.name, p.to, p.known = k, to, known
	if g, ok := c.gazetteer(k); ok && h.has("admin") && g.N == to-k {
		switch f, _ := cutAttr(g.Attr); {
		case f == FeatureDistrict && h.feature == FeatureProvince, f == FeatureCity, f == FeatureProvince && h.feature == FeatureCity:
			p.feature = f // «thành phố Quy Nhơn», «thành phố New York»
		}
	}
	c.extendName(&p, i)
	return p, true
}

// headsPerson reports whether the head word of n words at i belongs to a role or
// is a surname, and a person is named there: «trưởng thôn Siu Blơh», «Hồ Quang
// Minh».
func (c *Cursor) headsPerson(i, n int) bool {
	if w := c.w(i + n); !w.Capital() {
		return false
	}
	if c.Is(i-1, "trưởng", "già") {
		_, sure := c.fullName(i + n)
		return sure == certainName || sure == possibleName && c.w(i+n).Shape == word.Initial
	}
	if n == 1 && c.key(i) == "hồ" && c.w(i).Shape == word.Title {
		g, ok := c.gazetteer(i + n)
		if !ok {
			return false
		}
		f, _ := cutAttr(g.Attr)
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

// full returns the words of the head at i in lower case, for the few that
// matter.
func (c *Cursor) full(i int) string {
	if c.Is(i, "đường") && c.Is(i+1, "dây") {
		return "đường dây"
	}
	return ""
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
		if c.key(to) == "tháng" && c.w(to+1).Kind == Digits && c.w(to+1).End-c.w(to+1).Start <= 2 {
			return to + 2 // «đường 30 Tháng 4»
		}
	case h.feature == FeatureStreet && w.Kind == Letters && w.Capital() && w.Shape != word.Title && w.End-w.Start <= 4 &&
		(c.w(k+1).Kind == Digits || c.key(k+1) == "." && c.w(k+2).Kind == Digits && !c.w(k+2).Has(word.Space)):
		to++ // «ĐT 640», «N2», «CT.01»
		if c.key(to) == "." {
			to++
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
	if h.feature == FeatureStreet {
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
	if c.counts(to, h.has("numberonly") || h.full == "" && h.feature != FeatureStreet && h.feature != FeatureDistrict && h.feature != FeatureCommune) {
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

// placeName reads the name at word k after head h, whose first word is first.
// It returns where the name ends, 0 if none stands there, and the usual
// spelling if the gazetteers know the name.
func (c *Cursor) placeName(k int, h *placeHead, first *word.Word) (to int, known string) {
	w := c.w(k)
	if w.Kind != Letters || w.Has(word.Sentence) {
		return 0, ""
	}
	g, inGazetteer := c.gazetteer(k)
	if !w.Capital() {
		if !inGazetteer || !h.has("admin") {
			return 0, ""
		}
		if f, _ := cutAttr(g.Attr); level(f) < level(FeatureDistrict) {
			return 0, "" // but «tp hà nội», as forums write
		}
	}
	admin := h.has("admin")
	if inGazetteer {
		switch f, _ := cutAttr(g.Attr); {
		case f == FeatureRegion && (h.feature == FeatureMountain || h.feature == FeatureWater || h.feature == FeatureSite || h.feature == FeatureStreet) && !h.has("route") && c.nameRun(k, 3, false) <= g.N:
			return 0, "" // «rừng Tây Nguyên»
		case admin && (f == FeatureRegion || f == FeatureCountry || (f == FeatureWater || f == FeatureIsland) && h.feature == FeatureProvince && c.key(k) == "biển"):
			return 0, "" // «các tỉnh Tây Nguyên»
		case h.feature == FeatureCountry && f != FeatureCountry && !(h.full == "" && f == FeatureRegion && c.Is(k-1, "quốc")):
			return 0, ""
		}
		if f, _ := cutAttr(g.Attr); f == FeatureCountry && !admin && h.feature != FeatureCountry && h.feature != FeatureRegion {
			if n := c.nameRun(k, 4, false); n <= g.N {
				return 0, "" // «quán Nhật», «sân Việt Nam»
			}
		}
	} else if h.has("known") && !(len(c.key(k-h.n)) == 1 && c.placeBefore(k-h.n)) {
		return 0, ""
	}
	if h.has("known") && h.feature == FeatureCountry && !inGazetteer {
		return 0, ""
	}
	if h.has("surname") && first.Capital() && !inGazetteer {
		return 0, ""
	}
	if first.Shape == word.Caps && h.full == "" {
		// in a heading all is in capitals: only what is known can be told
		if !inGazetteer {
			return 0, ""
		}
		return k + g.N, g.Value
	}
	most := 6
	switch {
	case admin:
		most = 4
	case h.feature == FeatureStreet:
		most = 5
	}
	n := c.nameRun(k, most, admin)
	if n == 0 && !inGazetteer {
		return 0, ""
	}
	if inGazetteer {
		switch {
		case g.N >= n:
			if n < g.N || n == g.N {
				return k + g.N, g.Value
			}
		case admin && (h.feature != FeatureCommune && h.feature != FeatureVillage) && g.N > 1:
			return k + g.N, g.Value
		case admin && g.N >= 2 && n-g.N >= 2:
			return k + g.N, g.Value // a person's name follows
		}
	}
	if n == 1 && c.Is(k, "bot", "bt", "ocop", "gdp", "usd", "b", "a") && !admin && h.feature != FeatureRegion && !inGazetteer && c.w(k+1).Kind == Letters && c.w(k+1).Shape == Lower {
		return 0, "" // «nhà máy BOT hết hạn»
	}
	if n == 1 && h.feature == FeatureRegion && roman(c.run.text(c.at+k, c.at+k+1)) {
		return 0, "" // «vùng II» of a tariff
	}
	if n == 1 {
		next := c.w(k + 1)
		lower := next.Kind == Letters && next.Shape == Lower && !next.Has(word.Sentence)
		switch {
		case h.has("weak") && lower && !inGazetteer:
			return 0, "" // «bản Di chúc», «vùng Đất hứa»
		case lower && h.feature == FeatureProvince && !inGazetteer && !foreign(c.w(k)):
			return 0, "" // «tỉnh Thường vụ»
		case admin && c.Is(k, "đoàn", "ủy", "hội", "đội", "đảng", "ban", "ubnd"):
			return 0, ""
		case lower && c.Is(k, "ủy", "công", "sở", "phòng", "bộ", "hội", "đoàn", "chủ", "phó", "bí", "giám", "trưởng"):
			return 0, ""
		}
	}
	if admin && first.Capital() && c.Is(k, "đoàn", "ủy", "đội", "đảng") && !inGazetteer {
		return 0, ""
	}
	if admin && n >= 2 && c.surname(k) && !inGazetteer && (level(h.feature) > level(FeatureCommune) || n > 2 && c.Is(k-h.n-1, "ubnd", "hđnd", "ủy", "đoàn", "an", "ca", "trưởng", "tịch", "viên")) {
		return 0, "" // «Chủ tịch UBND tỉnh Nguyễn Văn An»
	}
	if n == 1 && inGazetteer && g.N == 1 {
		return k + 1, g.Value
	}
	return k + n, ""
}

// nameRun counts the words from k on that can make up the name of one place, at
// most most of them.
func (c *Cursor) nameRun(k, most int, admin bool) int {
	n, words := 0, 0
	for words < most {
		w := c.w(k + n)
		if w.Kind != Letters || !w.Capital() || n > 0 && w.Has(word.Sentence) {
			break
		}
		if n > 0 && !w.Has(word.Space) {
			break
		}
		if w.Shape == word.Caps && !roman(c.run.norm[w.Start:w.End]) && (admin || n > 0 && c.w(k+n-1).Shape != word.Caps && !c.w(k+n+1).Capital() && n > 3) {
			break
		}
		if n > 0 && c.opensPhrase(k+n) {
			break
		}
		if n > 0 && !c.surname(k) && c.personAt(k+n) > 1 && (c.personAt(k+n) > 2 || !isSyllable(c.key(k+n))) {
			break // «nước Lào Thongloun Sisoulith»
		}
		if words >= 2 && admin && c.surname(k+n) && c.w(k+n+1).Capital() {
			break
		}
		n++
		words++
		if d := c.w(k + n); d.Kind == Digits && !d.Has(word.Space) && d.End-d.Start <= 3 {
			n++ // «Z183», «K50»
			if c.w(k+n).Kind == Letters && !c.w(k+n).Has(word.Space) {
				n++
			}
		}
		// «Xi-ha-núc-vin»
		for c.key(k+n) == "-" && !c.w(k+n).Has(word.Space) && c.w(k+n+1).Kind == Letters &&
			c.w(k+n+1).Shape == Lower && !c.w(k+n+1).Has(word.Space) && n < 24 {
			n += 2
		}
		if c.Is(k+n, "de", "del", "la", "da", "do", "dos", "du", "el", "al", "of", "the", "von", "van", "der", "and") &&
			c.w(k+n).Shape == Lower && c.w(k+n+1).Capital() && c.w(k+n+1).Has(word.Space) {
			n++
		}
	}
	return n
}

// opensPhrase reports whether the capitalised word at i, in the middle of a run
// of them, is the head of something else: a body, a title, a caption.
func (c *Cursor) opensPhrase(i int) bool {
	next := c.w(i + 1)
	lower := next.Kind == Letters && next.Shape == Lower
	switch c.key(i) {
	case "ubnd", "hđnd", "tp", "tx", "qđ", "ct", "ubmttq", "mttq", "bqp", "bqt", "ca", "csgt", "thpt", "thcs", "ông", "theo", "tết":
		return true
	case "ảnh":
		return lower || c.key(i+1) == ":"
	case "sở", "phòng", "ban", "phó", "bí", "giám", "trưởng":
		return lower
	case "ủy":
		return c.Is(i+1, "ban", "viên")
	case "công":
		return c.Is(i+1, "an", "ty", "đoàn", "ước")
	case "bộ":
		return c.Is(i+1, "trưởng", "đội", "chỉ", "tư", "chính")
	case "hội":
		return c.Is(i+1, "đồng", "nông", "liên", "cựu", "chữ", "người", "nghị")
	case "đoàn":
		return c.Is(i+1, "thanh", "viên", "công", "đại", "kiểm", "thể")
	case "chủ":
		return c.Is(i+1, "tịch", "nhiệm", "tọa", "trì", "đầu")
	case "chi":
		return c.Is(i+1, "cục", "nhánh", "bộ", "hội", "đoàn")
	case "liên":
		return c.Is(i+1, "đoàn", "minh", "hiệp", "hợp")
	case "trung":
		return c.Is(i+1, "tâm", "ương", "tá", "tướng", "sĩ", "úy", "đoàn")
	case "tòa", "viện":
		return c.Is(i+1, "án", "trưởng", "kiểm")
	}
	return false
}

// surname reports whether a common family name stands at word i.
func (c *Cursor) surname(i int) bool {
	switch c.key(i) {
	case "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý",
		"đinh", "trương", "lâm", "trịnh", "đào", "đoàn", "tạ", "lương", "phùng", "tô", "quách", "kpă", "siu", "rơ", "ksor", "rcom", "rmah", "nay", "đàm":
		return true
	}
	return false
}

// extendName takes in what may follow a name: a number («thôn Phú Thứ 2»), the
// other end of a route, «mới» and «cũ».
func (c *Cursor) extendName(p *place, from int) {
	if w := c.w(p.to); w.Kind == Digits && w.Has(word.Space) && w.End-w.Start <= 2 && (p.feature == FeatureVillage || p.feature == FeatureCommune && p.known == "" || level(p.feature) == 0) {
		n := c.w(p.to + 1)
		switch {
		case n.Kind == Symbol && (c.key(p.to+1) == "," || c.key(p.to+1) == ")" || c.key(p.to+1) == ";" || c.key(p.to+1) == "("),
			n.Kind == Symbol && c.key(p.to+1) == "." && c.w(p.to+2).Kind != Digits, n.Kind == 0,
			n.Kind == Letters && n.Shape == Lower && !c.counts(p.to+1, true):
			if !(c.key(p.to+1) == "," && c.w(p.to+2).Kind == Digits && !c.w(p.to+2).Has(word.Space)) {
				p.to++
				p.known = ""
			}
		}
	}
	route := p.head.has("route") || p.feature == FeatureSite || p.feature == FeatureStreet
	if d := c.key(p.to); route && (d == "-" || d == "–" || d == "—") && level(p.feature) == 0 {
		spaced := c.w(p.to).Has(word.Space) && c.w(p.to+1).Has(word.Space)
		if spaced && !p.head.has("route") {
			_, here := c.gazetteer(p.to + 1)
			_, title := c.lookup(p.to+1, lexicon.Placewords)
			spaced = here || title
		}
		if w := c.w(p.to + 1); w.Kind == Letters && w.Capital() && !c.opensPhrase(p.to+1) && (spaced || p.head.has("route") || c.isPlaceAt(p.to+1)) {
			n := c.nameRun(p.to+1, 4, false)
			if g, ok := c.gazetteer(p.to + 1); ok && g.N > n {
				n = g.N
			}
			lower := c.w(p.to + 1 + n)
			if n > 1 || n == 1 && !(lower.Kind == Letters && lower.Shape == Lower && !c.isPlaceAt(p.to+1) && !p.head.has("route")) {
				p.to += 1 + n
				p.known = ""
			}
		}
	}
	if (p.feature == FeatureSite || p.feature == FeatureBuilding) && c.Is(p.to, "mới", "cũ") {
		if n := c.w(p.to + 1); n.Kind != Letters || c.Is(p.to+1, "ở", "tại", "của", "thuộc", "nằm", "và") {
			p.to++
			p.known = ""
		}
	}
}

// isPlaceAt reports whether the gazetteers know a place at word i.
func (c *Cursor) isPlaceAt(i int) bool {
	_, ok := c.gazetteer(i)
	return ok
}

// placeBefore reports whether the words before i lead to a place: one that was
// just found and a comma, or a word of where.
func (c *Cursor) placeBefore(i int) bool {
	switch c.key(i - 1) {
	case "ở", "tại", "từ", "tới", "đến", "vào", "ra", "lên", "xuống", "sang", "qua", "khắp", "quê", "rời", "thuộc", "gần", "quanh", "về", "bàn",
		"đất", "hướng", "thăm", "phía", "khu", "vực", "tuyến", "vùng", "nước", "trên", "ngoài", "đi":
		return true
	case ",", "và", "-", "–", "(", "hay", "hoặc", "/", "với":
		if n := len(c.run.found); n > 0 {
			last := c.run.found[n-1]
			return int(last.to) == c.at+i-1 && c.run.typeOf(last) == TypeLocation
		}
	}
	return false
}

// placeAfter reports whether a comma, a bracket or a dash and a place stand at
// word i.
func (c *Cursor) placeAfter(i int) bool {
	switch c.key(i) {
	case ",", "(", "-", "–", "và", "thuộc":
	default:
		return false
	}
	if g, ok := c.gazetteer(i + 1); ok {
		_, marks := cutAttr(g.Attr)
		if marks == "" {
			return true
		}
	}
	if h, ok := c.placeHead(i + 1); ok && h.has("admin") && c.key(i) != "và" {
		_, ok = c.headedPlace(i+1, 2)
		return ok
	}
	return false
}
