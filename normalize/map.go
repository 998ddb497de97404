package normalize

import (
	"iter"
	"math"
)

// A span is one changed place: input bytes [src, srcEnd) became the bytes of
// the normalized text that end at dstEnd. Where they start follows from the
// span before, because the bytes between two spans are equal on both sides.
// That keeps a span at 12 bytes without a limit on its length.
type span struct {
	src, srcEnd uint32
	dstEnd      uint32
}

// A Map relates byte offsets of a normalized text to byte offsets of the text
// it was made from. It holds the changed places only, in 12 bytes each. The nil
// Map is the identity.
//
// A Map is immutable and safe for concurrent use.
type Map struct {
	spans []span
	// A text of 4 GiB is past the reach of spans. It has one place, the whole,
	// of these lengths in bytes.
	whole, wholeTarget int
}

// newMap returns the Map of spans between a text of source bytes and one of target
// bytes.
func newMap(spans []span, source, target int) *Map {
	if uint64(max(source, target)) > math.MaxUint32 {
		return &Map{whole: source, wholeTarget: target}
	}
	return &Map{spans: spans}
}

// An Edit is one changed place in bytes: [SourceStart, SourceEnd) of the input
// became [TargetStart, TargetEnd) of the normalized text. Deleted characters
// have an empty target.
type Edit struct {
	SourceStart, SourceEnd int
	TargetStart, TargetEnd int
}

// Len returns the number of changed places.
func (m *Map) Len() int {
	if m == nil {
		return 0
	}
	if m.whole > 0 {
		return 1
	}
	return len(m.spans)
}

// Edits returns the changed places in the order of the text.
func (m *Map) Edits() iter.Seq[Edit] {
	return func(yield func(Edit) bool) {
		if m == nil {
			return
		}
		if m.whole > 0 {
			yield(Edit{0, m.whole, 0, m.wholeTarget})
			return
		}
		for i := range m.spans {
			s := &m.spans[i]
			if !yield(Edit{int(s.src), int(s.srcEnd), m.target(i), int(s.dstEnd)}) {
				return
			}
		}
	}
}

// target returns where span i starts in the normalized text.
func (m *Map) target(i int) int {
	if i == 0 {
		return int(m.spans[0].src)
	}
	p := &m.spans[i-1]
	return int(p.dstEnd) + int(m.spans[i].src) - int(p.srcEnd)
}

// Source returns the byte range of the input that became the byte range
// [start, end) of the normalized text.
//
// An offset inside a changed place takes in the whole of it, so that a composed
// letter comes back as its whole cluster of marks. Characters that were deleted
// right before start or right after end are left out, those between are in. An
// empty range stays empty unless it lies inside a changed place.
//
// It wants 0 ≤ start ≤ end ≤ the length of the normalized text, and gives a range
// of the input then; offsets beyond are led back as if the text went on there
// unchanged.
func (m *Map) Source(start, end int) (int, int) {
	if m.Len() == 0 {
		return start, end
	}
	if m.whole > 0 {
		return 0, m.whole
	}
	from, i := start, m.after(start)
	if i < len(m.spans) && m.target(i) <= start {
		from = int(m.spans[i].src)
	} else if i > 0 {
		p := &m.spans[i-1]
		from = int(p.srcEnd) + start - int(p.dstEnd)
	}
	// The end is nearly always close behind the start.
	if end <= start {
		i = m.after(end - 1)
	} else {
		i = m.gallop(i, end-1)
	}
	to := end
	if i < len(m.spans) && m.target(i) < end {
		to = int(m.spans[i].srcEnd)
	} else if i > 0 {
		p := &m.spans[i-1]
		to = int(p.srcEnd) + end - int(p.dstEnd)
	}
	return from, max(from, to)
}

// after returns the number of spans that end at or before offset p of the
// normalized text.
func (m *Map) after(p int) int {
	s := m.spans
	n := len(s)
	if p < 0 || int(s[0].dstEnd) > p {
		return 0
	}
	last := int(s[n-1].dstEnd)
	if last <= p {
		return n
	}
	// Changes are spread about evenly, so a guess by proportion lands close.
	return m.gallop(int(uint64(p)*uint64(n-1)/uint64(last)), p)
}

// gallop is after, starting its search at span i.
func (m *Map) gallop(i, p int) int {
	s := m.spans
	lo, hi := i, i // s[:lo] end at or before p, s[hi:] after it
	if i < len(s) && int(s[i].dstEnd) <= p {
		lo = i + 1
		for step := 1; ; step *= 2 {
			hi = lo + step
			if hi >= len(s) {
				hi = len(s)
				break
			}
			if int(s[hi].dstEnd) > p {
				break
			}
			lo = hi + 1
		}
	} else {
		for step := 1; lo > 0; step *= 2 {
			lo = max(0, hi-step)
			if int(s[lo].dstEnd) <= p {
				lo++
				break
			}
			hi = lo
		}
	}
	for lo < hi {
		h := int(uint(lo+hi) >> 1)
		if int(s[h].dstEnd) <= p {
			lo = h + 1
		} else {
			hi = h
		}
	}
	return lo
}

// Target is the inverse of Source: it returns the byte range of the normalized
// text that the byte range [start, end) of the input became. An offset inside a
// changed place takes in the whole of it; a range of deleted characters is
// empty. Offsets beyond the input are led on as Source leads them back. What
// Target returns, Source leads back to a range that takes in the first one, but
// for deleted characters at its ends.
func (m *Map) Target(start, end int) (int, int) {
	if m.Len() == 0 {
		return start, end
	}
	if m.whole > 0 {
		return 0, m.wholeTarget
	}
	from, i := start, m.searchSource(start)
	if i < len(m.spans) && int(m.spans[i].src) <= start {
		from = m.target(i)
	} else if i > 0 {
		p := &m.spans[i-1]
		from = int(p.dstEnd) + start - int(p.srcEnd)
	}
	to, i := end, m.searchSource(end-1)
	if i < len(m.spans) && int(m.spans[i].src) < end {
		to = int(m.spans[i].dstEnd)
	} else if i > 0 {
		p := &m.spans[i-1]
		to = int(p.dstEnd) + end - int(p.srcEnd)
	}
	return from, max(from, to)
}

// searchSource returns the number of spans that end at or before offset p of
// the input.
func (m *Map) searchSource(p int) int {
	lo, hi := 0, len(m.spans)
	for lo < hi {
		h := int(uint(lo+hi) >> 1)
		if int(m.spans[h].srcEnd) <= p {
			lo = h + 1
		} else {
			hi = h
		}
	}
	return lo
}

// Compose returns the Map of two steps in a row: m from the input to a text
// between, outer from that text to the last. Changed places of the two that
// overlap become one.
func (m *Map) Compose(outer *Map) *Map {
	if outer.Len() == 0 {
		return m
	}
	if m.Len() == 0 {
		return outer
	}
	if m.whole > 0 || outer.whole > 0 {
		return m.composeWhole(outer)
	}
	a, b := m.spans, outer.spans
	out := make([]span, 0, max(len(a), len(b)))
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		// A group is the run of overlapping places, [mid, midEnd) in the text
		// between.
		var mid, midEnd int
		i0 := i
		if j == len(b) || i < len(a) && m.target(i) <= int(b[j].src) {
			mid, midEnd = m.target(i), int(a[i].dstEnd)
			i++
		} else {
			mid, midEnd = int(b[j].src), int(b[j].srcEnd)
			j++
		}
		for {
			if i < len(a) && m.target(i) < midEnd {
				midEnd = max(midEnd, int(a[i].dstEnd))
				i++
			} else if j < len(b) && int(b[j].src) < midEnd {
				midEnd = max(midEnd, int(b[j].srcEnd))
				j++
			} else {
				break
			}
		}
		out = append(out, span{
			src:    uint32(m.back(i0, mid)),
			srcEnd: uint32(m.back(i, midEnd)),
			dstEnd: uint32(outer.forth(j, midEnd)),
		})
	}
	return &Map{spans: out}
}

// composeWhole is Compose where one of the two is a single place.
func (m *Map) composeWhole(outer *Map) *Map {
	source, target := m.whole, outer.wholeTarget
	if source == 0 {
		source = m.back(len(m.spans), outer.whole)
	}
	if target == 0 {
		target = outer.forth(len(outer.spans), m.wholeTarget)
	}
	return &Map{whole: source, wholeTarget: target}
}

// prune drops the places where a later step took back what an earlier one did. It
// works in place and returns nil if none are left.
func (m *Map) prune(source, target string) *Map {
	if m.whole > 0 {
		return m
	}
	kept := m.spans[:0]
	start := 0 // of the span in target
	srcEnd, dstEnd := 0, 0
	for _, s := range m.spans {
		start = dstEnd + int(s.src) - srcEnd
		srcEnd, dstEnd = int(s.srcEnd), int(s.dstEnd)
		if source[s.src:s.srcEnd] != target[start:s.dstEnd] {
			kept = append(kept, s)
		}
	}
	if len(kept) == 0 {
		return nil
	}
	m.spans = kept
	return m
}

// back carries an offset between span i-1 and span i to the input.
func (m *Map) back(i, p int) int {
	if i == 0 {
		return p
	}
	return int(m.spans[i-1].srcEnd) + p - int(m.spans[i-1].dstEnd)
}

// forth carries an offset between span i-1 and span i to the normalized text.
func (m *Map) forth(i, p int) int {
	if i == 0 {
		return p
	}
	return int(m.spans[i-1].dstEnd) + p - int(m.spans[i-1].srcEnd)
}
