package entitytest_test

import (
	"os"
	"strings"
	"testing"

	"github.com/vientity/vientity/entity"
	"github.com/vientity/vientity/entity/entitytest"
)

// TestArticles measures the rules over texts of many kinds that were marked
// without a look at what the rules find, so that not all of the marks are
// reached. A change that loses more than it wins falls below the marks here.
func TestArticles(t *testing.T) {
	scores, err := entitytest.Measure(nil, "../../testdata/articles/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []struct {
		typ entity.Type
		f1  float64
	}{
		{entity.TypePerson, 0.98},
		{entity.TypeOrganization, 0.98},
		{entity.TypeLocation, 0.97},
		{entity.TypeReference, 0.98},
		{entity.TypeDate, 0.98},
		{entity.TypeMoney, 0.98},
		{entity.TypeQuantity, 0.97},
		{"", 0.98},
	} {
		s := scores[want.typ]
		t.Logf("%-12s  %s", want.typ, s)
		if s.F1() < want.f1 {
			t.Errorf("%s: %s, want an F1 of %.2f at least", want.typ, s, want.f1)
		}
	}
}

// TestPlainProse reads prose of many kinds that names nothing, and is full of
// words that look as if it did.
func TestPlainProse(t *testing.T) {
	data, err := os.ReadFile("../../testdata/plain.txt")
	if err != nil {
		t.Fatal(err)
	}
	pieces := strings.Split(string(data), "\n# ")
	if len(pieces) < 20 {
		t.Fatalf("%d pieces", len(pieces))
	}
	for _, p := range pieces {
		name, text, _ := strings.Cut(p, "\n")
		for _, e := range entity.Extract(text) {
			t.Errorf("%s: %s «%s» by %s", name, e.Type, e.Text, e.Rule)
		}
	}
}
