package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// placeName reads the name at word k after head h, whose first word is first.
// It returns where the name ends, 0 if none stands there, and the usual
// spelling if the gazetteers know the name.
func (c *Cursor) placeName(k int, h *placeHead, first *word.Word) (to int, known string) {
	w := c.w(k)
	if w.Kind != Letters || w.Has(word.Sentence) {
		return 0, ""
	}
	admin := h.has(lexicon.MarkAdmin)
	if !w.Capital() && !admin {
		return 0, ""
	}
	g, listed := c.gazetteer(k)
	feature := ""
	if listed && g.N == 1 && g.Marks != "" && admin && h.feature != FeatureProvince && c.joined(k+1) {
		listed = false // «xã Mỹ Lý»: not the country
	}
	if listed {
		feature = g.Class
		if !c.fits(h, k, g.N, feature) {
			return 0, ""
		}
	} else {
		g = lexicon.Hit{}
	}
	switch {
	case !w.Capital() && !(listed && admin && level(feature) >= level(FeatureDistrict)): // «tp hà nội», as forums write, is one
		return 0, ""
	case !listed && c.needsGazetteer(h, k, first):
		return 0, ""
	case first.Shape == word.Caps && h.full == "":
		// in a heading all is in capitals: only what is known can be told
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
	if n > 0 && !listed && c.sortNotPlace(k, n, h) {
		return 0, ""
	}
	if listed {
		switch {
		case g.N >= n,
			admin && g.N > 1 && level(h.feature) > level(FeatureCommune),
			admin && g.N > 1 && n-g.N > 1: // a person's name follows
			return k + g.N, g.Value
		}
	}
	if n == 0 || n == 1 && c.noName(k, h, listed) || admin && !listed && c.noUnit(k, n, h, first) {
		return 0, ""
	}
	return k + n, ""
}

// sortNotPlace reports whether the n words at k, no known place, tell a kind or
// a level rather than the name of a place with head h: «khối A00», «khối Kinh
// tế», «hầm B1».
func (c *Cursor) sortNotPlace(k, n int, h *placeHead) bool {
	switch c.key(k - h.n) {
	case "khối":
		return h.n == 1 && (n == 1 || c.w(k+1).Kind == Digits) || c.lowerAfter(k+n-1) && !c.counts(k+n, false) && c.compound(k+n-1)
	case "hầm", "tầng", "khu":
		return h.n == 1 && n == 2 && c.w(k+1).Kind == Digits && c.w(k).Shape == word.Initial && c.key(k-h.n) != "khu"
	}
	return false
}

// fits reports whether a name of n words that the gazetteers know as this
// feature can stand after head h.
func (c *Cursor) fits(h *placeHead, k, n int, feature string) bool {
	switch feature {
	case FeatureRegion:
		switch h.feature {
		case FeatureMountain, FeatureWater, FeatureSite, FeatureStreet:
			return h.has(lexicon.MarkRoute) || c.nameRun(k, 3, false) > n // «rừng Tây Nguyên» is none
		case FeatureCountry:
			return c.key(k-1) == "quốc" // «vương quốc Chămpa»
		}
		return !h.has(lexicon.MarkAdmin) // «các tỉnh Tây Nguyên»
	case FeatureCountry:
		switch h.feature {
		case FeatureCountry, FeatureRegion:
			return true
		}
		return !h.has(lexicon.MarkAdmin) && c.nameRun(k, 4, false) > n // «quán Nhật», «sân Việt Nam» are none
	}
	return h.feature != FeatureCountry
}

// needsGazetteer reports whether a name that the gazetteers do not know proves
// nothing after head h.
func (c *Cursor) needsGazetteer(h *placeHead, k int, first *word.Word) bool {
	switch {
	case first.Shape == word.Caps && h.full == "":
		return true
	case h.has(lexicon.MarkSurname) && first.Capital():
		return true
	case h.has(lexicon.MarkKnown):
		// but «Q. X» after a comma and another place
		return h.feature == FeatureCountry || len(c.key(k-h.n)) > 1 || !c.placeBefore(k-h.n)
	}
	return false
}

// noName reports whether the one capitalised word at k is no name after head h.
func (c *Cursor) noName(k int, h *placeHead, listed bool) bool {
	next := c.w(k + 1)
	lower := next.Kind == Letters && next.Shape == Lower && !next.Has(word.Sentence)
	switch {
	case h.feature == FeatureRegion && roman(c.run.text(c.at+k, c.at+k+1)):
		return true // «vùng II» of a tariff
	case h.has(lexicon.MarkAdmin) && c.Is(k, "đoàn", "ủy", "hội", "đội", "đảng", "ban", "ubnd"):
		return true
	case !lower:
		return false
	case c.Is(k, "ủy", "công", "sở", "phòng", "bộ", "hội", "đoàn", "chủ", "phó", "bí", "giám", "trưởng"):
		return true
	case listed:
		return false
	case h.has(lexicon.MarkWeak):
		return true // «bản Di chúc», «vùng Đất hứa»
	case h.has(lexicon.MarkAdmin):
		return h.feature == FeatureProvince && !foreign(c.w(k)) // «tỉnh Thường vụ»
	}
	return c.Is(k, "bot", "bt", "ocop", "a", "b") // «nhà máy BOT hết hạn»
}

// noUnit reports whether the n words at k are not the name of a unit of
// administration but of a body or a person: «Tỉnh Đoàn X», «UBND tỉnh Lê Văn An».
func (c *Cursor) noUnit(k, n int, h *placeHead, first *word.Word) bool {
	if first.Capital() && c.Is(k, "đoàn", "ủy", "đội", "đảng") {
		return true
	}
	if n < 2 || !c.surname(k) {
		return false
	}
	return level(h.feature) > level(FeatureCommune) ||
		n > 2 && c.Is(k-h.n-1, "ubnd", "hđnd", "ủy", "đoàn", "an", "ca", "trưởng", "tịch", "viên")
}

// nameRun counts the words from k on that can make up the name of one place, at
// most most of them.
func (c *Cursor) nameRun(k, most int, admin bool) int {
	n, words := 0, 0
	for words < most {
		w := c.w(k + n)
		if w.Kind != Letters || !w.Capital() || n > 0 && w.Flags&(word.Sentence|word.Line) != 0 {
			break
		}
		if n > 0 && !w.Has(word.Space) {
			break
		}
		if w.Shape == word.Caps && !roman(c.run.norm[w.Start:w.End]) && (admin || n > 0 && c.w(k+n-1).Shape != word.Caps && !c.w(k+n+1).Capital() && n > 3) {
			break
		}
		if c.opensPhrase(k+n) && (n > 0 || w.Shape == word.Caps && !roman(c.run.norm[w.Start:w.End])) {
			break // «hội trường UBND xã …»
		}
		if c.Seq(k+n, "quân", "khu") && c.w(k+n+2).Kind == Digits {
			n += 3 // «sân vận động Quân khu 7»
			break
		}
		if n > 0 && !c.surname(k) && c.personAt(k+n) > 1 && (c.personAt(k+n) > 2 || !c.syllable(k+n)) {
			break // «nước Lào Thongloun Sisoulith»
		}
		if words >= 2 && admin && c.surname(k+n) && c.w(k+n+1).Capital() {
			break
		}
		if words >= 2 && admin && c.highlander(k+n) {
			break // «Bí thư Chi bộ làng Đăk Mế Thao Pem»
		}
		n++
		words++
		if c.key(k+n-1) == "co" && c.key(k+n) == "." && !c.w(k+n).Has(word.Space) && c.w(k+n+1).Kind == Letters && !c.w(k+n+1).Has(word.Space) {
			n += 2 // «siêu thị Co.opmart»
		}
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
		// «Sainte-Marie»
		if c.key(k+n) == "-" && !c.w(k+n).Has(word.Space) && !c.w(k+n+1).Has(word.Space) && c.w(k+n+1).Shape == word.Title && foreign(c.w(k+n-1)) && foreign(c.w(k+n+1)) {
			n += 2
		}
		if c.w(k+n).Shape == Lower && c.w(k+n+1).Capital() && c.w(k+n+1).Has(word.Space) &&
			c.Is(k+n, "de", "del", "la", "da", "do", "dos", "du", "el", "al", "of", "the", "von", "van", "der", "and") {
			n++
		}
	}
	return n
}

// highlander reports whether the two words at i, the last of a run of capitals,
// are a name of the peoples of the Central Highlands: «A Thút», «Thao Pem».
func (c *Cursor) highlander(i int) bool {
	if !c.joined(i+1) || c.joined(i+2) || c.w(i+1).Shape != word.Title {
		return false
	}
	if w := c.w(i); w.Shape == word.Initial {
		return w.Key == "a" || w.Key == "y"
	}
	h, ok := c.lookup(i, lexicon.Surnames)
	return ok && h.N == 1 && h.Attr[0] == 'e' && c.w(i).Shape == word.Title
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
func (c *Cursor) extendName(p *place) {
	to := p.to
	if p.feature == FeatureVillage || p.feature == FeatureCommune && p.known == "" || level(p.feature) == 0 {
		p.to += c.trailingNumber(p.to)
		if p.feature == FeatureStreet && c.w(p.to-1).Kind == Digits && c.key(p.to) == "-" && c.w(p.to+1).Kind == Digits && !c.w(p.to).Has(word.Space) && !c.w(p.to+1).Has(word.Space) {
			p.to += 2 // «đường Liên Khu 4-5»
		}
	}
	if p.head.has(lexicon.MarkRoute) || p.feature == FeatureSite || p.feature == FeatureStreet {
		p.to += c.routeEnd(p.to, p.head.has(lexicon.MarkRoute))
	}
	if (p.feature == FeatureSite || p.feature == FeatureBuilding) && c.Is(p.to, "mới", "cũ") {
		if n := c.w(p.to + 1); n.Kind != Letters || c.Is(p.to+1, "ở", "tại", "của", "thuộc", "nằm", "và") {
			p.to++
		}
	}
	if p.to > to {
		p.known = ""
	}
}

// trailingNumber returns 1 if the number at word i belongs to the name before
// it, 0 if it counts what follows.
func (c *Cursor) trailingNumber(i int) int {
	w, next := c.w(i), c.w(i+1)
	if w.Kind != Digits || !w.Has(word.Space) || w.End-w.Start > 2 {
		return 0
	}
	switch next.Kind {
	case Letters:
		if next.Shape != Lower || c.counts(i+1, true) {
			return 0
		}
	case Symbol:
		decimal := c.w(i+2).Kind == Digits && !c.w(i+2).Has(word.Space)
		if !c.Is(i+1, ",", ".", ")", "(", ";", "-") || decimal && c.Is(i+1, ",", ".") || c.key(i+1) == "-" && !decimal {
			return 0
		}
	case Digits:
		return 0
	}
	return 1
}

// routeEnd returns the number of words from the dash at word i to the end of the
// other place, 0 if no route goes on there. After a head of routes any name may
// follow, after another only what is known as a place.
func (c *Cursor) routeEnd(i int, any bool) int {
	if !c.Is(i, "-", "–", "—") {
		return 0
	}
	w := c.w(i + 1)
	known := c.isPlaceAt(i + 1)
	if _, head := c.lookup(i+1, lexicon.Placewords); !any && !known && !head {
		return 0
	}
	if w.Kind != Letters || !w.Capital() || c.opensPhrase(i+1) {
		return 0
	}
	n := c.nameRun(i+1, 4, false)
	if g, ok := c.gazetteer(i + 1); ok {
		n = max(n, g.N)
	}
	if after := c.w(i + 1 + n); n == 0 || n == 1 && after.Kind == Letters && after.Shape == Lower && !known && !any {
		return 0
	}
	return 1 + n
}
