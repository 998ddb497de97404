package normalize

import (
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// prose returns clean text of at least n bytes: syllables drawn from a sample, in
// sentences with names, numbers and some punctuation beyond ASCII.
func prose(n int) string {
	r := rand.New(rand.NewPCG(13, 14))
	words := strings.Fields(legacySample)
	var b strings.Builder
	for b.Len() < n {
		for range 8 + r.IntN(20) {
			b.WriteString(words[r.IntN(len(words))])
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "(số %d/QĐ-UBND – %d).", r.IntN(999), 1990+r.IntN(40))
		b.WriteByte("\n  "[r.IntN(3)])
	}
	return b.String()
}

// dirty returns s with a no-break space or an Icelandic Ð about every n bytes.
func dirty(s string, n int) string {
	var b strings.Builder
	for len(s) > n {
		at := strings.Index(s[n:], "(số ")
		if at < 0 {
			break
		}
		sentence := s[:n+at+len("(số ")]
		b.WriteString(strings.TrimSuffix(sentence, " "))
		b.WriteString("\u00a0")
		s = s[len(sentence):]
		if b.Len()%2 == 0 {
			s = strings.Replace(s, "Đ", "Ð", 1)
		}
	}
	b.WriteString(s)
	return b.String()
}

// Speeds are to be read against the plain loop over the same text.
func BenchmarkForm(b *testing.B) {
	clean := prose(256 << 10)
	for _, text := range []struct{ name, s string }{
		{"clean", clean}, {"lightly dirty", dirty(clean, 1000)}, {"dirty", dirty(clean, 100)}, {"nfd", norm.NFD.String(clean)},
	} {
		run := func(name string, f func()) {
			b.Run(text.name+"/"+name, func(b *testing.B) {
				b.SetBytes(int64(len(text.s)))
				b.ReportAllocs()
				for b.Loop() {
					f()
				}
			})
		}
		n := 0
		run("range", func() {
			for range text.s {
				n++
			}
		})
		run("isnormal", func() { Default.IsNormal(text.s) })
		run("map", func() { Default.Map(text.s) })
		run("map, new tones", func() { (Default | ToneRepair | ToneNew).Map(text.s) })
		run("fold", func() { Fold.Apply(text.s) })
		run("reader", func() { io.Copy(io.Discard, Default.NewReader(strings.NewReader(text.s))) })
		run("x/text NFC", func() { norm.NFC.String(text.s) })
	}
}

func BenchmarkSource(b *testing.B) {
	in := norm.NFD.String(prose(400 << 10))
	out, m := Default.Map(in)
	b.Logf("%d changed places", m.Len())
	x := uint32(1)
	for b.Loop() {
		x = x*1664525 + 1013904223
		p := int(uint64(x) * uint64(len(out)-20) >> 32)
		m.Source(p, p+20)
	}
}

func BenchmarkDetect(b *testing.B) {
	s, err := VNI.NewEncoder().String(legacySample)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Detect(s)
	}
}
