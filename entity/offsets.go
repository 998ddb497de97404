package entity

import "unicode/utf8"

// Offsets converts byte offsets of one text into runes, UTF-16 code units and
// lines, in any order of the questions: it reads the text once, as far as it is
// asked, and keeps a mark in every kilobyte to start from again. An offset
// outside the text counts as its start or end, one inside a rune as the rune's
// start. It is not safe for several goroutines at once.
type Offsets struct {
	text  string
	marks []mark // the last that lie at 0, markEvery, 2·markEvery … or before it
	here  mark   // where the last question led
}

// mark is an offset in every unit.
type mark struct {
	at, runes, utf16s int
	line, lineAt      int
}

const markEvery = 1 << 10

// NewOffsets returns a converter for the text.
func NewOffsets(text string) *Offsets { return &Offsets{text: text} }

// seek goes to the offset, or to the start of the rune that it is inside of.
func (o *Offsets) seek(offset int) {
	offset = min(max(offset, 0), len(o.text))
	if k := min(offset/markEvery, len(o.marks)-1); k >= 0 && (o.here.at > offset || o.here.at < o.marks[k].at) {
		o.here = o.marks[k]
	}
	for p := &o.here; p.at < offset; {
		r, size := rune(o.text[p.at]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(o.text[p.at:])
		}
		if p.at+size > len(o.marks)*markEvery {
			o.marks = append(o.marks, *p)
		}
		if p.at+size > offset {
			return
		}
		p.at += size
		p.runes++
		p.utf16s++
		if r > 0xFFFF {
			p.utf16s++
		}
		if r == '\n' {
			p.line++
			p.lineAt = p.at
		}
	}
}

// Runes returns the number of code points before the byte offset. An invalid
// byte counts as one.
func (o *Offsets) Runes(offset int) int {
	o.seek(offset)
	return o.here.runes
}

// UTF16 returns the number of UTF-16 code units before the byte offset, as
// JavaScript, Java and the Language Server Protocol count.
func (o *Offsets) UTF16(offset int) int {
	o.seek(offset)
	return o.here.utf16s
}

// LineColumn returns the line and the column, both from 1, of the byte offset;
// columns are bytes.
func (o *Offsets) LineColumn(offset int) (line, column int) {
	o.seek(offset)
	return o.here.line + 1, o.here.at - o.here.lineAt + 1
}
