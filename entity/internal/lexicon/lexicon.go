// Package lexicon holds the gazetteers: word lists in data/*.tsv, turned into
// Go by the program in generate/, and the trie that finds their entries at a
// word of a text.
//
// A file of data starts with comment lines (#) that name its source and what
// its columns mean. Each other line is an entry: form, value, attr, separated
// by tabs; an empty value is the form itself, and more columns are for people.
//
// An entry matches words, not letters: spacing does not count, the tone mark
// may stand where either spelling puts it (Ủy, Uỷ), and a final i or y after
// h, k, l, m, s or t is the same (tỉ, tỷ). A syllable that the form writes with
// a capital must have one in the text, and one that it writes in capitals only
// must be so in the text; a lower-case syllable matches either way.
package lexicon

import (
	"math/bits"
	"strings"
	"sync"

	"github.com/vientity/vientity/entity/internal/word"
)

//go:generate go run ./generate

// List names one word list.
type List uint8

// Set is a set of lists, of which there are at most 64.
type Set uint64

const _ = uint(64 - listCount) // fails to compile when there are more

// SetOf returns the set of the lists.
func SetOf(lists ...List) (s Set) {
	for _, l := range lists {
		s |= 1 << l
	}
	return s
}

// Has reports whether the list is in the set.
func (s Set) Has(l List) bool { return s>>l&1 != 0 }

// Entry is one line of a list.
type Entry struct {
	List  List
	Set   Marks  // those of Marks that have a bit
	Form  string // as the list writes it
	Value string // the canonical form
	Attr  string // what the list's header says
	Class string // the first word of Attr
	Marks string // the words after it
	Words int    // words in Form
	first uint32 // the number of the first
}

// Hit is an entry found at a word.
type Hit struct {
	*Entry
	List List // the entry's, at hand without a look at it
	N    int  // words it covers
}

// maxWords is the length of the longest entry in words.
const maxWords = 32

// Trie finds entries. It is built once and read by any number of goroutines.
type Trie struct {
	words   *word.Vocabulary
	root    []start // after a first word, by its ID
	edges   edges   // of the words after it
	nodes   uint32  // the last node's number
	entries []Entry
	attrs   map[string]string // each attr once, so that what rules compare stays near the processor
	heads   []head            // of the entries: all that finding them looks at
}

// head is what finding an entry needs to know of it.
type head struct {
	caps uint64 // two bits a word: 0 any case, 1 a capital, 2 all capitals
	next int32  // next entry of the same words, counted from 1; 0 none
	list List
}

// node is what some words lead to. The zero node leads nowhere.
type node struct {
	number uint32
	first  int32  // its first entry, counted from 1; 0 none
	after  uint64 // a bit, ID%64, for each word that may follow
	head   head   // of its first entry, to find both with one look into memory
	lists  Set    // with an entry here or further on
}

// start is what a first word leads to.
type start struct {
	node
	one   Set // lists with an entry of this word alone
	small Set // lists with an entry that wants no capital in this word
}

// starting returns the lists with an entry that may start with w, the first word.
func (s *start) starting(w *word.Word) Set {
	if w.Shape < word.Initial {
		return s.small
	}
	return s.lists
}

// next returns the node that w leads to from n, nil if it leads nowhere.
func (t *Trie) next(n *node, w *word.Word) *node {
	if n.after>>(w.ID&63)&1 == 0 || w.ID == 0 || w.Flags&word.Break != 0 {
		return nil
	}
	e := t.edges.slot(uint64(n.number)<<32 | uint64(w.ID))
	if e.from == 0 {
		return nil
	}
	return &e.node
}

// edges is a hash table from (node, word) to the node that the word leads to.
type edges struct {
	slots []edge
	used  int
}

type edge struct {
	from uint64 // node<<32 | word; neither is ever 0, so 0 is free
	node
}

// slot returns the slot of an edge, a free one if there is none.
func (t *edges) slot(from uint64) *edge {
	mask := uint64(len(t.slots) - 1)
	for i := from * 0x9E3779B97F4A7C15 >> 32 & mask; ; i = (i + 1) & mask {
		if e := &t.slots[i]; e.from == from || e.from == 0 {
			return e
		}
	}
}

// grow makes room for one more edge.
func (t *edges) grow() {
	if t.used++; 2*t.used <= len(t.slots) {
		return
	}
	old := t.slots
	t.slots = make([]edge, max(64, 2*len(old)))
	for _, e := range old {
		if e.from != 0 {
			*t.slot(e.from) = e
		}
	}
}

// New returns an empty trie with room for about n entries.
func New(n int) *Trie {
	size := 64
	for size < 2*n {
		size *= 2
	}
	return &Trie{
		words:   word.NewVocabulary(n),
		root:    make([]start, 1, n+1),
		edges:   edges{slots: make([]edge, size)},
		entries: make([]Entry, 0, n),
		attrs:   map[string]string{},
		heads:   make([]head, 0, n),
	}
}

// Default is the trie of all built-in lists, built on first use.
var Default = sync.OnceValue(build)

func build() *Trie {
	n := 0
	for _, data := range &tables {
		n += strings.Count(data, "\n")
	}
	t := New(n)
	var s word.Scanner
	for list, data := range &tables {
		for len(data) > 0 {
			var line string
			line, data, _ = strings.Cut(data, "\n")
			form, rest, _ := strings.Cut(line, "\t")
			value, attr, _ := strings.Cut(rest, "\t")
			t.add(&s, List(list), form, value, attr)
		}
	}
	return t
}

// Add adds an entry; an empty value stands for the form. It reports whether
// the form holds between 1 and 32 words.
func (t *Trie) Add(list List, form, value, attr string) bool {
	var s word.Scanner
	return t.add(&s, list, form, value, attr)
}

func (t *Trie) add(s *word.Scanner, list List, form, value, attr string) bool {
	words := s.Scan(form, nil)
	if len(words) == 0 || len(words) > maxWords {
		return false
	}
	if value == "" {
		value = form
	}
	h := head{list: list}
	var at *node
	var firstID uint32
	for i := range words {
		w := &words[i]
		switch {
		case w.Shape == word.Caps:
			h.caps |= 2 << (2 * i)
		case w.Capital():
			h.caps |= 1 << (2 * i)
		}
		id := t.words.Add(w.Key)
		at = t.step(at, id)
		at.lists |= 1 << list
		if i > 0 {
			continue
		}
		firstID = id
		first := &t.root[id]
		if len(words) == 1 {
			first.one |= 1 << list
		}
		if h.caps == 0 {
			first.small |= 1 << list
		}
	}
	// of the entries of the same words the first added stays first
	link := &at.first
	for *link != 0 {
		link = &t.heads[*link-1].next
	}
	if same, ok := t.attrs[attr]; ok {
		attr = same
	} else {
		t.attrs[attr] = attr
	}
	class, marks, _ := strings.Cut(attr, " ")
	t.entries = append(t.entries, Entry{List: list, Form: form, Value: value, Attr: attr, Set: marksOf(marks), Class: class, Marks: marks, Words: len(words), first: firstID})
	t.heads = append(t.heads, h)
	*link = int32(len(t.entries))
	at.head = t.heads[at.first-1]
	return true
}

// step returns the node that the word leads to from a node, from the root if
// that is nil. It is valid until the next call.
func (t *Trie) step(from *node, id uint32) *node {
	if from == nil {
		for len(t.root) <= int(id) {
			t.root = append(t.root, start{})
		}
		n := &t.root[id].node
		if n.number == 0 {
			t.nodes++
			n.number = t.nodes
		}
		return n
	}
	from.after |= 1 << (id & 63)
	key := uint64(from.number)<<32 | uint64(id)
	e := t.edges.slot(key)
	if e.from == 0 {
		t.edges.grow()
		t.nodes++
		e = t.edges.slot(key)
		*e = edge{key, node{number: t.nodes}}
	}
	return &e.node
}

// Vocabulary numbers the words of the entries.
func (t *Trie) Vocabulary() *word.Vocabulary { return t.words }

// All calls f for every entry with the number of its first word and the first
// of its words that wants a capital, -1 if none does.
func (t *Trie) All(f func(e *Entry, first uint32, capital int)) {
	for i := range t.entries {
		capital := -1
		if caps := t.heads[i].caps; caps != 0 {
			capital = bits.TrailingZeros64(caps) / 2
		}
		f(&t.entries[i], t.entries[i].first, capital)
	}
}

// First returns the lists with an entry that may start with the word, as far
// as it alone tells.
func (t *Trie) First(w *word.Word) Set {
	if int(w.ID) >= len(t.root) {
		return 0
	}
	return t.root[w.ID].starting(w)
}

// May returns a set of lists that holds each list with an entry at the start of
// words, and few others. It looks at two words, for a fraction of what Find
// costs.
func (t *Trie) May(words []word.Word) Set {
	w := &words[0]
	if int(w.ID) >= len(t.root) {
		return 0
	}
	first := &t.root[w.ID]
	lists := first.starting(w)
	if lists == 0 || len(words) == 1 {
		return lists & first.one
	}
	if n := t.next(&first.node, &words[1]); n != nil {
		return lists & (first.one | n.lists)
	}
	return lists & first.one
}

// Find appends to dst the entries that match at the start of words, shortest
// first. The words' IDs are those of the trie's vocabulary; others, above
// those, match nothing.
func (t *Trie) Find(dst []Hit, words []word.Word) []Hit {
	if len(words) == 0 || int(words[0].ID) >= len(t.root) {
		return dst
	}
	at := &t.root[words[0].ID].node
	caps := uint64(0) // what the text has: 2 bits a word
	for i := 0; ; {
		switch w := &words[i]; {
		case w.Shape == word.Caps, w.Shape == word.Initial:
			caps |= 3 << (2 * i)
		case w.Capital():
			caps |= 1 << (2 * i)
		}
		i++
		h := &at.head
		for n := at.first; n != 0; h = &t.heads[n-1] {
			if h.caps&^caps == 0 {
				dst = append(dst, Hit{&t.entries[n-1], h.list, i})
			}
			if n = h.next; n == 0 {
				break
			}
		}
		if i == len(words) || i == maxWords {
			return dst
		}
		if at = t.next(at, &words[i]); at == nil {
			return dst
		}
	}
}

// FindByKey is Find for words whose IDs are not those of the trie.
func (t *Trie) FindByKey(dst []Hit, words []word.Word) []Hit {
	var own [maxWords]word.Word
	n := copy(own[:], words)
	for i := range own[:n] {
		own[i].ID = t.words.ID(own[i].Key)
	}
	return t.Find(dst, own[:n])
}

// String returns the list's name, which is that of its file.
func (l List) String() string {
	if int(l) < len(names) {
		return names[l]
	}
	return "user"
}
