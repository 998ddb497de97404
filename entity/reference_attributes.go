package entity

import (
	"strings"
	"unicode/utf8"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

const spaceBefore = word.Space

// attributes reads what is said of the documents: date, issuer, term and title
// after the last one, or an issuer before the first. They belong to all the
// documents of a list, but for the date and the title, which belong to the last.
func (d *documents) attributes(c *Cursor) bool {
	last := &d.docs[d.n-1]
	d.end = d.readAttributes(c, last, last.to)
	if last.issuer == "" {
		d.issuerOfNext(c, last)
		if last.issuer == "" {
			c.issuedBy(last, d.end)
		}
		if last.issuer == "" {
			c.issuerBefore(last, d.docs[0].from)
		}
	}
	for k := range d.n - 1 {
		e := &d.docs[k]
		if e.issuer == "" {
			e.issuer, e.issuerAt = last.issuer, last.issuerAt
		}
		if e.term == "" {
			e.term, e.termAt = last.term, last.termAt
		}
	}
	return true
}

// readAttributes reads from word j on and returns the word after what it read.
func (d *documents) readAttributes(c *Cursor, e *document, j int) int {
	for {
		k := j
		if c.Is(k, ",") {
			k++
		}
		if e.date == "" {
			if date, from, end := c.readDate(k); end > k {
				e.date, e.dateAt = date, wordRange{from, end}
				if c.Is(from-1, "(") && c.Is(end, ")") {
					end++
				}
				j = end
				continue
			}
		}
		if e.issuer == "" && c.Is(k, "của", "do", "được") {
			from := k + 1
			if c.Is(from, "liên") {
				from++ // «liên Bộ Tài chính - Bộ Y tế»
			}
			end := c.readIssuer(from)
			switch {
			case end == from:
			case c.Is(k, "của"):
				e.issuer, e.issuerAt = c.Text(k+1, end), wordRange{k + 1, end}
				j = end
				continue
			case c.Is(end, "ban", "ký", "phê", "công", "thông"):
				e.issuer, e.issuerAt = c.Text(k+1, end), wordRange{k + 1, end}
			}
			if end := c.unlistedIssuer(k + 1); end > k+1 && c.Is(k, "của") {
				e.issuer, e.issuerAt = c.Text(k+1, end), wordRange{k + 1, end}
				j = end
				continue
			}
		}
		if e.issuer == "" && c.Seq(k, "hội", "nghị") {
			if end := c.readIssuer(k); end > k {
				e.issuer, e.issuerAt = c.Text(k, end), wordRange{k, end}
				j = end
				continue
			}
		}
		if e.term == "" {
			if term, from, end, closed := c.readTerm(j, true); term != "" {
				e.term, e.termAt = term, wordRange{from, end}
				j = end
				if closed {
					j++
				}
				continue
			}
		}
		if e.yearAt.j == 0 && e.year == "" && c.Is(j, "năm") {
			if end := c.readYear(j); end > j {
				e.year, e.yearAt = c.Text(end-1, end), wordRange{j, end}
				j = end
				continue
			}
		}
		break
	}
	if from, end := c.readTitle(j); end > from {
		e.title, e.titleAt = c.Text(from, end), wordRange{from, end}
		j = end
		if closing := closingQuote(c.key(from - 1)); closing != "" && c.Is(j, closing) {
			j++
		}
	}
	return j
}

// issuerOfNext takes the issuer and term of the document that follows in a row,
// if both are of one issuer: «Kết luận số 7-KL/TW, Kết luận số 8-KL/TW của Bộ
// Chính trị khóa XII».
func (d *documents) issuerOfNext(c *Cursor, e *document) {
	if e.parsed.IsZero() || e.date != "" {
		return
	}
	j := e.to
	var next document
	for range 6 {
		switch {
		case c.Is(j, ",", "và") && c.Is(j+1, "và"):
			j += 2
		case c.Is(j, ",", "và"):
			j++
		default:
			return
		}
		h, ok := c.lookup(j, lexicon.ReferenceKinds)
		if !ok || h.Attr == "law" {
			return
		}
		j += h.N
		if !c.numberFollows(j) {
			return
		}
		for c.w(j).Kind != Digits {
			j++
		}
		next = document{}
		if !next.readCode(c, j, true) || next.parsed.issuer != e.parsed.issuer || next.parsed.family != e.parsed.family {
			return
		}
		j = next.to
		d.readAttributes(c, &next, j)
		if next.issuer != "" {
			e.issuer, e.issuerAt = next.issuer, next.issuerAt
			if e.term == "" {
				e.term, e.termAt = next.term, next.termAt
			}
			return
		}
		if next.date != "" {
			return
		}
	}
}

// issuedBy looks in the rest of the sentence for «do Bộ Xây dựng ban hành».
func (c *Cursor) issuedBy(e *document, j int) {
	for k := j; k < j+48; k++ {
		w := c.w(k)
		if w.Kind == 0 || w.Has(word.Sentence) || w.Kind == Symbol && (w.Key == ";" || w.Key == ".") {
			return
		}
		if w.Kind == Letters && w.Shape != Lower {
			if _, ok := c.lookup(k, lexicon.ReferenceKinds); ok {
				return
			}
		}
		if w.Key != "do" {
			continue
		}
		if end := c.readIssuer(k + 1); end > k+1 && (c.Seq(end, "ban", "hành") || c.Seq(end, "ký")) {
			e.issuer, e.issuerAt = c.Text(k+1, end), wordRange{k + 1, end}
			return
		}
	}
}

// issuerBefore looks before the mention: «Ban Bí thư có Quyết định số …», «ý kiến
// của Bộ Nội vụ tại Công văn số …».
func (c *Cursor) issuerBefore(e *document, from int) {
	j := from
	at := false
	if c.Is(j-1, "tại") {
		switch c.key(j - 2) {
		case "định", "nêu", "dẫn", "theo", "cứ", "này", "điều":
			return
		}
		at = true
		j--
	} else {
		switch {
		case c.Seq(j-2, "ban", "hành"), c.Seq(j-2, "phê", "duyệt"), c.Seq(j-2, "công", "bố"), c.Seq(j-2, "thông", "qua"):
			j -= 2
		case c.Is(j-1, "ký", "có", "ra"):
			j--
		default:
			return
		}
		for c.Is(j-1, "đã", "vừa", "sẽ", "mới", "cũng", "tiếp", "tục", "đang", "từng", "ký") {
			j--
		}
	}
	for k := j - 1; k >= j-16; k-- {
		w := c.w(k)
		if w.Kind == 0 || w.Kind == Symbol && w.Key != "-" && w.Key != "&" {
			return
		}
		if w.Kind == Letters && w.Shape != Lower {
			// the name may have begun before: take the longest that ends here
			best, start := k, k
			for s := k; s >= k-14 && c.w(s).Kind == Letters; s-- {
				if c.w(s).Shape == Lower {
					continue
				}
				if end := c.readIssuer(s); end > s && (end > k || !at) && (at || end == j || c.isName(end, j)) {
					best, start = end, s
				}
			}
			if best > start && best <= j && e.agrees(c, start, best) {
				if !at {
					best = c.beforePerson(start, best)
				}
				e.issuer, e.issuerAt = c.Text(start, best), wordRange{start, best}
				return
			}
		}
		if w.Has(word.Sentence) {
			return
		}
	}
}

// isName reports whether the words from i to j-1 may be the name of who holds
// the office before them.
func (c *Cursor) isName(i, j int) bool {
	if j-i < 2 || j-i > 5 {
		return false
	}
	for ; i < j; i++ {
		if c.w(i).Shape != Title || c.opens(i) {
			return false
		}
	}
	return true
}

// beforePerson takes the name of a person off the end of an issuer: «Thủ tướng
// Chính phủ Phạm Minh Chính ký …».
func (c *Cursor) beforePerson(i, j int) int {
	for k := i + 1; k < j-1; k++ {
		h, ok := c.lookup(k, lexicon.Surnames)
		if !ok || h.Attr != "common" && h.Attr != "usual" && h.Attr != "common word" || c.w(k).Shape != Title {
			continue
		}
		if _, place := c.lookup(k, lexicon.Provinces); place || c.opens(k) {
			continue
		}
		names := k
		for names < j && c.w(names).Shape == Title {
			names++
		}
		if names == j && j-k >= 3 {
			return k
		}
	}
	return j
}

// agrees reports whether the body named by the words from i to j-1 may have
// issued the document: its code must not name another.
func (e *document) agrees(c *Cursor, i, j int) bool {
	code := e.parsed
	if code.IsZero() || code.family == partyFamily {
		return true
	}
	for _, name := range code.Issuers() {
		if name == "Ủy ban nhân dân" && (c.contains(i, j, "ubnd") || c.contains(i, j, "nhân")) {
			return true
		}
		first, rest, _ := strings.Cut(name, " ")
		second, _, _ := strings.Cut(rest, " ")
		if last := lastWord(name); c.contains(i, j, word.Key(last)) || first != "Bộ" && first != "Sở" && c.contains(i, j, word.Key(first)) && c.contains(i, j, word.Key(second)) {
			return true
		}
	}
	return len(code.Issuers()) == 0
}

func (c *Cursor) contains(i, j int, key string) bool {
	for ; i < j; i++ {
		if c.key(i) == key {
			return true
		}
	}
	return false
}

func lastWord(s string) string {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == ' ' {
			return s[i+1:]
		}
	}
	return s
}

// readDate reads the date of issue at word i: «ngày 25-10-2021», «ngày 5 tháng 3
// năm 2020», «(25/6/1998)». from is the word where it starts; end is i if there
// is none.
func (c *Cursor) readDate(i int) (date string, from, end int) {
	j := i
	open := c.Is(j, "(")
	if open {
		j++
	}
	if c.Seq(j, "ban", "hành") {
		j += 2
	} else if c.Is(j, "ký", "đề") {
		j++
	}
	from = j
	if c.Is(j, "ngày") {
		j++
	} else if !open {
		return "", i, i
	}
	day, ok := c.smallNumber(j, 1, 31)
	if !ok {
		return "", i, i
	}
	var month, year int
	switch sign := c.key(j + 1); {
	case sign == "tháng":
		if month, ok = c.smallNumber(j+2, 1, 12); !ok {
			return "", i, i
		}
		j += 3
		if c.Is(j, "năm") {
			j++
		} else if c.Is(j, "/", "-", ",") {
			j++
		}
	case sign == "/" || sign == "." || isDashWord(sign):
		if month, ok = c.smallNumber(j+2, 1, 12); !ok || c.key(j+3) != sign {
			return "", i, i
		}
		j += 4
	default:
		return "", i, i
	}
	if year, ok = c.smallNumber(j, 1900, 2100); !ok {
		return "", i, i
	}
	if open && !c.Is(j+1, ")") && !c.Is(j+1, "của", ",") {
		return "", i, i
	}
	var b [10]byte
	put := func(at, n, width int) {
		for k := width - 1; k >= 0; k-- {
			b[at+k] = byte('0' + n%10)
			n /= 10
		}
	}
	put(0, year, 4)
	put(5, month, 2)
	put(8, day, 2)
	b[4], b[7] = '-', '-'
	return string(b[:]), from, j + 1
}

func isDashWord(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return size == len(s) && isDash(r)
}

func (c *Cursor) smallNumber(i, low, high int) (int, bool) {
	w := c.w(i)
	if w.Kind != Digits || w.End-w.Start > 4 {
		return 0, false
	}
	n := 0
	for _, d := range []byte(w.Key) {
		n = 10*n + int(d-'0')
	}
	return n, n >= low && n <= high
}

// readTitle reads the title at word i: in quotes, or after «về» to where it
// ends.
func (c *Cursor) readTitle(i int) (from, end int) {
	j := i
	about := c.Is(j, "về")
	if about {
		j++
		if c.Is(j, "việc") {
			j++
		}
	}
	if closing := closingQuote(c.key(j)); closing != "" {
		depth := 0
		for k := j + 1; k < j+120 && c.w(k).Kind != 0; k++ {
			switch {
			case !c.Is(k, closing):
				if c.key(k) == c.key(j) {
					depth++
				}
			case depth > 0:
				depth--
			case k == j+1:
				return j, j
			default:
				return j + 1, k
			}
		}
		return j, j
	}
	if !about {
		return j, j
	}
	k := j
	for ; k < j+80; k++ {
		w := c.w(k)
		if w.Kind == 0 || w.Has(word.Sentence) && k > j {
			break
		}
		if w.Kind == Symbol {
			switch w.Key {
			case ";", ":", ".", "(", "…", "...", "”", ")", "»", "]":
				return j, k
			case "“", "«", "\"":
				if w.Key == "\"" && (!w.Has(spaceBefore) || c.w(k+1).Has(spaceBefore)) {
					return j, k // it closes a quotation that began before
				}
				closing, end := closingQuote(w.Key), k+1
				for c.w(end).Kind != 0 && !c.Is(end, closing) {
					end++
				}
				if c.w(end).Kind == 0 {
					return j, k // it is never closed
				}
				k = end
			case ",":
				if n := c.w(k + 1); n.Kind == Letters && (n.Shape != Lower || endsTitle(n.Key)) {
					return j, k
				}
			}
			continue
		}
		switch w.Key {
		case "được", "đã", "thì":
			if !c.Is(k-1, "không", "cần") {
				return j, k
			}
		case "do":
			if e := c.readIssuer(k + 1); e > k+1 {
				return j, k
			}
		case "hết", "có", "thay":
			if c.Is(k+1, "hiệu", "thế") && k > j {
				return j, k
			}
		}
	}
	return j, k
}

// closingQuote returns the mark that closes a quotation, «» for other words.
func closingQuote(open string) string {
	switch open {
	case "“":
		return "”"
	case "«":
		return "»"
	case "\"":
		return "\""
	}
	return ""
}

// endsTitle reports whether the sentence goes on after a comma and this word.
func endsTitle(key string) bool {
	switch key {
	case "hàng", "hằng", "xem", "các", "nhiều", "đã", "thì", "trong", "tại", "từ", "sau", "đến", "theo", "đồng", "nhưng", "mà", "vì", "đây", "năm",
		"ngày", "tháng", "tỉnh", "thành", "huyện", "xã", "nhờ", "trên", "cùng", "qua", "với", "hiện", "có", "là":
		return true
	}
	return false
}
