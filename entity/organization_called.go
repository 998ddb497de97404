package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// Companies and newspapers from abroad are called by their bare names after a
// noun that tells what they are: «hãng NEC», «tờ Gazeta Wyborcza», «công ty an
// ninh mạng Checkmarx». No list can know them all; that the name is foreign and
// stands behind such a noun tells them.

// calledNouns are the last words of the nouns.
var calledNouns = []string{
	"hãng", "tờ", "startup", "up", "tảng", "xuất", "hành", "triển", "lẻ", "cấp", "hiệu", "chuỗi", "ty", "đoàn", "nghiệp", "lớn", "lồ", "quỹ", "đội", "báo", "thầu", "ứng", "tấn", "tin", "đài",
}

// maxModifiers is how many words may stand between the noun and the name: «hãng
// hàng không giá rẻ Scoot».
const maxModifiers = 4

// calledKind returns the kind of body that the noun ending in the word at i
// tells, and whether its name may stand right behind it, where the rule for names
// reads other nouns.
func calledKind(c *Cursor, i int) (kind OrganizationKind, bare, caps bool) {
	switch c.key(i) {
	case "hãng":
		return OrganizationCompany, true, true
	case "tờ":
		return OrganizationPress, !c.Is(i-1, "một", "hai", "ba", "những", "các", "mỗi", "từng"), true
	case "startup", "chuỗi", "quỹ":
		return OrganizationCompany, true, false
	case "up":
		if c.Is(i-1, "-") && c.Is(i-2, "start") {
			return OrganizationCompany, true, false
		}
	case "tảng":
		if c.Is(i-1, "nền") {
			return OrganizationCompany, true, false
		}
	case "xuất", "hành", "triển", "lẻ", "cấp":
		if c.Is(i-2, "nhà") && (c.Seq(i-1, "sản", "xuất") || c.Seq(i-1, "phát") || c.Seq(i-1, "bán", "lẻ") || c.Seq(i-1, "cung", "cấp")) {
			return OrganizationCompany, true, false
		}
	case "hiệu":
		if c.Is(i-1, "thương") {
			return OrganizationCompany, true, false
		}
	case "lớn":
		if c.Is(i-1, "ông") {
			return OrganizationCompany, true, false
		}
	case "lồ":
		if c.Is(i-1, "khổng") && c.Is(i-2, "gã") {
			return OrganizationCompany, true, false
		}
	case "thầu", "ứng":
		if c.Is(i-1, "nhà") || c.Seq(i-2, "nhà", "cung") {
			return OrganizationCompany, true, false
		}
	case "ty":
		if c.Is(i-1, "công") {
			return OrganizationCompany, false, false
		}
	case "đoàn":
		if c.Is(i-1, "tập") {
			return OrganizationCompany, false, false
		}
	case "nghiệp":
		if c.Is(i-1, "doanh") {
			return OrganizationCompany, true, false
		}
	case "báo":
		if c.Is(i-1, "nhật", "tuần") {
			return OrganizationPress, true, false
		}
	case "tấn", "tin":
		if c.Is(i-1, "thông") && c.Is(i, "tấn") || c.Is(i-1, "hãng") {
			return OrganizationPress, true, true
		}
	case "đài":
		return OrganizationPress, c.w(i).Shape == word.Lower && !c.Is(i-1, "tổng", "lâu", "điện", "lễ"), true
	case "đội":
		return OrganizationClub, c.w(i).Shape == word.Lower && !c.Is(i-1, "quân", "bộ", "biệt", "dân"), false
	}
	return "", false, false
}

// findCalled proposes the foreign name that stands behind the noun at the anchor.
func findCalled(c *Cursor) {
	kind, bare, caps := calledKind(c, 0)
	if kind == "" || c.Is(0, "đội", "đài") && !bare {
		return
	}
	i := 1
	for i <= maxModifiers && modifiesName(c, i) {
		i++
	}
	if i == 1 && !bare || i > 1 && (kind != OrganizationCompany || c.Is(0, "quỹ", "tảng", "chuỗi") && i > 3) {
		return
	}
	j := c.brandEnd(i)
	if j == 0 {
		if w := c.w(i); !caps || i > 1 || w.Shape != word.Caps || w.Has(flagSentence) || w.End-w.Start < 3 || c.Is(i, "suv", "mpv", "pc", "atm", "fdi") || c.syllable(i) && w.End-w.Start < 4 || c.w(i+1).Capital() && !c.w(i+1).Has(flagSentence) {
			return
		}
		j = i + 1
	}
	if knownPlace(c, i) > 0 {
		return
	}
	if _, ok := c.lookup(i, lexicon.Orgnames); ok {
		return // the rule for names knows better
	}
	v := c.run.slabs.organizations.take()
	*v = Organization{Name: c.Text(i, j), Kind: kind}
	m := c.Propose(i, j).Value(v)
	c.teach(i, j, m)
	if j-i == 2 && foreign(c.w(i)) && c.w(i).Shape != word.Caps && kind == OrganizationCompany {
		c.teach(i, i+1, m) // «Enfarm» for «Enfarm Agritech»
	}
}

// calledAlone reports whether the head from i to e, which a sentence starts with,
// is the noun before a foreign name and no part of it: «Hãng phân tích Canalys»,
// «Quỹ đầu tư mạo hiểm Golden Gate Ventures».
func (o *bodyReader) calledAlone(i, e int) bool {
	c := o.c
	if o.depth > 0 || o.kind != "company" && o.kind != "other" || !c.Is(e-1, "hãng", "quỹ", "ty", "đoàn") || c.w(e).Shape != word.Lower {
		return false
	}
	if w := c.w(i); !w.Has(flagSentence) && c.w(i-1).Kind != 0 {
		return false
	}
	k := e
	for k < e+maxModifiers && modifiesName(c, k) {
		k++
	}
	return (k > e+1 || c.Is(e-1, "hãng", "quỹ")) && c.brandEnd(k) > 0
}

// modifiesName reports whether the word at i may stand between the noun and the
// name: a noun or adjective in small letters, no word of grammar.
func modifiesName(c *Cursor, i int) bool {
	w := c.w(i)
	if w.Kind != Letters || w.Shape != word.Lower || w.Has(flagSentence) {
		return false
	}
	switch w.Key {
	case "bán":
		return c.Is(i+1, "lẻ", "dẫn", "buôn")
	case "đã", "đang", "sẽ", "vừa", "được", "bị", "là", "và", "có", "cho", "của", "tại", "ở", "về", "với", "do", "vì", "khi", "để", "từ", "trong", "trên", "theo",
		"cũng", "còn", "phải", "không", "chưa", "này", "đó", "nói", "gồm", "như", "hay", "hoặc", "thì", "mà", "nên", "rất", "lại", "ra", "vào", "lên", "đến", "đi", "mua",
		"ký", "gặp", "thắng", "ngày", "năm", "tháng", "cùng", "các", "những", "qua", "sau", "trước", "giữa", "bằng", "thuộc", "người", "ông", "bà", "anh", "chị", "vốn", "dùng",
		"sử", "mang", "tên", "họ", "nhà", "dưới", "dạng", "gửi", "nhờ", "mời", "thuê", "nhận", "làm", "chọn", "hợp", "dân", "nước", "giống", "trừ", "ngoài", "kiện", "nợ", "phạt":
		return false
	}
	return true
}

// brandEnd returns the end of the run of foreign capitalised words at i, 0 if none
// stands there. Words in capitals alone are no such run: «AI», «FDI».
func (c *Cursor) brandEnd(i int) int {
	j, strange := i, false
	for j-i < 6 {
		w := c.w(j)
		switch {
		case w.Kind == Letters && w.Capital() && (j == i || !w.Has(flagSentence) && w.Has(flagSpace)) && !(j > i && c.syllable(j) && w.Shape == word.Title && !endsForeignBody(c, j)):
			if foreign(w) && w.Shape != word.Caps && w.Shape != word.Initial {
				strange = true
			}
			j++
			for c.Is(j, "-", "'", "’") && !spaced(c, j) && c.w(j+1).Kind == Letters && !spaced(c, j+1) {
				j += 2
			}
			continue
		case w.Kind == Symbol && w.Key == "&" && j > i && c.w(j+1).Capital():
			j++
			continue
		case j > i && c.Is(j, "of", "de", "the") && c.w(j+1).Capital():
			j++
			continue
		}
		break
	}
	if !strange || c.w(i).Has(flagSentence) {
		return 0
	}
	return j
}

// findSide proposes the side of the province at the anchor where a score and the
// word for who won stand beside it.
func findSide(c *Cursor) {
	h, ok := c.lookup(0, lexicon.Provinces)
	if !ok || !c.w(0).Capital() || c.w(0).Shape == word.Caps || c.Is(-1, ".") && !spaced(c, 0) || c.Is(-1, "tỉnh", "tp", "phố", "sân", "ở", "tại", "đến", "về") || c.w(h.N).Shape == word.Title {
		return
	}
	if !scores(c, -1, -1) && !scores(c, h.N, 1) || !hasScore(c, h.N) {
		return
	}
	v := c.run.slabs.organizations.take()
	*v = Organization{Name: c.Text(0, h.N), Kind: OrganizationClub, Place: c.Text(0, h.N)}
	c.Propose(0, h.N).Value(v)
}

// scores reports whether a word for winning or losing stands at i, or behind an
// adverb or a score there in the direction.
func scores(c *Cursor, i, direction int) bool {
	for range 3 {
		switch c.key(i) {
		case "đã", "vừa", "sẽ", "lại", "chỉ", "bất", "ngờ", "để", "trước", "đậm":
			i += direction
			continue
		}
		if direction < 0 && c.w(i).Kind == Digits && c.Is(i-1, "-") && c.w(i-2).Kind == Digits {
			i -= 3 // «thua 0-1 trước Hải Phòng»
			continue
		}
		break
	}
	switch c.key(i) {
	case "thắng":
		return !c.Is(i+1, "lợi", "cảnh", "thầu", "lớn")
	case "thua", "hòa", "hạ":
		return !c.Is(i+1, "bình", "nhạc", "lỗ", "tầng", "thấp", "giá")
	case "bại":
		return c.Is(i-1, "đánh") || direction > 0 && c.Is(i-1, "thất")
	case "đánh":
		return c.Is(i+1, "bại")
	case "đè":
		return c.Is(i+1, "bẹp")
	case "bẹp":
		return c.Is(i-1, "đè")
	case "cầm":
		return c.Is(i+1, "hòa", "chân")
	case "chân":
		return c.Is(i-1, "cầm")
	}
	return false
}

// hasScore reports whether the score of a match stands in the sentence around
// word i, within some words.
func hasScore(c *Cursor, i int) bool {
	from := i
	for from > i-14 && c.w(from-1).Kind != 0 && !c.w(from).Has(flagSentence) {
		from--
	}
	for k := from; k < i+12 && c.w(k).Kind != 0 && (k <= i || !c.w(k).Has(flagSentence)); k++ {
		if a, b := c.w(k), c.w(k+2); a.Kind == Digits && b.Kind == Digits && c.Is(k+1, "-") && !spaced(c, k+1) && !spaced(c, k+2) &&
			a.End-a.Start == 1 && b.End-b.Start == 1 && !(c.Is(k+3, "-", "/") && !spaced(c, k+3)) && !c.Is(k-1, "ngày", "sáng", "chiều", "tối") {
			return true
		}
	}
	return false
}
