package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

const (
	flagSpace    = word.Space
	flagSentence = word.Sentence
)

// proper reads the proper part of a name from word i: capitalised syllables,
// words that names of bodies are built of, known fields, numbers, and «và»,
// «&», a dash or a comma between two of them. lower tells that the head is in
// small letters, so that a capital must come first. The person that stands
// after a body beside a role («Giám đốc Công ty Phú Tài Lê Văn Nam») is left
// out if cut is set.
func (o *bodyReader) proper(i int, lower, cut bool) int {
	c := o.c
	if opensQuote(c, i) {
		for j := i + 1; j < i+10; j++ {
			if closesQuote(c, j) {
				if j == i+1 || !c.w(i+1).Capital() && c.w(i+1).Kind != Digits {
					return 0
				}
				return j + 1
			}
			if c.w(j).Kind == 0 || c.Is(j, "|") {
				break
			}
		}
		return 0
	}
	w := c.w(i)
	if w.Has(flagSentence) {
		return 0
	}
	if lower && !w.Capital() && !(c.Is(i, "số") && c.w(i+1).Kind == Digits) && !(c.Is(i, "chuyên") && c.w(i+1).Capital()) {
		return 0
	}
	e := i                                                                                                // end of the name so far
	words := i                                                                                            // end of the last word from a list
	built := true                                                                                         // the last word was one from a list, or the head
	long := (o.kind == "school" || o.kind == "state" || o.kind == "other" || o.kind == "party") && !lower // of several syllables
	act := true                                                                                           // an act in small letters may follow
	proper := false                                                                                       // a capital that no list knows, or a number, was read
	capital := false
	for e-i < 40 {
		w := c.w(e)
		if w.Kind == 0 || w.Has(flagSentence) && e > i {
			break
		}
		if w.Kind == Symbol {
			j := o.connector(e, built)
			if j == 0 {
				break
			}
			e, act = j, true
			continue
		}
		if w.Kind == Digits {
			if e == i && w.End-w.Start > 3 || w.End-w.Start > 4 || !c.w(e).Has(flagSpace) && e > i && c.w(e-1).Kind != Letters || counts(c, e+1) {
				break
			}
			if e > i && !capital && c.w(e-1).Shape == Lower && !c.Is(e-1, "số") {
				break // «Bệnh viện tiếp nhận 45 ca»
			}
			e++
			built, act, proper = false, false, true
			continue
		}
		if e > i && isLevel(c, e) && (!w.Capital() || c.Is(e, "tp", "tx", "tt", "tphcm") || knownPlace(c, e) > 0) {
			break
		}
		if e > i && c.Seq(e, "trung", "ương") && w.Capital() {
			capital = true
			break // the tail reads it
		}
		if u, ok := c.lookup(e, lexicon.Orgnames); ok && e > i && u.N >= 2 && o.headInside(e) {
			e += u.N
			words, built, act, capital, proper = e, false, false, true, true
			continue
		}
		if w.Capital() && !(w.Shape == Caps && !isBodyCaps(c, e)) && (e > i || o.kind == "company") && startsHead(c, e) {
			if !o.headInside(e) {
				if e > i {
					break
				}
				return 0
			}
			if h, ok := c.lookup(e, lexicon.Orgheads); ok {
				e += h.N
				words, built, act, capital, proper = e, true, true, true, true
				continue
			}
		}
		if h, ok := o.word(e); ok && (w.Capital() || built && (h.Attr != "act" || act)) {
			if h.List == lexicon.Acronyms {
				o.replace(e, e+h.N, h.Value)
			}
			for k := e; k < e+h.N; k++ {
				capital = capital || c.w(k).Capital()
			}
			e += h.N
			words, built, act, long = e, true, h.Attr == "act", h.N >= 2
			continue
		}
		if c.Is(e, "và") {
			if j := o.and(e, built); j > 0 {
				e, act = j, true
				continue
			}
			break
		}
		if c.Seq(e, "quốc", "gia") && e > i && capital && w.Shape == word.Lower && o.kind != "company" && o.kind != "school" {
			e += 2 // «Trung tâm Dự báo KTTV quốc gia»
			continue
		}
		if c.Is(e, "học", "sư", "sĩ", "gia") && built && e > i && c.w(e+1).Capital() && !c.w(e+1).Has(flagSentence) {
			e++ // «Hội Tim mạch học Việt Nam»
			continue
		}
		if c.Is(e, "số") && c.w(e+1).Kind == Digits && c.w(e+1).End-c.w(e+1).Start <= 3 {
			e += 2
			built, act, proper = false, false, true
			continue
		}
		if built && e > i && !w.Capital() && c.Is(e, "các", "cho", "của", "về", "vì", "ở", "trong", "một", "người", "và", "theo") {
			// small words only on the way to a word of a list
			if h, ok := o.word(e + 1); ok && (c.w(e+1).Capital() || h.N >= 2) && c.Is(e, "các", "vì", "về", "cho") {
				e += 1 + h.N
				words, built, act = e, true, false
				continue
			}
			break
		}
		if !w.Capital() || w.Kind != Letters {
			if c.Is(e, "chuyên") && e == i && c.w(e+1).Capital() {
				e++
				continue
			}
			if w.Shape == word.Inner {
				e++
				proper, built, act = true, false, false
				continue
			}
			break
		}
		if e > i && notInName(c, e) {
			break
		}
		if k := knownPlace(c, e); k > 0 {
			if e > i && !c.Is(e-1, "-", "–") && !o.goesOnAfterPlace(k) {
				break // the tail reads it
			}
			if e == i && o.kind != "company" && !o.goesOnAfterPlace(k) {
				o.setPlace(i, k)
				return k
			}
			e, capital, proper, built, act = k, true, true, false, false
			continue
		}
		capital = true
		if built && (long || e == i && !lower && o.kind != "press" || o.wordAfter(e+2)) && w.Shape == Title && !foreign(w) && o.compound(e+1) {
			e += 2 // «Năng khiếu», «Trực tiếp»: a word that no list knows
			words, built, act, long = e, true, false, true
			continue
		}
		e++
		proper, built, act, long = true, false, false, false
	}
	if e == i || !capital && !proper && knownPlace(c, e) == 0 && !isLevel(c, e) {
		return 0
	}
	if c.Is(e-1, "và", "-", "–", "&", ",") {
		e--
	}
	if cut && proper {
		e = o.withoutPerson(i, words, e)
	}
	return e
}

// compound reports whether the small word at e is the second syllable of the
// word whose capital stands before it. A proper name has two syllables or more,
// so what follows a single one belongs to it, unless it is a word of grammar.
func (o *bodyReader) compound(e int) bool {
	c := o.c
	w := c.w(e)
	if w.Kind != Letters || w.Shape != Lower || w.Has(flagSentence) || isLevel(c, e) {
		return false
	}
	switch w.Key {
	case "đã", "đang", "sẽ", "vừa", "được", "bị", "là", "và", "có", "cho", "của", "tại", "ở", "về", "với", "do", "vì", "khi", "để", "từ", "trong", "trên", "theo",
		"cũng", "còn", "phải", "không", "chưa", "này", "đó", "nói", "gồm", "như", "hay", "hoặc", "thì", "mà", "nên", "rất", "lại", "ra", "vào", "lên", "đến", "đi",
		"bán", "mua", "thu", "trao", "tổ", "phối", "yêu", "đề", "báo", "ký", "họp", "gặp", "thắng", "thua", "hòa", "ngày", "năm", "tháng", "sáng", "chiều", "tối",
		"cùng", "các", "những", "nhằm", "qua", "sau", "trước", "giữa", "bằng", "thuộc", "nơi", "người", "mở", "nhận", "giao", "chia", "kiểm", "xử", "quyết", "tiếp":
		return false
	}
	return true
}

// wordAfter reports whether a noun of the lists stands in small letters at e.
func (o *bodyReader) wordAfter(e int) bool {
	h, ok := o.c.lookup(e, lexicon.Orgwords)
	return ok && h.Attr == "noun" && h.N >= 2
}

// goesOnAfterPlace reports whether the word at k, after a place, still belongs to
// the same name: «Thái Bình Seed».
func (o *bodyReader) goesOnAfterPlace(k int) bool {
	c := o.c
	w := c.w(k)
	if w.Kind != Letters || !w.Capital() || w.Has(flagSentence) {
		return false
	}
	if o.kind != "company" && o.kind != "club" && o.kind != "school" {
		return false
	}
	if foreign(w) {
		next := c.w(k + 1)
		return !(roleBefore(c, o.start) && next.Shape == word.Title && foreign(next) && !next.Has(flagSentence) && !endsForeignBody(c, k) && !endsForeignBody(c, k+1)) // «CLB Hà Nội Daiki Iwamasa»
	}
	return o.kind != "school" && !isSurname(c, k) && !startsHead(c, k) && !isLevel(c, k) && !isRoleWord(c, k) && knownPlace(c, k) == 0
}

// word returns the longest word, field or abbreviation of the lists at e.
func (o *bodyReader) word(e int) (best lexicon.Hit, ok bool) {
	hits := o.c.hitsOf(e, 1<<lexicon.Orgwords|1<<lexicon.Orgfields|1<<lexicon.Acronyms)
	for k := len(hits) - 1; k >= 0; k-- {
		switch h := hits[k]; h.List {
		case lexicon.Orgwords, lexicon.Orgfields, lexicon.Acronyms:
			if h.List == lexicon.Acronyms && h.Attr != "legal" && h.Attr != "word" {
				continue
			}
			if !ok || h.N > best.N {
				best, ok = h, true
			}
		}
	}
	return best, ok
}

// connector reads a mark inside a name and returns the word after it, 0 if the
// name ends before it.
func (o *bodyReader) connector(e int, built bool) int {
	c := o.c
	next := c.w(e + 1)
	if next.Kind != Letters || !next.Capital() {
		return 0
	}
	switch {
	case c.Is(e, "&"):
		return e + 1
	case c.Is(e, "-", "–"):
		if !spaced(c, e) && !spaced(c, e+1) {
			if c.w(e-1).Kind == Letters && c.w(e-1).Capital() && !startsHead(c, e+1) && !isRoleWord(c, e+1) {
				return e + 1
			}
			return 0
		}
		if c.Is(e-1, "việt") && c.w(e-1).Capital() && o.kind != "state" && o.kind != "party" {
			return e + 1 // «Việt - Anh»
		}
		if o.kind == "company" && !built && c.w(e-1).Capital() && knownPlace(c, e+1) > 0 && c.branch(e) == 0 {
			return e + 1 // «Sài Gòn - Hà Nội»
		}
		if !built {
			return 0
		}
		if h, ok := o.word(e + 1); ok && h.N > 0 && !startsHead(c, e+1) && !isRoleWord(c, e+1) {
			return e + 1
		}
	case c.Is(e, ","):
		if !built {
			return 0
		}
		// «A, B và C» with words of the lists only
		j := e + 1
		h, ok := o.word(j)
		if !ok || startsHead(c, j) {
			return 0
		}
		j += h.N
		for range 2 {
			if c.Is(j, ",") && c.w(j+1).Capital() {
				h, ok := o.word(j + 1)
				if !ok {
					return 0
				}
				j += 1 + h.N
			}
		}
		if c.Is(j, "và", "-", "–") && c.w(j+1).Capital() && !startsHead(c, j+1) {
			if _, ok := o.word(j + 1); ok {
				return e + 1
			}
		}
	case c.Is(e, ".") && !spaced(c, e+1) && !spaced(c, e):
		if c.w(e-1).Shape == Initial && next.Kind == Letters {
			return e + 1
		}
	}
	return 0
}

// and reads «và» inside a name.
func (o *bodyReader) and(e int, built bool) int {
	c := o.c
	if !built || startsHead(c, e+1) || c.w(e+1).Kind != Letters || notInName(c, e+1) && c.w(e+1).Capital() {
		return 0
	}
	h, ok := o.word(e + 1)
	if head, is := c.lookup(e+1, lexicon.Orgheads); is && head.Class != "none" && c.w(e+1).Shape == word.Title && (!ok || h.N <= head.N) && c.key(e+1) == c.key(o.start) {
		return 0 // «Quỹ Sao Mai và Quỹ Vì người nghèo»
	}
	switch {
	case ok && (c.w(e+1).Capital() || h.N >= 2):
		return e + 1
	case c.w(e+1).Capital() && knownPlace(c, e+1) == 0 && !isRoleWord(c, e+1):
		return e + 1
	}
	return 0
}

// headInside reports whether the head at e is part of the name all the same:
// «Ban Quản lý Khu kinh tế», «Trung tâm Đào tạo Đại học».
func (o *bodyReader) headInside(e int) bool {
	c := o.c
	if o.kind == "company" && c.Is(e, "tập", "tổng", "ngân", "viện", "báo", "học", "trường", "bệnh", "cảng", "điện", "quân", "quốc", "công", "hải") {
		return true
	}
	if h, ok := c.lookup(e, lexicon.Orgnames); ok && h.N >= 1 {
		return o.kind == "company" || o.kind == "club" || o.kind == "other" || o.kind == "school" || o.kind == "health"
	}
	if o.kind == "school" || o.kind == "health" {
		return true
	}
	return o.kind == "club" || o.kind == "front" && c.Is(e, "đội", "trường", "bệnh", "công", "ngân", "học")
}

// isBodyCaps reports whether the word in capitals at e is itself a body that a
// name does not go on with: «UBND», «CA».
func isBodyCaps(c *Cursor, e int) bool {
	return c.Is(e, "ubnd", "hđnd", "mttq", "ca", "bhxh", "ubmttq", "tand", "vksnd", "clb", "bv", "thpt", "thcs")
}

// counts reports whether the number before i counts something, so that it is no
// part of a name.
func counts(c *Cursor, i int) bool {
	if c.w(i).Kind == Symbol && !spaced(c, i) {
		return c.Is(i, "%", "-", "/", ":") || c.Is(i, ",", ".") && c.w(i+1).Kind == Digits && !spaced(c, i+1)
	}
	return c.Is(i, "tháng", "ngày", "năm", "quý", "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "người", "lần", "vụ", "giờ", "trận", "bàn", "điểm",
		"ha", "km", "m", "kg", "tấn", "đồng", "usd", "cán", "học", "đoàn", "hộ", "xã", "phường", "suất", "phút", "đối", "tuổi", "em", "cơ", "cổ")
}

// notInName reports whether the capital at e starts something else.
func notInName(c *Cursor, e int) bool {
	if c.Is(e, "ông", "bà", "anh", "chị") {
		return c.w(e + 1).Capital()
	}
	return isRoleWord(c, e) || c.Is(e, "nghị", "quyết", "luật", "ảnh") && !c.Is(e+1, "tâm") || c.Seq(e, "đồng", "chí")
}

// isRoleWord reports whether a role starts at e.
func isRoleWord(c *Cursor, e int) bool {
	return c.Is(e, "chủ", "phó", "giám", "bí", "tổng", "trưởng", "ủy", "hiệu", "chánh", "thứ", "bộ") &&
		(c.Seq(e, "chủ", "tịch") || c.Is(e, "phó") || c.Seq(e, "giám", "đốc") || c.Seq(e, "bí", "thư") || c.Seq(e, "tổng", "giám") ||
			c.Seq(e, "tổng", "biên") || c.Seq(e, "trưởng", "phòng") || c.Seq(e, "trưởng", "ban") || c.Seq(e, "ủy", "viên") ||
			c.Seq(e, "hiệu", "trưởng") || c.Seq(e, "chánh", "văn") || c.Seq(e, "thứ", "trưởng") || c.Seq(e, "bộ", "trưởng"))
}

// withoutPerson returns the end of the name in the words from i to e without
// the person named after it. A school or a company may bear a person's name: of
// those only the last is cut off, and only if a role stands before the body.
func (o *bodyReader) withoutPerson(i, words, e int) int {
	c := o.c
	from := max(i, words)
	switch o.kind {
	case "state", "party", "forces", "court", "front":
	default:
		if e-from < 2 || !roleBefore(c, o.start) {
			return e
		}
		if o.kind != "club" {
			from = max(from, i+1)
		}
	}
	for _, n := range [...]int{3, 4, 2} {
		k := e - n
		if k < from || c.surnameAt(k) == 0 {
			continue
		}
		if m, sure := c.fullName(k); m == n && (sure == certainName || n > 2) {
			if k == i {
				return 0
			}
			return k
		}
	}
	return e
}

// roleBefore reports whether a role ends before word i.
func roleBefore(c *Cursor, i int) bool {
	if c.Is(i-1, "tịch", "thư", "đốc", "trưởng", "phó", "viên", "chánh", "trực", "lệnh", "ceo") {
		return true
	}
	_, ok := c.lookupBack(i, lexicon.Roles)
	return ok
}

// isSurname reports whether a person's name may start at i.
func isSurname(c *Cursor, i int) bool { return c.surnameAt(i) > 0 }

// foreign reports whether a word cannot be a Vietnamese syllable.
func foreign(w *word.Word) bool {
	return w.Kind == Letters && len(w.Key) > 1 && !isSyllable(w.Key)
}
