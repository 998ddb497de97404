package entity

import (
	"strings"
	"unicode/utf8"
)

// Offsets converts byte offsets of one text into runes, UTF-16 code units and
// lines. Ask in about the order of the text: each question costs the bytes
// between it and the last one.
type Offsets struct {
	text          string
	at            int
	runes, utf16s int
	line, lineAt  int
}

// NewOffsets returns a converter for the text.
func NewOffsets(text string) *Offsets { return &Offsets{text: text} }

func (o *Offsets) seek(offset int) {
	offset = min(max(offset, 0), len(o.text))
	if offset < o.at/2 {
		*o = Offsets{text: o.text}
	}
	for o.at > offset {
		r, size := utf8.DecodeLastRuneInString(o.text[:o.at])
		o.at -= size
		o.runes--
		o.utf16s--
		if r > 0xFFFF {
			o.utf16s--
		}
		if r == '\n' {
			o.line--
			o.lineAt = strings.LastIndexByte(o.text[:o.at], '\n') + 1
		}
	}
	for o.at < offset {
		c := o.text[o.at]
		if c < utf8.RuneSelf {
			o.at++
			o.runes++
			o.utf16s++
			if c == '\n' {
				o.line++
				o.lineAt = o.at
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(o.text[o.at:])
		if o.at+size > offset {
			return // inside a rune: the rune's own start
		}
		o.at += size
		o.runes++
		o.utf16s++
		if r > 0xFFFF {
			o.utf16s++
		}
	}
}

// Runes returns the number of code points before the byte offset. An invalid
// byte counts as one.
func (o *Offsets) Runes(offset int) int {
	o.seek(offset)
	return o.runes
}

// UTF16 returns the number of UTF-16 code units before the byte offset, as
// JavaScript, Java and the Language Server Protocol count.
func (o *Offsets) UTF16(offset int) int {
	o.seek(offset)
	return o.utf16s
}

// LineColumn returns the line and the column, both from 1, of the byte offset;
// columns are bytes.
func (o *Offsets) LineColumn(offset int) (line, column int) {
	o.seek(offset)
	return o.line + 1, o.at - o.lineAt + 1
}
