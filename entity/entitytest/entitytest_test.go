package entitytest

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/vientity/vientity/entity"
)

// crop is a value with fields of every shape.
type crop struct {
	Name  string      `json:"name"`
	Empty string      `json:"empty"`
	Kinds []string    `json:"kinds"`
	Of    []where     `json:"of"`
	Full  entity.Span `json:"full"`
	Rank  int         `json:"rank"`
}

type where struct {
	Place string   `json:"place"`
	Years []string `json:"years"`
}

func (crop) String() string { return "crop" }

type bare string

func (b bare) String() string { return "<" + string(b) + ">" }

// rules find «cà phê» with a value of fields and «hồ tiêu» with one without.
func rules() []entity.Rule {
	return []entity.Rule{
		{
			Name: "test/crop", Type: "crop", Phrases: []string{"cà phê"},
			Value: func(string, func(string) string) entity.Value {
				return crop{Name: "Coffea\n robusta", Kinds: []string{"chè", "vối"}, Full: entity.Span{Start: 0, End: 1}, Rank: 1,
					Of: []where{{"Đắk Lắk", []string{"2020", "2021"}}, {"Gia Lai", nil}}}
			},
			Examples: []entity.Example{{Text: "trồng [cà phê]"}, {Text: "trồng chè"}},
		},
		{
			Name: "test/spice", Type: "spice", Phrases: []string{"hồ tiêu"},
			Value:    func(m string, _ func(string) string) entity.Value { return bare(m) },
			Examples: []entity.Example{{Text: "trồng [hồ tiêu]", Values: []string{"<hồ tiêu>"}}, {Text: "trồng chè"}},
		},
	}
}

func extractor(t *testing.T) *entity.Extractor {
	x, err := entity.New(&entity.Options{Rules: rules()})
	if err != nil {
		t.Fatal(err)
	}
	return x
}

const right = `For the reader.
types: crop, spice

# Both
Trồng [cà phê](crop) \[xen\] [hồ tiêu](spice)
\# và \\ chè.
---
crop          cà phê
              name: Coffea robusta
              empty: ""
              kinds: chè
              kinds: vối
              of: place=Đắk Lắk; years=2020, 2021
              of: place=Gia Lai; years=null
              full: «T»
              rank: 1
spice         hồ tiêu
              value: <hồ tiêu>

# No table
[Hồ tiêu](spice) và

# Nothing
Chè.

# Later
known gap: no rule for it
Cây [sầu riêng](crop)
`

// recorder is a test that keeps its errors to itself.
type recorder struct {
	testing.TB
	errors []string
}

func (r *recorder) Helper()             {}
func (r *recorder) Logf(string, ...any) {}
func (r *recorder) Error(args ...any)   { r.errors = append(r.errors, fmt.Sprint(args...)) }
func (r *recorder) Errorf(f string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(f, args...))
}

func outcome(t *testing.T, x *entity.Extractor, data string) []string {
	f, err := parseCases(data)
	if err != nil {
		t.Fatal(err)
	}
	r := &recorder{}
	for _, c := range f.cases {
		c.run(r, "f", f.extract(x, c.text))
	}
	return r.errors
}

func TestCaseOutcome(t *testing.T) {
	x := extractor(t)
	if got := outcome(t, x, right); len(got) > 0 {
		t.Errorf("the right cases fail: %q", got)
	}
	for _, wrong := range []struct{ old, new, want string }{
		{"[cà phê](crop)", "cà phê", "too many: crop «cà phê»"},
		{"Chè.", "[Chè](crop).", "missing: crop «Chè»"},
		{"[Hồ tiêu](spice)", "[Hồ tiêu](crop)", "missing: crop «Hồ tiêu»"},
		{"kinds: vối", "kinds: mít", "lacks kinds: mít"},
		{"kinds: vối\n", "\n", "has kinds: vối"},
		{"value: <hồ tiêu>\n", "\n", "has value: <hồ tiêu>"},
		{"crop          cà phê", "crop          cà phê vối", "no crop «cà phê vối»"},
		{"Cây [sầu riêng](crop)", "Cây", "gap is closed"},
		{"types: crop, spice", "types: crop", "missing: spice"},
	} {
		data := strings.Replace(right, wrong.old, wrong.new, 1)
		if data == right {
			t.Fatalf("%q is not in the cases", wrong.old)
		}
		got := outcome(t, x, data)
		if !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, wrong.want) }) {
			t.Errorf("with %q for %q the errors are %q, want one that says %q", wrong.new, wrong.old, got, wrong.want)
		}
	}
}

func TestCaseFileIsWrittenAsItWasRead(t *testing.T) {
	f, err := parseCases(right)
	if err != nil {
		t.Fatal(err)
	}
	if got := f.write(); got != right {
		t.Errorf("got\n%s", got)
	}
}

func TestCaseFileErrors(t *testing.T) {
	for data, want := range map[string]string{
		"# a\nx [b](c":                 "not written",
		"# a\nx [b]":                   "not written",
		"# a\nx [b]()":                 "not written",
		"# a\nx ](c)":                  "not written",
		"# a\nx [](c)":                 "empty",
		"# a\nx [b c":                  "no end",
		"# a\nx \\":                    "backslash",
		"# a\nknown gap:\nx":           "reason",
		"# a\nx\n---\n   name: b":      "no entity",
		"# a\nx\n\n# b\ny\n\n# a\nz\n": "already",
	} {
		if _, err := parseCases(data); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error is %v, want one that says %q", data, err, want)
		}
	}
}

func TestGoldenUpdates(t *testing.T) {
	stale := strings.Replace(right, "kinds: vối\n", "kinds: mít\n", 1)
	stale = strings.Replace(stale, "[Hồ tiêu](spice)", "Hồ tiêu", 1)
	name := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(name, []byte(stale), 0o666); err != nil {
		t.Fatal(err)
	}
	x := extractor(t)
	Golden(t, x, name, true)
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != right {
		t.Errorf("got\n%s", got)
	}
	Golden(t, x, name, false)
}

func TestMarkNested(t *testing.T) {
	text := "UBND tỉnh Gia Lai"
	es := []entity.Entity{
		{Span: entity.Span{Start: 0, End: len(text)}, Type: "organization"},
		{Span: entity.Span{Start: 5, End: len(text)}, Type: "location"},
		{Span: entity.Span{Start: 12, End: len(text)}, Type: "name"},
	}
	want := "[UBND [tỉnh [Gia Lai](name)](location)](organization)"
	got := Mark(text, es)
	if got != want {
		t.Errorf("got %s", got)
	}
	back, marks, err := parseMarks(got)
	if err != nil || back != text || len(marks) != 3 || marks[1].Span != es[1].Span {
		t.Errorf("read back %q %v %v", back, marks, err)
	}
}

func FuzzMarks(f *testing.F) {
	f.Add("# a [b]\\", 4, 5, 4, 5)
	f.Add("--- [b](c)", 0, 9, 3, 6)
	f.Add("\n# đ", 0, 1, 2, 3)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int) {
		if a < 0 || b <= a || b > len(text) || c < a || d <= c || d > b {
			return
		}
		marks := []mark{{entity.Span{Start: a, End: b}, "x"}, {entity.Span{Start: c, End: d}, "y"}}
		back, got, err := parseMarks(formatMarks(text, marks))
		if err != nil || back != text || !slices.Equal(got, marks) {
			t.Fatalf("%q %v: %q %v %v", text, marks, back, got, err)
		}
	})
}

func TestCheckRules(t *testing.T) {
	CheckRules(t, rules()...)
	for what, change := range map[string]func(*entity.Rule){
		"found":                    func(r *entity.Rule) { r.Examples[0].Text = "trồng [cà] phê" },
		"it finds":                 func(r *entity.Rule) { r.Examples = r.Examples[1:] },
		"leaves alone":             func(r *entity.Rule) { r.Examples = r.Examples[:1] },
		"bad rule":                 func(r *entity.Rule) { r.Phrases = nil },
		"finds nothing in its own": func(r *entity.Rule) { r.Phrases = []string{"cà phê vối"} },
	} {
		rule := rules()[0]
		change(&rule)
		r := &recorder{}
		CheckRules(r, rule)
		if !strings.Contains(strings.Join(r.errors, "\n"), what) {
			t.Errorf("errors are %q, want one that says %q", r.errors, what)
		}
	}
}
