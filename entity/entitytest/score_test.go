package entitytest_test

import (
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/vientity/vientity/entity"
	"github.com/vientity/vientity/entity/entitytest"
)

func TestMeasure(t *testing.T) {
	dir := t.TempDir()
	const text = `# one
Ông [Lê Văn Nam](person) ở [xã Sơ](location) Pai, [năm 2024](ignore) có [2 ha](quantity) chè và [một ít đất](quantity).
`
	if err := os.WriteFile(filepath.Join(dir, "a.txt"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	scores, err := entitytest.Measure(nil, filepath.Join(dir, "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	for typ, want := range map[entity.Type]entitytest.Score{
		"person":   {Marked: 1, Found: 1, Right: 1},
		"location": {Marked: 1, Found: 1, Right: 0},
		"quantity": {Marked: 2, Found: 1, Right: 1},
		"date":     {},
		"":         {Marked: 4, Found: 3, Right: 2},
	} {
		if scores[typ] != want {
			t.Errorf("%q: %+v, want %+v", typ, scores[typ], want)
		}
	}
	s := scores[""]
	if s.Precision() != 2./3 || s.Recall() != 0.5 || math.Abs(s.F1()-4./7) > 1e-12 {
		t.Errorf("precision %v, recall %v, F1 %v", s.Precision(), s.Recall(), s.F1())
	}
	if got := s.String(); got != "F1 0.571 (right 2 of 4 marked, 3 found)" {
		t.Error(got)
	}
	if (entitytest.Score{}).F1() != 0 {
		t.Error("nothing marked and nothing found has an F1")
	}
	if _, err := entitytest.Measure(nil, filepath.Join(dir, "no such file")); err == nil {
		t.Error("no error without a file")
	}
}
