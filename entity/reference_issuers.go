package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
)

// readIssuer reads the body that issued a document at word i and returns the
// word after it, i if none is named there. Names are read by their first words,
// which are on a list, and by their capitals: «Sở Giáo dục và Đào tạo Đồng
// Tháp», «Chủ tịch UBND tỉnh Gia Lai», «Ban Tổ chức Tỉnh ủy».
func (c *Cursor) readIssuer(i int) int {
	if c.w(i).Shape < Initial {
		return i
	}
	j := i
	first := ""
	var role bool
	if c.Seq(j, "hội", "nghị") { // «Hội nghị lần thứ bảy Ban Chấp hành Trung ương»
		if _, n := c.ordinal(j + 2); n > j+2 {
			j = n
		}
	}
	for range 6 {
		start := j
		h, ok := c.lookup(j, lexicon.Issuers)
		if !ok || c.w(j).Shape == Lower {
			break
		}
		role = h.Attr == "role"
		if first == "" {
			first = h.Form
		}
		j += h.N
		if c.Seq(start, "ban", "chỉ", "đạo") && c.Is(j, "về", "phòng") {
			return c.endOfClause(j)
		}
		if role {
			// «Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc»
			if c.Is(j, "của", ",") && c.opens(j+1) {
				j++
			}
			continue
		}
		if h.Attr != "whole" {
			j = c.bodyTail(start, j, h.Attr == "head")
		}
		if h.Attr == "head" && j == start+h.N && !c.opens(j) && !c.caps(start) {
			return i // «Bộ», «Ban» alone name no body
		}
		if next, ok := c.lookup(j+1, lexicon.Issuers); ok && c.w(j+1).Shape >= Initial {
			switch {
			case c.Is(j, "-", "–") && c.w(j).Has(spaceBefore) && next.Attr != "role":
				j++
				continue
			case c.Is(j, "và") && (next.Form == first || next.Attr == "role" && c.w(i).Key == c.key(j+1)):
				j++
				continue
			}
		}
		if !c.opens(j) {
			break
		}
	}
	if role && !c.caps(i) && !c.Is(i, "thống", "tổng") {
		if _, ok := c.lookup(i, lexicon.Issuers); ok && j == i+2 {
			return i // «Chủ tịch», «Bộ trưởng» alone
		}
	}
	return j
}

// unlistedIssuer reads a body that no list knows, if the date follows it: «của
// Nha Học chính ngày 12 tháng 4 năm 1951».
func (c *Cursor) unlistedIssuer(i int) int {
	if c.w(i).Shape != Title {
		return i
	}
	for j := i + 1; j < i+10 && c.w(j).Kind == Letters; j++ {
		if c.Is(j, "ngày") {
			if _, _, end := c.readDate(j); end > j {
				return j
			}
			return i
		}
		if c.Is(j, "về", "và", "quy", "đã") {
			return i
		}
	}
	return i
}

// opens reports whether a body's name may start at word i.
func (c *Cursor) opens(i int) bool {
	if c.w(i).Shape < Initial {
		return false
	}
	_, ok := c.lookup(i, lexicon.Issuers)
	return ok
}

// caps reports whether the text stands in capitals around word i, so that they
// tell nothing.
func (c *Cursor) caps(i int) bool {
	return c.w(i).Shape == Caps && c.w(i).Key != "ubnd" && c.w(i).Key != "hđnd" && c.w(i+1).Shape == Caps && c.w(i-1).Shape == Caps
}

// bodyTail reads the rest of a body's name, whose first words from i to j-1 are
// known: its field if that is still missing, and its place.
func (c *Cursor) bodyTail(i, j int, field bool) int {
	if c.caps(i) {
		return j
	}
	start, place := j, false
	for j < start+16 {
		w := c.w(j)
		if w.Kind == Symbol {
			if w.Key == "." && c.Is(j-1, "tp", "tx", "tt") && c.w(j+1).Shape >= Initial {
				j++
				place = true
				continue
			}
			joins := w.Key == "-" || w.Key == "–" || w.Key == "&" || w.Key == ","
			if joins && (field || w.Key != ",") && j > start && c.w(j+1).Kind == Letters && c.w(j+1).Shape >= Initial && !c.opens(j+1) &&
				(w.Key != "," || c.fieldGoesOn(j+1)) {
				j++
				continue
			}
			return j
		}
		if w.Kind != Letters {
			return j
		}
		if w.Shape >= Initial {
			if c.opens(j) && (j > start || !field) && !c.Is(j, "công") {
				return j
			}
			if _, ok := c.lookup(j, lexicon.ReferenceKinds); ok {
				return j
			}
			j++
			continue
		}
		if n := c.placeWord(j); n > 0 {
			j += n
			place = true
			continue
		}
		// the second syllable of a word that starts with a capital: «Tài chính»
		prev := c.w(j - 1)
		if prev.Shape == Title && j > start && !place && !stopsName(w.Key) && (c.w(j-2).Shape != Title || j-2 < start) {
			j++
			continue
		}
		if w.Key == "và" && field && c.w(j+1).Shape == Title && !c.opens(j+1) && j > start {
			j++
			continue
		}
		return j
	}
	return j
}

// fieldGoesOn reports whether after a comma the name of a ministry goes on:
// «Văn hóa, Thể thao và Du lịch».
func (c *Cursor) fieldGoesOn(i int) bool {
	for k := i + 1; k < i+4; k++ {
		if c.Is(k, "và") && c.w(k+1).Shape == Title {
			return true
		}
	}
	return false
}

// placeWord returns how many words at i say what kind of place the body is of.
func (c *Cursor) placeWord(i int) int {
	switch c.key(i) {
	case "tỉnh", "huyện", "quận", "xã", "phường":
		return 1
	case "thành":
		if c.Is(i+1, "phố") {
			return 2
		}
	case "thị":
		if c.Is(i+1, "xã", "trấn") {
			return 2
		}
	case "đặc":
		if c.Is(i+1, "khu") {
			return 2
		}
	case "nhân":
		if c.Is(i+1, "dân") {
			if c.Seq(i+2, "tối", "cao") || c.Seq(i+2, "cấp", "cao") {
				return 4
			}
			return 2
		}
	case "nhà":
		if c.Is(i+1, "nước") {
			return 2
		}
	case "trung":
		if c.Is(i+1, "ương") {
			return 2
		}
	case "kiểm":
		if c.Is(i+1, "sát") && c.Is(i-1, "viện") {
			return 2
		}
	case "quốc":
		if c.Is(i+1, "gia") {
			return 2
		}
	}
	return 0
}

// endOfClause returns the first word from i on that ends a clause.
func (c *Cursor) endOfClause(i int) int {
	for k := i; k < i+30; k++ {
		switch w := c.w(k); {
		case w.Kind == 0, w.Kind == Symbol && w.Key != "," && w.Key != "-":
			return k
		case w.Key == "đã" || w.Key == "được" || w.Key == "tại":
			return k
		}
	}
	return i + 30
}
