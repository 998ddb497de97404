package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// maxDocuments is how many documents one list may name, maxProvisions how many
// provisions one mention.
const (
	maxDocuments  = 24
	maxProvisions = 200
	maxUnits      = 48
)

// documents reads one mention of a document, or a list that shares a word for
// their kind, and what is said of them after it. It is kept between calls.
type documents struct {
	docs       [maxDocuments]document
	n          int
	end        int // the word after everything that was read
	provisions [maxProvisions]Provision
	np         int
	units      [maxUnits]labels // what the provisions are read from
	labels     [maxProvisions]string
}

// document is one of the documents read, in words counted from the anchor.
type document struct {
	from, to int // the mention

	kind, name, number, year, code string
	parsed                         Code

	issuer, date, term, title                 string
	kindAt, nameAt, codeAt                    wordRange
	issuerAt, dateAt, termAt, titleAt, yearAt wordRange

	tail string // what follows the number in the code
}

type wordRange struct{ i, j int }

type referenceSlabs struct {
	references slab[Reference]
	provisions slab[Provision]
	chain      provisionChain
}

// documents returns the reader of the run, empty.
func (c *Cursor) documents() *documents {
	if c.run.documents == nil {
		c.run.documents = new(documents)
	}
	d := c.run.documents
	d.n, d.np = 0, 0
	return d
}

// add makes room for another document and returns it, nil if there is none.
func (d *documents) add() *document {
	if d.n == len(d.docs) {
		return nil
	}
	e := &d.docs[d.n]
	*e = document{}
	d.n++
	return e
}

// read reads the mention that starts at word i, with its provisions.
func (d *documents) read(c *Cursor, i int) bool {
	j := i
	if c.levelAt(i) != 0 {
		if c.deadEnd() {
			return false
		}
		j = d.readProvisions(c, i)
	}
	if !d.readNamed(c, j) {
		return false
	}
	d.docs[0].from = i
	if j == i && d.n == 1 {
		d.readProvisionsAfter(c)
	}
	return d.attributes(c)
}

// readNamed reads the documents themselves.
func (d *documents) readNamed(c *Cursor, i int) bool {
	d.n = 0
	w := c.w(i)
	if w.Kind == Digits {
		if !c.codeFollows(i + 1) {
			return false
		}
		return d.readStandard(c, i) || d.readBare(c, i)
	}
	if w.Kind != Letters {
		return false
	}
	var law, name, kind lexicon.Hit
	for _, h := range c.hits(i) {
		switch h.List {
		case lexicon.Laws:
			law = h
		case lexicon.ReferenceNames:
			name = h
		case lexicon.ReferenceKinds:
			kind = h
		}
	}
	switch {
	case law.Entry != nil:
		return d.readLaw(c, i, law) && d.shareName(c)
	case name.Entry != nil:
		return d.readOwnName(c, i, name)
	case kind.Entry == nil:
		return w.Shape >= Initial && d.readStandard(c, i)
	case kind.Attr == "law":
		return d.readUnlistedLaw(c, i, kind) && d.shareName(c)
	}
	if !c.numberFollows(i+kind.N) && (d.readPlenum(c, i, kind) || d.readCongress(c, i, kind)) {
		return true
	}
	return d.readNumbered(c, i, kind)
}

// mayCite reports whether readNamed may find something at word i.
func (c *Cursor) mayCite(i int) bool {
	switch w := c.w(i); w.Kind {
	case Digits:
		return c.codeFollows(i + 1)
	case Letters:
		return w.Shape >= Initial || c.starts(i, 1<<lexicon.Laws|1<<lexicon.ReferenceNames|1<<lexicon.ReferenceKinds)
	}
	return false
}

// readBare reads a code without a word for its kind.
func (d *documents) readBare(c *Cursor, i int) bool {
	e := d.add()
	if e == nil || !e.readCode(c, i, false) || !e.stands(c, i) {
		return false
	}
	e.from = i
	return true
}

// readNumbered reads a word for a kind and the numbers after it: «Nghị quyết số
// 18, 19-NQ/TW».
func (d *documents) readNumbered(c *Cursor, i int, kind lexicon.Hit) bool {
	j := i + kind.N
	if !c.numberWithin(j, maxGap+3) {
		return false
	}
	var issuer wordRange
	if c.Is(j, "của") { // «Nghị định của Chính phủ số 30/2020/NĐ-CP»
		end := c.readIssuer(j + 1)
		if end == j+1 || !c.numberFollows(end) || c.w(end).Kind == Digits {
			return false
		}
		issuer, j = wordRange{j + 1, end}, end
	}
	gap := 0
	for ; gap <= maxGap && !c.numberFollows(j); gap++ {
		if !c.inGap(j) {
			return false
		}
		j++
	}
	if gap > maxGap {
		return false
	}
	so := c.w(j).Kind != Digits || strings.HasSuffix(kind.Form, "số")
	for c.w(j).Kind != Digits {
		j++
	}
	coded := -1 // the last item with a whole code
	for {
		e := d.add()
		if e == nil {
			break
		}
		for c.w(j).Kind != Digits { // «và số 13/QĐ-UBND»
			j++
		}
		if e.readCode(c, j, true) {
			if e.tail != "" {
				coded = d.n - 1
			}
		} else if !e.readNumber(c, j) {
			d.n--
			break
		}
		e.from = j
		if d.n == 1 {
			e.from = i
		}
		e.kind, e.kindAt = kind.Value, wordRange{i, i + kind.N}
		if issuer.j > 0 {
			e.issuer, e.issuerAt = c.Text(issuer.i, issuer.j), issuer
		}
		next := c.nextItem(e.to)
		if next == 0 {
			break
		}
		j = next
	}
	if d.n == 0 {
		return false
	}
	short := coded < 0
	if short {
		return gap == 0 && d.readShort(c, i, kind, so)
	}
	// what comes after the last whole code belongs to the sentence
	d.n = coded + 1
	tail, year := "", ""
	for k := coded; k >= 0; k-- {
		e := &d.docs[k]
		if e.tail != "" {
			tail, year = e.tail, e.year
			continue
		}
		e.share(tail, year)
	}
	for k := 1; k < d.n; k++ {
		// «Nghị quyết 12-NQ/TW, 64/SL»: another kind of code is another kind of document
		if e := &d.docs[k]; e.tail != "" && e.tail != d.docs[0].tail && e.parsed.Kind() != d.docs[0].parsed.Kind() {
			e.kind, e.kindAt = e.parsed.Kind(), wordRange{}
		}
	}
	return true
}

// readShort decides whether bare numbers name documents: «Nghị quyết 18», «các
// Chỉ thị 15, 16», «Quyết định 1719 của Thủ tướng».
func (d *documents) readShort(c *Cursor, i int, kind lexicon.Hit, so bool) bool {
	for d.n > 0 && !c.endsNumber(d.docs[d.n-1].to) {
		d.n--
	}
	if d.n == 0 {
		return false
	}
	to := d.docs[d.n-1].to
	switch {
	case so:
		return kind.Attr == "number" || kind.Attr == "so"
	case kind.Attr == "number":
		if c.w(i).Shape != Lower {
			return true
		}
		d.n = 1
		next := c.w(d.docs[0].to)
		return next.Kind != Letters || next.Shape != Lower || saysMore(next.Key)
	case kind.Attr != "so" || c.w(i).Shape == Lower:
		return false
	}
	if c.Is(to, "của") && c.readIssuer(to+1) > to+1 {
		return true
	}
	// «Quyết định 1719», «Đề án 06», not «Kế hoạch 2025» or «Báo cáo 120 trường hợp»
	number, next := d.docs[0].number, c.w(to)
	return d.n == 1 && (len(number) > 2 && !isYear(number) || number[0] == '0') && !c.w(i).Has(word.Sentence) &&
		(next.Kind != Letters || next.Shape != Lower || saysMore(next.Key))
}

// saysMore reports whether the word goes on after a document rather than being
// what a number counts.
func saysMore(key string) bool {
	switch key {
	case "của", "về", "là", "và", "có", "đã", "được", "quy", "khóa", "thì", "cũng", "còn", "nêu", "ngày", "năm", "này", "trong", "ở", "tại", "mà", "cho", "nên", "do", "với":
		return true
	}
	return false
}

// maxGap is how many words may stand between the word for a kind and the number:
// «Báo cáo thẩm tra số», «Quyết định phê duyệt kết quả lựa chọn nhà thầu số».
const maxGap = 8

// maxKindWords is how many words the longest word for a kind has: «thông tư liên
// tịch».
const maxKindWords = 4

// numberFollows reports whether a number starts at word i, with or without «số».
func (c *Cursor) numberFollows(i int) bool {
	if c.w(i).Kind == Digits {
		return true
	}
	if c.Is(i, "số", "sô", "no") {
		i++
		if c.Is(i, "hiệu") {
			i++
		}
		if c.Is(i, ":", ".") {
			i++
		}
		return c.w(i).Kind == Digits
	}
	return false
}

// numberWithin reports whether figures stand among the next n words, before any
// sign but a colon or a dot. Most words for kinds have none, and are done with.
func (c *Cursor) numberWithin(i, n int) bool {
	for k := i; k < i+n; k++ {
		switch w := c.w(k); {
		case w.Kind == Digits:
			return true
		case w.Kind != Letters && !c.Is(k, ":", "."):
			return false
		}
	}
	return false
}

// mayBeNumbered reports whether what a word for a kind needs after it may stand
// among the next words: figures, or the plenum or congress that a resolution is
// of; laws need neither, and «Điều» starts provisions, too. Most kinds have
// nothing of it behind them («kế hoạch», «dự án») and are done with.
func (c *Cursor) mayBeNumbered() bool {
	switch c.key(0) {
	case "luật", "bộ", "pháp", "hiến", "điều":
		return true
	}
	for k := 1; k < maxKindWords+maxGap+3; k++ {
		switch w := c.w(k); w.Kind {
		case Digits:
			return true
		case Letters:
			if k > maxKindWords+4 {
				break
			}
			switch w.Key {
			case "hội", "trung", "bch", "bchtw", "tw", "tư", "t":
				return true
			}
		default:
			if w.Key != ":" && w.Key != "." {
				return false
			}
		}
	}
	return false
}

// inGap reports whether the word may stand between a kind and its number.
func (c *Cursor) inGap(i int) bool {
	w := c.w(i)
	if w.Kind != Letters || w.Shape == Initial {
		return false
	}
	switch w.Key {
	case "này", "đó", "trên", "tại", "của", "theo", "về", "ngày", "và", "có", "do", "đã", "được", "ban", "ký", "kèm", "là",
		"để", "cho", "với", "trong", "từ", "đến", "bằng", "thì", "mà", "các", "những", "một", "hai", "nêu", "nói", "khi", "sau",
		"trước", "nếu", "hoặc", "hay", "cùng", "như", "bởi", "vì", "ở", "vào", "ra", "không", "phải", "cần", "sẽ", "đang", "năm", "gồm",
		"căn", "triển", "giao", "gửi", "số", "lượng", "đề":
		return false
	}
	if _, ok := c.lookup(i, lexicon.ReferenceKinds); ok {
		return false
	}
	return true
}

// nextItem returns the word at which another number of the list after word i
// starts, 0 if none does.
func (c *Cursor) nextItem(i int) int {
	switch {
	case c.Is(i, ",", ";"):
		i++
		if c.Is(i, "và", "hoặc") {
			i++
		}
	case c.Is(i, "và", "hoặc", "đến"):
		i++
	default:
		return 0
	}
	if c.Is(i, "số") {
		if c.Is(i+1, ":") {
			i++
		}
		i++
	}
	if c.w(i).Kind != Digits {
		return 0
	}
	return i
}

// countedNouns are words before which a number counts and does not name:
// «Nghị quyết 5 năm».
func countedNoun(key string) bool {
	switch key {
	case "năm", "tháng", "ngày", "giờ", "phút", "tuần", "quý", "người", "hộ", "điểm", "nội", "vấn", "nhóm", "lần", "tỷ", "tỉ", "triệu",
		"nghìn", "ngàn", "đồng", "kg", "m", "km", "ha", "xã", "huyện", "tỉnh", "mục", "tiêu", "bước", "dự", "trường", "đơn", "cơ", "cán",
		"đảng", "chi", "con", "cái", "chiếc", "bộ", "phường", "thành", "nhiệm", "giải", "tấn", "nước", "mặt", "loại", "chương", "lĩnh",
		"thông", "văn", "nghị", "quyết", "đề", "kế", "học", "hội", "ca", "vụ", "bị", "phần", "khâu", "việc", "cuộc", "đợt", "môn", "đại", "h":
		return true
	}
	return false
}

// endsNumber reports whether a bare number that ends before word i names a
// document: nothing is counted and the figure is whole.
func (c *Cursor) endsNumber(i int) bool {
	w := c.w(i)
	attached := w.Kind != 0 && !w.Has(spaceBefore)
	switch w.Kind {
	case 0:
		return true
	case Digits:
		return false
	case Letters:
		if c.Is(i, "ngày", "năm") && !attached {
			_, _, end := c.readDate(i)
			return end > i || c.readYear(i) > i
		}
		return !attached && !(w.Shape == Lower && countedNoun(w.Key)) && w.Key != "usd" && w.Key != "vnđ"
	}
	switch w.Key {
	case "%", "/", ":", "°", "+", "x", "×":
		return false
	case ".", ",":
		return !attached || c.w(i+1).Kind != Digits || c.w(i+1).Has(spaceBefore)
	case "-", "–":
		return !attached || c.w(i+1).Kind == Letters && c.w(i+1).Has(spaceBefore)
	}
	return true
}

// readNumber reads a bare number at word i: «18», «36a».
func (e *document) readNumber(c *Cursor, i int) bool {
	w := c.w(i)
	if w.Kind != Digits || w.End-w.Start > 5 {
		return false
	}
	j := i + 1
	if l := c.w(j); l.Kind == Letters && !l.Has(spaceBefore) {
		if l.End-l.Start > 2 || len([]rune(l.Key)) != 1 {
			return false
		}
		j++
	}
	e.number, e.codeAt, e.to = c.Text(i, j), wordRange{i, j}, j
	return true
}

// readCode reads a code at word i.
func (e *document) readCode(c *Cursor, i int, lenient bool) bool {
	raw, j, ok := c.rawCode(i, lenient)
	if !ok {
		return false
	}
	s := c.run.norm
	e.number, e.year, e.to, e.codeAt = raw.number, fullYear(raw.year), j, wordRange{i, j}
	e.code = raw.written(s)
	if raw.n > 0 {
		e.tail = e.code[len(raw.number):]
		e.parsed = raw.code()
	}
	return true
}

// share completes the code of a document whose number stands in a list before a
// whole one.
func (e *document) share(tail, year string) {
	if e.year != "" && year != "" && len(tail) > 5 {
		tail = tail[5:] // «30/2016 và 34/2020/NĐ-CP»: it has its own year
		e.code += tail
	} else {
		e.code = e.number + tail
		if e.year == "" {
			e.year = year
		}
	}
	e.parsed, _ = ParseCode(e.code)
}

// rawCode reads the code at word i and returns the word after it.
func (c *Cursor) rawCode(i int, lenient bool) (raw rawCode, j int, ok bool) {
	w := c.w(i)
	if w.Kind != Digits {
		return raw, i, false
	}
	if !c.codeFollows(i + 1) {
		return raw, i, false
	}
	s := c.run.norm[:c.run.words[c.hi-1].End]
	raw, ok = readCode(s, int(w.Start), lenient)
	if !ok {
		return raw, i, false
	}
	for j = i; c.at+j < c.hi && int(c.w(j).End) < raw.end; j++ {
	}
	if c.at+j >= c.hi || int(c.w(j).End) != raw.end {
		return raw, i, false
	}
	return raw, j + 1, true
}

// codeFollows reports whether what stands at word i may go on after the number
// of a code: a sign, or letters run together with it.
func (c *Cursor) codeFollows(i int) bool {
	w := c.w(i)
	if w.Kind == Letters {
		return w.Shape == Caps || w.Shape == Mixed || w.End-w.Start <= 2
	}
	if w.Kind != Symbol {
		return false
	}
	next := c.w(i + 1)
	switch w.Key {
	case "/", "-", "--", "\\", "_":
	case ".":
		return next.Kind == Letters || next.Kind == Digits && c.Is(i+2, "/", "-") // 66.7/2025, not 1.200
	default:
		if len(w.Key) == 1 || !isDashWord(w.Key) {
			return false
		}
	}
	// a year or the first piece, not the month of a date
	return next.Kind == Letters || next.Kind == Digits && (next.End-next.Start == 4 || c.w(i+3).Kind == Letters)
}

// stands reports whether a code without a word for its kind is one: its pieces
// must be known, and nothing beside it may make it something else.
func (e *document) stands(c *Cursor, i int) bool {
	if e.tail == "" {
		return false
	}
	if p, w := c.w(i-1), c.w(i); p.Kind != 0 && !w.Has(spaceBefore) {
		switch p.Key {
		case "(", "“", "\"", "«", "[", ":", "'", "‘", "*", "|", "số", "_":
		default:
			return false
		}
	}
	if c.isForm(i) {
		return false
	}
	code := e.parsed
	slash := e.code[len(e.number)] == '/'
	if code.assembly() {
		return code.year != "" || code.kind != ""
	}
	if code.issuer == "" {
		k, _ := lookupKind(code.kind)
		return code.year != "" && slash && (k.family != courtFamily || len(code.kind) > 3)
	}
	first, _, more := strings.Cut(code.issuer, "-")
	known, ok := issuerOfCode(first)
	if code.kind != "" {
		k, _ := lookupKind(code.kind)
		switch {
		case code.family == courtFamily:
			return code.year != ""
		case k.family == courtFamily:
			return false
		}
		return ok || len(first) > 1 && (code.year != "" || len(first) > 2 || slash)
	}
	switch {
	case !ok || known.level == "other":
		return false
	case !more:
		// the Council of Ministers numbered so until 1992, the Prime Minister until 1996
		return known.level == "state-central" && len(known.form) > 2 || slash && len(known.form) > 2 && c.Is(i-1, "số", ":")
	}
	return slash && len(known.form) > 2
}

// isForm reports whether the code at word i is that of a form or a sample.
func (c *Cursor) isForm(i int) bool {
	for k := 1; k <= 4; k++ {
		switch w := c.w(i - k); w.Key {
		case "mẫu", "biểu", "biển", "phiếu":
			return true
		case "số", "hiệu", ":", "in":
		default:
			return false
		}
	}
	return false
}

// value makes the value of a document.
func (d *documents) value(c *Cursor, k int) *Reference {
	e := &d.docs[k]
	r := c.run.slabs.references.take()
	*r = Reference{
		Kind: e.kind, Name: e.name, Number: e.number, Year: e.year, Code: e.code,
		Issuer: e.issuer, Date: e.date, Term: e.term, Title: e.title,
	}
	if !e.parsed.IsZero() {
		if r.Kind == "" {
			r.Kind = e.parsed.Kind()
		}
		if r.Term == "" {
			r.Term = e.parsed.Term()
		}
		if r.Kind == "" {
			if law, ok := codesOf().laws[e.parsed.String()]; ok {
				r.Kind = lawKind(law)
			}
		}
	}
	if k == 0 && d.np > 0 {
		r.Provisions = c.run.slabs.provisions.slice(d.np)
		copy(r.Provisions, d.provisions[:d.np])
	}
	r.identify(e.parsed)
	return r
}

// propose proposes the documents that were read.
func (d *documents) propose(c *Cursor) {
	for k := range d.n {
		e := &d.docs[k]
		m := c.Propose(e.from, e.to).Value(d.value(c, k))
		if k > 0 {
			m.Priority(35) // over the same words read as a bare code or year
		}
		for _, p := range [...]struct {
			name string
			at   wordRange
		}{
			{"kind", e.kindAt}, {"name", e.nameAt}, {"code", e.codeAt}, {"year", e.yearAt}, {"date", e.dateAt},
			{"issuer", e.issuerAt}, {"term", e.termAt}, {"title", e.titleAt},
		} {
			m.Part(p.name, p.at.i, p.at.j)
		}
	}
}

// findDocuments proposes the documents named at the anchor.
func findDocuments(c *Cursor) {
	if d := c.documents(); d.read(c, 0) {
		d.propose(c)
	}
}

// findNumbered is findDocuments for those that have no name.
func findNumbered(c *Cursor) {
	if c.mayBeNumbered() && !c.starts(0, 1<<lexicon.Laws|1<<lexicon.ReferenceNames) {
		findDocuments(c)
	}
}
