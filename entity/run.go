package entity

import (
	"math"
	"slices"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
	"github.com/vientity/vientity/normalize"
)

// run is the work on one text. Its memory is used again for the next.
type run struct {
	x       *engine
	out     []Entity
	explain []Proposal // not nil: tell everything

	// the block
	source  string
	base    int // its offset in the text
	norm    string
	spans   *normalize.Map
	scanner word.Scanner
	words   []word.Word
	hitsAt  []hitRange // of each word
	hitBuf  []lexicon.Hit
	matches arena[Match]
	at      Cursor // of the rule that runs

	// the paragraph
	pending []*Match // proposed and not yet decided
	lessons []lesson // what they would teach
	found   []*Match // selected, in order
	next    int      // the first word with a capital or a digit behind the last that was looked for
	dropped []drop   // the others, when they are asked for

	memory       memory
	people       personLink // the work on one person
	learnt       int        // how many of found the memory has looked at for people
	placesLearnt int        // the same for places
	plainTo      int        // no name of a foreign body starts before this word
	syllables    []uint8    // word ID → 0: not asked yet; 1: no syllable; 2: a syllable
	slabs        slabs
	documents    *documents // what the rules for references read with
	detached     int        // names that the memory holds on its own
	efforts      []effort   // of the rules that are patterns, by rule; empty if none was tried
}

// hitRange is what is known of the entries that start at a word.
type hitRange struct {
	lists lexicon.Set // theirs; before they are found, those that may be
	at    int32
	n     int16
	known knowledge
}

// knowledge tells how far the look-up of a word has gone.
type knowledge uint8

const (
	unknown knowledge = iota
	guessed           // the trie has told what may be found
	found
)

type drop struct {
	*Match
	why string
	by  *Match
}

// slabs hold the values of the results.
type slabs struct {
	parts   slab[Part]
	strings slab[string]
	names   nameBuffer
	personSlabs
	organizationSlabs
	locationSlabs
	referenceSlabs
	dateSlabs
	moneySlabs
	quantitySlabs
}

func (e *engine) begin() *run {
	r := e.runs.Get().(*run)
	r.memory.reset()
	r.slabs = slabs{}
	r.detached = 0
	clear(r.efforts)
	r.at.run = r
	return r
}

func (e *engine) end(r *run) {
	r.out, r.explain, r.source, r.norm, r.spans = nil, nil, "", "", nil
	r.people = personLink{} // it holds strings of the text
	clear(r.pending)
	clear(r.found)
	r.pending, r.found, r.dropped = r.pending[:0], r.found[:0], r.dropped[:0]
	e.runs.Put(r)
}

// block finds the entities of one block.
func (r *run) block(text string, base int) {
	r.load(text, base)
	for lo := 0; lo < len(r.words); {
		hi := lo + 1
		for hi < len(r.words) && r.words[hi].Flags&word.Break == 0 {
			hi++
		}
		r.paragraph(lo, hi)
		lo = hi
	}
}

// load cuts a block into words.
func (r *run) load(text string, base int) {
	r.source, r.base = text, base
	r.norm, r.spans = normalize.Default.Map(text)
	r.words = r.scanner.Scan(r.norm, r.x.vocabulary)
	r.matches.reset()
	r.hitBuf = r.hitBuf[:0]
	if cap(r.hitsAt) < len(r.words) {
		r.hitsAt = make([]hitRange, len(r.words), len(r.words)+len(r.words)/4)
	}
	r.hitsAt = r.hitsAt[:len(r.words)]
	clear(r.hitsAt)
}

// paragraph finds the entities of the words from lo to hi.
func (r *run) paragraph(lo, hi int) {
	all := r.x.nested || r.explain != nil
	r.pending, r.found, r.dropped, r.lessons = r.pending[:0], r.found[:0], r.dropped[:0], r.lessons[:0]
	covered := lo
	r.next, r.plainTo = lo, lo
	for i := lo; i < hi; i++ {
		if i >= covered || all {
			w := &r.words[i]
			n := r.x.lists[w.ID].small
			var seen sight
			if w.Shape >= word.Initial {
				n = r.x.lists[w.ID].capital
				if r.x.sighted {
					seen = r.sights(i, lo, hi)
				}
				if len(r.x.capitals.list) > 0 {
					r.try(i, lo, hi, &r.x.capitals, seen)
				}
			} else if w.Kind == word.Digits {
				r.at.place(i, lo, hi)
				for _, n := range r.x.digits {
					r.rule(n)
				}
			}
			if n != 0 {
				r.try(i, lo, hi, &r.x.trials[n], seen)
			}
		}
		if len(r.pending) == 0 {
			continue
		}
		if best := r.choose(i, covered, all); best != nil {
			r.found = append(r.found, best)
			covered = int(best.to)
		}
	}
	if len(r.found) == 0 && !all {
		return
	}
	r.link(lo, hi)
	r.emit()
}

// try tries rules at word i of the paragraph from lo to hi, at which seen is to
// be seen.
func (r *run) try(i, lo, hi int, t *trials, seen sight) {
	near := 0 // the words to the next capital or digit
	if t.bounded {
		if near = r.toCapital(i, hi); near > int(t.reach) {
			return
		}
	}
	seen &= t.sights
	starting := t.entries
	if starting != 0 {
		starting = r.starting(i, starting)
	}
	if seen == 0 && starting == 0 && t.conditional {
		return
	}
	r.at.place(i, lo, hi)
	for _, t := range t.list {
		if (t.entries == 0 || starting&t.entries != 0) && (t.sight == 0 || seen&t.sight != 0) && (t.reach == 0 || near <= int(t.reach)) {
			r.rule(t.rule)
		}
	}
}

// toCapital counts the words from word i to the next that starts with a capital
// or a digit; there are very many if there is none before hi.
func (r *run) toCapital(i, hi int) int {
	for r.next <= i || r.next < hi && !r.words[r.next].Capital() && r.words[r.next].Kind != word.Digits {
		r.next++
	}
	if r.next >= hi {
		return math.MaxInt32
	}
	return r.next - i
}

// rule tries a rule where the cursor is.
func (r *run) rule(n int32) {
	c := &r.at // one for all rules: a new one each time would go to the heap
	c.rule = n
	switch rule := &r.x.rules[n]; {
	case rule.Find != nil:
		rule.Find(c)
	case rule.pattern != nil:
		rule.pattern.find(c, rule)
	default:
		findPhrase(c, rule)
	}
}

// hits looks up what starts at word i, once.
func (r *run) hits(i int) []lexicon.Hit {
	h := &r.hitsAt[i]
	if h.known != found {
		h.known, h.lists = found, 0
		h.at = int32(len(r.hitBuf))
		r.hitBuf = r.x.trie.Find(r.hitBuf, r.words[i:])
		h.n = int16(len(r.hitBuf) - int(h.at))
		for _, e := range r.hitBuf[h.at:] {
			h.lists |= 1 << e.List
		}
	}
	return r.hitBuf[h.at : int(h.at)+int(h.n)]
}

// starting returns those of the lists of which an entry starts at word i. It
// looks no further than it must.
func (r *run) starting(i int, lists lexicon.Set) lexicon.Set {
	h := &r.hitsAt[i]
	if h.known == unknown {
		h.known, h.lists = guessed, r.x.trie.May(r.words[i:])
	}
	if h.known == guessed && h.lists&lists != 0 {
		r.hits(i)
	}
	return h.lists & lists
}

// span returns the words from i to j-1 as bytes of the text.
func (r *run) span(i, j int) Span {
	if i >= j || i < 0 || j > len(r.words) {
		return Span{}
	}
	start, end := r.spans.Source(int(r.words[i].Start), int(r.words[j-1].End))
	return Span{r.base + start, r.base + end}
}

// emit writes what was found in the paragraph to the results.
func (r *run) emit() {
	if r.explain != nil {
		r.tell()
		return
	}
	if !r.x.nested {
		for _, m := range r.found {
			if r.x.wants(r.x.rules[m.rule].Type) {
				r.out = append(r.out, r.entity(m))
			}
		}
		return
	}
	r.emitNested()
}

func (e *engine) wants(t Type) bool { return e.wanted == nil || e.wanted[t] }

// entity makes the entity of a match.
func (r *run) entity(m *Match) Entity {
	rule := &r.x.rules[m.rule]
	s := r.span(int(m.from), int(m.to))
	e := Entity{Span: s, Type: rule.Type, Text: r.source[s.Start-r.base : s.End-r.base], Rule: rule.Name, Value: m.value}
	if len(m.parts) > 0 {
		e.Parts = r.slabs.parts.slice(len(m.parts))
		for i, p := range m.parts {
			e.Parts[i] = Part{p.name, r.span(int(p.from), int(p.to))}
		}
		slices.SortStableFunc(e.Parts, func(a, b Part) int { return a.Start - b.Start })
	}
	if p, ok := m.value.(*Person); ok && p.Full == (Span{}) {
		p.Full = s // it was not selected, so nothing was attached to it
	}
	return e
}
