package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// linkPersons attaches to every person of the paragraph the titles that stand
// before the name, and the roles before and after it, each with its body.
//
// A role is a head that the lexicon knows («Phó Chủ tịch»), with a modifier
// before it («nguyên») and free words behind it («học sinh lớp 8A3»), and then
// its body: an organization that was found there, or the place that stands for
// one («Tổng thống Mỹ»).
func linkPersons(r *run, lo, hi int) {
	r.learnPeople()
	r.learnt = 0
	if r.x.noMemory {
		r.memory.reset() // what this paragraph has named
	}
	var shared []Role // of «hai Phó Chủ tịch …: A và B», while the list goes on
	for k, m := range r.found {
		p, ok := m.value.(*Person)
		if !ok || r.typeOf(m) != TypePerson {
			continue
		}
		l := &r.people
		l.Cursor, l.k, l.size = r.cursor(int(m.from), lo, hi), k, int(m.to-m.from)
		l.first, l.last, l.plural = 0, l.size, false
		l.titles, l.roles = l.titleBuf[:0], l.roleBuf[:0]
		l.before()
		plural := l.plural
		if len(l.roles) == 0 && len(shared) > 0 && l.goesOn() {
			l.roles = append(l.roles, shared...)
			plural = true
		}
		l.after()
		l.store(p)
		shared = nil
		if plural {
			shared = p.Roles
		}
	}
}

// personLink is the work on one person; its cursor is anchored at the name.
type personLink struct {
	Cursor
	k           int // the person among the found
	size        int // of the name in words
	first, last int // what the full mention covers

	titles []string
	roles  []Role
	plural bool // the roles before the name are those of several people

	titleBuf [4]string
	roleBuf  [8]Role
}

func (l *personLink) store(p *Person) {
	p.Full = l.run.span(l.at+l.first, l.at+l.last)
	if len(l.titles) > 0 {
		p.Titles = l.run.slabs.strings.slice(len(l.titles))
		copy(p.Titles, l.titles)
	}
	if len(l.roles) > 0 {
		p.Roles = l.run.slabs.roles.slice(len(l.roles))
		copy(p.Roles, l.roles)
	}
}

// foundEnding returns the index of the found mention that ends before word i,
// -1 if none does.
func (l *personLink) foundEnding(i int) int {
	for k := l.k - 1; k >= 0; k-- {
		if m := l.run.found[k]; int(m.to)-l.at <= i {
			if int(m.to)-l.at == i {
				return k
			}
			break
		}
	}
	return -1
}

// isBody reports whether the found mention can be the body of a role.
func (l *personLink) isBody(k int) bool {
	t := l.run.typeOf(l.run.found[k])
	return t == TypeOrganization || t == TypeLocation
}

// goesOn reports whether the person follows another in a list.
func (l *personLink) goesOn() bool {
	i := l.first
	if !l.Is(i-1, ",", "và", "cùng") {
		return false
	}
	k := l.foundEnding(i - 1)
	return k >= 0 && l.run.typeOf(l.run.found[k]) == TypePerson
}

// before reads the titles and then the roles that end at the name.
func (l *personLink) before() {
	pos := 0
	for {
		end := pos
		if l.key(end-1) == "." && !l.w(end-1).Has(word.Space) && l.w(end-2).Shape != Lower {
			end--
		}
		if len(l.titles) > 0 && l.Is(end-1, ",", "-", "–") {
			end--
		}
		if n := l.nationality(end); n > 0 && end == 0 {
			if h, ok := l.lookupBack(end-n, lexicon.Titles); ok && h.Attr != "honorific" && h.Attr != "kin" {
				end -= n // «bác sĩ người Pháp Alexandre Yersin»
			}
		} else if k := l.foundEnding(end); k >= 0 && len(l.titles) == 0 && end == 0 && l.run.typeOf(l.run.found[k]) == TypeLocation {
			// «nhà văn Nga Lev Tolstoy»
			from := int(l.run.found[k].from) - l.at
			role, _ := l.lookupBack(from, lexicon.Roles)
			if h, ok := l.lookupBack(from, lexicon.Titles); ok && h.Attr != "honorific" && h.Attr != "kin" && (role.Entry == nil || role.Attr != "state") {
				end = from
			}
		}
		h, ok := l.lookupBack(end, lexicon.Titles)
		if !ok {
			break
		}
		if len(l.titles) > 0 && (h.Attr == "kin" || h.Attr == "honorific" && end < pos) {
			break // «… của ông, GS Lê Văn A», «chồng bà Lan»
		}
		if h.Form == "chồng" && l.Is(end-2, "vợ") {
			break
		}
		start := end - h.N
		if h.N == 1 && l.w(start).Shape == Title && l.w(start-1).Capital() && l.joined(start) && !l.w(start).Has(word.Sentence) {
			break
		}
		if l.key(start) == "tướng" && l.Is(start-1, "thủ") {
			break
		}
		if _, ok := l.lookupBack(start, lexicon.Roles); ok && h.N == 1 && l.key(start) == "anh" && l.w(start).Shape == Title {
			break // «Thủ tướng Anh Keir Starmer»
		}
		plural := l.Is(start-1, "các", "những")
		if h.Attr == "honorific" && plural {
			break
		}
		title := l.Text(start, end)
		if h.Attr == "honorific" || h.Attr == "kin" {
			if strings.EqualFold(title, h.Form) {
				title = h.Form // which is in small letters: no copy
			} else {
				title = strings.ToLower(title)
			}
		}
		l.titles = append(l.titles, "")
		copy(l.titles[1:], l.titles)
		l.titles[0] = title
		pos = start
	}
	l.first = pos
	l.rolesBefore(pos)
}

// rolesBefore reads the roles that end at word pos, the last first.
func (l *personLink) rolesBefore(pos int) {
	end := pos
	mark := ""
	switch {
	case l.key(end-1) == ":":
		mark = ":"
	case pos < 0 && l.Is(end-1, ",", "-", "–") && l.foundEnding(end-1) >= 0:
		mark = l.key(end - 1) // «Chủ tịch UBND tỉnh, ông Lê Văn A»
	}
	if mark != "" {
		end--
	}
	role, start, ok := l.roleEnding(end)
	if !ok {
		return
	}
	plural := l.Is(start-1, "các", "hai", "ba", "những", "bốn", "2", "3", "4")
	if mark == ":" && !plural || mark == "," && !l.opens(start) {
		return
	}
	l.plural = plural
	l.roles = append(l.roles, role)
	l.first = start
	for len(l.roles) < len(l.roleBuf) {
		e := start
		if !l.Is(e-1, ",", "kiêm", "và", "-", "–") {
			break
		}
		e--
		role, s, ok := l.roleEnding(e)
		if !ok || role.Org == "" && l.key(e) == "," && !l.member(s) {
			break
		}
		if l.foundEnding(s-1) >= 0 && l.run.typeOf(l.run.found[l.foundEnding(s-1)]) == TypePerson || l.key(s-1) == ")" {
			break // those of the person before
		}
		if role.Org == "" && l.Is(e, "kiêm", "và") && !l.member(s) {
			role.Org = l.roles[0].Org // «Chủ tịch kiêm CEO Vingroup»
		}
		l.roles = append(l.roles, Role{})
		copy(l.roles[1:], l.roles)
		l.roles[0] = role
		start = s
		l.first = s
	}
}

// opens reports whether a clause starts at word i.
func (l *personLink) opens(i int) bool {
	return l.w(i-1).Kind == 0 || l.Is(i-1, ".", ";", ":", "“", "\"", "!", "?") || l.w(i).Has(word.Sentence)
}

// member reports whether the role at i names its body itself.
func (l *personLink) member(i int) bool {
	h, ok := l.lookup(i, lexicon.Roles)
	return ok && (h.Attr == "member" || h.Attr == "state")
}

// roleEnding reads the role that ends before word end and returns where it
// starts.
func (l *personLink) roleEnding(end int) (role Role, start int, ok bool) {
	if k := l.foundEnding(end); k >= 0 && l.isBody(k) {
		from, to := int(l.run.found[k].from)-l.at, end
		org := l.Text(from, to)
		if j := l.foundEnding(from - 1); j >= 0 && l.key(from-1) == "," && l.run.typeOf(l.run.found[j]) == TypeOrganization && l.unit(int(l.run.found[j].from)-l.at) {
			from = int(l.run.found[j].from) - l.at
			org = l.Text(from, to)
		}
		e := from
		if l.Is(e-1, "của", "tại", "thuộc", "bang", "người") {
			e--
		}
		place := l.run.typeOf(l.run.found[k]) == TypeLocation
		if s, re, ok := l.headBefore(e, from, place); ok {
			h, _ := l.lookup(l.unmodified(s), lexicon.Roles)
			if place && (h.Attr == "person" || h.Attr == "law" || h.Attr == "sport") {
				return Role{Role: l.Text(s, re)}, s, true
			}
			if l.Is(from, "nước") && l.Is(re-1, "tịch") && re == from {
				return Role{Role: l.Text(s, from+1), Org: l.Text(from+1, to)}, s, true // «Chủ tịch nước Lào»
			}
			return Role{Role: l.Text(s, re), Org: org}, s, true
		}
		return Role{}, 0, false
	}
	if l.shirtNumber(end) && !l.Is(end-3, "áo") {
		end -= 2 // «trung vệ số 4 Lucas Alves»
	}
	if s, re, ok := l.headBefore(end, end, false); ok {
		return Role{Role: l.Text(s, re)}, s, true
	}
	return Role{}, 0, false
}

// unmodified returns the word behind the modifiers at i.
func (l *personLink) unmodified(i int) int {
	for l.Is(i, "nguyên", "cựu", "quyền", "tân", "đương", "kim", "người", "nữ", "nam", "cố") {
		if _, ok := l.lookup(i, lexicon.Roles); ok {
			break
		}
		i++
	}
	return i
}

// headBefore finds the head of a role whose words end before word end, with
// the body at word org, and returns where the role starts and ends. The head
// may share its last word with the body: «Trưởng Ban» of «Ban Dân vận».
func (l *personLink) headBefore(end, org int, place bool) (start, stop int, ok bool) {
	// a head that ends there, the longest
	for n := 6; n >= 1; n-- {
		for _, h := range l.hitsOf(end-n, 1<<lexicon.Roles) {
			if h.List == lexicon.Roles && h.N == n {
				stop = end
				if org == end && l.Is(end-1, "trưởng", "chánh") {
					stop += l.sharedHead(end)
				}
				return l.modified(end - n), stop, true
			}
		}
	}
	if org == end && l.Is(end-1, "trưởng", "phó", "chánh") && !place {
		stop = end
		if !l.Is(end-1, "phó") {
			stop += l.sharedHead(end)
		}
		start = end - 1
		for l.Is(start-1, "phó", "quyền") {
			start--
		}
		return l.modified(start), stop, true
	}
	// a head with free words behind it
	k := l.k - 1
	for i := end - 1; i >= end-14; i-- {
		w := l.w(i)
		for k >= 0 && int(l.run.found[k].from) > l.at+i {
			k--
		}
		if w.Kind != Letters && w.Kind != Digits || l.stopsRole(i) && !(w.Key == "và" && l.w(i+1).Shape == Title && i > end-10) || l.speaks(i) || k >= 0 && l.at+i < int(l.run.found[k].to) && !l.fillsRole(k) {
			return 0, 0, false
		}
		h, ok := l.lookup(i, lexicon.Roles)
		if !ok || i+h.N > end || h.N == 1 && h.Attr == "head" && w.Shape == Lower {
			if l.w(i).Has(word.Sentence) {
				return 0, 0, false
			}
			continue
		}
		if tail := end - i - h.N; tail > 10 || tail > 4 && org == end && l.foundEnding(org) < 0 {
			return 0, 0, false
		}
		// «Phó» + «Chủ tịch»
		for j := i - 1; j >= i-3; j-- {
			if g, ok := l.lookup(j, lexicon.Roles); ok && j+g.N >= i+h.N {
				i = j
				break
			}
		}
		for stop = i + h.N; stop < end; stop++ {
			if l.Is(stop, "người") && l.w(stop+1).Capital() {
				break // «tiền đạo người Brazil»
			}
		}
		return l.modified(i), stop, true
	}
	return 0, 0, false
}

// modified returns where the role whose head is at i starts: «nguyên Chủ tịch».
func (l *personLink) modified(i int) int {
	for l.Is(i-1, "nguyên", "cựu", "quyền", "tân", "cố") || l.Seq(i-2, "đương", "kim") || l.Is(i-1, "người") && l.w(i-1).Shape != Lower {
		if l.Is(i-1, "kim") {
			i--
		}
		i--
	}
	return i
}

// sharedHead returns how many words at i, with which a body's name starts,
// belong to the role before it, too: «Trưởng Ban» of «Ban Dân vận».
func (c *Cursor) sharedHead(i int) int {
	switch c.key(i) {
	case "ban", "đoàn", "ca":
		return 1
	case "công":
		if c.Is(i+1, "an") {
			return 2
		}
	case "văn":
		if c.Is(i+1, "phòng") {
			return 2
		}
	case "thanh":
		if c.Is(i+1, "tra") {
			return 2
		}
	case "tòa":
		return 1
	case "khoa", "phòng", "đội", "trạm", "đồn", "nhóm", "tổ", "thôn", "bản", "ấp", "buôn", "làng", "khu":
		if c.w(i).Shape == Lower {
			return 1
		}
	}
	return 0
}

// unit reports whether the body at i is a part of a larger one that may follow
// its name after a comma.
func (c *Cursor) unit(i int) bool {
	return c.Is(i, "khoa", "phòng", "đội", "tổ", "bộ") && !c.Is(i+1, "trưởng", "y", "công", "nội", "tài", "giáo", "quốc") || c.Seq(i, "bộ", "môn")
}

// fillsRole reports whether the found mention can stand among the free words of
// a role: «Bộ trưởng Các vấn đề Nghị viện».
func (l *personLink) fillsRole(k int) bool {
	switch l.run.typeOf(l.run.found[k]) {
	case TypePerson, TypeDate, TypeMoney, TypeReference:
		return false
	}
	return true
}

// foundAt returns the index of the found mention that starts at word i, -1 if
// none does.
func (l *personLink) foundAt(i int) int {
	for k := l.k + 1; k < len(l.run.found); k++ {
		if from := int(l.run.found[k].from) - l.at; from >= i {
			if from == i {
				return k
			}
			break
		}
	}
	return -1
}

// after reads the roles that follow the name: «(SN 1994), tài xế», «- Giám đốc
// Sở Y tế, Tỉnh ủy viên».
func (l *personLink) after() {
	p := l.size
	if l.key(p) == "(" {
		end := l.closing(p)
		if end < 0 {
			return
		}
		if l.rolesAt(p + 1) {
			return
		}
		p = end + 1
	}
	for n := 0; n < 2 && l.key(p) == "," && l.aside(p+1) && !l.Seq(p+1, "hiện", "là"); n++ {
		q := p + 1
		for q < p+16 && l.key(q) != "," {
			w := l.w(q)
			if w.Kind == 0 || w.Has(word.Sentence) || w.Key == ";" || w.Key == ")" {
				return
			}
			q++
		}
		if l.key(q) != "," {
			return
		}
		p = q
	}
	switch l.key(p) {
	case ",":
		if l.Is(p+1, "hiện") && l.Is(p+2, "là", "đang") {
			p += 2
		}
	case "hiện":
		if !l.Is(p+1, "là") {
			return
		}
		p++
	case "giữ":
		if !l.Is(p+1, "chức") {
			return
		}
		if p++; l.Is(p+1, "vụ") {
			p++
		}
	case "là", "làm":
		h, ok := l.lookup(l.unmodified(p+1), lexicon.Roles)
		if !ok || h.Attr != "head" && h.Attr != "state" && h.Attr != "member" {
			return // what someone is like: «là nữ doanh nhân quyền lực»
		}
	case "-", "–", "—":
	default:
		return
	}
	l.rolesAt(p + 1)
}

// closing returns the word that closes the bracket at i, -1 if it is far.
func (l *personLink) closing(i int) int {
	for j := i + 1; j < i+40; j++ {
		switch w := l.w(j); {
		case w.Key == ")":
			return j
		case w.Kind == 0 || w.Key == "(":
			return -1
		}
	}
	return -1
}

// aside reports whether the words from i tell the age or the home of a person.
func (l *personLink) aside(i int) bool {
	if l.w(i).Kind == Digits {
		return l.Is(i+1, "tuổi")
	}
	return l.Is(i, "sn", "sinh", "ngụ", "trú", "quê", "ở", "hiện") && l.w(i).Shape != Title
}

// rolesAt reads the roles from word i on and reports whether there is one.
func (l *personLink) rolesAt(i int) bool {
	any := false
	for n := 0; n < 10; n++ {
		role, end, ok := l.roleStarting(i)
		if !ok {
			break
		}
		if any && (l.repeated(role) || role.Org == "" && l.standing(i, end)) {
			break
		}
		if last := len(l.roles) - 1; any && l.roles[last].Org == "" && l.Is(i-1, "kiêm", "và") {
			l.roles[last].Org = role.Org // «Chủ tịch kiêm Tổng giám đốc Công ty A»
		}
		l.roles = append(l.roles, role)
		l.last = max(l.last, end)
		any = true
		if !l.Is(end, ",", "kiêm", "và", "-", "–") {
			break
		}
		i = end + 1
		if l.key(end) == "," && l.Is(i, "kiêm") {
			i++
		}
	}
	return any
}

// standing reports whether the words from i to end-1 are an occupation with more
// words behind it, as a new clause starts: «…, bệnh nhân hôn mê sâu».
func (l *personLink) standing(i, end int) bool {
	h, ok := l.lookup(i, lexicon.Roles)
	return ok && h.Attr != "head" && h.Attr != "state" && h.Attr != "member" && i+h.N < end
}

func (l *personLink) repeated(role Role) bool {
	for _, r := range l.roles {
		if r == role {
			return true
		}
	}
	return false
}

// roleStarting reads the role at word i and returns where it ends. It reads
// none if the role is that of a person whose name follows it.
func (l *personLink) roleStarting(i int) (role Role, end int, ok bool) {
	s := i
	if l.Is(s, "là") {
		s++
		i = s
	}
	s = l.unmodified(s)
	// the head ends where the body starts
	n := 0
	class := "head"
	for _, h := range l.hitsOf(s, 1<<lexicon.Roles) {
		if h.List == lexicon.Roles && h.N > n && l.crossing(s, s+h.N) < 0 {
			n, class = h.N, h.Attr
		}
	}
	if n == 0 && l.Is(s, "trưởng", "phó", "chánh") {
		n = 1
		if l.Is(s, "phó") && l.Is(s+1, "trưởng", "chánh") {
			n = 2
		}
	}
	bodyAt := s + n
	if n == 0 || n == 1 && l.Is(s, "phó") && l.foundAt(bodyAt) < 0 {
		return Role{}, 0, false
	}
	if k := l.foundAt(bodyAt); k >= 0 && l.Is(bodyAt-1, "trưởng", "chánh") && l.isBody(k) {
		n += l.sharedHead(bodyAt) // «Phó Trưởng Đoàn» of «Đoàn ĐBQH tỉnh»
	}
	end = s + n
	stop := end
	for e := bodyAt; ; {
		if k := l.foundAt(e); k >= 0 {
			m := l.run.found[k]
			switch l.run.typeOf(m) {
			case TypePerson:
				return Role{}, 0, false
			case TypeOrganization:
				to := l.bodyEnd(k)
				if l.named(to) {
					return Role{}, 0, false
				}
				return Role{Role: l.Text(i, max(l.trimmed(e, end), end)), Org: l.Text(e, to)}, to, true
			case TypeLocation:
				to := int(m.to) - l.at
				switch {
				case class != "person" && class != "sport" && class != "law" && class != "press" && !l.Is(e-1, "bàn", "vực", "ở", "tại", "vùng", "trên"):
					if l.named(to) {
						return Role{}, 0, false
					}
					return Role{Role: l.Text(i, max(l.trimmed(e, end), end)), Org: l.Text(e, to)}, to, true
				case l.Is(e-1, "ở", "tại", "trên"):
					return Role{Role: l.Text(i, l.trimmed(e, end))}, l.trimmed(e, end), true
				}
				e = to
				stop = to
				continue
			case TypeQuantity:
				if e == end {
					e = int(m.to) - l.at
					stop = e
					continue
				}
				stop = l.trimmed(e, end)
			default:
				stop = l.trimmed(e, end)
			}
			break
		}
		w := l.w(e)
		if w.Kind == Symbol && w.Key == "(" {
			if k := l.foundAt(e + 1); k >= 0 && class == "head" && l.run.typeOf(l.run.found[k]) == TypeOrganization && e > end {
				to := l.bodyEnd(k)
				if l.key(to) == ")" {
					return Role{Role: l.Text(i, e), Org: l.Text(e+1, to)}, to + 1, true
				}
			}
		}
		if w.Kind != Letters && w.Kind != Digits || w.Has(word.Sentence) || e >= end+14 {
			stop = l.trimmed(e, end)
			if w.Kind != 0 && e >= end+14 {
				stop = end
			}
			// «Trưởng khoa Nhi, Bệnh viện A»: the body after a comma
			if w.Key == "," && l.unit(end-1) {
				if k := l.foundAt(e + 1); k >= 0 && l.run.typeOf(l.run.found[k]) == TypeOrganization {
					to := l.bodyEnd(k)
					return Role{Role: l.Text(i, e), Org: l.Text(e+1, to)}, to, true
				}
			}
			break
		}
		if e >= end && (l.stopsRole(e) || l.speaks(e)) {
			if w.Key == "và" && l.foundAfter(e, 4) && !l.roleAt(l.unmodified(e+1)) && l.w(e+1).Capital() && e > end {
				e++
				continue
			}
			stop = l.trimmed(e, end)
			break
		}
		if e > end && l.roleAt(e) && w.Capital() {
			stop = end
			break
		}
		e++
		stop = e
	}
	if l.named(stop) || l.Is(stop, "này", "đó", "ấy", "kia") {
		return Role{}, 0, false
	}
	if stop > end && (class == "head" || class == "state") && l.unknownBody(end) {
		return Role{Role: l.Text(i, end), Org: l.Text(end, stop)}, stop, true
	}
	return Role{Role: l.Text(i, stop)}, stop, true
}

// unknownBody reports whether the word at i starts the name of a body that no
// rule found: «CEO Abivin».
func (l *personLink) unknownBody(i int) bool {
	w := l.w(i)
	if !w.Capital() {
		return false
	}
	if w.Shape == word.Caps || w.Shape == word.Mixed || !l.run.syllable(w) {
		return true
	}
	_, ok := l.lookup(i, lexicon.Orgheads)
	return ok
}

// foundAfter reports whether a found mention starts within n words behind i.
func (l *personLink) foundAfter(i, n int) bool {
	for j := i + 1; j <= i+n; j++ {
		if l.foundAt(j) >= 0 {
			return true
		}
	}
	return false
}

// trimmed returns e without the preposition before it.
func (l *personLink) trimmed(e, least int) int {
	for e > least && (l.Is(e-1, "của", "tại", "thuộc", "ở", "và", "cho", "trên") || l.w(e-1).Kind == Symbol) {
		e--
	}
	return e
}

// crossing returns the word of i+1 to j-1 at which a found body starts, -1 if
// none does.
func (l *personLink) crossing(i, j int) int {
	for k := i + 1; k < j; k++ {
		if f := l.foundAt(k); f >= 0 && l.isBody(f) {
			return k
		}
	}
	return -1
}

// bodyEnd returns where the body ends that the found mention k starts: a
// larger one may follow after a comma.
func (l *personLink) bodyEnd(k int) int {
	m := l.run.found[k]
	to := int(m.to) - l.at
	if l.key(to) == "," && l.unit(int(m.from)-l.at) {
		if j := l.foundAt(to + 1); j >= 0 && l.run.typeOf(l.run.found[j]) == TypeOrganization {
			return int(l.run.found[j].to) - l.at
		}
	}
	return to
}

// named reports whether the role that ends before word i is that of a person
// named there.
func (l *personLink) named(i int) bool {
	for n := 0; n < 3; n++ {
		if k := l.foundAt(i); k >= 0 {
			return l.run.typeOf(l.run.found[k]) == TypePerson
		}
		h, ok := l.lookup(i, lexicon.Titles)
		if !ok {
			return false
		}
		i += h.N
		if l.Is(i, ".") {
			i++
		}
	}
	return false
}

// stopsRole reports whether the word at i does not belong to the free words of
// a role.
func (c *Cursor) stopsRole(i int) bool {
	w := c.w(i)
	if w.Shape != Lower {
		return false
	}
	switch w.Key {
	case "chủ":
		return c.Is(i+1, "trì", "động", "yếu")
	case "đã", "đang", "sẽ", "cho", "là", "có", "bị", "được", "vào", "đến", "tới", "từ", "khi", "để", "vì", "do", "nhưng", "mà", "thì", "cùng", "với", "và",
		"về", "theo", "này", "đó", "kia", "ấy", "cũng", "vừa", "mới", "phải", "nên", "không", "chưa", "rất", "lại", "ra", "đi", "nếu", "như", "hoặc", "hay", "còn", "gặp",
		"thăm", "tặng", "trao", "tiếp", "nhận", "nghe", "tham", "dự", "chúc", "mừng", "nói", "yêu", "đề", "khẳng", "nhấn", "bày", "chia", "tâm", "xác", "thừa", "kể", "dẫn", "đánh", "cảm", "chỉ", "bên", "đứng", "ngồi", "sang", "mời", "gửi", "bởi", "nhằm", "rằng", "nhìn", "lưu", "phấn", "gồm", "tên", "ông", "bà":
		return true
	}
	return false
}
