package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// Kind tells what a word is made of.
type Kind = word.Kind

// The kinds of words. The zero Kind is no word: the text or its paragraph ends.
const (
	Letters = word.Letters // letters with their marks, and apostrophes between them
	Digits  = word.Digits  // ASCII digits
	Symbol  = word.Symbol  // one rune that is neither, or a run of the same one
)

// Shape tells how a word of letters is capitalised.
type Shape = word.Shape

// The shapes of words of letters.
const (
	Lower   = word.Lower   // «tỉnh»
	Inner   = word.Inner   // «iPhone»
	Initial = word.Initial // «H»
	Title   = word.Title   // «Tỉnh»
	Caps    = word.Caps    // «UBND»
	Mixed   = word.Mixed   // «ThS»
)

// Word is one word of the text as a rule sees it.
type Word struct {
	Text     string // as the normalized text spells it
	Kind     Kind
	Shape    Shape
	Space    bool // white space stands before it
	Line     bool // a line end stands before it
	Sentence bool // a sentence starts here
}

// window is how many words a rule may look ahead or back.
const window = 200

// Cursor is what a rule may look at: the words around its anchor, word 0, as
// far as the paragraph and the window reach. Positions are counted in words
// from the anchor; negative ones stand before it. A position outside gives the
// zero Word, and of a range that reaches outside only what lies inside counts;
// but Propose refuses it, because a mention that is cut short is another one.
//
// A Cursor belongs to one call of one rule and is not valid after it.
type Cursor struct {
	run    *run
	rule   int32
	at     int         // the anchor, in the block's words
	lo, hi int         // the paragraph or what the window shows of it, in the block's words
	words  []word.Word // from lo to hi
}

// place puts the cursor on word i of the paragraph from lo to hi.
func (c *Cursor) place(i, lo, hi int) {
	c.at, c.lo, c.hi = i, max(lo, i-window), min(hi, i+window)
	c.words = c.run.words[c.lo:c.hi]
}

var noWord word.Word

// w returns the word at i, the zero word outside the paragraph. It must not be
// changed or kept.
func (c *Cursor) w(i int) *word.Word {
	if i += c.at - c.lo; uint(i) < uint(len(c.words)) {
		return &c.words[i]
	}
	return &noWord
}

// Word returns the word at i.
func (c *Cursor) Word(i int) Word {
	w := c.w(i)
	if w.Kind == 0 {
		return Word{}
	}
	return Word{
		Text:     c.run.norm[w.Start:w.End],
		Kind:     w.Kind,
		Shape:    w.Shape,
		Space:    w.Has(word.Space),
		Line:     w.Has(word.Line),
		Sentence: w.Has(word.Sentence),
	}
}

// Len returns how many words stand from the anchor on, itself included.
func (c *Cursor) Len() int { return c.hi - c.at }

// Before returns how many words stand before the anchor.
func (c *Cursor) Before() int { return c.at - c.lo }

// Is reports whether the word at i is one of these, which are given as Key
// returns them and match capitals, too: c.Is(1, "tháng"). The tone mark stands
// where the traditional spelling puts it, hóa and not hoá, for both spellings of
// the text. But kỹ and kĩ are two words here, while Rule.Phrases take them for
// one: name both.
func (c *Cursor) Is(i int, words ...string) bool {
	key := c.w(i).Key
	for _, w := range words {
		if key == w {
			return true
		}
	}
	return false
}

// Seq reports whether the words from i on are these, each given as for Is.
func (c *Cursor) Seq(i int, words ...string) bool {
	for j, w := range words {
		if c.w(i+j).Key != w {
			return false
		}
	}
	return true
}

// key returns the key of the word at i. It is valid while the rule runs and
// must never go into a value; see lowered.
func (c *Cursor) key(i int) string { return c.w(i).Key }

// Key returns the word at i in lower case, with the tone mark where the
// traditional spelling puts it: hóa for HOÁ.
func (c *Cursor) Key(i int) string { return strings.Clone(c.w(i).Key) }

// Text returns the normalized text from word i to the end of word j-1, white
// space within it as one space. It may be part of the text's memory.
func (c *Cursor) Text(i, j int) string {
	from, to := clip(c.at, i, j, c.lo, c.hi)
	if from >= to {
		return ""
	}
	return c.run.text(from, to)
}

// clip returns the words from i to j-1, counted from word at, as far as they lie
// between lo and hi, counted like at. There is no i or j that overflows.
func clip(at, i, j, lo, hi int) (from, to int) {
	return at + min(max(i, lo-at), hi-at), at + min(max(j, lo-at), hi-at)
}

// text returns the normalized text of the block's words from i to j-1, all
// white space within it as one space.
func (r *run) text(i, j int) string {
	s := r.norm[r.words[i].Start:r.words[j-1].End]
	for k := i + 1; k < j; k++ {
		if end := r.words[k-1].End; r.words[k].Start > end && (r.words[k].Start > end+1 || r.norm[end] != ' ') {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// Span returns the range of words i to j-1 as bytes of the input, the zero Span
// if there are none.
func (c *Cursor) Span(i, j int) Span {
	return c.run.span(clip(c.at, i, j, c.lo, c.hi))
}

// Propose says that the words from i to j-1 are an entity of the rule's type.
// It does nothing unless 0 ≤ i < j ≤ c.Len(). What the caller adds to the match
// counts until the rule returns. A rule may propose several entities, here or
// further on, from one anchor.
func (c *Cursor) Propose(i, j int) *Match {
	m := c.run.matches.take()
	*m = Match{
		from: int32(c.at + i), to: int32(c.at + j), anchor: int32(c.at), rule: c.rule,
		priority: int32(c.run.x.rules[c.rule].Priority), parts: m.parts[:0], lo: int32(c.lo), hi: int32(c.hi),
	}
	if i < 0 || j <= i || j > c.hi-c.at {
		m.bad = true
		return m
	}
	c.run.pending = append(c.run.pending, m)
	return m
}

// Match is what a rule proposes.
type Match struct {
	from, to, anchor int32 // words of the block
	lo, hi           int32 // what the rule may look at
	rule             int32
	priority         int32
	bad              bool
	value            Value
	parts            []matchPart
}

type matchPart struct {
	name     string
	from, to int32
}

// Part names the words from i to j-1, counted from the cursor's anchor. They may
// stand beside the mention. No words are no part.
func (m *Match) Part(name string, i, j int) *Match {
	from, to := clip(int(m.anchor), i, j, int(m.lo), int(m.hi))
	if from < to {
		m.parts = append(m.parts, matchPart{name, int32(from), int32(to)})
	}
	return m
}

// Value sets the value. A nil pointer is no value.
func (m *Match) Value(v Value) *Match {
	if isNil(v) {
		v = nil
	}
	m.value = v
	return m
}

// Priority sets the priority of this match in place of the rule's.
func (m *Match) Priority(p int) *Match {
	m.priority = int32(p)
	return m
}

// hits returns the entries of all lists that start at word i, shortest first.
// They are looked up once a word.
func (c *Cursor) hits(i int) []lexicon.Hit {
	i += c.at
	if i < c.lo || i >= c.hi {
		return nil
	}
	return c.run.hits(i)
}

// starts reports whether an entry of any of the lists starts at word i.
func (c *Cursor) starts(i int, lists lexicon.Set) bool {
	i += c.at
	if i < c.lo || i >= c.hi {
		return false
	}
	if c.run.hitsAt[i].known == unknown && c.run.x.trie.First(&c.run.words[i])&lists == 0 {
		return false // as the word alone tells
	}
	return c.run.starting(i, lists) != 0
}

// hitsOf is hits where an entry of one of the lists starts, and nothing elsewhere.
func (c *Cursor) hitsOf(i int, lists lexicon.Set) []lexicon.Hit {
	if !c.starts(i, lists) {
		return nil
	}
	return c.run.hits(c.at + i)
}

// lookup returns the longest entry of the list that starts at word i.
func (c *Cursor) lookup(i int, list lexicon.List) (lexicon.Hit, bool) {
	return c.lookupIn(i, 1<<list)
}

// lookupIn returns the longest entry of any of the lists that starts at word i.
func (c *Cursor) lookupIn(i int, lists lexicon.Set) (lexicon.Hit, bool) {
	if !c.starts(i, lists) {
		return lexicon.Hit{}, false
	}
	h := c.run.hits(c.at + i)
	for k := len(h) - 1; k >= 0; k-- {
		if lists.Has(h[k].List) && c.at+i+h[k].N <= c.hi {
			return h[k], true
		}
	}
	return lexicon.Hit{}, false
}

// lookupBack returns the longest entry of the list that ends before word i.
func (c *Cursor) lookupBack(i int, list lexicon.List) (h lexicon.Hit, ok bool) {
	for n := 1; n <= 8 && c.at+i-n >= c.lo; n++ {
		if !c.starts(i-n, 1<<list) {
			continue
		}
		for _, e := range c.hits(i - n) {
			if e.List == list && e.N == n {
				h, ok = e, true
			}
		}
	}
	return h, ok
}
