package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// Bodies with a name of their own (see orgnames.tsv), and what may follow it: a
// branch, a country, a legal form.

// inCode reports whether the word at i is part of a document's code or another
// compound in capitals: «3617/QĐ-UBND», «GACP-WHO».
func inCode(c *Cursor, i int) bool {
	if spaced(c, i) || !c.Is(i-1, "-", "/") || spaced(c, i-1) {
		return false
	}
	p := c.w(i - 2)
	return p.Kind == Digits || p.Kind == Letters && p.Shape >= Caps && c.Is(i-1, "-")
}

// unique reads on after a name of its own.
func (o *bodyReader) unique(i int, h lexicon.Hit) int {
	c := o.c
	kind, rest := h.Class, h.Marks
	weak := rest == "weak" || strings.HasSuffix(rest, " weak")
	if c.Is(i+h.N, "marathon", "open") && c.w(i+h.N).Capital() || kind == "international" && c.Is(i+h.N, "cup", "champions", "league", "asian", "world", "futsal", "championship") && c.w(i+h.N).Capital() {
		return 0 // a competition
	}
	if weak && !strongContext(c, i) {
		return 0
	}
	end := i + h.N
	o.kind, o.level = kind, ""
	if rest == "central" {
		o.level = rest
	}
	if kind == "state" && c.Is(i-1, "hai", "các", "ba", "bốn", "nhiều") || kind == "company" && isProduct(c, i) || (kind == "company" || kind == "press") && rest != "chain" && isModel(c, end) {
		return 0
	}
	if next := c.w(end); kind == "company" && next.Shape == Title && next.Has(flagSpace) && !next.Has(flagSentence) && foreign(next) && !endsForeignBody(c, end) {
		if n, _ := c.fullName(end); n < 2 {
			return 0 // «Google Maps»
		}
	}
	switch h.Form {
	case "Đảng":
		if c.Is(i-1, "ủy", "chức", "sở") || c.Is(end, "viên", "bộ", "ủy", "đoàn") {
			return 0
		}
	case "Trung ương":
		if c.Is(i-1, "ở", "cấp", "thuộc", "từ", "nghị", "quyết") || c.w(end).Kind == Digits {
			return 0
		}
	}
	if h.Value != h.Form {
		o.replace(i, end, h.Value)
	}
	switch kind {
	case "party":
		if w := c.w(end); h.N > 1 && w.Shape == word.Title && w.Has(flagSpace) && !w.Has(flagSentence) && c.Is(i, "đảng") && knownPlace(c, end) == 0 && !isSurname(c, end) && !isRoleWord(c, end) && !startsHead(c, end) && c.syllable(end) {
			if n, _ := c.fullName(end); n < 2 && o.compound(end+1) {
				return end + 2 // «Đảng Dân chủ Lập hiến»
			}
		}
		if isCountry(c, end) && c.w(end).Capital() && h.N > 1 {
			o.setPlace(end, knownPlace(c, end))
			return o.placeTo
		}
	case "front":
		if c.Is(end, "tại", "ở") && c.Seq(end-2, "việt", "nam") && isCountry(c, end+1) && !c.Seq(end+1, "việt", "nam") {
			return o.placeOrSeat(end + 1) // «Hội Sinh viên Việt Nam tại Pháp»
		}
		if isLevel(c, end) {
			return o.tail(end, false)
		}
	case "other":
		if o.depth > 0 && isLevel(c, end) {
			return o.tail(end, false) // «Ban Trị sự GHPGVN huyện»
		}
	case "forces":
		if j := o.nested(end); j > 0 {
			return j // «Tổng cục Chính trị Quân đội nhân dân Việt Nam»
		}
		if isCountry(c, end) && c.w(end).Capital() {
			o.setPlace(end, knownPlace(c, end))
			return o.placeTo
		}
	case "company", "press", "international", "health", "state", "school":
		if kind == "state" && c.Seq(end, "khu", "vực") {
			return o.tail(end, false)
		}
		if j := c.branch(end); j > 0 {
			if k := o.placeOrSeat(j); k > 0 {
				return k
			}
		}
		if kind == "state" && h.N > 2 && isCountry(c, end) && c.w(end).Capital() && !c.Seq(end, "việt", "nam") {
			o.setPlace(end, knownPlace(c, end))
			return o.placeTo // «Ủy ban Bầu cử Quốc gia Ba Lan»
		}
		if kind == "health" || kind == "school" || kind == "state" {
			if rest == "chain" {
				return o.shop(end)
			}
			break
		}
		if j := knownPlace(c, end); j > 0 && c.w(end).Capital() && kind != "press" {
			o.setPlace(end, j)
			return j
		}
		if rest == "chain" {
			return o.shop(end)
		}
	}
	return end
}

// shop returns the end of the name of one of a chain's shops, which tells its
// street or its place, and starts at i: «VNVC Hoàng Văn Thụ», «Vincom Bà Triệu».
func (o *bodyReader) shop(i int) int {
	c := o.c
	if w := c.w(i); w.Shape != word.Title || !w.Has(flagSpace) || w.Has(flagSentence) || !c.syllable(i) || roleBefore(c, o.start) || isRoleWord(c, i) || startsHead(c, i) {
		return i
	}
	if k := knownPlace(c, i); k > 0 {
		o.setPlace(i, k)
		return k
	}
	if n, _ := c.fullName(i); n >= 2 && n <= 4 {
		return i + n
	}
	if c.w(i+1).Shape == word.Title && !c.w(i+1).Has(flagSentence) && c.syllable(i+1) {
		j := i + 2
		if c.w(j).Shape == word.Title && !c.w(j).Has(flagSentence) && c.syllable(j) {
			j++
		}
		return j
	}
	return i
}

// legalForm returns the end of the legal form that stands after a dash at i,
// i if there is none: «Tổng công ty Khí Việt Nam - CTCP».
func (c *Cursor) legalForm(i int) int {
	if !c.Is(i, "-", "–") {
		return i
	}
	j := i + 1
	for c.w(j).Kind == Letters && (c.Is(j, "ctcp", "tnhh", "mtv", "cp") && c.w(j).Shape == Caps ||
		c.Is(j, "công", "ty", "cổ", "phần", "một", "thành", "viên") && j > i+1 || c.Seq(j, "công", "ty")) {
		j++
	}
	if j == i+1 || c.w(j).Capital() && !c.w(j).Has(flagSentence) {
		return i
	}
	return j
}

// branch returns the end of the words for a branch at i, 0 if there are none.
func (c *Cursor) branch(i int) int {
	if c.Is(i, "-", "–") {
		i++
	}
	switch {
	case c.Seq(i, "chi", "nhánh"), c.Seq(i, "phân", "hiệu"):
		if c.Is(i+2, "tại") {
			return i + 3
		}
		return i + 2
	case c.Is(i, "cn") && c.w(i).Shape == Caps:
		return i + 1
	}
	return 0
}

// isProduct reports whether the brand at i is named for a thing or a service of
// it: «xe Toyota», «tài khoản Facebook».
func isProduct(c *Cursor, i int) bool {
	if c.Is(i-1, "xe") && c.Is(i-2, "hãng") || c.Is(i-2, "xe") && c.Is(i-3, "hãng", "ty", "đoàn", "xuất") {
		return false // «hãng xe điện BYD»
	}
	return c.Is(i-1, "trang") && !c.Is(i-2, "thời") || c.Is(i-1, "xe", "chiếc", "khoản", "nhóm", "mẫu", "dòng", "hiệu", "mạng", "thoại", "tô", "ôtô", "máy", "hội", "hệ", "fanpage", "dụng", "app", "game", "ví") ||
		c.Is(i-2, "xe") && c.w(i-1).Shape == Lower && c.Is(i-1, "tải", "khách", "điện", "máy", "hơi", "con", "ga", "bán", "buýt", "đạp") || c.Is(i-2, "trang", "tài") && c.Is(i-1, "cá", "mạng")
}

// isModel reports whether what follows the brand that ends before word i makes
// it the name of a model or an index: «Boeing 787», «Airbus A321», «HNX-Index».
func isModel(c *Cursor, i int) bool {
	w, next := c.w(i), c.w(i+1)
	switch {
	case w.Kind == Symbol:
		return w.Key == "-" && !spaced(c, i) && !spaced(c, i+1) && next.Key == "index"
	case !w.Has(flagSpace) || w.Has(flagSentence):
		return false
	case w.Kind == Digits:
		return w.End-w.Start == 3 && !counts(c, i+1) && !(next.Kind == Symbol && c.w(i+2).Kind == Digits && !spaced(c, i+2)) && !(next.Shape == Lower && quantified(c, i+1))
	case w.Kind == Letters && w.Capital() && w.Shape != word.Title:
		return next.Kind == Digits && !next.Has(flagSpace) || w.Key == "index"
	}
	return w.Key == "index"
}

// quantified reports whether the word at i is a noun that a number counts.
func quantified(c *Cursor, i int) bool {
	_, ok := c.lookupIn(i, 1<<lexicon.Counted|1<<lexicon.Units)
	return ok
}

// strongContext reports whether the words before i make a name that is also a
// place or a common word the name of a body.
func strongContext(c *Cursor, i int) bool {
	return c.Is(i-1, "clb", "đội", "báo", "tờ", "theo", "hãng", "bóng", "pv") || c.Seq(i-2, "hãng", "tin") || c.Seq(i-2, "thông", "tấn") || c.Is(i-2, "top") && c.w(i-1).Kind == Digits || c.Seq(i-2, "phóng", "viên") ||
		c.Is(i-1, "với", "lời") && c.Is(i-2, "đổi", "nói", "sẻ", "trả")
}

// partOfWord reports whether the name at i is only part of a longer name that
// is no organization's, such as a model after a brand.
func (o *bodyReader) partOfWord(i, n int) bool {
	c := o.c
	if c.w(i-1).Kind == Symbol && !spaced(c, i) && c.Is(i-1, ".", "@", "/", "_") && c.w(i-2).Kind == Letters && !spaced(c, i-1) {
		return c.Is(i-1, "@", "_", ".")
	}
	if c.Is(i+n, ".") && !spaced(c, i+n) && c.Is(i+n+1, "com", "vn", "net", "org") && !spaced(c, i+n+1) {
		return true
	}
	return false
}
