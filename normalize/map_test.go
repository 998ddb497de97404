package normalize

import (
	"math"
	"testing"
)

func TestNilMapIsIdentity(t *testing.T) {
	var m *Map
	if a, b := m.Source(3, 5); a != 3 || b != 5 {
		t.Errorf("Source = %d, %d", a, b)
	}
	if a, b := m.Target(3, 5); a != 3 || b != 5 {
		t.Errorf("Target = %d, %d", a, b)
	}
	if m.Len() != 0 || m.Compose(nil) != nil {
		t.Errorf("Len = %d, Compose(nil) = %v", m.Len(), m.Compose(nil))
	}
	for e := range m.Edits() {
		t.Errorf("edit %v", e)
	}
	other := &Map{spans: []span{{0, 2, 1}}}
	if m.Compose(other) != other || other.Compose(m) != other {
		t.Error("Compose with nil is not the other")
	}
}

// Past 32 bits the map is coarse but right.
func TestMapOfAHugeText(t *testing.T) {
	huge := math.MaxInt / 2
	m := newMap([]span{{1, 2, 3}}, huge, huge-1)
	if a, b := m.Source(7, 9); a != 0 || b != huge {
		t.Errorf("Source = %d, %d", a, b)
	}
	if a, b := m.Target(7, 9); a != 0 || b != huge-1 {
		t.Errorf("Target = %d, %d", a, b)
	}
	n := 0
	for e := range m.Edits() {
		n++
		if e != (Edit{0, huge, 0, huge - 1}) {
			t.Errorf("edit %v", e)
		}
	}
	if n != 1 || m.Len() != 1 {
		t.Errorf("%d edits, Len %d", n, m.Len())
	}
	// The step between a huge text and a shorter one takes the same lengths.
	small := newMap([]span{{0, 2, 1}}, huge-1, huge-2)
	for _, c := range []*Map{m.Compose(small), newMap([]span{{0, 1, 2}}, 10, 11).Compose(newMap(nil, huge, huge))} {
		if c.Len() != 1 || c.whole == 0 {
			t.Errorf("composed: %+v", c)
		}
	}
}

func TestSourceOfAnEmptyRange(t *testing.T) {
	in := "a\u00ad\u00adbe\u0302\u0301"
	out, m := Default.Map(in)
	for p := 0; p <= len(out); p++ {
		a, b := m.Source(p, p)
		inside := p == 3 || p == 4 // in the letter ế
		if inside != (b > a) || a > len(in) {
			t.Errorf("Source(%d, %d) = %d, %d", p, p, a, b)
		}
	}
}
