package entity

import (
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// maxBlock is how much text is worked on at a time, in bytes. Texts are cut
// into blocks in the same places whether they come whole or as a stream, so
// that both give the same entities.
const maxBlock = 32 << 10

// nearBlock is how far before a block's last word, in bytes, a better place to
// cut is looked for.
const nearBlock = 2 << 10

// blockLen returns the length of the block that text starts with, 0 if more
// text is needed to tell. atLine says that text starts a line. It is cut, best
// of all, before the last paragraph that does not fit whole; failing that, at
// the last line, sentence or word that does; and at worst between two runes.
//
// A cut at a blank line changes nothing of what is found, so only the cuts
// within a paragraph have to be the same however the text comes. They are: they
// are counted from the start of the paragraph, which is always a cut if it is
// longer than a block.
func blockLen(text string, atLine, last bool) int {
	if len(text) <= maxBlock {
		if last {
			return len(text)
		}
		return 0
	}
	t := text[:maxBlock]
	if n := lastBlankLine(t, 0, atLine); n > 0 {
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

// lastBlankLine returns the offset after the last blank line of t that ends
// behind from, 0 if there is none. atLine says that t starts a line.
func lastBlankLine[T string | []byte](t T, from int, atLine bool) int {
	for n := len(t) - 1; n >= from; n-- {
		if t[n] != '\n' {
			continue
		}
		i := n - 1
		for i >= 0 && (t[i] == ' ' || t[i] == '\t' || t[i] == '\r') {
			i--
		}
		if i >= 0 && t[i] == '\n' || i < 0 && atLine {
			return n + 1
		}
		n = i + 1
	}
	return 0
}

// blocks returns the blocks of a text, one after another, with their offsets.
func blocks(text string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for base := 0; base < len(text); {
			n := blockLen(text[base:], base == 0 || text[base-1] == '\n', true)
			if !yield(base, text[base:base+n]) {
				return
			}
			base += n
		}
	}
}

// blockReader reads a stream in blocks: whole paragraphs as soon as they are
// there, and pieces of those that are longer than a block.
type blockReader struct {
	r      io.Reader
	buf    []byte
	base   int   // offset of buf in the stream
	seen   int   // no blank line ends in so many bytes of buf
	atLine bool  // buf starts a line
	empty  int   // how often in a row r has returned nothing
	err    error // what ended the stream
}

// maxEmptyReads is how often in a row a reader may return nothing.
const maxEmptyReads = 100

func newBlockReader(r io.Reader) *blockReader {
	return &blockReader{r: r, buf: make([]byte, 0, 2*maxBlock), atLine: true}
}

// read reads once.
func (b *blockReader) read() {
	free := b.buf[len(b.buf):cap(b.buf)]
	n, err := b.r.Read(free)
	if n < 0 || n > len(free) {
		b.err = fmt.Errorf("entity: the reader says it has read %d bytes into %d", n, len(free))
		return
	}
	b.buf, b.err = b.buf[:len(b.buf)+n], err
	if n > 0 {
		b.empty = 0
	} else if b.empty++; b.empty == maxEmptyReads && err == nil {
		b.err = io.ErrNoProgress
	}
}

// next returns the next block of what was read, and its offset; ok is false if
// that needs more of the stream.
func (b *blockReader) next() (block string, base int, ok bool) {
	n := 0
	switch {
	case len(b.buf) > maxBlock || b.err != nil:
		n = blockLen(unsafe.String(unsafe.SliceData(b.buf), len(b.buf)), b.atLine, b.err != nil)
	default:
		n = lastBlankLine(b.buf, b.seen, b.atLine)
	}
	if n == 0 {
		b.seen = len(b.buf)
		return "", 0, false
	}
	block, base = string(b.buf[:n]), b.base
	b.base += n
	b.atLine = b.buf[n-1] == '\n'
	b.buf = b.buf[:copy(b.buf, b.buf[n:])]
	b.seen = 0
	return block, base, true
}
