package entity

import (
	"strings"
	"unicode"

	"github.com/vientity/vientity/entity/internal/lexicon"
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
}

// bodyReading is what was read so far.
type bodyReading struct {
	kind, level string
	placeFrom   int
	placeTo     int // 0: no place
	n           int // of pieces
	pieces      [8]piece
}

// reset takes back what was read since the state was from, whose pieces are
// still there.
func (o *bodyReader) reset(from *bodyReading) {
	o.kind, o.level, o.placeFrom, o.placeTo, o.n = from.kind, from.level, from.placeFrom, from.placeTo, from.n
}

// newBodyReader returns the reader of the text's run, which serves one name at
// a time.
func newBodyReader(c *Cursor) *bodyReader {
	o := &c.run.slabs.reader
	o.c, o.start, o.depth, o.bodyReading = c, 0, 0, bodyReading{}
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
	best, saved, unique := 0, o.bodyReading, 0
	var found bodyReading
	if h, ok := o.c.lookup(i, lexicon.Orgnames); ok && !o.partOfWord(i, h.N) {
		unique = h.N
		if j := o.unique(i, h); j > 0 {
			best, found = j, o.bodyReading
		}
		o.reset(&saved)
	}
	hits := o.c.hits(i)
	longest, longestClass := 0, ""
	for k := len(hits) - 1; k >= 0; k-- {
		h := hits[k]
		if h.List != lexicon.Orgheads {
			continue
		}
		class, rest, _ := strings.Cut(h.Attr, " ")
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
		o.kind, o.level, _ = strings.Cut(rest, " ")
		if h.Value != h.Form || !o.c.w(i).Capital() {
			o.replace(i, i+h.N, h.Value)
		}
		if j := o.head(class, i, i+h.N); j > best {
			best, found = j, o.bodyReading
		}
		o.reset(&saved)
	}
	if best > 0 {
		o.bodyReading = found
	}
	return best
}

// fieldEnds reports whether a known field starts at i and ends after j: «Ban
// [Quản lý các khu công nghiệp]», whose head could also be «Ban Quản lý».
func (o *bodyReader) fieldEnds(i, j int) bool {
	h, ok := o.c.lookup(i, lexicon.Orgfields)
	return ok && i+h.N > j
}

// inCode reports whether the word at i is part of a document's code or another
// compound in capitals: «3617/QĐ-UBND», «GACP-WHO».
func inCode(c *Cursor, i int) bool {
	if spaced(c, i) || !c.Is(i-1, "-", "/") || spaced(c, i-1) {
		return false
	}
	p := c.w(i - 2)
	return p.Kind == Digits || p.Kind == Letters && p.Shape >= Caps && c.Is(i-1, "-")
}

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

// unique reads on after a name of its own.
func (o *bodyReader) unique(i int, h lexicon.Hit) int {
	c := o.c
	kind, rest, _ := strings.Cut(h.Attr, " ")
	weak := rest == "weak"
	if kind == "international" && c.Is(i+h.N, "cup", "champions", "league", "asian", "world", "futsal", "championship") && c.w(i+h.N).Capital() {
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
	if kind == "state" && c.Is(i-1, "hai", "các", "ba", "bốn", "nhiều") || kind == "company" && isProduct(c, i) {
		return 0
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
		if isCountry(c, end) && c.w(end).Capital() && h.N > 1 {
			o.setPlace(end, knownPlace(c, end))
			return o.placeTo
		}
	case "front":
		if isLevel(c, end) {
			return o.tail(end, false)
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
		if kind == "health" || kind == "school" || kind == "state" {
			break
		}
		if j := knownPlace(c, end); j > 0 && c.w(end).Capital() && kind != "press" {
			o.setPlace(end, j)
			return j
		}
	}
	return end
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
	return c.Is(i-1, "xe", "chiếc", "khoản", "trang", "nhóm", "mẫu", "dòng", "hiệu", "mạng", "thoại", "tô", "ôtô", "máy", "hội", "hệ", "fanpage") ||
		c.Is(i-2, "trang", "tài") && c.Is(i-1, "cá", "mạng")
}

// strongContext reports whether the words before i make a name that is also a
// place or a common word the name of a body.
func strongContext(c *Cursor, i int) bool {
	return c.Is(i-1, "clb", "đội", "báo", "tờ", "theo", "hãng", "bóng", "bank")
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

func spaced(c *Cursor, i int) bool { return c.w(i).Has(flagSpace) }

// head reads on after the head word, which ends at word e.
func (o *bodyReader) head(class string, i, e int) int {
	c := o.c
	lower := !c.w(i).Capital()
	if lower {
		if class != "team" && !startsBody(c, i, e) {
			return 0
		}
	} else if e-i == 1 && c.w(i).Shape == Title && c.w(i-1).Kind == Letters && c.w(i-1).Capital() && c.w(i).Has(flagSpace) && insideName(c, i) {
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
		if c.Is(e, "viên") || c.Seq(i, "thường", "trực") && roleBefore(c, i) {
			return 0
		}
		return o.tail(e, o.kind == "party" || o.kind == "forces")
	case "seat":
		if lower {
			return o.mustPlace(e)
		}
		if o.kind == "forces" && (c.w(e).Kind == Digits || c.Is(e, "số")) {
			if j := o.number(e); j > 0 {
				return o.tail(j, true)
			}
		}
		return o.mustTail(e)
	case "field":
		j := o.field(e, lower)
		if j == 0 && e-i >= 2 && c.w(e).Kind == Digits && c.w(e).End-c.w(e).Start <= 3 && !counts(c, e+1) {
			j = e + 1 // «Ban Chỉ đạo 389 tỉnh»
		}
		if j == 0 && e-i >= 2 && c.Is(e-1, "lý", "án", "huy", "bql") {
			return o.mustTail(e)
		}
		if j == 0 || e-i == 1 && !o.plausible(i, e) {
			return 0
		}
		k := o.tail(j, true)
		if k == j && c.Is(i-1, "các", "những") {
			return 0
		}
		return k
	case "name":
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
		if o.kind == "company" {
			j = c.legalForm(j)
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
		return o.tail(j, true)
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
		if j := o.level1(e); j > 0 {
			return j
		}
		if c.Seq(e, "khu", "vực") {
			return o.tail(e, false)
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

// mustTail reads a tail that must be there.
func (o *bodyReader) mustTail(e int) int {
	if j := o.tail(e, true); j > e {
		return j
	}
	return 0
}

// mustPlace reads a tail with the name of a place or a body in it.
func (o *bodyReader) mustPlace(e int) int {
	n := o.n
	if j := o.tail(e, true); j > e && (o.placeTo > e || o.n > n || isLevel(o.c, e) == false) {
		return j
	}
	return 0
}

// nested reads the body that this one belongs to.
func (o *bodyReader) nested(e int) int {
	if !c0(o.c, e) {
		return 0
	}
	kind, level := o.kind, o.level
	o.depth++
	j := o.body(e)
	o.depth--
	if j == 0 {
		o.kind, o.level = kind, level
		return 0
	}
	if kind != "party" && kind != "other" {
		o.kind = kind
	}
	return j
}

// c0 reports whether a body may start at e inside a name: no mark before it.
func c0(c *Cursor, e int) bool {
	w := c.w(e)
	return w.Kind == Letters && w.Capital() && !w.Has(flagSentence)
}

// at reads «tại Việt Nam», «tại Bình Định» after the name of a mission or branch.
func (o *bodyReader) at(j int) int {
	if o.c.Is(j, "tại", "ở") {
		if k := o.placeOrSeat(j + 1); k > 0 {
			return k
		}
	}
	return j
}

func (o *bodyReader) placeOrSeat(i int) int {
	if k := o.level1(i); k > 0 {
		return k
	}
	if k := knownPlace(o.c, i); k > 0 && o.c.w(i).Capital() {
		o.setPlace(i, k)
		return k
	}
	return 0
}

func (o *bodyReader) setPlace(i, j int) { o.placeFrom, o.placeTo = i, j }

// tail reads what says which one of many the body is, and returns where it ends.
func (o *bodyReader) tail(e int, parent bool) int {
	c := o.c
	for range 4 {
		w := c.w(e)
		if c.Is(e, "-", "–") && o.placeTo == e && isCountry(c, o.placeFrom) && isCountry(c, e+1) && c.w(e+1).Capital() && o.kind != "state" && o.kind != "forces" {
			e = knownPlace(c, e+1) // «Hội Hữu nghị Việt Nam - Lào»
			continue
		}
		if w.Kind != Letters || w.Has(flagSentence) {
			return e
		}
		if c.Seq(e, "trung", "ương") && w.Capital() || w.Shape == Caps && c.Is(e, "tw", "tư") {
			o.level = "central"
			if w.Shape == Caps {
				o.replace(e, e+1, "Trung ương")
				e++
			} else {
				e += 2
			}
			continue
		}
		if c.Seq(e, "khu", "vực") {
			j := e + 2
			switch k := o.placeOrSeat(j); {
			case k > 0:
				e = k
				continue
			case c.w(j).Kind == Digits || isRoman(c, j):
				e = j + 1
				continue
			}
			return e
		}
		if c.Seq(e, "cấp", "cao") {
			return o.at(e + 2)
		}
		if c.Is(e, "cấp") && isLevel(c, e+1) {
			if j := o.level1(e + 1); j > 0 {
				return j
			}
		}
		if c.Seq(e, "cơ", "sở") && c.w(e+2).Kind == Digits {
			e += 3
			continue
		}
		if j := o.level1(e); j > 0 {
			e = j
			continue
		}
		if w.Capital() || c.Is(e, "miền", "châu") && c.w(e+1).Capital() {
			if j := knownPlace(c, e); j > 0 {
				if n := c.w(j).End - c.w(j).Start; c.w(j).Kind == Digits && (n == 1 || n <= 3 && o.kind == "company") && c.w(j).Has(flagSpace) && !counts(c, j+1) {
					j++ // «Phước Sơn 1»
				}
				o.setPlace(e, j)
				e = j
				if o.kind == "company" && c.Is(e, "-", "–") && c.w(e+1).Shape == Title && spaced(c, e) && spaced(c, e+1) && !startsHead(c, e+1) && !notInName(c, e+1) && c.branch(e) == 0 {
					if n, _ := c.fullName(e + 1); n < 3 {
						if j := o.proper(e+1, true, true); j > 0 {
							return j // «Vĩnh Sơn - Sông Hinh»
						}
					}
				}
				continue
			}
			if parent {
				if j := o.nested(e); j > 0 {
					return j
				}
			}
			if c.Seq(e, "quân", "đội") {
				e += 2 // «Viện Y học cổ truyền Quân đội»
				continue
			}
		}
		return e
	}
	return e
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
		if h.Value != h.Form || !w.Capital() {
			o.replace(i, e, h.Value)
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
	j := 0
	if c.w(e).Shape == Caps && c.Is(e, "tp", "tphcm") {
		j = o.level1(e)
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
	if w := c.w(e); !(w.Capital() || w.Kind == Digits || isLevel(c, e) || opensQuote(c, e) || c.Is(e, "số", "nữ", "nam", "quốc", "bóng", "chuyên", "khu")) {
		return false
	}
	p := c.w(i - 1)
	if p.Kind != Letters || c.w(i).Has(flagSentence) {
		return true
	}
	if e-i >= 2 && !(shortHead(c, i) && c.Is(i-1, "xã", "cán", "quân", "nội", "toàn", "đại", "đồng", "dịch", "văn", "công", "lễ", "vũ")) {
		return true
	}
	return c.Is(i-1, "của", "với", "do", "tại", "ở", "từ", "cho", "và", "là", "được", "giao", "trưởng", "phó", "thuộc", "bởi", "trong", "về", "đến",
		"khi", "mà", "cùng", "theo", "tới", "vào", "qua", "gồm", "nghị", "như", "hoặc", "bị", "để", "vì", "trên", "đạo", "diện", "đốc",
		"nhân", "viên", "chủ", "tịch", "giữa", "ngoài", "sang", "trước", "bác", "sĩ", "nay", "này", "nhờ", "gửi", "hiệu", "chức", "sinh", "hợp", "thăm",
		"dẫn", "lời", "gặp", "thắng", "thua", "hạ", "hòa", "dắt", "huấn", "luyện", "các", "những", "khoác", "áo", "một")
}

// shortHead reports whether the word at i is more often the end of another
// word than a head: «cán bộ», «nhiệm vụ», «xã hội».
func shortHead(c *Cursor, i int) bool {
	return c.Is(i, "bộ", "vụ", "hội", "đoàn", "đội", "ban", "cục", "sở", "viện", "đài", "quỹ", "báo", "trạm", "vùng", "khoa", "kênh", "hãng",
		"đảng", "trường", "tuyển", "phòng", "thuế")
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
	for _, h := range c.hits(i) {
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
