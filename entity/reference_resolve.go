package entity

import (
	"slices"
	"strconv"
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// TermYears returns the first and last year of the term that the mention names:
// 2016 and 2021 for term XII of the Party's Central Committee, 2011 and 2016 for
// QH13. ok is false if it names none, or the term of a body whose terms are on
// no list.
func (r *Reference) TermYears() (first, last int, ok bool) {
	if r.Term == "" {
		return 0, 0, false
	}
	body := ""
	if c, coded := r.ParsedCode(); coded {
		switch c.Level() {
		case "assembly":
			body = "Quốc hội khóa "
		case "party-central":
			body = "Đảng khóa "
		}
	} else if strings.HasPrefix(r.ID, "TW:") {
		body = "Đảng khóa "
	}
	if body == "" && r.Code == "" {
		switch {
		case strings.HasPrefix(r.Issuer, "Quốc hội"):
			body = "Quốc hội khóa "
		case strings.Contains(r.Issuer, "Trung ương"), r.Issuer == "Bộ Chính trị", r.Issuer == "Ban Bí thư":
			body = "Đảng khóa "
		}
	}
	if body == "" {
		return 0, 0, false
	}
	for t := range lexicon.Rows(lexicon.Terms) {
		if t.Form != body+r.Term {
			continue
		}
		from, to, _ := strings.Cut(t.Value, "/")
		first, err := strconv.Atoi(from)
		last, err2 := strconv.Atoi(to)
		return first, last, err == nil && err2 == nil
	}
	return 0, 0, false
}

// referenceGroups is what was named so far while a text is read.
type referenceGroups struct {
	groups []Group
	byKey  map[string]int // what a later mention may use → group
	self   int            // the group of the document that the text is, -1
	laws   bool           // the text is made of articles
	kind   string         // of the text's own document, if it tells
}

func resolveReferences(text string, es []Entity) []Group {
	g := &referenceGroups{byKey: map[string]int{}, self: -1}
	short := shortReferences(text, es)
	for _, s := range short {
		g.laws = g.laws || s.heading
	}
	k := 0
	for i := range es {
		r, ok := es[i].Value.(*Reference)
		if !ok || !es[i].resolvable(text) {
			continue
		}
		for ; k < len(short) && short[k].Start < es[i].Start; k++ {
			g.addShort(text, short[k])
		}
		g.addEntity(text, es, i, r)
	}
	for ; k < len(short); k++ {
		g.addShort(text, short[k])
	}
	return g.groups
}

// keys returns what later mentions may use for the document, the surest first.
func (r *Reference) keys() []string {
	var keys []string
	if r.ID != "" {
		keys = append(keys, r.ID)
		if base, _, ok := strings.Cut(r.ID, ":"); ok && r.Code != "" && !strings.Contains(base, " ") && strings.Contains(base, "/") {
			keys = append(keys, base) // the code without its term
		}
	}
	if r.Name != "" && r.Number == "" || isLawKind(r.Kind) && r.Name != "" {
		keys = append(keys, "name "+strings.ToLower(r.Name))
	}
	if r.Number != "" {
		number := canonicalNumber(r.Number)
		if r.Year != "" && r.Name == "" {
			keys = append(keys, r.Kind+" "+number+"/"+r.Year)
		}
		keys = append(keys, r.Kind+" "+number)
	}
	return keys
}

// shortKey is what short forms without an antecedent are told apart by.
func (r *Reference) shortKey() string { return "short " + r.Kind + " " + r.Number + " " + r.ID }

// full reports whether the mention identifies the document by itself.
func (r *Reference) full() bool {
	return r.ID != "" && (!isLawKind(r.Kind) || r.Year != "" || r.Code != "" || r.Date != "")
}

func (g *referenceGroups) addEntity(text string, es []Entity, i int, r *Reference) {
	m := Mention{Span: es[i].Span, Text: es[i].Text, Entity: i, Full: r.full(), Provisions: r.Provisions}
	at, ok := -1, false
	for n, key := range r.keys() {
		if m.Full && n > 0 && !strings.HasPrefix(r.ID, key) {
			break // a full mention is only itself
		}
		if at, ok = g.byKey[key]; ok {
			if have, _ := g.groups[at].Value.(*Reference); m.Full && n > 0 && have != nil && have.ID != r.ID && strings.HasPrefix(have.ID, key+":") && strings.HasPrefix(r.ID, key+":") {
				ok = false // another term
				continue
			}
			break
		}
	}
	if !ok && !m.Full {
		at, ok = g.byKey[r.shortKey()]
	}
	if !ok {
		at = len(g.groups)
		g.groups = append(g.groups, Group{Type: TypeReference, ID: r.ID})
		if !m.Full {
			g.byKey[r.shortKey()] = at
		}
	}
	group := &g.groups[at]
	if group.Value == nil && m.Full {
		group.Value, group.ID = r, r.ID
	}
	group.Mentions = append(group.Mentions, m)
	if !m.Full {
		return
	}
	for _, key := range r.keys() {
		g.byKey[key] = at
	}
	g.byKey["kind "+r.Kind] = at
	if g.self < 0 && len(g.groups) == 1 && es[i].Rule == "reference/code" && afterNumberWord(text[:es[i].Start]) {
		g.self, g.kind = at, r.Kind // «Số: 30/2020/NĐ-CP» at the head of the text
	}
}

// afterNumberWord reports whether the text ends with «Số:», near its beginning.
func afterNumberWord(text string) bool {
	if len(text) > 1000 {
		return false
	}
	text = strings.ToLower(strings.TrimRight(text, " :\t\u00a0"))
	return strings.HasSuffix(text, "số") || strings.HasSuffix(text, "so\u0302\u0301")
}

func (g *referenceGroups) addShort(text string, s shortReference) {
	if s.heading {
		return
	}
	at := -1
	this := s.this
	switch {
	case s.number != "":
		k, ok := g.byKey[s.kind+" "+s.number]
		if !ok {
			return
		}
		at, this = k, false
	case s.kind == "": // «Điều này»
		if !g.laws {
			return
		}
		this = true
	case !this || g.self < 0 && !g.laws || g.kind != "" && g.kind != s.kind:
		this = false
		if k, ok := g.byKey["kind "+s.kind]; ok {
			at = k
		}
	}
	if this {
		if g.self < 0 {
			g.self = len(g.groups)
			g.groups = append(g.groups, Group{Type: TypeReference})
		}
		at = g.self
	}
	if at < 0 {
		return
	}
	g.groups[at].Mentions = append(g.groups[at].Mentions, Mention{
		Span: s.Span, Text: text[s.Start:s.End], Entity: -1, Provisions: s.provisions,
	})
}

// shortReference is a short form that is no entity: «Nghị định này», «khoản 2
// Điều này», «Quyết định nêu trên».
type shortReference struct {
	Span
	kind       string // «» for «Điều này»
	number     string // of «Kết luận 01» and the like, which counts only after a fuller mention
	this       bool   // «này», not «nêu trên»
	heading    bool   // the heading of an article: no mention
	provisions []Provision
}

// shortReferences finds the short forms of text outside its entities.
func shortReferences(text string, es []Entity) []shortReference {
	e := defaultEngine()
	r := e.begin()
	defer e.end(r)
	var out []shortReference
	place := new(articlePlace)
	skip := 0 // entities before the current word
	for base, block := range blocks(text) {
		r.load(block, base)
		for lo := 0; lo < len(r.words); {
			hi := lo + 1
			for hi < len(r.words) && !r.words[hi].Has(word.Break) {
				hi++
			}
			for i := lo; i < hi; i++ {
				c := r.cursor(i, lo, hi)
				s, to := place.read(&c, i == lo)
				if to == 0 {
					continue
				}
				for skip < len(es) && es[skip].End <= s.Start {
					skip++
				}
				if skip < len(es) && es[skip].Overlaps(s.Span) && es[skip].Type == TypeReference {
					continue
				}
				out = append(out, s)
				i += to - 1
			}
			lo = hi
		}
	}
	return out
}

// articlePlace is where in a text of articles the reader is.
type articlePlace struct {
	article, clause string
}

// read reads a short form, or the heading of an article, at the cursor. to is
// the word after it, 0 if there is none.
func (p *articlePlace) read(c *Cursor, first bool) (s shortReference, to int) {
	if first && c.w(0).Kind == Digits && c.Is(1, ".") && p.article != "" {
		p.clause = c.Text(0, 1)
	}
	if first && c.Is(0, "điều") && c.w(0).Shape != Lower {
		if label, j := c.label(1, articleLevel); j > 1 && c.Is(j, ".", ":") {
			p.article, p.clause = label, ""
			return shortReference{Span: c.Span(0, j), heading: true}, j
		}
	}
	if c.w(0).Kind != Letters {
		return s, 0
	}
	j := 0
	d := c.documents()
	if c.levelAt(0) != 0 {
		if j = d.readProvisions(c, 0); j == 0 && !c.Is(1, "này") {
			return s, 0
		}
	}
	switch {
	case c.Seq(j, "điều", "này") && p.article != "":
		d.within(p.article, "")
		s.this = true
	case c.Seq(j, "khoản", "này") && p.clause != "":
		d.within(p.article, p.clause)
		s.this = true
	default:
		h, ok := c.lookup(j, lexicon.ReferenceKinds)
		if !ok || h.Attr == "code" || strings.HasSuffix(h.Form, "số") {
			return s, 0
		}
		s.kind = h.Value
		n := 0
		switch k := j + h.N; {
		case c.Is(k, "này"):
			s.this, n = true, 1
		case c.Seq(k, "nêu", "trên"), c.Seq(k, "nói", "trên"), c.Seq(k, "kể", "trên"), c.Seq(k, "trên", "đây"):
			n = 2
		case c.Is(k, "trên", "đó") && c.w(j).Shape != Lower:
			n = 1
		case c.numberFollows(k):
			so := k
			for c.w(k).Kind != Digits {
				k++
			}
			var e document
			if c.w(j).Shape == Lower && k == so || !e.readNumber(c, k) || !c.endsNumber(e.to) {
				return s, 0
			}
			s.number, n = canonicalNumber(e.number), e.to-j-h.N
		case c.Is(j-1, "của") && d.np > 0 && h.Attr == "law" && c.w(j).Shape == Title && c.w(k).Shape <= Lower && !c.Is(k, "sư", "gia"): // «khoản 2 Điều 79 của Luật»
		default:
			return s, 0
		}
		to = j + h.N + n
		s.Span, s.provisions = c.Span(0, to), slices.Clone(d.provisions[:d.np])
		return s, to
	}
	to = j + 2
	s.Span, s.provisions = c.Span(0, to), slices.Clone(d.provisions[:d.np])
	return s, to
}

// within puts the provisions that were read into an article and a clause of it.
func (d *documents) within(article, clause string) {
	if d.np == 0 {
		d.np = 1
		d.provisions[0] = Provision{}
	}
	for k := range d.np {
		p := &d.provisions[k]
		if p.Article == "" {
			p.Article = article
			if p.Clause == "" {
				p.Clause = clause
			}
		}
	}
}
