package entitytest

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/vientity/vientity/entity"
)

// Ignored is the type of a mark that is neither right nor wrong to find:
// [Phật lịch 2569](ignore).
const Ignored entity.Type = "ignore"

// Score counts how well mentions were found. A mention is right if its start,
// its end and its type are.
type Score struct {
	Marked int // mentions that the texts mark
	Found  int // mentions that the extractor returned
	Right  int // those that are both
}

// Precision is the share of what was found that is right, between 0 and 1.
func (s Score) Precision() float64 { return ratio(s.Right, s.Found) }

// Recall is the share of what is marked that was found, between 0 and 1.
func (s Score) Recall() float64 { return ratio(s.Right, s.Marked) }

// F1 is the harmonic mean of precision and recall, between 0 and 1.
func (s Score) F1() float64 { return ratio(2*s.Right, s.Marked+s.Found) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// String returns «F1 0.95 (right 19 of 20 marked, 20 found)».
func (s Score) String() string {
	return fmt.Sprintf("F1 %.3f (right %d of %d marked, %d found)", s.F1(), s.Right, s.Marked, s.Found)
}

// Measure scores the extractor, nil for the default one, over the texts of the
// case files that match the pattern (as in filepath.Glob), by type and, under
// "", over all types. Tables of values and known gaps count for nothing here,
// and what overlaps a mark of the type Ignored is not counted. Where Golden
// holds what is reached, Measure tells how far the rules come on texts that were
// marked without looking at them.
//
// The error tells a file that cannot be read or is not written as a case file.
func Measure(x *entity.Extractor, pattern string) (map[entity.Type]Score, error) {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("entitytest: no file matches %s", pattern)
	}
	scores := map[entity.Type]Score{}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := parseCases(string(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		for _, c := range f.cases {
			c.score(scores, f.extract(x, c.text))
		}
	}
	return scores, nil
}

func (c *testCase) score(scores map[entity.Type]Score, es []entity.Entity) {
	count := func(t entity.Type, marked, found, right int) {
		for _, t := range [...]entity.Type{t, ""} {
			s := scores[t]
			scores[t] = Score{s.Marked + marked, s.Found + found, s.Right + right}
		}
	}
	var ignored []entity.Span
	for _, m := range c.marks {
		if m.Type == Ignored {
			ignored = append(ignored, m.Span)
			continue
		}
		count(m.Type, 1, 0, 0)
	}
	for _, e := range es {
		if slices.ContainsFunc(ignored, e.Span.Overlaps) {
			continue
		}
		right := 0
		if slices.Contains(c.marks, mark{e.Span, e.Type}) {
			right = 1
		}
		count(e.Type, 0, 1, right)
	}
}
