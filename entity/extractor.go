package entity

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"iter"
	"math"
	"slices"
	"sync"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
	"github.com/vientity/vientity/normalize"
)

// Options choose what an Extractor does. The zero value, and nil, mean the
// defaults: every type, the built-in rules, no overlaps.
type Options struct {
	// Types lists the types to return; nil means all, and a list without any
	// returns nothing. Each must be the type of a rule.
	//
	// It is no filter of the full result: rules of other types run only where
	// they are needed to decide between types (all of names run if any is
	// wanted, and those of money with those of quantities), so what is wanted is
	// found also where a longer mention of another type would win. Filter the
	// result of an extractor of all types where that matters.
	Types []Type

	// Rules are added to the built-in ones and compete with them.
	Rules []Rule

	// Without names built-in rules to leave out.
	Without []string

	// Nested returns entities inside other entities too: the place in the name
	// of an organization.
	Nested bool

	// NoMemory makes every paragraph stand alone: nothing that one names in
	// full helps to recognise a short form in a later one.
	NoMemory bool
}

// Extractor finds entities. It does not change once made and is safe for any
// number of goroutines. The zero Extractor is ready and uses the defaults.
type Extractor struct {
	made *engine
}

// engine is what an Extractor is made of.
type engine struct {
	rules      []compiled
	trie       *lexicon.Trie
	vocabulary *word.Vocabulary // the trie's, and the trigger words that it lacks
	trials     []trials         // the different lists of rules to try at a word; the first is empty
	lists      []trialLists     // word ID → its lists in trials
	digits     []int32          // rules to try at digits, besides those in small
	capitals   trials           // rules to try at every capital, besides those in lists
	sighted    bool             // some rules ask for what is seen at a capital
	wanted     map[Type]bool
	nested     bool
	noMemory   bool
	runs       sync.Pool
}

// trialLists has the numbers of a word's lists in engine.trials.
type trialLists struct {
	small   uint32 // if it has no capital
	capital uint32 // if it has one
}

// trials are the rules to try at a word.
type trials struct {
	list        []trial
	entries     lexicon.Set // all that any of them asks for
	sights      sight       // the same
	conditional bool        // all of them ask for something
	bounded     bool        // some of them have a reach
	reach       int32       // the longest of theirs; without end if some have none
}

func newTrials(list []trial) trials {
	t := trials{list: slices.Clone(list), conditional: true}
	for _, r := range list {
		t.entries |= r.entries
		t.sights |= r.sight
		t.conditional = t.conditional && (r.entries != 0 || r.sight != 0)
		t.bounded = t.bounded || r.reach != 0
		if r.reach == 0 {
			t.reach = math.MaxInt32
		}
		t.reach = max(t.reach, r.reach)
	}
	return t
}

// trial is a rule to try at a word.
type trial struct {
	rule    int32
	reach   int32       // not 0: only if a capital or a digit stands at one of so many words behind it
	sight   sight       // not 0: only at a capital where one of these is seen
	entries lexicon.Set // not 0: only if an entry of one of these lists starts there
}

type compiled struct {
	Rule
	pattern *pattern
	phrases *lexicon.Trie
}

var defaultEngine = sync.OnceValue(func() *engine {
	e, err := newEngine(&Options{})
	if err != nil {
		panic(err) // the built-in rules: a test compiles them all
	}
	return e
})

func (x *Extractor) engine() *engine {
	if x == nil || x.made == nil {
		return defaultEngine()
	}
	return x.made
}

// New returns an extractor. The error tells every rule that is not valid, every
// type in Types that no rule has, and every name in Without that no built-in
// rule has.
func New(o *Options) (*Extractor, error) {
	if o == nil {
		return &Extractor{}, nil
	}
	e, err := newEngine(o)
	if err != nil {
		return nil, err
	}
	return &Extractor{made: e}, nil
}

// BuiltinRules returns the rules that every extractor starts from.
func BuiltinRules() []Rule { return slices.Concat(builtin()...) }

func newEngine(o *Options) (*engine, error) {
	e := &engine{trie: lexicon.Default(), nested: o.Nested, noMemory: o.NoMemory}
	e.runs.New = func() any { return &run{x: e, syllables: make([]uint8, e.vocabulary.Len())} }
	var errs []error
	if o.Types != nil {
		e.wanted = map[Type]bool{}
		for _, t := range o.Types {
			e.wanted[t] = true
		}
	}
	without := map[string]bool{}
	for _, name := range o.Without {
		without[name] = true
	}
	needed := e.needed()
	for _, t := range o.Types {
		if !slices.Contains(Types(), t) && !slices.ContainsFunc(o.Rules, func(r Rule) bool { return r.Type == t }) {
			errs = append(errs, fmt.Errorf("entity: Types: no rule is of type %q", string(t)))
		}
	}
	names := map[string]bool{}
	for _, group := range builtin() {
		for _, r := range group {
			if names[r.Name] {
				errs = append(errs, fmt.Errorf("%w %q: the name is taken", errRule, r.Name))
			}
			names[r.Name] = true
			if without[r.Name] {
				delete(without, r.Name)
				continue
			}
			if needed == nil || needed[r.Type] {
				e.rules = append(e.rules, compiled{Rule: r})
			}
		}
	}
	for name := range without {
		errs = append(errs, fmt.Errorf("entity: Without: there is no built-in rule %q", name))
	}
	for _, r := range o.Rules {
		if names[r.Name] {
			errs = append(errs, fmt.Errorf("%w %q: the name is taken", errRule, r.Name))
		}
		names[r.Name] = true
		if needed == nil || needed[r.Type] {
			e.rules = append(e.rules, compiled{Rule: r})
		}
	}
	for i := range e.rules {
		if err := e.rules[i].check(); err != nil {
			errs = append(errs, err)
			continue
		}
		if e.rules[i].Pattern != "" {
			p, err := compilePattern(e.rules[i].Pattern)
			if err != nil {
				errs = append(errs, fmt.Errorf("%w %q: %w", errRule, e.rules[i].Name, err))
				continue
			}
			e.rules[i].pattern = p
		}
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	if err := e.index(); err != nil {
		return nil, err
	}
	return e, nil
}

// needed returns the types whose rules run: those that are wanted and those
// that compete with them for the same words. nil means all.
func (e *engine) needed() map[Type]bool {
	if e.wanted == nil {
		return nil
	}
	n := map[Type]bool{}
	for t := range e.wanted {
		n[t] = true
		switch t {
		case TypePerson, TypeOrganization, TypeLocation:
			n[TypePerson], n[TypeOrganization], n[TypeLocation] = true, true, true
		case TypeQuantity:
			n[TypeMoney] = true
		}
	}
	return n
}

// index fills the trigger table.
func (e *engine) index() error {
	e.vocabulary = e.trie.Vocabulary()
	id := func(key string) uint32 {
		if id := e.vocabulary.ID(key); id != 0 {
			return id
		}
		if e.vocabulary == e.trie.Vocabulary() {
			e.vocabulary = e.vocabulary.Clone()
		}
		return e.vocabulary.Add(key)
	}
	var byList [64][]trial // by lexicon.List
	var everyCapital []trial
	type at struct {
		id uint32
		trial
		capital bool
	}
	var words []at
	var scanner word.Scanner
	for i := range e.rules {
		r, n := &e.rules[i], int32(i)
		e.sighted = e.sighted || r.Trigger.sight != 0
		if r.Trigger.Digits {
			e.digits = append(e.digits, n)
		}
		if r.Trigger.Capital {
			everyCapital = append(everyCapital, trial{rule: n, sight: r.Trigger.sight})
		}
		for _, w := range r.Trigger.Words {
			if r.Trigger.Digits && w != "" && w[0] >= '0' && w[0] <= '9' {
				continue // tried at any digits
			}
			words = append(words, at{id(word.Key(normalize.Default.Apply(w))), trial{rule: n, reach: r.Trigger.behind}, false})
		}
		for _, l := range r.Trigger.lists {
			byList[l] = append(byList[l], trial{rule: n})
		}
		for _, l := range r.Trigger.entries {
			byList[l] = append(byList[l], trial{rule: n, sight: r.Trigger.sight, entries: lexicon.SetOf(r.Trigger.entries...)})
		}
		if len(r.Phrases) == 0 {
			continue
		}
		r.phrases = lexicon.New(len(r.Phrases))
		for _, p := range r.Phrases {
			p := normalize.Default.Apply(p)
			if !r.phrases.Add(0, p, "", "") {
				return fmt.Errorf("%w %q: the phrase %q has no words, or more than 32", errRule, r.Name, p)
			}
			first := scanner.Scan(p, nil)[0]
			words = append(words, at{id(first.Key), trial{rule: n}, first.Capital()})
		}
	}
	n := e.vocabulary.Len()
	small := make([][]trial, n)
	capital := make([][]trial, n) // only those that want a capital
	room := make([]trial, 4*n)    // enough for most words
	add := func(id uint32, t trial, wantsCapital bool) {
		list := &small[id]
		if wantsCapital {
			list = &capital[id]
		}
		if *list == nil && len(room) > 2 {
			*list, room = room[:0:2], room[2:]
		}
		*list = withTrial(*list, t)
	}
	for _, w := range words {
		add(w.id, w.trial, w.capital)
	}
	e.trie.All(func(entry *lexicon.Entry, first uint32, capital int) {
		for _, t := range byList[entry.List] {
			if e.rules[t.rule].Trigger.Digits && entry.Form[0] >= '0' && entry.Form[0] <= '9' {
				continue
			}
			switch behind := e.rules[t.rule].Trigger.behind; {
			case behind > 0:
				t.reach = int32(entry.Words) - 1 + behind
			case t.entries != 0:
				t.reach = int32(max(capital, 0)) // «sông Hồng» holds one itself
			}
			add(first, t, capital == 0)
		}
	})
	// few words have rules of their own: a number for each list keeps the table
	// of all words small enough to stay near the processor
	known := map[string]uint32{}
	var name []byte
	number := func(list []trial) uint32 {
		name = name[:0]
		for _, t := range list {
			name = binary.LittleEndian.AppendUint32(name, uint32(t.rule))
			name = binary.LittleEndian.AppendUint32(name, uint32(t.reach))
			name = append(name, byte(t.sight))
			name = binary.LittleEndian.AppendUint64(name, uint64(t.entries))
		}
		k, ok := known[string(name)]
		if !ok {
			k = uint32(len(e.trials))
			e.trials = append(e.trials, newTrials(list))
			known[string(name)] = k
		}
		return k
	}
	e.capitals = newTrials(everyCapital)
	number(nil)
	e.lists = make([]trialLists, n)
	var list []trial
	for id := range n {
		e.lists[id].small = number(small[id])
		list = list[:0]
		for _, more := range [][]trial{small[id], capital[id]} {
			for _, t := range more {
				if !e.rules[t.rule].Trigger.Capital {
					list = withTrial(list, t)
				}
			}
		}
		e.lists[id].capital = number(list)
	}
	return nil
}

// withTrial adds a trial to those of a word. A rule is tried once, and without
// a condition if one of its triggers has none.
func withTrial(trials []trial, t trial) []trial {
	for i := range trials {
		has := &trials[i]
		if has.rule != t.rule {
			continue
		}
		if t.entries == 0 {
			has.entries = 0
		}
		if t.sight == 0 {
			has.sight = 0
		}
		if t.reach == 0 || has.reach == 0 {
			has.reach = 0
		} else {
			has.reach = max(has.reach, t.reach)
		}
		return trials
	}
	return append(trials, t)
}

// Extract returns the entities of the text in its order, an empty slice if
// there are none. Their Text, and much of their values, are part of the text's
// memory: entities that outlive a long text should have a strings.Clone of what
// is kept of them.
func (x *Extractor) Extract(text string) []Entity { return x.Append([]Entity{}, text) }

// Append appends the entities of the text to dst.
func (x *Extractor) Append(dst []Entity, text string) []Entity {
	e := x.engine()
	r := e.begin()
	defer e.end(r)
	r.out = dst
	for base, block := range blocks(text) {
		r.block(block, base)
	}
	dst, r.out = r.out, nil
	return dst
}

// All returns the entities of the text one after another, in its order; the
// work is done as they are asked for.
func (x *Extractor) All(text string) iter.Seq[Entity] {
	return func(yield func(Entity) bool) {
		e := x.engine()
		r := e.begin()
		defer e.end(r)
		for base, block := range blocks(text) {
			r.out = make([]Entity, 0, 16)
			r.block(block, base)
			for _, e := range r.out {
				if !yield(e) {
					return
				}
			}
		}
	}
}

// Read returns the entities of what r holds, as Extract would of the whole. It
// holds no more of it than some 64 kB, and gives the entities of a paragraph as
// soon as it has read the blank line behind it; a paragraph of more than 32 kB
// comes in pieces, as it does from Extract.
//
// An error of r ends the sequence after the entities of the text before it. So
// does the error of ctx, which is looked at before each call of r.Read: it
// cannot interrupt one that waits. A reader that returns nothing a hundred times
// in a row ends it with io.ErrNoProgress.
//
// Entities from Read share no memory with the text, but those that were found
// near each other may with each other. The values that a rule of your own gives
// are as it made them; what it cuts from the mention or a group holds the
// paragraphs that were read with it.
func (x *Extractor) Read(ctx context.Context, r io.Reader) iter.Seq2[Entity, error] {
	return func(yield func(Entity, error) bool) {
		e := x.engine()
		run := e.begin()
		defer e.end(run)
		in := newBlockReader(r)
		var own detacher
		if ctx == nil {
			yield(Entity{}, errNoContext)
			return
		}
		for {
			if err := ctx.Err(); err != nil {
				yield(Entity{}, err)
				return
			}
			in.read()
			for {
				block, base, ok := in.next()
				if !ok {
					break
				}
				run.out = make([]Entity, 0, 16)
				run.block(block, base)
				run.detach(&own)
				for _, e := range run.out {
					if !yield(e, nil) {
						return
					}
				}
			}
			if in.err != nil {
				if in.err != io.EOF {
					yield(Entity{}, in.err)
				}
				return
			}
		}
	}
}

var errNoContext = errors.New("entity: Read: the context is nil")

// Proposal is what Explain tells of one thing that a rule proposed.
type Proposal struct {
	Entity
	Kept bool   // whether Extract returns it
	Why  string // what decided
}

// Explain returns every proposal of every rule, kept or dropped, with the
// reason, in the order of the text.
func (x *Extractor) Explain(text string) []Proposal {
	e := x.engine()
	r := e.begin()
	defer e.end(r)
	r.explain = []Proposal{}
	for base, block := range blocks(text) {
		r.block(block, base)
	}
	out := r.explain
	r.explain, r.out = nil, nil
	return out
}

// Extract returns the entities of the text with the default rules.
func Extract(text string) []Entity { return (*Extractor)(nil).Extract(text) }

// builtin returns the rules of each type. Their order is the last that decides
// between two proposals.
func builtin() [][]Rule {
	return [][]Rule{
		personRules(), organizationRules(), locationRules(), referenceRules(), dateRules(), moneyRules(), quantityRules(),
	}
}
