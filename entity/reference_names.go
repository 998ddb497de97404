package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
)

// lawID returns the identity of a law: «QH:luat-dat-dai:2024».
func lawID(name, year string) string {
	body := "QH:"
	if strings.HasPrefix(name, "Pháp lệnh") {
		body = "UBTVQH:"
	}
	if year == "" {
		return body + slug(name)
	}
	return body + slug(name) + ":" + year
}

// slug returns a name in small letters without marks, with a hyphen between
// words.
func slug(name string) string {
	b := make([]byte, 0, len(name))
	for _, r := range strings.ToLower(name) {
		switch r = plainLetter(r); {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b = append(b, byte(r))
		case len(b) > 0 && b[len(b)-1] != '-':
			b = append(b, '-')
		}
	}
	return strings.TrimRight(string(b), "-")
}

// plainLetter returns a small Vietnamese letter without its marks.
func plainLetter(r rune) rune {
	if r < 0x80 {
		return r
	}
	const groups = "aàáảãạăằắẳẵặâầấẩẫậ eèéẻẽẹêềếểễệ iìíỉĩị oòóỏõọôồốổỗộơờớởỡợ uùúủũụưừứửữự yỳýỷỹỵ dđ"
	plain := rune(0)
	for _, g := range groups {
		switch {
		case g == ' ':
			plain = 0
		case plain == 0:
			plain = g
		case g == r:
			return plain
		}
	}
	return r
}

// lawKind returns the kind that a law's name starts with.
func lawKind(name string) string {
	for _, k := range [...]string{"Bộ luật", "Luật", "Pháp lệnh", "Hiến pháp"} {
		if strings.HasPrefix(name, k) {
			return k
		}
	}
	return ""
}

// readLaw reads a law whose name is on the list: «Luật Đất đai năm 2024».
func (d *documents) readLaw(c *Cursor, i int, h lexicon.Hit) bool {
	if c.w(i).Shape == Lower || c.isSubject(i) {
		return false
	}
	e := d.add()
	if e == nil {
		return false
	}
	e.from, e.name, e.kind = i, h.Value, lawKind(h.Value)
	e.nameAt = wordRange{i, i + h.N}
	j := i + h.N
	if k := c.lawWithCode(i, j); k > j { // the name goes on: «… về dân sự số 102/2025/QH15»
		j = k
		e.name = e.kind + " " + c.Text(i+kindWords(e.kind), j)
		e.nameAt.j = j
	}
	return d.finishLaw(c, e, j)
}

func kindWords(kind string) int { return strings.Count(kind, " ") + 1 }

// isSubject reports whether a word before makes «Luật» a field of study or a
// part of another name: «Trường Đại học Luật Hà Nội».
func (c *Cursor) isSubject(i int) bool {
	return c.Is(i-1, "học", "khoa", "trường", "ty", "phòng", "hãng", "ngành", "nhân", "sĩ", "viện", "pháp", "môn", "viên", "đh", "tnhh", "câu", "hội") || c.Seq(i-2, "giáo", "trình") || c.Seq(i-2, "chuyên", "gia")
}

// readUnlistedLaw reads a law whose name is not on the list, and those without
// one: «Luật số 45/2013/QH13», «Hiến pháp năm 2013».
func (d *documents) readUnlistedLaw(c *Cursor, i int, kind lexicon.Hit) bool {
	if c.w(i).Shape == Lower || c.isSubject(i) {
		return false
	}
	j := i + kind.N
	e := d.add()
	if e == nil {
		return false
	}
	e.from, e.kind, e.kindAt = i, kind.Value, wordRange{i, j}
	if kind.Value == "Hiến pháp" {
		return d.readConstitution(c, e, j)
	}
	if c.numberFollows(j) {
		return d.finishLaw(c, e, j) && e.tail != ""
	}
	end := c.amendedLaws(j)
	if end == j {
		end = c.lawWithCode(i, j)
	}
	if end == j {
		end = c.unlistedName(j)
	}
	if end == j {
		return false
	}
	e.name = kind.Value + " " + c.Text(j, end)
	e.nameAt = wordRange{i, end}
	return d.finishLaw(c, e, end)
}

// finishLaw reads what may follow a law's name: «(sửa đổi)», its code, its year.
func (d *documents) finishLaw(c *Cursor, e *document, j int) bool {
	if c.Seq(j, "(", "sửa", "đổi", ")") {
		j += 4
	} else if c.Seq(j, "sửa", "đổi") && (c.Is(j+2, "năm") && isYear(c.key(j+3)) || isYear(c.key(j+2))) {
		j += 2
	}
	e.to = j
	if n := c.readYear(j); n > j && e.name != "" {
		e.year, e.yearAt, e.to = c.Text(n-1, n), wordRange{j, n}, n
		j = n
	}
	k := j
	if c.Is(k, "(", ",") {
		k++
	}
	if c.numberFollows(k) {
		for c.w(k).Kind != Digits {
			k++
		}
		year := e.year
		if e.readCode(c, k, true) && e.tail != "" {
			if c.Is(j, "(") && c.Is(e.to, ")") {
				e.to++
			}
			if e.year == "" {
				e.year = year
			}
			return true
		}
		e.number, e.code, e.tail, e.codeAt = "", "", "", wordRange{}
		e.to, e.year = j, year
	}
	return e.name != "" || e.code != ""
}

// shareName reads the years after a law that share its name: «Luật Đất đai 2013
// và 2024». It reports true whether there are any or not.
func (d *documents) shareName(c *Cursor) bool {
	first := &d.docs[0]
	if first.year == "" || first.code != "" {
		return true
	}
	n := d.n
	for j, last := first.to, false; !last; {
		if c.Is(j, ",") {
			j++
		}
		if last = c.Is(j, "và", "hoặc"); last {
			j++
		}
		e := d.add()
		if e == nil || c.readYear(j) != j+1 {
			d.n = n
			return true
		}
		e.from, e.to, e.yearAt = j, j+1, wordRange{j, j + 1}
		e.name, e.kind, e.year = first.name, first.kind, c.Text(j, j+1)
		j++
	}
	return true
}

// readYear reads «năm 2024» or «2024» at word i and returns the word after it.
func (c *Cursor) readYear(i int) int {
	j := i
	if c.Is(j, "năm") {
		j++
	}
	w := c.w(j)
	if w.Kind != Digits || !isYear(w.Key) || !w.Has(spaceBefore) {
		return i
	}
	if n := c.w(j + 1); n.Kind == Symbol && !n.Has(spaceBefore) && (n.Key == "/" || n.Key == "-") && c.w(j+2).Kind != Letters {
		return i
	}
	return j + 1
}

// readConstitution reads «Hiến pháp» with the state's name or the year; alone
// it is none.
func (d *documents) readConstitution(c *Cursor, e *document, j int) bool {
	e.name = "Hiến pháp"
	k := j
	if c.Is(k, "của") {
		k++
	}
	if c.Seq(k, "nước", "cộng", "hòa", "xã", "hội", "chủ", "nghĩa", "việt", "nam") {
		k += 9
	} else if c.Seq(k, "nước", "chxhcn", "việt", "nam") {
		k += 4
	} else if k = j; c.Seq(k, "việt", "nam") {
		k += 2
	}
	named := k > j
	e.nameAt = wordRange{e.from, k}
	if n := c.readYear(k); n > k {
		e.year, e.yearAt = c.Text(n-1, n), wordRange{k, n}
		k = n
	} else if !named {
		return false
	}
	e.to = k
	return true
}

// amendedLaws reads «sửa đổi, bổ sung một số điều của Luật …» at word i.
func (c *Cursor) amendedLaws(i int) int {
	j := i
	if !c.Seq(j, "sửa", "đổi") {
		return i
	}
	j += 2
	if c.Is(j, ",") {
		j++
	}
	if c.Seq(j, "bổ", "sung") {
		j += 2
	}
	if c.Is(j, "một") && c.Seq(j+1, "số") {
		j += 2
		if c.Is(j, "điều", "nội", "luật") {
			j++
			if c.Is(j, "dung") {
				j++
			}
		}
	} else if c.Is(j, "điều", "các") {
		for c.Is(j, "điều", "các", "và", "của", ",") || c.w(j).Kind == Digits {
			j++
		}
	}
	if c.Is(j, "của") {
		j++
	}
	if c.Is(j, "các") {
		j++
	}
	end := i
	for {
		h, ok := c.lookup(j, lexicon.Laws)
		switch {
		case ok:
			end = j + h.N
		case c.Is(j, "luật", "bộ", "pháp"):
			k := j + 1
			if !c.Is(j, "luật") {
				k++
			}
			n := c.unlistedName(k)
			if n == k {
				return end
			}
			end = n
		default:
			return end
		}
		j = end
		if c.Is(j, ",", "và") {
			j++
		} else {
			return end
		}
	}
}

// lawWithCode looks for «số» and a code of the National Assembly further on:
// all before it is the law's name. It returns the word after the name, j if
// there is none.
func (c *Cursor) lawWithCode(i, j int) int {
	for k := j; k < j+24; k++ {
		w := c.w(k)
		switch w.Kind {
		case Letters:
			switch w.Key {
			case "này", "có", "được", "đã", "quy", "theo", "thì", "là", "hết", "nêu", "trên", "ngày", "năm", "căn", "ban":
				return j
			case "số":
				if k == j {
					return j // «Luật Đất đai số …»: nothing more of the name
				}
				if !c.numberFollows(k) {
					continue
				}
				n := k
				for c.w(n).Kind != Digits {
					n++
				}
				raw, _, ok := c.rawCode(n, true)
				if !ok || raw.n == 0 {
					return j
				}
				if last, ok := issuerOfCode(raw.segments[raw.n-1]); !ok || last.level != "assembly" {
					return j
				}
				return k
			}
			if k > j && w.Shape != Lower {
				if h, ok := c.lookup(k, lexicon.ReferenceKinds); ok && h.Attr != "law" {
					return j
				}
			}
		case Symbol:
			if w.Key != "," && w.Key != "-" && w.Key != "–" {
				return j
			}
		default:
			return j
		}
	}
	return j
}

// unlistedName reads the name of a law that is on no list: a capital and the
// words after it, up to one that no name holds: «Luật Phát triển đô thị được …».
func (c *Cursor) unlistedName(i int) int {
	w := c.w(i)
	if w.Kind != Letters || w.Shape != Title || c.Is(i, "sư", "này", "số", "các", "sửa", "nhà", "việt", "hà", "hồi", "giao") {
		return i
	}
	j := i + 1
	if c.Is(j, ",") && c.w(j+1).Shape == Lower {
		j += 2 // «Luật Cấp, thoát nước»
	}
	for ; j < i+10; j++ {
		w := c.w(j)
		if w.Kind == Letters && w.Shape == Title && j > i+1 && !c.Is(j, "luật", "nghị", "bộ") {
			continue
		}
		if w.Kind == Letters && w.Shape == Lower && !endsLawName(w.Key) && !c.numberFollows(j) {
			continue
		}
		if c.Is(j, "và", ",") && c.w(j+1).Shape == Title && j > i+1 && !c.Is(j+1, "luật", "nghị", "bộ", "quốc", "chính", "pháp") {
			continue
		}
		break
	}
	if j-i < 2 {
		return i // a name of one syllable must be listed
	}
	return j
}

// endsLawName reports whether the word after a law's name starts what is said
// of it.
func endsLawName(key string) bool {
	switch key {
	case "được", "đã", "có", "sẽ", "này", "quy", "và", "theo", "tại", "về", "cho", "là", "thì", "để", "khi", "do", "từ", "vào", "hiện",
		"mới", "cũng", "nhằm", "của", "trong", "ban", "hết", "năm", "ngày", "với", "đang", "phải", "nếu", "hay", "hoặc", "như", "còn",
		"nên", "mà", "các", "những", "trước", "sau", "lần", "gồm", "ra", "vừa", "cần", "không", "chưa", "thay", "bổ", "sửa", "trên", "đối", "quốc", "nêu", "đó", "vì":
		return true
	}
	return false
}

// stopsName reports whether a small word after a capital one starts what is
// said of the body or law, and is not the rest of its name.
func stopsName(key string) bool {
	switch key {
	case "về", "quy", "hướng", "ban", "sửa", "đã", "được", "có", "tại", "theo", "trong", "cho", "thì", "là", "hết", "để", "gửi",
		"phê", "chỉ", "yêu", "bổ", "bãi", "và", "với", "khi", "nếu", "do", "đối", "này", "trên", "nhằm", "cùng", "hay", "hoặc", "từ",
		"đến", "ngày", "năm", "khóa", "nhiệm", "triển", "giao", "phải", "sẽ", "đang", "cũng", "vừa", "mới", "nêu", "xác", "ký", "của",
		"ra", "vào", "bằng", "ở", "những", "các", "còn", "không", "cần", "thông", "trả", "đề", "nói", "trình", "báo", "kiểm", "thực",
		"áp", "kèm", "chưa", "đồng", "qua", "mà", "vì", "nên", "rằng", "tiếp", "tổ", "công", "cấp", "thay", "đưa", "chuyển", "xem", "ban-hành",
		"trực", "gồm", "nào", "việc", "như", "đó", "liên", "khẳng", "nhấn", "giải", "điều", "số", "ấn", "bố":
		return true
	}
	return false
}

// readOwnName reads a document known by a name of its own: «Điều lệ Đảng».
func (d *documents) readOwnName(c *Cursor, i int, h lexicon.Hit) bool {
	e := d.add()
	if e == nil {
		return false
	}
	e.from, e.to, e.name, e.kind = i, i+h.N, h.Value, h.Attr
	e.nameAt = wordRange{i, e.to}
	if e.kind == "Tiêu chuẩn" {
		e.code = c.Text(i+2, e.to)
		if c.Is(e.to-2, "-") {
			e.issuer, e.issuerAt = c.Text(e.to-1, e.to), wordRange{e.to - 1, e.to}
		}
	}
	if n := c.readYear(e.to); n > e.to {
		e.year, e.yearAt, e.to = c.Text(n-1, n), wordRange{e.to, n}, n
	}
	return h.Form != "Cương lĩnh" || e.year != ""
}

// readPlenum reads the resolutions of the Central Committee's plenums: «Nghị
// quyết Trung ương 4 (khóa XII)», «Nghị quyết Hội nghị lần thứ tư Ban Chấp hành
// Trung ương khóa XI, XII».
func (d *documents) readPlenum(c *Cursor, i int, kind lexicon.Hit) bool {
	j := i + kind.N
	if c.Is(j, "của") {
		j++
	}
	start := j
	if c.Seq(j, "hội", "nghị") {
		j += 2
	}
	number, n := c.ordinal(j)
	if n > j && j == start {
		return false // «Nghị quyết lần thứ …»
	}
	j = n
	switch {
	case c.Seq(j, "ban", "chấp", "hành", "trung", "ương"):
		j += 5
	case c.Seq(j, "bch", "trung", "ương"):
		j += 3
	case c.Seq(j, "bch", "tw"), c.Seq(j, "trung", "ương"), c.Seq(j, "t", ".") && c.Is(j+2, "ư"):
		j += 2
		if c.Is(j, "ư") {
			j++
		}
	case c.Is(j, "tw", "tư", "bchtw", "t.ư"):
		j++
	default:
		return false
	}
	if c.Is(j, "đảng") {
		j++
	}
	if number == "" {
		if number, n = c.ordinal(j); n == j {
			if c.w(j).Kind != Digits || c.w(j).End-c.w(j).Start > 2 || !c.endsNumber(j+1) && !c.Is(j+1, "-", "–") {
				return false
			}
			number, n = c.Text(j, j+1), j+1
		}
		j = n
	}
	first := true
	name := kind.Value + " Trung ương " + number
	for {
		term, from, to, closed := c.readTerm(j, first)
		e := d.add()
		if e == nil {
			return true
		}
		e.from, e.to, e.kind, e.name, e.number, e.issuer = i, j, kind.Value, name, number, "Trung ương"
		e.kindAt, e.nameAt = wordRange{i, i + kind.N}, wordRange{i, j}
		if term == "" {
			if !first {
				d.n--
			}
			return true
		}
		e.term, e.termAt, e.to = term, wordRange{from, to}, to
		if closed {
			e.to++
		}
		if !first {
			e.from = from
		}
		if closed || !c.Is(to, ",", "và") {
			return true
		}
		j, first = to+1, false
	}
}

// readTerm reads «khóa XII» or «(khóa XII)» at word i; bare allows «XII» alone.
// closed tells that a closing parenthesis follows that belongs to it.
func (c *Cursor) readTerm(i int, word bool) (term string, from, to int, closed bool) {
	open := c.Is(i, "(")
	if open {
		i++
	}
	if c.Is(i, "khóa", "khoa") {
		i++
	} else if word || open {
		return "", i, i, false
	}
	w := c.w(i)
	switch {
	case w.Kind == Letters && (w.Shape == Caps || w.Shape == Initial) && isRomanNumeral(c.run.norm[w.Start:w.End]):
		term = c.run.norm[w.Start:w.End]
	case w.Kind == Digits && word && w.End-w.Start <= 2:
		term = romanNumeral(w.Key)
	}
	if term == "" || open && !c.Is(i+1, ")") && !c.Is(i+1, ",", "và", "-") {
		return "", i, i, false
	}
	return term, i, i + 1, open && c.Is(i+1, ")")
}

// ordinal reads «lần thứ tư», «lần thứ 4», «4» after «Hội nghị» is not one. It
// returns the number in figures and the word after it, i if there is none.
func (c *Cursor) ordinal(i int) (number string, end int) {
	j := i
	if c.Is(j, "lần") {
		j++
	}
	if !c.Is(j, "thứ") {
		return "", i
	}
	j++
	w := c.w(j)
	if w.Kind == Digits && w.End-w.Start <= 2 {
		return c.Text(j, j+1), j + 1
	}
	if w.Kind == Letters && (w.Shape == Caps || w.Shape == Initial) && isRomanNumeral(c.run.norm[w.Start:w.End]) {
		return c.Text(j, j+1), j + 1
	}
	n := 0
	if c.Is(j, "mười") {
		n = 10
		j++
	}
	for k, names := range [...][2]string{{"nhất", "một"}, {"hai", "nhì"}, {"ba", "ba"}, {"tư", "bốn"}, {"năm", "lăm"}, {"sáu", "sáu"}, {"bảy", "bẩy"}, {"tám", "tám"}, {"chín", "chín"}} {
		if c.Is(j, names[0], names[1]) {
			n += k + 1
			j++
			break
		}
	}
	if n == 0 {
		return "", i
	}
	if n < 10 {
		return "0123456789"[n : n+1], j
	}
	return "1" + "0123456789"[n-10:n-9], j
}

// readCongress reads the documents of a Party congress: «Nghị quyết Đại hội XIII
// của Đảng», «Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI».
func (d *documents) readCongress(c *Cursor, i int, kind lexicon.Hit) bool {
	j := i + kind.N
	if c.Is(j, "của") {
		j++
	}
	if !c.Seq(j, "đại", "hội") {
		return false
	}
	j += 2
	local := false
	for n := 0; n < 14; n++ {
		w := c.w(j)
		if w.Kind != Letters {
			return false
		}
		if c.Is(j, "lần", "thứ") {
			break
		}
		if isRomanNumeral(c.run.norm[w.Start:w.End]) && n < 6 {
			break
		}
		switch {
		case c.Is(j, "đại", "biểu", "toàn", "quốc", "đảng"):
		case c.Is(j, "bộ"), w.Shape >= Initial:
			local = true
		case local && w.Shape == Lower && !stopsName(w.Key):
		default:
			return false
		}
		j++
	}
	term, to := c.ordinal(j)
	if to == j {
		w := c.w(j)
		if w.Kind != Letters || !isRomanNumeral(c.run.norm[w.Start:w.End]) {
			return false
		}
		term, to = c.Text(j, j+1), j+1
	}
	if !isRomanNumeral(term) {
		if term = romanNumeral(term); term == "" {
			return false
		}
	}
	e := d.add()
	if e == nil {
		return false
	}
	e.termAt = wordRange{to - 1, to}
	if c.Seq(to, "của", "đảng") && !local {
		to += 2
	}
	e.from, e.to, e.kind, e.term = i, to, kind.Value, term
	e.kindAt = wordRange{i, i + kind.N}
	e.name = kind.Value + " " + c.Text(i+kind.N, to)
	if !local {
		e.name = kind.Value + " Đại hội " + term + " của Đảng"
	}
	e.nameAt = wordRange{i, to}
	return true
}

// readStandard reads the number of a standard at word i.
func (d *documents) readStandard(c *Cursor, i int) bool {
	w := c.w(i)
	switch {
	case w.Kind == Digits && c.Is(i+1, "tcn"):
	case w.Shape == Caps && c.Is(i, "tcvn", "qcvn", "tcxdvn", "tcxd", "tccs", "qcxdvn", "qcđp", "qcktđp", "tcn", "iso", "đlvn"):
	default:
		return false
	}
	s := c.run.norm[:c.run.words[c.hi-1].End]
	raw, ok := readStandard(s, int(w.Start))
	if !ok {
		return false
	}
	j := i
	for ; c.at+j < c.hi && int(c.w(j).End) < raw.end; j++ {
	}
	if c.at+j >= c.hi || int(c.w(j).End) != raw.end {
		return false
	}
	e := d.add()
	if e == nil {
		return false
	}
	e.from, e.to = i, j+1
	e.parsed = raw.code()
	e.kind, e.number, e.year = raw.standard, raw.number, e.parsed.year
	e.code = raw.written(s)
	e.codeAt = wordRange{i, j + 1}
	return true
}
