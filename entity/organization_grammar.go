package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// The name of an organization is a head word, then what the class of the head
// (see orgheads.tsv) asks for, then a tail that says which one of many it is:
//
//	name = unique | head [field | proper name | number] tail
//	tail = { level word [place] | place | «Trung ương» | «khu vực» place | the body it belongs to }
//
// A bodyReader reads one name from left to right and never goes back over more
// than its last step, so its time is linear in the length of the name.
type bodyReader struct {
	c     *Cursor
	start int // where the whole name starts
	depth int
	bodyReading
	kept [maxDepth]bodyReading // the best of what may be read another way, by depth
}

// bodyReading is what was read so far.
type bodyReading struct {
	bodyMark
	pieces [8]piece
}

// bodyMark is all of a reading but its pieces, which only grow.
type bodyMark struct {
	kind, level string
	placeFrom   int
	placeTo     int // 0: no place
	n           int // of pieces
}

// reset takes back what was read since the state was from, whose pieces are
// still there.
func (o *bodyReader) reset(from *bodyMark) { o.bodyMark = *from }

// newBodyReader returns the reader of the text's run, which serves one name at
// a time.
func newBodyReader(c *Cursor) *bodyReader {
	o := &c.run.slabs.reader
	o.c, o.start, o.depth, o.bodyMark = c, 0, 0, bodyMark{}
	return o
}

// piece is a range of words that the canonical name spells otherwise.
type piece struct {
	from, to int
	value    string
}

func (o *bodyReader) replace(from, to int, value string) {
	if o.n < len(o.pieces) {
		o.pieces[o.n] = piece{from, to, value}
		o.n++
	}
}

// maxDepth is how many bodies may be named inside one another: «Phòng X Công
// an tỉnh Y».
const maxDepth = 4

// body reads the name that starts at word i and returns its end, 0 if there is
// none.
func (o *bodyReader) body(i int) int {
	if o.depth == maxDepth {
		return 0
	}
	if inCode(o.c, i) {
		return 0
	}
	best, saved, unique := 0, o.bodyMark, 0
	kept := &o.kept[o.depth] // the reading of the best, once another is tried
	holds := false           // the best is what was read last
	if h, ok := o.c.lookup(i, lexicon.Orgnames); ok && !o.partOfWord(i, h.N) {
		unique = h.N
		if j := o.unique(i, h); j > 0 {
			best, holds = j, true
		}
	}
	hits := o.c.hits(i)
	lower := !o.c.w(i).Capital()
	longest, longestClass := 0, ""
	for k := len(hits) - 1; k >= 0; k-- {
		h := &hits[k]
		if h.List != lexicon.Orgheads {
			continue
		}
		class, rest := h.Class, h.Marks
		if class == "none" {
			break
		}
		if h.N < longest && (longestClass == "name" || longestClass == "within" || longestClass == "field" && !o.fieldEnds(i+h.N, i+longest)) {
			break // «trường THPT» is no «trường» with the name THPT
		}
		if longest == 0 {
			longest, longestClass = h.N, class
		}
		if h.N < unique && (class == "field" || h.N == 1) {
			continue // «Bộ Chính trị» is no ministry
		}
		if h.N < best-i && class != "field" && class != "name" {
			continue
		}
		if h.N == 1 && (class == "field" || class == "name") && o.c.w(i).Shape == Caps && !capsForm(h.Form) && !inHeading(o.c, i+1) {
			continue
		}
		if lower && class != "team" && !startsBody(o.c, i, i+h.N) {
			continue
		}
		if holds {
			*kept, holds = o.bodyReading, false
		}
		o.reset(&saved)
		o.kind, o.level, _ = strings.Cut(rest, " ")
		if lower || h.Value != h.Form {
			o.replace(i, i+h.N, h.Value)
		}
		if j := o.head(class, i, i+h.N); j > best {
			best, holds = j, true
		}
	}
	switch {
	case best == 0:
		o.reset(&saved)
	case !holds:
		o.bodyReading = *kept
	}
	return best
}

// fieldEnds reports whether a known field starts at i and ends after j: «Ban
// [Quản lý các khu công nghiệp]», whose head could also be «Ban Quản lý».
func (o *bodyReader) fieldEnds(i, j int) bool {
	h, ok := o.c.lookup(i, lexicon.Orgfields)
	return ok && i+h.N > j
}

// head reads on after the head word, which ends at word e.
func (o *bodyReader) head(class string, i, e int) int {
	c := o.c
	lower := !c.w(i).Capital()
	if !lower && e-i == 1 && c.w(i).Shape == Title && c.w(i-1).Kind == Letters && c.w(i-1).Capital() && c.w(i).Has(flagSpace) && insideName(c, i) {
		return 0
	}
	if !lower && e-i == 1 && c.w(i).Shape == Title && (c.Is(i-1, "ông", "bà", "anh", "chị", "cô", "chú", "bác", "em", "chí", "thầy") || c.Is(i-1, "y") && c.w(i-1).Shape == Initial) {
		return 0 // «bà Trường Thị Hoa», «Y Khoa Êban»
	}
	if o.calledAlone(i, e) {
		return 0
	}
	switch class {
	case "body":
		if lower {
			return o.mustPlace(e)
		}
		if o.kind == "court" && c.Is(e-1, "cao") {
			return o.at(e)
		}
		if o.severalBodies(e) {
			return 0 // «Đảng ủy các xã», «UBND các huyện», «HĐND các cấp»
		}
		if c.Is(e, "viên") || c.Seq(i, "thường", "trực") && roleBefore(c, i) {
			return 0
		}
		if o.kind == "party" && c.Seq(i, "chi", "bộ") && c.w(e).Capital() {
			if h, ok := c.lookupIn(e, 1<<lexicon.Orgfields|1<<lexicon.Orgwords); ok && !o.longerBody(e, h.N) {
				e += h.N // «Chi bộ Quân sự xã»
			}
		}
		j := o.tail(e, o.kind == "party" || o.kind == "forces")
		if o.kind == "front" {
			if k := o.abroad(j); k > 0 {
				return k
			}
		}
		return j
	case "seat":
		if lower {
			return o.mustPlace(e)
		}
		if o.severalBodies(e) {
			return 0
		}
		if o.kind == "forces" && (c.w(e).Kind == Digits || c.Is(e, "số")) {
			if j := o.number(e); j > 0 {
				return o.tail(j, true)
			}
		}
		if j := o.mustTail(e); j > 0 && o.kind == "court" {
			return o.at(j) // «Tòa Phúc thẩm TAND tối cao tại Đà Nẵng»
		} else if j > 0 || lower || o.kind != "forces" || !c.Is(i, "đội", "trạm") || !c.w(e+1).Capital() || c.fullNameAt(e) {
			return j
		}
		return o.proper(e, false, true) // «Đội CSGT Rạch Chiếc»
	case "field":
		if lower && c.Is(i, "quỹ") && c.brandEnd(e) > 0 && endsForeignBody(c, c.brandEnd(e)-1) {
			return 0 // «quỹ Ascend Vietnam Ventures» is called so without «quỹ»
		}
		j := o.field(e, lower)
		if lower && c.Is(i, "phòng", "ban") && e-i == 1 {
			return o.office(j)
		}
		if lower && c.Is(i, "trạm") && e-i == 1 && !c.starts(e, 1<<lexicon.Orgfields|1<<lexicon.Orgwords|1<<lexicon.Orgheads) {
			return 0 // «trạm Củng Sơn», where the water is measured
		}
		if j == 0 && e-i >= 2 && c.w(e).Kind == Digits && c.w(e).End-c.w(e).Start <= 3 && !counts(c, e+1) {
			j = e + 1 // «Ban Chỉ đạo 389 tỉnh»
		}
		if j == 0 && e-i >= 2 && c.Is(e-1, "lý", "án", "huy", "bql") {
			return o.mustTail(e)
		}
		if j == 0 || e-i == 1 && !o.plausible(i, e) || c.Seq(i, "trung", "tâm") && e-i == 2 && knownPlace(c, e) == j {
			return 0 // «trung tâm Hà Giang»
		}
		k := o.tail(j, true)
		if k == j && c.Is(i-1, "các", "những") {
			return 0
		}
		if o.kind == "front" && c.Is(k, "tại") {
			if a := o.abroad(k); a > 0 {
				return a
			}
		}
		return k
	case "name":
		if c.Seq(i, "nhà", "hát") && c.Is(i-1, "tại", "ở", "trong", "đến", "tới", "về", "trước", ":") {
			return 0 // the house and not the company
		}
		if c.Seq(i, "tổ", "chức") && !o.plausible(i, e) || c.Is(i, "trường") && e-i == 1 && !o.plausibleSchool(e) {
			return 0
		}
		j := 0
		if h, ok := c.lookup(e, lexicon.Orgnames); ok {
			j = e + h.N
			if h.Value != h.Form && !strings.Contains(h.Value, " ") {
				o.replace(e, j, h.Value)
			}
		}
		j = max(j, o.proper(e, lower, true))
		if j == 0 {
			if j = o.nested(e); j == 0 {
				if j = o.tail(e, false); j == e || o.placeTo == 0 && (lower || e-i < 3) || !isLevel(c, e) && lower {
					return 0
				}
			}
			return j
		}
		j = o.tail(j, false)
		if o.kind == "front" || o.kind == "school" {
			if k := o.abroad(j); k > 0 {
				return k
			}
		}
		if o.kind == "company" {
			j = c.legalForm(j)
		}
		if k := o.university(j); k > 0 {
			return k
		}
		if c.branch(j) > 0 {
			if k := o.placeOrSeat(c.branch(j)); k > 0 {
				return k
			}
		}
		if (o.kind == "school" || o.kind == "health") && c.Is(j, "-", "–") && foreign(c.w(j+1)) && c.w(j+1).Shape == Title && !startsHead(c, j+1) {
			return j + 2 // «Hà Nội - Amsterdam»
		}
		return j
	case "label":
		if h, ok := c.lookup(e, lexicon.Orgnames); ok && strings.HasPrefix(h.Attr, o.kind) {
			return e + h.N
		}
		return 0
	case "number":
		j := o.number(e)
		if j == 0 {
			return 0
		}
		if o.kind == "court" && c.Is(j, "-", "–") && c.w(j+1).Capital() {
			if h, ok := c.lookup(j+1, lexicon.Provinces); ok {
				o.setPlace(j+1, j+1+h.N)
				return o.placeTo // «TAND khu vực 1 - Gia Lai»
			}
		}
		if c.Is(e-1, "vùng") {
			switch {
			case c.Seq(j, "hải", "quân"):
				j += 2 // «Bộ Tư lệnh Vùng 4 Hải quân»
			case c.Seq(j, "cảnh", "sát", "biển"):
				j += 3
			}
		}
		j = o.tail(j, true)
		if c.Seq(i, "hội", "đồng", "hương") {
			if k := o.abroad(j); k > 0 {
				return k
			}
		}
		return j
	case "within":
		return o.nested(e)
	case "part":
		if j := o.nested(e); j > 0 {
			return o.at(j)
		}
		if j := o.tail(e, false); j > e {
			return o.at(j)
		}
		if !lower && o.kind == "party" && e-i >= 2 {
			return e
		}
		return 0
	case "union":
		if j := o.nested(e); j > 0 {
			return j
		}
		if j := o.field(e, false); j > 0 {
			return o.tail(j, true)
		}
		if j := o.tail(e, false); j > e {
			return j
		}
		if !lower && e-i >= 2 {
			return e
		}
		return 0
	case "office":
		if j := o.nested(e); j > 0 {
			return j
		}
		return o.mustTail(e)
	case "faculty":
		j := o.field(e, lower)
		if h, ok := c.lookup(e, lexicon.Orgfields); ok && h.Attr == "health" || c.Is(j, ",", "(") && c.Is(j+1, "bệnh", "bv", "bvđk", "ttyt") {
			o.kind = "health"
		}
		if lower {
			return o.office(j)
		}
		if j == 0 {
			return 0
		}
		return o.tail(j, true)
	case "council", "agency", "command":
		if lower && class == "agency" {
			return 0
		}
		if j := o.nested(e); j > 0 {
			return j
		}
		if !c.w(e).Capital() {
			return 0
		}
		j := o.field(e, lower)
		if j == 0 {
			return 0
		}
		return o.tail(j, true)
	case "team":
		return o.team(e, lower)
	case "side":
		if j := o.unit(i, e); j > 0 {
			return j
		}
		return o.team(e, lower)
	case "embassy":
		if j := knownPlace(c, e); j > 0 {
			o.setPlace(e, j)
			return o.at(j)
		}
		if h, ok := c.lookup(e, lexicon.Orgnames); ok {
			return o.at(e + h.N)
		}
		return 0
	case "country":
		if c.Is(i-1, "hai", "các", "ba", "bốn", "nhiều") {
			return 0
		}
		if j := knownPlace(c, e); j > 0 && isCountry(c, e) {
			o.setPlace(e, j)
			return j
		}
		return 0
	case "place":
		return o.mustTail(e)
	case "tax":
		if lower {
			return 0
		}
		if j := o.seat(e); j > 0 {
			return j
		}
		if c.Seq(e, "khu", "vực") {
			return o.tail(e, false)
		}
		if j := gate(c, e); j > 0 {
			return o.proper(j, false, true) // «Hải quan cửa khẩu Nậm Cắn»
		}
		return 0
	case "navy":
		if c.w(e).Kind == Digits && c.Is(e+1, "hải", "cảnh") && !lower {
			if c.Seq(e+1, "hải", "quân") {
				return e + 3
			}
			if c.Seq(e+1, "cảnh", "sát", "biển") {
				return e + 4
			}
		}
		return 0
	}
	return 0
}

// longerBody reports whether the name of a body of more than n words starts at e.
func (o *bodyReader) longerBody(e, n int) bool {
	h, ok := o.c.lookupIn(e, 1<<lexicon.Orgnames|1<<lexicon.Orgheads)
	return ok && h.N >= n
}

// office reads on after the field of a «phòng» or «khoa» in small letters, which
// ends at j. Such an office is a body only beside the body that it belongs to:
// «phòng GD-ĐT TP Pleiku», «khoa Cấp cứu, Bệnh viện Chợ Rẫy»; else it tells what
// someone does: «trưởng phòng Kinh doanh Công ty Sao Mai».
func (o *bodyReader) office(j int) int {
	c := o.c
	if j == 0 || c.Is(o.start-1, "các", "những", "mỗi") || o.depth == 0 && startsHead(c, o.start+1) {
		return 0
	}
	k := o.tail(j, true)
	switch {
	case k == j:
		if c.Is(j, "(", ",") && startsHead(c, j+1) && c.w(j+1).Capital() && !isRoleWord(c, j+1) {
			return j
		}
		return 0
	case c.Is(o.start-1, "trưởng", "phó") && o.depth == 0 && employs(c, j):
		return 0
	}
	return k
}

// employs reports whether the name of a company, school or hospital starts at i.
func employs(c *Cursor, i int) bool {
	for _, h := range c.hitsOf(i, 1<<lexicon.Orgnames|1<<lexicon.Orgheads) {
		kind := h.Class
		if h.List == lexicon.Orgheads {
			kind, _, _ = strings.Cut(h.Marks, " ")
		}
		switch OrganizationKind(kind) {
		case OrganizationCompany, OrganizationSchool, OrganizationHealth:
			return h.List == lexicon.Orgheads || h.List == lexicon.Orgnames
		}
	}
	return false
}

// gate returns the end of the words for a border crossing or a port at e, 0 if
// there are none.
func gate(c *Cursor, e int) int {
	j := e
	switch {
	case c.Seq(e, "cửa", "khẩu"):
		j = e + 2
		if c.Seq(j, "quốc", "tế") || c.Seq(j, "sân", "bay") {
			j += 2
		} else if c.Is(j, "cảng") {
			j++
		}
	case c.Seq(e, "sân", "bay"):
		j = e + 2
	default:
		return 0
	}
	if !c.w(j).Capital() || c.w(j).Has(flagSentence) {
		return 0
	}
	return j
}

// severalBodies reports whether a word for several, or for all of a rank, stands at e,
// so that no one body is named before it: «UBND các huyện».
func (o *bodyReader) severalBodies(e int) bool {
	c := o.c
	if o.kind == "front" {
		return false // «MTTQ các cấp»: all are one
	}
	switch c.key(e) {
	case "các", "những":
		return isLevel(c, e+1) || c.Is(e+1, "cấp", "địa", "quận", "thành", "bộ", "nước", "phường", "đơn")
	case ",", "và", "-":
		if c.Is(e+1, "ubnd", "hđnd", "ubmttq") {
			return c.Is(e+2, "các") && o.severalBodies(e+2) // «HĐND, UBND các tỉnh»
		}
	case "hai", "ba", "nhiều", "mỗi", "một":
		return isLevel(c, e+1) || c.Is(e+1, "cấp", "địa")
	}
	return false
}

// university returns the end of the university that a school belongs to and that
// stands after a dash at i, 0 if none does: «Trường Đại học Sư phạm - Đại học Đà
// Nẵng».
func (o *bodyReader) university(i int) int {
	c := o.c
	if o.kind != "school" || !c.Is(i, "-", "–") || !(c.Seq(i+1, "đại", "học") || c.Is(i+1, "đh") || c.Seq(i+1, "học", "viện")) {
		return 0
	}
	return o.nested(i + 1)
}

// field reads a field of work: one of the known ones, or words that names of
// bodies are built of.
func (o *bodyReader) field(i int, lower bool) int {
	c := o.c
	w := c.w(i)
	if w.Kind != Letters || w.Has(flagSentence) {
		return 0
	}
	if j := policeCode(c, i); j > 0 {
		return j // «Cục C10», «Phòng PC03»
	}
	h, ok := c.lookup(i, lexicon.Orgfields)
	if ok && (w.Capital() || !lower && h.N >= 3) {
		// A longer name may start with the words of a known field.
		if next := c.w(i + h.N); next.Capital() && !next.Has(flagSentence) && !startsHead(c, i+h.N) && knownPlace(c, i+h.N) == 0 && !isSurname(c, i+h.N) {
			if _, ok := o.word(i + h.N); ok {
				return o.proper(i, true, true)
			}
		}
		e := i + h.N
		if c.Is(e, "-", "–") && spaced(c, e) && spaced(c, e+1) && c.w(e+1).Capital() && !startsHead(c, e+1) && !isRoleWord(c, e+1) {
			if _, ok := o.word(e + 1); ok {
				return o.proper(i, true, true) // «Hậu cần - Kỹ thuật»
			}
		}
		if c.Is(e, "và") && c.w(e+1).Capital() && !startsHead(c, e+1) {
			if _, ok := o.word(e + 1); ok {
				if j := o.proper(i, true, true); j > e && isCountry(c, j) {
					return j // «Hải quan và Bảo vệ Biên giới Mỹ»
				}
			}
		}
		switch h.Attr {
		case "police", "army":
			o.kind = "forces"
		case "party":
			o.kind = h.Attr
		}
		if h.Value != h.Form || !w.Capital() {
			o.replace(i, e, h.Value)
		}
		if c.Seq(e, "quốc", "gia") && c.w(e).Shape == Lower && c.w(e-1).Shape == word.Caps && w.Capital() {
			e += 2 // «Trung tâm Dự báo KTTV quốc gia»
		}
		if c.Is(e, "sư", "sĩ", "học", "gia") && c.w(e+1).Capital() && !c.w(e+1).Has(flagSentence) {
			e++ // «Hội Kiến trúc sư Việt Nam»
		}
		for c.Is(e, "-", "&") && !spaced(c, e) && !spaced(c, e+1) && c.w(e+1).Kind == Letters && c.w(e+1).Shape == Caps && c.w(e-1).Shape == Caps {
			e += 2 // «VHTT-TT»
		}
		if n, ok := c.lookup(e, lexicon.Orgwords); ok && n.Attr == "noun" && c.w(e).Shape == Lower && (isLevel(c, e+n.N) || c.w(e+n.N).Capital() && knownPlace(c, e+n.N) > 0) {
			e += n.N // «Bảo trợ xã hội tổng hợp tỉnh»
		}
		return e
	}
	return o.proper(i, lower, true)
}

// number reads what tells units of the forces apart: «Sư đoàn 3 Sao Vàng»,
// «Trung đoàn Gia Định», «Đội Quản lý thị trường số 2».
func (o *bodyReader) number(i int) int {
	c := o.c
	for range 3 { // «Lữ đoàn cơ giới số 47», «Trung đoàn Bộ binh 95»
		h, ok := c.lookup(i, lexicon.Orgwords)
		if !ok || h.Attr == "act" || !(c.w(i+h.N).Kind == Digits || c.Is(i+h.N, "số") || isRoman(c, i+h.N) || c.w(i+h.N).Capital()) {
			break
		}
		i += h.N
	}
	if c.Is(i, "số") {
		i++
	}
	w := c.w(i)
	switch {
	case w.Kind == Digits:
		if w.End-w.Start > 4 {
			return 0
		}
		i++
		if c.w(i).Kind == Letters && c.w(i).Shape == Initial && !spaced(c, i) {
			i++
		}
	case isRoman(c, i):
		i++
	case w.Kind == Letters && w.Capital() && !w.Has(flagSentence) && w.Has(flagSpace):
		return o.proper(i, true, true)
	default:
		return 0
	}
	if c.Is(i, "-", "–") && c.w(i+1).Capital() && spaced(c, i+1) {
		return i
	}
	for k := 0; k < 3 && c.w(i).Kind == Letters && c.w(i).Shape == Title && !c.w(i).Has(flagSentence); k++ {
		if startsHead(c, i) || knownPlace(c, i) > 0 || isLevel(c, i) {
			break
		}
		i++
	}
	return i
}

// unit reads the number of a unit or of a group of workers after «Đội»: «Đội K52»,
// «Đội 7».
func (o *bodyReader) unit(i, e int) int {
	c := o.c
	w := c.w(e)
	if c.w(i).Shape != Title || e-i != 1 || !c.Is(i, "đội") {
		return 0
	}
	if w.Shape == Initial && c.Is(e, "k") && c.w(e+1).Kind == Digits && !spaced(c, e+1) {
		o.kind = "forces" // those who bring home the fallen
		return e + 2
	}
	if w.Kind == Digits && w.End-w.Start <= 2 && !c.w(i).Has(flagSentence) && c.w(i-1).Kind != 0 && !c.w(e+1).Capital() && !counts(c, e+1) {
		o.kind = "other"
		return e + 1
	}
	return 0
}

// team reads the name of a national side: «đội tuyển nữ Việt Nam», «U23 Việt Nam».
func (o *bodyReader) team(e int, lower bool) int {
	c := o.c
	for range 5 {
		switch {
		case c.Is(e, "nữ", "nam", "trẻ", "futsal", "olympic", "para", "esports"):
			e++
		case c.Seq(e, "quốc", "gia"), c.Seq(e, "bóng", "đá"), c.Seq(e, "bóng", "chuyền"), c.Seq(e, "bóng", "rổ"),
			c.Seq(e, "cầu", "lông"), c.Seq(e, "điền", "kinh"), c.Seq(e, "bắn", "súng"), c.Seq(e, "cử", "tạ"), c.Seq(e, "bơi", "lội"),
			c.Seq(e, "cờ", "vua"), c.Seq(e, "cầu", "mây"), c.Seq(e, "bóng", "bàn"), c.Seq(e, "bóng", "ném"):
			e += 2
		case c.Is(e, "u") && c.w(e+1).Kind == Digits && !spaced(c, e+1):
			e += 2
		}
	}
	if !c.w(e).Capital() || c.Is(o.start-1, "giải", "địch", "cup", "loại") {
		return 0
	}
	if c.Seq(o.start, "đội", "bóng") && isCountry(c, e) && e == o.start+2 {
		return 0 // «đội bóng Tây Ban Nha» is some club of that country
	}
	if h, ok := c.lookup(e, lexicon.Orgnames); ok && h.Class == "club" && e > o.start && c.Is(o.start, "u") {
		return e + h.N // «U17 SLNA»
	}
	j := 0
	if c.w(e).Shape == Caps && c.Is(e, "tp", "tphcm") {
		j = o.seat(e)
	} else if k := knownPlace(c, e); k > 0 && isSide(c, e) {
		o.setPlace(e, k)
		j = k
	}
	if j > 0 && (c.w(j).Kind == Digits && c.w(j).End-c.w(j).Start == 1 && c.w(j).Has(flagSpace) && !c.Is(j+1, "-", "–", ".", "/", ":") && !counts(c, j+1) ||
		isRoman(c, j) && len(c.w(j).Key) <= 2) {
		j++ // «đội Hà Nội 1», «TP.HCM I»
	}
	return j
}
