package entity

import (
	"unicode"
	"unicode/utf8"
)

// memory is what one text has named in full so far: the short forms that later
// paragraphs may use for it. It only grows while the text is read, so that a
// stream gives what the whole text gives, and it holds at most maxMemory forms.
type memory struct {
	forms  map[string]memo
	starts prefixes // of the forms

	places slab[Location] // of forms

	short       []shortName      // names that the text taught
	shortAt     map[string]int32 // the last of them with this first word, counted from 1
	shortStarts prefixes         // of those first words
}

// memo is one remembered mention.
type memo struct {
	typ   Type
	place *Location // of a place
}

const maxMemory = 1 << 14

func (m *memory) reset() {
	clear(m.forms)
	m.starts = prefixes{}
	m.places = slab[Location]{}
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

// recall returns what an earlier paragraph, or an earlier sentence that was
// already linked, used the form for.
func (c *Cursor) recall(form string) (memo, bool) {
	m, ok := c.run.memory.forms[form]
	return m, ok
}

// prefixes is a Bloom filter of the first words of strings. With up to some
// hundred of them nearly every word that starts none is told.
type prefixes [16]uint64

const maxPrefix = 8 // bytes of a word that are looked at

// add takes in every prefix of s that may be a word of its own.
func (p *prefixes) add(s string) {
	first, _ := utf8.DecodeRuneInString(s)
	end := min(len(s), maxPrefix)
	for n := 1; n <= end; n++ {
		if n < end {
			if next, _ := utf8.DecodeRuneInString(s[n:]); !utf8.RuneStart(s[n]) || unicode.IsLetter(first) && unicode.IsLetter(next) {
				continue // the word goes on
			}
		}
		i, bit := prefixBit(s[:n])
		p[i] |= bit
	}
}

// may reports whether a string that was added may start with the word.
func (p *prefixes) may(word string) bool {
	i, bit := prefixBit(word)
	return p[i]&bit != 0
}

// prefixBit returns the bit of the first bytes of a word.
func prefixBit(word string) (i int, bit uint64) {
	v := uint64(0)
	for k := range min(len(word), maxPrefix) {
		v = v<<8 | uint64(word[k])
	}
	v *= 0x9E3779B97F4A7C15
	return int(v >> 60), 1 << (v >> 54 & 63)
}
