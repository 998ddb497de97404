package word

import (
	"encoding/binary"
	"math/bits"
	"unsafe"
)

// spellings remembers what a scanner has made of the words it has read, so
// that a word seen before costs one look into a table instead of a walk over
// its letters: a text has few different spellings, and documents share most of
// them. Only words that lie between two ASCII characters, neither of them an
// apostrophe, and have at most 16 bytes are remembered: nothing beside them can
// change what they are.
type spellings struct {
	of    *Vocabulary // whose numbers these are
	slots []spelling
	used  int
}

// spelling is one word as a text spelled it. Its slot stays where it is until
// the next Scan, so that the words of a text can share its key.
type spelling struct {
	lo, hi uint64 // the spelling, as pack has it; no word is 0
	key    [16]byte
	size   uint8 // bytes in key
	shape  Shape
	id     uint32
}

const (
	spellingBits  = 13
	spellingSlots = 1 << spellingBits
)

// ready makes room before a scan: while it runs nothing may be forgotten.
func (t *spellings) ready(v *Vocabulary) {
	switch {
	case t.slots == nil:
		t.slots = make([]spelling, spellingSlots)
	case t.of != v || t.used > spellingSlots/2:
		clear(t.slots)
	}
	if t.of != v || t.used > spellingSlots/2 {
		t.of, t.used = v, 0
	}
}

// at returns the slot of a spelling, a free one if it is new.
func (t *spellings) at(lo, hi uint64) *spelling {
	slots := (*[spellingSlots]spelling)(t.slots)
	i := hash(lo, hi) >> (64 - spellingBits)
	for {
		s := &slots[i%spellingSlots]
		if s.lo == lo && s.hi == hi || s.lo == 0 {
			return s
		}
		i++
	}
}

// learn remembers a word of letters that has its number.
func (t *spellings) learn(s *spelling, lo, hi uint64, w *Word) {
	if t.used == spellingSlots*3/4 || len(w.Key) > len(s.key) {
		return
	}
	t.used++
	*s = spelling{lo: lo, hi: hi, size: uint8(len(w.Key)), shape: w.Shape, id: w.ID}
	copy(s.key[:], w.Key)
}

// word fills w with all but its place.
func (s *spelling) word(w *Word) {
	w.Key, w.ID = unsafe.String(&s.key[0], s.size), s.id
	w.Kind, w.Shape = Letters, s.shape
}

// letterRun measures the ASCII letters and bytes above ASCII at the start of
// b, which has more than 16 bytes: how many there are and, if n ≤ 16, the run
// as pack would have it.
func letterRun(b []byte) (n int, lo, hi uint64) {
	lo = binary.LittleEndian.Uint64(b)
	n = letterBytes(lo)
	if n < 8 {
		return n, lo & (1<<(8*n) - 1), 0
	}
	hi = binary.LittleEndian.Uint64(b[8:])
	m := letterBytes(hi)
	if m < 8 {
		return 8 + m, lo, hi & (1<<(8*m) - 1)
	}
	if c := b[16]; c >= 0x80 || c|0x20-'a' < 26 {
		return 17, 0, 0
	}
	return 16, lo, hi
}

// letterBytes counts the bytes of x, the lowest first, that are ASCII letters
// or above ASCII, all eight at once: each byte of the sum has its top bit set
// where the letter is at least «a», and where it is more than «z».
func letterBytes(x uint64) int {
	const each = 0x0101010101010101
	small := (x | 0x20*each) & (0x7F * each)
	letter := (small+(0x80-'a')*each)&^(small+(0x7F-'z')*each) | x
	return bits.TrailingZeros64(^letter&(0x80*each)) / 8
}
