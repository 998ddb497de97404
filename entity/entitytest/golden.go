package entitytest

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/vientity/vientity/entity"
)

// Golden runs the cases of the files that match the pattern (as in
// filepath.Glob) with the extractor, nil for the default one, each as a
// subtest. It fails if there is no such file.
//
// With update it writes what the extractor finds into the files instead: the
// marks, and the tables of those cases that have a line of dashes. Known gaps
// stay as they are. Look at the difference before you keep it: a case says
// what is right, not what the program does.
//
//	var update = flag.Bool("update", false, "write what is found to the case files")
//
//	func TestCases(t *testing.T) { entitytest.Golden(t, nil, "testdata/*.txt", *update) }
func Golden(t *testing.T, x *entity.Extractor, pattern string, update bool) {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	if len(names) == 0 {
		t.Fatalf("no file matches %s", pattern)
	}
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			f, err := parseCases(string(data))
			if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if len(f.cases) == 0 {
				t.Fatalf("%s: no cases", name)
			}
			for _, c := range f.cases {
				es := f.extract(x, c.text)
				if update {
					if c.gap == "" {
						c.fill(es)
					}
					continue
				}
				t.Run(c.name, func(t *testing.T) { c.run(t, name, es) })
			}
			if out := f.write(); update && out != string(data) {
				if err := os.WriteFile(name, []byte(out), 0o666); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func (f *caseFile) extract(x *entity.Extractor, text string) []entity.Entity {
	es := x.Extract(text)
	if f.types == nil {
		return es
	}
	return slices.DeleteFunc(es, func(e entity.Entity) bool { return !slices.Contains(f.types, e.Type) })
}

func (c *testCase) run(t testing.TB, file string, es []entity.Entity) {
	differences := c.differences(es)
	if c.gap != "" {
		if len(differences) == 0 {
			t.Errorf("%s:%d: the known gap is closed: take the line out", file, c.line)
		}
		return
	}
	for _, d := range differences {
		t.Errorf("%s:%d: %s", file, c.line, d)
	}
	if len(differences) > 0 {
		t.Logf("found:\n%s", Mark(c.text, es))
	}
}
