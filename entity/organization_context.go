package entity

import (
	"strings"
	"unicode"

	"github.com/vientity/vientity/entity/internal/lexicon"
)

// What stands around a head word decides whether it is one: «cán bộ», «Hội An»
// and «TRƯỞNG BAN» hold heads that start no name.

// capsForm reports whether a list writes the head in capitals: UBND.
func capsForm(form string) bool {
	n := 0
	for _, r := range form {
		if n++; !unicode.IsUpper(r) {
			return false
		} else if n == 2 {
			return true
		}
	}
	return false
}

// inHeading reports whether a known field follows a head in a heading in
// capitals, where the shape of words tells nothing.
func inHeading(c *Cursor, e int) bool {
	_, ok := c.lookup(e, lexicon.Orgfields)
	return ok && c.w(e-2).Shape != Caps
}

func spaced(c *Cursor, i int) bool { return c.w(i).Has(flagSpace) }

// plausibleSchool reports whether what follows «Trường» is no syllable of a
// name that starts with it: Trường Sa, Trường Chinh.
func (o *bodyReader) plausibleSchool(e int) bool {
	c := o.c
	if _, ok := o.word(e); ok || foreign(c.w(e)) || c.w(e).Shape == Caps || opensQuote(c, e) {
		return true
	}
	return c.w(e).Capital() && c.w(e+1).Capital() && !c.w(e-2).Capital()
}

// plausible reports whether what follows a head that is also a common word can
// be the name of a body: a word of the lists, a place, a body or foreign words.
func (o *bodyReader) plausible(i, e int) bool {
	c := o.c
	if c.Is(i, "quỹ", "đảng") || opensQuote(c, e) {
		return true
	}
	if c.Seq(i, "tổ", "chức") {
		_, ok := c.lookup(e, lexicon.Orgnames)
		if ok && (c.Is(e, "quốc", "chính", "tòa", "viện", "đảng") || c.Is(i-1, "luật", "về")) {
			return false // «Luật Tổ chức Quốc hội»
		}
		if w := c.w(e); !ok && w.Kind == Letters && !w.Capital() && !c.Seq(e, "kỷ", "lục") {
			return false // «tổ chức sự kiện tỉnh»
		}
		if ok || foreign(c.w(e)) || !c.w(i).Capital() {
			return ok || foreign(c.w(e)) || c.Seq(e, "kỷ", "lục")
		}
	}
	if _, ok := o.word(e); ok {
		return true
	}
	return policeCode(c, e) > 0 || c.w(e).Shape == Caps || knownPlace(c, e) > 0 && !c.w(e-1).Capital() || startsHead(c, e) || foreign(c.w(e))
}

// startsBody reports whether a head in small letters at i, up to e, can start a
// name: what follows looks like one, and the head is no part of another word.
func startsBody(c *Cursor, i, e int) bool {
	if w := c.w(e); !w.Capital() && w.Kind != Digits {
		switch w.Key {
		case "số", "nữ", "nam", "quốc", "bóng", "chuyên", "khu", "“", "\"", "«":
		default:
			if !isLevel(c, e) {
				return false
			}
		}
	}
	p := c.w(i - 1)
	if p.Kind != Letters || c.w(i).Has(flagSentence) {
		return true
	}
	if e-i >= 2 && (c.Is(i, "trường") && !c.Is(i-1, "công", "hội") || !shortHead(c, i) || !c.Is(i-1, "xã", "cán", "quân", "nội", "toàn", "đại", "đồng", "dịch", "văn", "công", "lễ", "vũ")) {
		return true
	}
	switch p.Key {
	case "của", "với", "do", "tại", "ở", "từ", "cho", "và", "là", "được", "giao", "trưởng", "phó", "thuộc", "bởi", "trong", "về", "đến",
		"khi", "mà", "cùng", "theo", "tới", "vào", "qua", "gồm", "nghị", "như", "hoặc", "hay", "bên", "bị", "để", "vì", "trên", "đạo", "diện", "đốc",
		"nhân", "viên", "chủ", "tịch", "giữa", "ngoài", "sang", "trước", "bác", "sĩ", "nay", "này", "nhờ", "gửi", "hiệu", "chức", "sinh", "hợp", "thăm",
		"dẫn", "lời", "gặp", "thắng", "thua", "hạ", "hòa", "dắt", "huấn", "luyện", "các", "những", "khoác", "áo", "một":
		return true
	}
	return false
}

// shortHead reports whether the word at i is more often the end of another
// word than a head: «cán bộ», «nhiệm vụ», «xã hội».
func shortHead(c *Cursor, i int) bool {
	switch c.key(i) {
	case "bộ", "vụ", "hội", "đoàn", "đội", "ban", "cục", "sở", "viện", "đài", "quỹ", "báo", "trạm", "vùng", "khoa", "kênh", "hãng",
		"đảng", "trường", "tuyển", "phòng", "thuế":
		return true
	}
	return false
}

// insideName reports whether the capital head at i goes on the name of
// something else: the head is the second word of a name in capitals.
func insideName(c *Cursor, i int) bool {
	if _, ok := c.lookupBack(i, lexicon.Orgheads); ok {
		return false
	}
	// «Nhơn Hội», «Văn Phòng»: a head of one syllable after a name's syllable
	return c.Is(i, "hội", "đội", "vụ", "viện", "sở", "ban", "khoa", "trường", "bộ", "phòng", "vùng", "đảng", "đoàn", "đài", "quỹ", "báo") &&
		!c.w(i-1).Has(flagSentence) && c.w(i-1).Shape == Title && !c.Is(i-1, "trưởng", "phó", "đốc", "chánh")
}

// startsHead reports whether a head or a unique name starts at i.
func startsHead(c *Cursor, i int) bool {
	for _, h := range c.hitsOf(i, 1<<lexicon.Orgnames|1<<lexicon.Orgheads) {
		switch h.List {
		case lexicon.Orgnames:
			return true
		case lexicon.Orgheads:
			if h.N >= 2 || c.w(i).Shape == Caps || !ambiguousHead(c, i) {
				return true
			}
		}
	}
	return false
}

// ambiguousHead reports whether the head at i is also a usual word inside names.
func ambiguousHead(c *Cursor, i int) bool {
	return c.Is(i, "quỹ", "vùng", "báo", "thuế", "đội", "đảng", "khoa", "trường", "quân", "viện", "tuyển", "kênh", "hãng", "tổ",
		"đại", "hải", "điện", "bưu", "cao", "th", "tt", "liên", "đài", "thanh", "mầm", "tiểu", "văn")
}

func opensQuote(c *Cursor, i int) bool { return c.Is(i, "“", "\"", "«") }

func closesQuote(c *Cursor, i int) bool { return c.Is(i, "”", "\"", "»") }

func isRoman(c *Cursor, i int) bool {
	w := c.w(i)
	return w.Kind == Letters && (w.Shape == Caps || w.Shape == Initial) && strings.Trim(w.Key, "ivx") == "" && len(w.Key) <= 5
}
