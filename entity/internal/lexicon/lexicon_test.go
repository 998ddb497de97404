package lexicon

import (
	"testing"

	"github.com/vientity/vientity/entity/internal/word"
)

func find(t *Trie, text string) (forms []string) {
	var s word.Scanner
	for _, h := range t.Find(nil, s.Scan(text, t.Vocabulary())) {
		forms = append(forms, h.Form)
	}
	return forms
}

func TestFind(t *testing.T) {
	trie := New(1)
	for _, f := range []string{"Ủy ban", "Ủy ban nhân dân", "UBND", "tỷ", "kỹ sư", "Gia Lai", "TP."} {
		if !trie.Add(0, f, "", "") {
			t.Fatalf("%q is not added", f)
		}
	}
	if trie.Add(0, " ", "", "") {
		t.Error("an entry without words is added")
	}
	for text, want := range map[string]int{
		"Uỷ ban nhân dân xã": 2, "ủy ban": 0, "ỦY BAN NHÂN DÂN": 2, "Ubnd": 0, "UBND": 1,
		"Tỉ": 1, "kĩ sư": 1, "gia lai": 0, "TP .HCM": 1, "": 0, "Gia\n\nLai": 0,
	} {
		if got := find(trie, text); len(got) != want {
			t.Errorf("%q: found %q, want %d", text, got, want)
		}
	}
}

func TestDefault(t *testing.T) {
	trie := Default()
	count := map[List]int{}
	for i := range trie.entries {
		count[trie.entries[i].List]++
	}
	for l := List(0); l < listCount; l++ {
		if count[l] == 0 {
			t.Errorf("list %s is empty", l)
		}
	}
}

func BenchmarkBuild(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		build()
	}
}
