package entity

import (
	"testing"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// BenchmarkScan is the scanner alone, without and with numbers for the words.
func BenchmarkScan(b *testing.B) {
	for name, v := range map[string]*word.Vocabulary{"words": nil, "numbered": lexicon.Default().Vocabulary()} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(newsText)))
			b.ReportAllocs()
			var s word.Scanner
			n := 0
			for b.Loop() {
				n = len(s.Scan(newsText, v))
			}
			b.ReportMetric(float64(n), "words")
		})
	}
}
