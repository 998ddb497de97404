package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

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
		if g.Marks == "" {
			return true
		}
	}
	if h, ok := c.placeHead(i + 1); ok && h.has(lexicon.MarkAdmin) && c.key(i) != "và" {
		_, ok = c.headedPlace(i+1, 2)
		return ok
	}
	return false
}

// titled reports whether the word at i is one that stands before a person's
// name and never before a place.
func (c *Cursor) titled(i int) bool {
	switch c.key(i) {
	case "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cháu", "bé", "cụ", "thầy", "dì", "cậu", "mợ", "thím", "em", "tên", "họ", "sĩ", "cáo", "can", "nghi":
		return true
	case "chí":
		return c.Is(i-1, "đồng")
	case "tượng":
		return c.Is(i-1, "đối")
	}
	return false
}

// runsOn reports whether the word at i goes on with a capitalised name. The
// capital of a sentence's first word proves none.
func (c *Cursor) runsOn(i int) bool {
	w, prev := c.w(i), c.w(i-1)
	return prev.Kind == Letters && prev.Capital() && w.Has(word.Space) && !w.Has(word.Sentence) &&
		(!prev.Has(word.Sentence) || c.surname(i-1))
}

// knownHere reports whether the text has used the n words at the anchor for a
// place.
func (c *Cursor) knownHere(n int) bool {
	m, ok := c.recall(c.Text(0, n))
	return ok && m.typ == TypeLocation
}

// shortCountry decides whether a one-word name that people and other words
// have, too (Anh, Đức, Mỹ, Nga), is the country here.
func (c *Cursor) shortCountry(n int, start, after, before bool) bool {
	if c.Is(0, "vn") && (c.w(n).Kind == Digits || c.key(n) == "-") {
		return false
	}
	if c.Is(-1, "la", "bảng", "yên", "họ", "món") {
		return false
	}
	if m, ok := c.recall(c.Text(0, n)); ok && m.typ == TypePerson && !c.Is(-1, "ở", "tại", "sang", "nước") {
		return false
	}
	if after && c.w(-1).Shape != word.Caps {
		return false // «Thanh Nga»
	}
	if before && !foreign(c.w(n)) && !c.isPlaceAt(n) {
		// «Tổng thống Mỹ Đônan Trăm» but not «Mỹ Linh»
		if !c.Is(-1, "thống", "tướng", "trưởng", "sứ", "vương", "hoàng", "viên", "thủ", "gia") {
			return false
		}
	}
	weak := c.Is(0, "anh", "ý", "áo", "thái", "hàn", "đức", "indo", "england", "pháp", "bỉ")
	listed := c.Is(n, ",", "-", "–", "/", "và") && c.isPlaceAt(n+1)
	if c.Is(0, "thái", "hàn", "indo") {
		return listed || c.placeBefore(0) || c.Is(-1, "của", "phía", "bạn", "gia", "gái", "hàng", "tuyển", "phim", "nhạc", "sao", "xe", "báo", "khách", "hãng", "dân")
	}
	if start && weak {
		return listed || c.Is(n, "-", "–", ":") && !c.Is(0, "anh", "ý")
	}
	return true
}

// countryPair reports whether a dash joins the one word at the anchor to another
// country: «Mỹ - Trung», «Việt-Nhật».
func (c *Cursor) countryPair() bool {
	dash := func(i int) bool { return c.key(i) == "-" || c.key(i) == "–" }
	if dash(1) {
		g, ok := c.gazetteer(2)
		return ok && g.List == lexicon.Countries
	}
	if !dash(-1) {
		return false
	}
	g, ok := c.gazetteer(-2)
	return ok && g.List == lexicon.Countries && g.N == 1
}
