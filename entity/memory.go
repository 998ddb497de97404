package entity

// memory is what one text has named in full so far: the short forms that later
// paragraphs may use for it. It only grows while the text is read, so that a
// stream gives what the whole text gives, and it holds at most maxMemory forms.
type memory struct {
	forms map[string]memo

	short   []shortName      // names that the text taught
	shortAt map[string]int32 // the last of them with this first word, counted from 1
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
	clear(m.short)
	m.short = m.short[:0]
	clear(m.shortAt)
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
}

// recall returns what an earlier paragraph, or an earlier sentence that was
// already linked, used the form for.
func (c *Cursor) recall(form string) (memo, bool) {
	m, ok := c.run.memory.forms[form]
	return m, ok
}
