package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// This file holds what tells that a name whose words are no Vietnamese syllables
// and which no list knows is a person's: the office before it, the age or the
// country behind it, the occupation beside it. A company, a club and a ship have
// such names too, so that words which speak of one of these refuse.

// officeBefore reports whether the office of a state with its field and its
// countries ends before the anchor: «Thứ trưởng Ngoại giao Armenia», «Đại sứ
// Armenia tại Việt Nam».
func (c *Cursor) officeBefore() bool {
	i := 0
	for k := len(c.run.found) - 1; k >= 0 && k >= len(c.run.found)-2; k-- {
		m := c.run.found[k]
		if int(m.to)-c.at != i || c.run.typeOf(m) != TypeLocation {
			break
		}
		i = int(m.from) - c.at
		if c.Is(i-1, "tại", "ở") {
			i--
		}
	}
	for n := 0; n < 8; n++ {
		if h, ok := c.lookupBack(i, lexicon.Roles); ok && (h.Attr == "state" || n == 0) {
			return i < 0
		}
		w := c.w(i - 1)
		if w.Kind != Letters || c.speaks(i-1) || n == 0 && i == 0 {
			return false
		}
		i--
	}
	return false
}

// ministerBefore reports whether a minister's office with its field and without
// «Bộ» ends before the anchor: «Bộ trưởng Nông nghiệp và Môi trường».
func (c *Cursor) ministerBefore() bool {
	if c.w(-1).Kind != Letters {
		return false
	}
	h, ok := c.lookupBack(0, lexicon.Orgfields)
	return ok && c.Is(-h.N-1, "trưởng") && c.Is(-h.N-2, "bộ", "thứ") && c.w(-h.N).Capital()
}

// aged reports whether an age stands at word i: «, 51 tuổi», «(39 tuổi», «(SN 1990».
func (c *Cursor) aged(i int) bool {
	switch c.key(i) {
	case "(", ",":
	default:
		return false
	}
	return c.w(i+1).Kind == Digits && c.Is(i+2, "tuổi") && !c.Is(i+3, "đời") || c.Is(i+1, "sn") && c.key(i) == "(" || c.Is(i+1, "sinh") && c.Is(i+2, "năm")
}

// bodyBefore reports whether the word before the anchor says that the name there
// is that of a company, a club, a newspaper, a ship or the like.
func (c *Cursor) bodyBefore() bool {
	switch c.key(-1) {
	case "hãng", "ty", "đội", "clb", "đoàn", "tờ", "đài", "tàu", "giải", "trang", "báo", "mạng", "tảng", "dụng", "quỹ", "kênh", "chí", "tấn", "hiệu", "tế", "hàng",
		"phim", "game", "xe", "thuyền", "ban", "nhóm", "cúp", "chuỗi", "phần", "liệu", "thuốc", "sàn", "start-up", "startup", "nghiệp", "trường", "viện", "sạn", "bão", "đảo", "núi", "voi", "hổ", "rùa", "chó", "mèo", "ngựa", "khỉ", "cây":
		return true
	case "bộ":
		return c.Is(-2, "lạc")
	}
	return false
}

// tellsPerson reports whether what stands behind the n foreign words at the
// anchor, or the contest that the text speaks of, makes them a person's name.
func (c *Cursor) tellsPerson(n int) bool {
	if n < 2 || c.bodyBefore() || c.namesAnother(0) {
		return false
	}
	if c.aged(n) {
		return true
	}
	switch c.key(n) {
	case "tuyên":
		return c.Is(n+1, "bố") && c.w(n).Shape == Lower
	case "viết", "đáp", "hỏi", "than", "giải":
		return c.w(n).Shape == Lower && (c.Is(n, "viết", "đáp") && !c.Is(n+1, "ứng", "tắt", "bởi") || c.Seq(n, "hỏi", "lại") || c.Seq(n, "giải", "thích") || c.Seq(n, "than", "thở"))
	case "của", "(":
		return c.countryAt(n+1) > 0 && c.contest()
	}
	return false
}

// contest reports whether words near the anchor speak of a contest of single
// people: distances, medals, weights. Where clubs play, a country in brackets may
// as well be that of a club.
func (c *Cursor) contest() bool {
	single := false
	for i := -40; i < 40; i++ {
		switch c.key(i) {
		case "clb", "league":
			return false
		case "hc", "hcv", "hcb", "hcđ", "vđv", "kình", "marathon":
			single = true
		case "huy":
			single = single || c.Is(i+1, "chương")
		case "cự":
			single = single || c.Is(i+1, "ly")
		case "tay":
			single = single || c.Is(i+1, "vợt", "cơ", "đua")
		case "kỳ", "võ", "đô", "cua", "xạ", "kiếm":
			single = single || c.Is(i+1, "thủ", "sĩ", "cử", "rơ")
		case "về":
			single = single || c.Is(i+1, "nhất", "nhì", "đích")
		case "vận":
			single = single || c.Is(i+1, "động") && c.Is(i+2, "viên")
		case "ngôi":
			single = single || c.Is(i+1, "đầu", "nhất") && c.Is(i-1, "giành")
		case "hạng":
			single = single || c.Is(i+1, "cân")
		}
	}
	return single
}

// strangeAlone reports whether the one word at the anchor, no Vietnamese
// syllable, is a person's name by itself or by what stands beside it: «K'Dương»,
// «Hyưk (39 tuổi, trú làng …)», «“…”, Tahina, nữ sinh viên …».
func (c *Cursor) strangeAlone() bool {
	w := c.w(0)
	if c.joined(1) || w.Shape == Caps {
		return false
	}
	if !c.aged(1) && !c.highland(0) && !c.quotedBefore() {
		return false
	}
	return !(c.key(1) == "-" && !c.w(1).Has(word.Space)) && !c.partOfName() && c.countryAt(0) == 0 && !c.brandAt(0) && !c.isPlaceAt(0) && !c.bodyBefore() && !c.namesAnother(0)
}

// quotedBefore reports whether the word at the anchor stands between what someone
// said and the occupation of who said it: «“…”, Tahina, nữ sinh viên …».
func (c *Cursor) quotedBefore() bool {
	if c.key(1) != "," || c.key(-1) != "," || !c.Is(-2, "\"", "”", "»", "'", "’") {
		return false
	}
	h, ok := c.lookup(2, lexicon.Roles)
	return ok && h.Attr == "person"
}

// highland reports whether the word at i is a name of the peoples of the Central
// Highlands that shows by its form that someone bears it: K' and R' of men, H' of
// women. Peoples and places that are written so do not count.
func (c *Cursor) highland(i int) bool {
	w := c.w(i)
	k := w.Key
	if len(k) < 4 || k[1] != '\'' || k[0] != 'k' && k[0] != 'h' && k[0] != 'r' || w.Shape == Caps || c.run.text(c.at+i, c.at+i+1)[0] > 'Z' {
		return false
	}
	switch k {
	case "k'ho", "k'bang", "k'nak", "h'mông", "h'mong", "h'rê", "h're", "h'drai", "h'lăng":
		return false
	}
	switch c.key(i - 1) {
	case "người", "dân", "tiếng", "xã", "huyện", "làng", "buôn", "thôn", "bon", "thác", "suối", "hồ", "đèo", "sông", "cầu", "tộc", "núi", "đập", "điện":
		return false
	}
	return c.w(i-1).Shape != Initial
}

// worksAlone reports whether the occupation at i is one before which the single
// name of a foreigner stands, and that no company's name follows: «nông dân
// Rahimullah», «nữ sinh Fanja».
func (c *Cursor) worksAlone(i int) bool {
	// «Vinaseed», «Vinfast»: how companies here are called
	if h, ok := c.lookup(i, lexicon.Roles); ok && strings.HasPrefix(c.key(i+h.N), "vin") {
		return false
	}
	switch c.key(i) {
	case "nông":
		return c.Is(i+1, "dân")
	case "ngư":
		return c.Is(i+1, "dân", "phủ")
	case "nữ":
		return c.Is(i+1, "sinh")
	case "thợ", "người":
		return c.Is(i+1, "săn", "mộc", "rèn", "xây", "mẹ", "cha", "vợ", "chồng")
	case "góa":
		return c.Is(i+1, "phụ")
	case "nghi":
		return c.Is(i+1, "phạm")
	case "hung":
		return c.Is(i+1, "thủ")
	}
	return false
}

// surnameLong reports whether «Ông» at the anchor, with a capital in the middle
// of a sentence, is the family name and not the honorific: «ngư dân Ông Văn
// Tiễn». The name has n words then.
func (c *Cursor) surnameLong() (n int, ok bool) {
	w := c.w(0)
	if w.Key != "ông" || w.Shape != Title || w.Has(word.Sentence) || c.w(-1).Kind != Letters || c.w(-1).Capital() || !c.joined(1) || !c.joined(2) {
		return 0, false
	}
	if !c.Is(1, "văn", "thị", "ích", "hữu", "đình", "bá", "tấn", "công", "quốc", "ngọc", "minh", "thanh") {
		return 0, false
	}
	_, role := c.lookupBack(0, lexicon.Roles)
	if _, title := c.lookupBack(0, lexicon.Titles); !role && !title && !c.Is(1, "ích", "thị") {
		return 0, false
	}
	for n = 1; n < 4 && c.joined(n) && c.w(n).Shape == Title; n++ {
		if ok, _ := c.given(n); !ok && n > 2 {
			break
		}
	}
	return n, n > 2
}
