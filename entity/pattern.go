package entity

import (
	"sort"
	"time"

	"github.com/dlclark/regexp2/v2"

	"github.com/vientity/vientity/entity/internal/lexicon"
)

// patternWindow is how many bytes a pattern may look at.
const patternWindow = 512

// A backtracking matcher can need exponential time: a pattern is stopped after
// patternTime at one place, and has in one text no more than that and
// patternShare for every place at which it is tried. Patterns that do not nest
// repetitions need some microseconds.
const (
	patternTime  = 500 * time.Millisecond
	patternShare = time.Millisecond
)

// effort is what a pattern has cost in one text.
type effort struct {
	trials int
	spent  time.Duration
	over   bool // it ran out of time or memory, and is not tried again
}

// effort returns what the pattern of rule n has cost so far.
func (r *run) effort(n int32) *effort {
	if len(r.efforts) == 0 {
		r.efforts = make([]effort, len(r.x.rules))
	}
	return &r.efforts[n]
}

// match tries the pattern at the start of the text.
func (p *pattern) match(text string, e *effort) *regexp2.Match {
	if e.over {
		return nil
	}
	start := time.Now()
	m, err := p.re.FindStringMatch(text)
	e.trials++
	e.spent += time.Since(start)
	if err != nil || e.spent > patternTime+time.Duration(e.trials)*patternShare {
		e.over = true
		return nil
	}
	return m
}

// pattern is a compiled Pattern.
type pattern struct {
	re     *regexp2.Regexp
	groups []string // the named ones
}

func compilePattern(expr string) (*pattern, error) {
	if _, err := regexp2.Compile(expr); err != nil {
		return nil, err // «a)|(?:b» would be valid between brackets
	}
	stack := regexp2.OptionMaxBacktrackingStackSize(1 << 16)
	re, err := regexp2.Compile(`\A(?:`+expr+`)`, stack)
	if err != nil { // the bracket belongs to a comment: «(?x)a # b»
		re, err = regexp2.Compile(`\A(?:`+expr+"\n)", stack)
	}
	if err != nil {
		return nil, err
	}
	re.MatchTimeout = patternTime
	p := &pattern{re: re}
	for _, name := range re.GetGroupNames() {
		if name != "" && (name[0] < '0' || name[0] > '9') {
			p.groups = append(p.groups, name)
		}
	}
	return p, nil
}

// find tries the pattern at the cursor's anchor.
func (p *pattern) find(c *Cursor, rule *compiled) {
	words := c.run.words[c.at:c.hi]
	start := int(words[0].Start)
	n := sort.Search(len(words), func(i int) bool { return int(words[i].End)-start > patternWindow })
	if n == 0 {
		return
	}
	words = words[:n]
	text := c.run.norm[start:words[n-1].End]
	m := p.match(text, c.run.effort(c.rule))
	if m == nil {
		return
	}
	_, length := m.ByteRange()
	// at returns the word that ends at the byte, plus one
	at := func(end int) (int, bool) {
		i := sort.Search(n, func(i int) bool { return int(words[i].End)-start >= end })
		return i + 1, i < n && int(words[i].End)-start == end
	}
	to, ok := at(length)
	if !ok {
		return
	}
	match := c.Propose(0, to)
	for _, name := range p.groups {
		g := m.GroupByName(name)
		if g == nil || len(g.Captures) == 0 {
			continue
		}
		i, l := g.ByteRange()
		// a group is given in whole words: it takes in those that it touches
		from := sort.Search(n, func(k int) bool { return int(words[k].End)-start > i })
		end := sort.Search(n, func(k int) bool { return int(words[k].Start)-start >= i+l })
		match.Part(name, from, end)
	}
	if rule.Value != nil {
		match.Value(rule.Value(text[:length], func(name string) string {
			g := m.GroupByName(name)
			if g == nil || len(g.Captures) == 0 {
				return ""
			}
			i, l := g.ByteRange()
			return text[i : i+l]
		}))
	}
}

// findPhrase proposes the longest of the rule's phrases at the anchor.
func findPhrase(c *Cursor, rule *compiled) {
	var buf [8]lexicon.Hit
	hits := rule.phrases.FindByKey(buf[:0], c.run.words[c.at:c.hi])
	if len(hits) == 0 {
		return
	}
	n := hits[len(hits)-1].N
	m := c.Propose(0, n)
	if rule.Value != nil {
		m.Value(rule.Value(c.Text(0, n), func(string) string { return "" }))
	}
}
