package entity

import (
	"strings"
	"unicode/utf8"
)

// maxBlock is how much text is worked on at a time, in bytes. Texts are cut
// into blocks in the same places whether they come whole or as a stream, so
// that both give the same entities.
const maxBlock = 32 << 10

// nearBlock is how far before a block's last word, in bytes, a better place to
// cut is looked for.
const nearBlock = 2 << 10

// blockLen returns the length of the block that text starts with, 0 if more
// text is needed to tell. It is cut, best of all, before the last paragraph
// that does not fit whole; failing that, at the last line, sentence or word
// that does; and at worst between two runes.
func blockLen(text string, last bool) int {
	if len(text) <= maxBlock {
		if last {
			return len(text)
		}
		return 0
	}
	t := text[:maxBlock]
	if n := lastBlankLine(t); n > 0 {
		return n
	}
	if n := strings.LastIndexByte(t, '\n'); n >= 0 {
		return n + 1
	}
	if space := strings.LastIndexByte(t, ' '); space >= 0 {
		near := max(0, space-nearBlock)
		for _, end := range []string{". ", "; ", ", "} {
			if n := strings.LastIndex(t[near:space+1], end); n >= 0 {
				return near + n + len(end)
			}
		}
		return space + 1
	}
	n := len(t)
	for n > len(t)-utf8.UTFMax && !utf8.RuneStart(text[n]) {
		n--
	}
	if !utf8.RuneStart(text[n]) {
		return len(t)
	}
	return n
}

// lastBlankLine returns the offset after the last blank line in t.
func lastBlankLine(t string) int {
	for end := len(t); ; {
		n := strings.LastIndexByte(t[:end], '\n')
		if n < 0 {
			return 0
		}
		i := n - 1
		for i >= 0 && (t[i] == ' ' || t[i] == '\t' || t[i] == '\r') {
			i--
		}
		if i >= 0 && t[i] == '\n' {
			return n + 1
		}
		end = i + 1
		if end <= 0 {
			return 0
		}
	}
}
