package normalize

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// spellings returns every way to write a letter with its marks: each order, each
// part of it composed already, and the tone once more at any place behind it.
func spellings(letter rune) []string {
	marks := []rune(norm.NFD.String(string(letter)))
	base, marks := string(marks[0]), marks[1:]
	out := map[string]bool{string(letter): true}
	add := func(list ...rune) {
		for k := 0; k <= len(list); k++ {
			out[norm.NFC.String(base+string(list[:k]))+string(list[k:])] = true
		}
	}
	switch len(marks) {
	case 1:
		add(marks[0])
		if t := marks[0]; toneOf(t) != 0 {
			add(t, t)
			add(t, t, t)
		}
	case 2:
		a, b := marks[0], marks[1]
		add(a, b)
		add(b, a)
		for _, t := range marks {
			if toneOf(t) != 0 {
				add(a, b, t)
				add(b, a, t)
				add(t, a, b)
				add(t, b, a)
			}
		}
	}
	var list []string
	for s := range out {
		list = append(list, s)
		for _, alias := range []*strings.Replacer{
			strings.NewReplacer("\u0300", "\u0340", "\u0301", "\u0341"),
			strings.NewReplacer("\u0300", "\u00ad\u0300", "\u0301", "\u200b\u0301", "\u0302", "\u200d\u0302", "\u0323", "\ufeff\u0323"),
		} {
			list = append(list, alias.Replace(s))
		}
	}
	return list
}

func TestEverySpellingOfEveryLetter(t *testing.T) {
	letters, n := 0, 0
	for _, r := range letterRunes {
		if r == 0 {
			continue
		}
		letters++
		for _, s := range spellings(rune(r)) {
			n++
			for _, frame := range [][2]string{{"", ""}, {"b", "c"}, {"“", "”"}} {
				in, want := frame[0]+s+frame[1], frame[0]+string(rune(r))+frame[1]
				if got := Default.Apply(in); got != want {
					t.Errorf("Apply(%+q) = %+q, want %+q", in, got, want)
				}
			}
		}
	}
	if letters != 144 || n < 2000 {
		t.Errorf("%d letters in %d spellings", letters, n)
	}
}

// What is no letter of Vietnamese is left to NFC.
func TestOtherLettersAreThoseOfNFC(t *testing.T) {
	for _, s := range []string{
		"u\u0308\u0301", "a\u0304\u0301", "n\u0303", "s\u0323\u0307", "a\u0300\u0301", "a\u0301\u0323\u0301",
		"e\u0302\u0302", "ư\u031b", "o\u031b\u0302", "i\u0302\u0301", "y\u0306", "a\u0302\u0306", "đ\u0301",
		"\u0301a", "\u0301\u0323", "=\u0338", "가\u11a8", "か\u3099", "\u0928\u093c", "e\u0332\u0301",
	} {
		if got, want := Default.Apply(s), norm.NFC.String(s); got != want {
			t.Errorf("Apply(%+q) = %+q, NFC is %+q", s, got, want)
		}
	}
}

func TestLongRunsOfMarksStay(t *testing.T) {
	for n, changes := range map[int]bool{maxMarks: true, maxMarks + 1: false} {
		s := "a" + strings.Repeat("\u0301\u0323", n)[:2*n]
		if got := NFC.Apply(s) != s; got != changes {
			t.Errorf("%d marks: changed %v", n, got)
		}
	}
}
