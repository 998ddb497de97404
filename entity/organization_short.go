package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// A text may teach short names of its own: «Ngân hàng Phát triển (VDB)»,
// «Công ty CP Đại Thành (viết tắt là ĐTC)». What stands in the brackets is a
// name of the same body, and is one wherever it stands from there on. The brand
// of a company that was named in full is learnt, too.

// shortName is a name that the text taught.
type shortName struct {
	keys  string // of its words, with spaces between them
	words int
	of    *Organization
	place bool  // also a place: the body's only behind a role
	next  int32 // the name before it with the same first word, counted from 1
}

const (
	maxShortWords = 6
	maxShortNames = 512
)

// lesson is a name that a match teaches.
type lesson struct {
	by       *Match
	from, to int32 // words of the block
}

// teach says that the words from i to j are a name of the body that the match
// is, too. The text teaches that only if the match is selected.
func (c *Cursor) teach(i, j int, by *Match) {
	if j-i <= maxShortWords && !c.run.x.noMemory {
		c.run.lessons = append(c.run.lessons, lesson{by, int32(c.at + i), int32(c.at + j)})
	}
}

// heed takes in what the match teaches that was selected at word i, nil if none
// was, and forgets what the others there would have taught.
func (r *run) heed(selected *Match, i int) {
	keep := r.lessons[:0]
	for _, l := range r.lessons {
		switch of, ok := l.by.value.(*Organization); {
		case l.by == selected && ok:
			c := r.cursor(int(l.from), int(l.by.lo), int(l.by.hi))
			c.remember(int(l.to-l.from), of)
		case int(l.by.from) > i:
			keep = append(keep, l)
		}
	}
	r.lessons = keep
}

// remember remembers that the next n words are a name of the organization.
func (c *Cursor) remember(n int, of *Organization) {
	m := &c.run.memory
	if len(m.short) >= maxShortNames {
		return
	}
	first := c.w(0).Key
	head := m.shortAt[first]
	keys := c.keys(0, n)
	for k := head; k != 0; k = m.short[k-1].next {
		if m.short[k-1].keys == keys {
			return
		}
	}
	if m.shortAt == nil {
		m.shortAt = map[string]int32{}
	}
	m.short = append(m.short, shortName{keys, n, of, knownPlace(c, 0) == n, head})
	m.shortAt[keys[:len(first)]] = int32(len(m.short)) // not the word's own key, which does not last
	m.shortStarts.add(first)
}

// keys returns the keys of the words from i to j with spaces between them.
func (c *Cursor) keys(i, j int) string {
	b := &c.run.slabs.names
	b.begin()
	for k := i; k < j; k++ {
		if k > i {
			b.write(" ")
		}
		b.write(c.w(k).Key)
	}
	return b.end()
}

// taughtAt returns the end of the longest name at word i that the text taught.
func (c *Cursor) taughtAt(i int) (end int, of *Organization) {
	m := &c.run.memory
	if !m.shortStarts.may(c.key(i)) {
		return 0, nil
	}
	for k := m.shortAt[c.key(i)]; k != 0; {
		n := &m.short[k-1]
		if i+n.words > end && c.hasKeys(i, n) && (!n.place || roleBefore(c, i)) {
			end, of = i+n.words, n.of
		}
		k = n.next
	}
	return end, of
}

func (c *Cursor) hasKeys(i int, n *shortName) bool {
	rest := n.keys
	for k := range n.words {
		w := c.w(i + k)
		if w.Kind == 0 || k > 0 && w.Has(flagSentence) || k == 0 && !w.Capital() && w.Shape != word.Inner {
			return false
		}
		after, ok := strings.CutPrefix(rest, w.Key)
		if !ok || after != "" && after[0] != ' ' {
			return false
		}
		rest = strings.TrimPrefix(after, " ")
	}
	return rest == ""
}

// findTaught proposes the names that the text taught.
func findTaught(c *Cursor) {
	end, of := c.taughtAt(0)
	if of == nil || of.Kind == OrganizationCompany && (isProduct(c, 0) || isModel(c, end)) || c.Is(-1, "-") && !spaced(c, 0) && !spaced(c, -1) {
		return
	}
	v := c.run.slabs.organizations.take()
	*v = *of
	if w := c.w(end); of.Kind == OrganizationCompany && w.Shape == word.Title && w.Has(flagSpace) && !w.Has(flagSentence) && foreign(w) && knownPlace(c, end) == 0 {
		if n, _ := c.fullName(end); n < 2 {
			end++ // «Hoa Sen Home»: a branch of the trade
			*v = Organization{Name: c.Text(0, end), Kind: of.Kind}
		}
	}
	m := c.Propose(0, end).Value(v)
	if knownPlace(c, 0) == end {
		m.Priority(84)
	}
}

// findBracket reads the bracket at the anchor: the name of the body before it,
// or the sign of a newspaper that opens an article.
func findBracket(c *Cursor) {
	if c.Before() == 0 {
		findSign(c)
		return
	}
	if c.run.found == nil {
		return
	}
	var last *Match
	for k := len(c.run.found) - 1; k >= 0 && last == nil; k-- {
		last = c.run.found[k]
	}
	if last == nil || int(last.to) != c.at || c.run.typeOf(last) != TypeOrganization {
		return
	}
	of, ok := last.value.(*Organization)
	if !ok {
		return
	}
	i := 1
	told := false
	for k := 0; k < 4; k++ {
		switch {
		case c.Seq(i, "viết", "tắt"), c.Seq(i, "gọi", "tắt"), c.Seq(i, "sau", "đây"), c.Seq(i, "tên", "gọi"), c.Seq(i, "thương", "hiệu"), c.Seq(i, "tên", "cũ"):
			i += 2
			told = true
		case c.Is(i, "gọi", "là", "tắt", ":", "tên", "chung"):
			i++
			told = told || c.Is(i-1, "tắt", "gọi")
		}
	}
	if opensQuote(c, i) {
		i++
	}
	j := i
	for j-i < maxShortWords && c.w(j).Kind == Letters && (c.w(j).Capital() || c.w(j).Shape == word.Inner || told && j > i) ||
		j > i && j-i < maxShortWords && ((c.Is(j, "&", "-") || c.w(j).Kind == Digits) && !spaced(c, j) || c.w(j).Kind == Digits && c.Is(j+1, ")") && foreign(c.w(j-1))) {
		j++
	}
	if j == i || !(closesQuote(c, j) || c.Is(j, ")", ",", ";", "-", "–")) {
		return
	}
	if !told && !c.shortens(i, j, last) {
		return
	}
	v := c.run.slabs.organizations.take()
	*v = *of
	c.teach(i, j, c.Propose(i, j).Value(v))
}

// toBracket returns the end of the words in small letters between word j, where
// a name seems to end, and the bracket with its abbreviation: the name goes on up
// to there, since an abbreviation stands for all of it («Ủy ban Biên giới chung
// (GBC)»). It returns 0 if nothing stands between.
func (o *bodyReader) toBracket(j int) int {
	c := o.c
	switch OrganizationKind(o.kind) {
	case OrganizationOther, OrganizationFront, OrganizationState, OrganizationInternational:
	default:
		return 0
	}
	if o.placeTo == j || j < 3 {
		return 0
	}
	k := j
	for k < j+3 && modifiesName(c, k) {
		k++
	}
	if w := c.w(k + 1); k == j || !c.Is(k, "(") || !c.Is(k+2, ")") || w.Shape != word.Caps || w.End-w.Start < 3 || knownPlace(c, k+1) > 0 {
		return 0
	}
	if _, known := c.lookup(k+1, lexicon.Orgnames); known {
		return 0
	}
	return k
}

// shortens reports whether the words from i to j can be another name of the
// body of the match: its initials, words of it, or a word that is not
// Vietnamese.
func (c *Cursor) shortens(i, j int, m *Match) bool {
	if h, ok := c.lookup(i, lexicon.Orgnames); startsHead(c, i) && !(ok && h.N == j-i && h.Marks == "weak") || isLevel(c, i) || isRoleWord(c, i) {
		return false
	}
	if policeCode(c, i) == j {
		return true
	}
	if j-i == 1 && (c.w(i).Shape == Caps || c.w(i).Shape == Mixed || c.w(i).Shape == word.Inner) {
		if knownPlace(c, i) > 0 || c.Is(j, ",", ";") && c.w(j+1).Shape == Caps {
			return false // a list of shares: «(VIC, VHM, VRE)»
		}
		return true
	}
	within, strange := true, false
	for k := i; k < j; k++ {
		w := c.w(k)
		strange = strange || foreign(w)
		found := false
		for p := m.from; p < m.to; p++ {
			if c.run.words[p].Key == w.Key {
				found = true
				break
			}
		}
		within = within && found
	}
	if strange {
		return true
	}
	return within && knownPlace(c, i) != j
}

// findSign reads the sign of a newspaper at the start of an article: «(BĐ) -».
func findSign(c *Cursor) {
	j := 1
	if h, ok := c.lookup(1, lexicon.Orgnames); ok && strings.HasPrefix(h.Attr, "press") {
		j = 1 + h.N
		if c.Is(j, ")") {
			v := c.run.slabs.organizations.take()
			*v = Organization{Name: h.Value, Kind: OrganizationPress}
			c.Propose(1, j).Value(v)
			return
		}
	}
	for j = 1; j < 5 && c.w(j).Kind == Letters && c.w(j).Capital(); j++ {
	}
	if j == 1 || !c.Is(j, ")") || !c.Is(j+1, "-", "–", "—", ":") {
		return
	}
	if j == 2 && c.w(1).Shape != Caps && c.w(1).Shape != Mixed || knownPlace(c, 1) == j {
		return
	}
	if newBodyReader(c).body(1) == j {
		return // the rule for names finds it
	}
	v := c.run.slabs.organizations.take()
	*v = Organization{Name: c.Text(1, j), Kind: OrganizationPress}
	c.Propose(1, j).Value(v)
}

// learnBrand teaches the name proper of a company that is named in full.
func learnBrand(c *Cursor, j int, of *Match) {
	h, ok := c.lookup(0, lexicon.Orgheads)
	if !ok || h.N >= j {
		return
	}
	i := h.N
	for i < j && c.Is(i, "tập", "đoàn", "tổng", "công", "ty") {
		i++
	}
	if opensQuote(c, i) {
		i, j = i+1, j-1
	}
	if j-i >= 2 && brand(c, i, j) {
		c.teach(i, j, of)
	}
	// the words after those of the lists: «Công nghệ gỗ [Đại Thành]»
	o := newBodyReader(c)
	k := i
	for k < j {
		h, ok := o.word(k)
		switch {
		case ok:
			k += h.N
		case c.Is(k, "và", "-", "–", "&", ","):
			k++
		default:
			if k > i && j-k >= 2 && brand(c, k, j) {
				c.teach(k, j, of)
			}
			return
		}
	}
}

// learnClub teaches the name of a club without the word for one at its end:
// «Vikings» for «Vikings Esports».
func learnClub(c *Cursor, j int, of *Match) {
	if j < 2 || !c.Is(j-1, "esports", "fc", "gaming", "cf", "basketball", "racing") {
		return
	}
	i := 0
	if c.Is(0, "clb", "đội", "đội") {
		i = 1
	}
	if i < j-1 && knownPlace(c, i) == 0 && (foreign(c.w(i)) || c.w(i).Shape == word.Caps) {
		c.teach(i, j-1, of)
	}
}

// brand reports whether the words from i to j can stand for a company alone: no
// place, and nothing that a person can be called.
func brand(c *Cursor, i, j int) bool {
	if isLevel(c, i) || c.Is(i, "số") || knownPlace(c, i) == j && (j-i < 2 || isCountry(c, i)) {
		return false
	}
	if isSurname(c, i) && j-i >= 3 && !foreign(c.w(j-1)) {
		return false
	}
	h, ok := newBodyReader(c).word(i)
	return !ok || h.N < j-i
}
