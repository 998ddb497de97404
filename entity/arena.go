package entity

import "strings"

// arena hands out values that stay where they are until reset, and uses their
// memory again after it.
type arena[T any] struct {
	chunks [][]T
	chunk  int // chunk in use
	n      int // used in it
}

func (a *arena[T]) take() *T {
	if a.chunk == len(a.chunks) {
		a.chunks = append(a.chunks, make([]T, 64))
	}
	p := &a.chunks[a.chunk][a.n]
	if a.n++; a.n == len(a.chunks[a.chunk]) {
		a.chunk++
		a.n = 0
	}
	return p
}

func (a *arena[T]) reset() { a.chunk, a.n = 0, 0 }

// slab hands out values that live on in the results, several to an allocation.
type slab[T any] struct {
	free []T
	all  int // values allocated so far
}

func (s *slab[T]) take() *T {
	p := s.slice(1)
	return &p[0]
}

// slice returns n zero values in a row. Each allocation doubles what there is, from
// 16 on: few for a text, and little left over.
func (s *slab[T]) slice(n int) []T {
	if len(s.free) < n {
		s.free = make([]T, max(n, min(max(s.all, 16), 512)))
		s.all += len(s.free)
	}
	p := s.free[:n:n]
	s.free = s.free[n:]
	return p
}

// nameBuffer gives out strings that are written piece by piece, many to an
// allocation.
type nameBuffer struct {
	b    strings.Builder
	from int
}

func (n *nameBuffer) begin() {
	if n.b.Cap()-n.b.Len() < 256 {
		n.b = strings.Builder{}
		n.b.Grow(2048)
	}
	n.from = n.b.Len()
}

func (n *nameBuffer) write(s string) { n.b.WriteString(s) }

func (n *nameBuffer) end() string { return n.b.String()[n.from:] }

// clone returns a copy of s that no one writes to.
func (n *nameBuffer) clone(s string) string {
	if len(s) > 256 {
		return strings.Clone(s)
	}
	n.begin()
	n.write(s)
	return n.end()
}
