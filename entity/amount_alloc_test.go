//go:build !race

package entity

import "testing"

// The race detector makes a sync.Pool forget at random what it holds, so that
// allocations can only be counted without it.

func TestAmountsAllocateNothingWithoutHits(t *testing.T) {
	x, err := New(&Options{Types: []Type{TypeMoney, TypeQuantity}})
	if err != nil {
		t.Fatal(err)
	}
	text := "Hôm qua, ông Ba đi bộ từ số 12/3 đường Trần Phú đến lớp 8, gặp một người quen; nhiều việc vẫn còn đó, năm nay chưa xong."
	if es := x.Extract(text); len(es) != 0 {
		t.Fatalf("found %v", es)
	}
	dst := make([]Entity, 0, 8)
	if n := testing.AllocsPerRun(100, func() { dst = x.Append(dst[:0], text) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
