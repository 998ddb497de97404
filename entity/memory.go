package entity

// memory is what one text has named in full so far: the short forms that later
// paragraphs may use for it. It only grows while the text is read, so that a
// stream gives what the whole text gives, and it holds at most maxMemory forms.
type memory struct {
	forms  map[string]memo
	starts prefixes // of the forms

	short       []shortName      // names that the text taught
	shortAt     map[string]int32 // the last of them with this first word, counted from 1
	shortStarts prefixes         // of those first words
}

// memo is one remembered mention.
type memo struct {
	typ   Type
	name  string // the full name
	value Value
}

const maxMemory = 1 << 14

func (m *memory) reset() {
	clear(m.forms)
	m.starts = prefixes{}
	clear(m.short)
	m.short = m.short[:0]
	clear(m.shortAt)
	m.shortStarts = prefixes{}
}

// learn remembers that the text uses form, a normalized text, for the mention.
// What is learnt first stays.
func (r *run) learn(form string, of memo) {
	if !r.memory.knows(form) {
		r.memory.keep(r.slabs.names.clone(form), of)
	}
}

// knows reports whether there is nothing to learn of the form.
func (m *memory) knows(form string) bool {
	_, ok := m.forms[form]
	return ok || len(m.forms) >= maxMemory || form == ""
}

// keep remembers a form that it does not know and that is no part of the text.
func (m *memory) keep(form string, of memo) {
	if m.forms == nil {
		m.forms = map[string]memo{}
	}
	m.forms[form] = of
	m.starts.add(form)
}

// mayRecall reports whether the text may have used a form that starts with the
// word at i: cheap, and nearly always no.
func (c *Cursor) mayRecall(i int) bool {
	w := c.w(i)
	return c.run.memory.starts.may(c.run.norm[w.Start:w.End])
}

// recall returns what an earlier paragraph, or an earlier sentence that was
// already linked, used the form for.
func (c *Cursor) recall(form string) (memo, bool) {
	m, ok := c.run.memory.forms[form]
	return m, ok
}

// prefixes is a Bloom filter of the first bytes of strings. With up to some
// hundred of them nearly every word that starts none is told.
type prefixes [16]uint64

const maxPrefix = 6

// add takes in every prefix of s that a word may be.
func (p *prefixes) add(s string) {
	h := uint32(0)
	for i := 0; i < len(s) && i < maxPrefix; i++ {
		h = prefixHash(h, s[i])
		p[h>>28] |= 1 << (h >> 22 & 63)
	}
}

// may reports whether a string that was added may start with the word.
func (p *prefixes) may(word string) bool {
	h := uint32(0)
	for i := 0; i < len(word) && i < maxPrefix; i++ {
		h = prefixHash(h, word[i])
	}
	return p[h>>28]>>(h>>22&63)&1 != 0
}

func prefixHash(h uint32, b byte) uint32 { return (h + uint32(b) + 1) * 0x9E3779B1 }
