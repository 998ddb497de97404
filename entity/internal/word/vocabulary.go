package word

import (
	"encoding/binary"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
	"unsafe"
)

// Vocabulary numbers words by their keys, from 1 on. Keys of up to 16 bytes,
// which are nearly all, lie in a hash table as two integers: a look-up costs
// one multiplication and one comparison.
type Vocabulary struct {
	slots []slot
	used  int
	shift uint8
	last  uint32                // the highest number
	bytes [utf8.RuneSelf]uint32 // the numbers of keys of one byte
	long  map[string]uint32
}

type slot struct {
	lo, hi uint64
	id     uint32 // 0: free
}

// NewVocabulary returns a vocabulary with room for about n words.
func NewVocabulary(n int) *Vocabulary {
	v := &Vocabulary{long: map[string]uint32{}}
	v.resize(max(64, 2*n))
	return v
}

func (v *Vocabulary) resize(n int) {
	size, shift := 1, uint8(64)
	for size < n {
		size *= 2
		shift--
	}
	old := v.slots
	v.slots, v.shift = make([]slot, size), shift
	for _, s := range old {
		if s.id != 0 {
			*v.at(s.lo, s.hi) = s
		}
	}
}

// at returns the slot of a key, a free one if it has none.
func (v *Vocabulary) at(lo, hi uint64) *slot {
	i := hash(lo, hi) >> v.shift
	for {
		s := &v.slots[i&uint64(len(v.slots)-1)]
		if s.lo == lo && s.hi == hi || s.id == 0 {
			return s
		}
		i++
	}
}

// hash spreads a packed key over 64 bits, of which the high ones are the best.
func hash(lo, hi uint64) uint64 {
	return (lo ^ hi*0xC2B2AE3D27D4EB4F) * 0x9E3779B97F4A7C15
}

// pack returns a key of at most 16 bytes as two integers, its first byte the
// lowest of lo. Integers read from both ends overlap in the middle.
func pack(key string) (lo, hi uint64) {
	n := len(key)
	b := unsafe.Slice(unsafe.StringData(key), n)
	switch {
	case n >= 8:
		lo = binary.LittleEndian.Uint64(b)
		hi = binary.LittleEndian.Uint64(b[n-8:]) >> (8 * (16 - n))
	case n >= 4:
		lo = uint64(binary.LittleEndian.Uint32(b)) | uint64(binary.LittleEndian.Uint32(b[n-4:]))<<(8*(n-4))
	case n > 0:
		lo = uint64(b[0]) | uint64(b[n/2])<<(8*(n/2)) | uint64(b[n-1])<<(8*(n-1))
	}
	return lo, hi
}

// ID returns the number of a key, 0 if it has none.
func (v *Vocabulary) ID(key string) uint32 {
	switch {
	case len(key) == 1 && key[0] < utf8.RuneSelf:
		return v.bytes[key[0]]
	case len(key) > 16:
		return v.long[key]
	}
	return v.at(pack(key)).id
}

// Add numbers a key, if it has no number yet, and returns its number. A final
// i or y after h, k, l, m, s or t makes no difference (tỉ, tỷ).
func (v *Vocabulary) Add(key string) uint32 {
	if id := v.ID(key); id != 0 {
		return id
	}
	v.last++
	v.put(key, v.last)
	if t := twin(key); t != "" {
		v.put(t, v.last)
	}
	return v.last
}

func (v *Vocabulary) put(key string, id uint32) {
	if len(key) == 1 && key[0] < utf8.RuneSelf {
		v.bytes[key[0]] = id
		return
	}
	if len(key) > 16 {
		v.long[strings.Clone(key)] = id
		return
	}
	if v.used++; 2*v.used > len(v.slots) {
		v.resize(2 * len(v.slots))
	}
	lo, hi := pack(key)
	*v.at(lo, hi) = slot{lo, hi, id}
}

// Len returns one more than the highest number.
func (v *Vocabulary) Len() int { return int(v.last) + 1 }

// Clone returns a copy that may grow on its own.
func (v *Vocabulary) Clone() *Vocabulary {
	c := *v
	c.slots, c.long = slices.Clone(v.slots), maps.Clone(v.long)
	return &c
}

// twin returns the other spelling of an open syllable that may end in i or y,
// "" for any other word.
func twin(key string) string {
	if len(key) < 2 {
		return ""
	}
	switch key[0] {
	case 'h', 'k', 'l', 'm', 's', 't':
	default:
		return ""
	}
	const is, ys = "iìíỉĩị", "yỳýỷỹỵ"
	rest := []rune(key[1:])
	if len(rest) != 1 {
		return ""
	}
	for _, to := range [2][2]string{{is, ys}, {ys, is}} {
		i := 0
		for _, a := range to[0] {
			if a == rest[0] {
				return key[:1] + string([]rune(to[1])[i])
			}
			i++
		}
	}
	return ""
}
