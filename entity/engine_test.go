package entity

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"golang.org/x/text/unicode/norm"
)

// userRules has one rule of each kind.
func userRules() []Rule {
	return []Rule{
		{
			Name: "user/ticket", Type: "ticket", Trigger: Trigger{Words: []string{"vé"}},
			Find: func(c *Cursor) {
				if c.Is(1, "số") && c.Word(2).Kind == Digits {
					c.Propose(0, 3).Part("number", 2, 3)
				}
			},
			Examples: []Example{{Text: "mua [vé số 12] hôm qua"}, {Text: "vé số trúng"}},
		},
		{
			Name: "user/plate", Type: "plate", Trigger: Trigger{Digits: true},
			Pattern:  `(?<province>\d{2})[A-Z]\d?-(?<serial>\d{3}\.\d{2})`,
			Examples: []Example{{Text: "xe [51F-123.45] chạy"}, {Text: "xe 51F-123.456 chạy"}},
		},
		{
			Name: "user/crop", Type: "crop", Phrases: []string{"cà phê", "hồ tiêu", "cà phê Robusta"},
			Examples: []Example{{Text: "trồng [cà phê Robusta] và [Hồ tiêu]"}, {Text: "cà  phốt"}},
		},
	}
}

func TestUserRules(t *testing.T) {
	x, err := New(&Options{Rules: userRules()})
	if err != nil {
		t.Fatal(err)
	}
	if err := x.CheckExamples(); err != nil {
		t.Error(err)
	}
	text := "Vé số 12, xe 51F-123.45"
	got := x.Extract(text)
	if len(got) != 2 {
		t.Fatalf("got %v", got)
	}
	if s, ok := got[0].Part("number"); !ok || text[s.Start:s.End] != "12" {
		t.Errorf("number is %v", s)
	}
	if s, ok := got[1].Part("province"); !ok || text[s.Start:s.End] != "51" {
		t.Errorf("province is %v", s)
	}
}

func TestExampleThatFails(t *testing.T) {
	r := userRules()[0]
	r.Examples = []Example{{Text: "mua [vé số] 12"}}
	x, err := New(&Options{Rules: []Rule{r}})
	if err != nil {
		t.Fatal(err)
	}
	if err := x.CheckExamples(); err == nil || !strings.Contains(err.Error(), "user/ticket") {
		t.Errorf("error is %v", err)
	}
}

// Positions beyond the paragraph name nothing of the next one.
func TestPositionsOutsideTheParagraph(t *testing.T) {
	text := "Trước.\n\nmua vé số 12\n\nSau."
	inside := Span{strings.Index(text, "mua"), strings.Index(text, "\n\nSau")}
	x, err := New(&Options{Types: []Type{"t"}, Rules: []Rule{{Name: "n", Type: "t", Trigger: Trigger{Words: []string{"vé"}}, Find: func(c *Cursor) {
		const far = 1 << 30
		if c.Before() != 1 || c.Len() != 3 {
			t.Errorf("the cursor sees %d and %d words", c.Before(), c.Len())
		}
		if got := c.Text(-far, far); got != "mua vé số 12" {
			t.Errorf("Text is %q", got)
		}
		if got := c.Span(-far, far); got != inside {
			t.Errorf("Span is %v", got)
		}
		for _, outside := range []Span{c.Span(3, 9), c.Span(-9, -1), c.Span(1, 1), c.Span(2, 1)} {
			if outside != (Span{}) {
				t.Errorf("Span of nothing is %v", outside)
			}
		}
		if c.Word(3) != (Word{}) || c.Word(-2) != (Word{}) || c.Key(3) != "" {
			t.Error("there are words outside")
		}
		c.Propose(-1, 2)
		c.Propose(0, 4)
		c.Propose(1, 1)
		c.Propose(0, math.MaxInt)
		c.Propose(math.MinInt, math.MaxInt)
		if got := c.Text(math.MinInt, math.MaxInt) + c.Text(math.MaxInt, math.MaxInt); got != "mua vé số 12" {
			t.Errorf("Text of all is %q", got)
		}
		c.Propose(0, 2).Part("all", math.MinInt, math.MaxInt).Part("none", math.MaxInt-1, math.MaxInt).Part("none", 3, 9).Part("none", -far, -1).Part("none", 2, 1)
	}}}})
	if err != nil {
		t.Fatal(err)
	}
	es := x.Extract(text)
	if len(es) != 1 || es[0].Text != "vé số" || len(es[0].Parts) != 1 || es[0].Parts[0] != (Part{"all", inside}) {
		t.Errorf("got %v with the parts %v", es, es[0].Parts)
	}
}

func TestMarksOfAnExample(t *testing.T) {
	text, spans, err := Example{Text: `a \[b\] [c\]] \\`}.marked()
	if err != nil || text != `a [b] c] \` || fmt.Sprint(spans) != "[6:8]" {
		t.Errorf("got %q, %v, %v", text, spans, err)
	}
	for _, bad := range []string{"[a", "a]", "[[a]]", `a\`} {
		if _, _, err := (Example{Text: bad}).marked(); err == nil {
			t.Errorf("%q is accepted", bad)
		}
	}
}

func TestNoTypes(t *testing.T) {
	x, err := New(&Options{Types: []Type{}})
	if err != nil {
		t.Fatal(err)
	}
	if es := x.Extract(seeds[1]); es == nil || len(es) != 0 {
		t.Errorf("found %v", es)
	}
}

func TestBadRules(t *testing.T) {
	find := func(*Cursor) {}
	words := Trigger{Words: []string{"a"}}
	for want, r := range map[string]Rule{
		"no Name":         {Type: "t", Find: find, Trigger: words},
		"no Type":         {Name: "n", Find: find, Trigger: words},
		"0 of Find":       {Name: "n", Type: "t", Trigger: words},
		"2 of Find":       {Name: "n", Type: "t", Find: find, Pattern: "a", Trigger: words},
		"no Trigger":      {Name: "n", Type: "t", Find: find},
		"missing closing": {Name: "n", Type: "t", Pattern: "(a", Trigger: words},
		"Value belongs":   {Name: "n", Type: "t", Find: find, Trigger: words, Value: func(string, func(string) string) Value { return nil }},
		"the phrase":      {Name: "n", Type: "t", Phrases: []string{" "}},
	} {
		_, err := New(&Options{Rules: []Rule{r}})
		if err == nil || !errors.Is(err, errRule) || !strings.Contains(err.Error(), want) {
			t.Errorf("want an error with %q, got %v", want, err)
		}
	}
	if _, err := New(&Options{Rules: []Rule{userRules()[0], userRules()[0]}}); err == nil {
		t.Error("two rules of one name are accepted")
	}
	for _, w := range []string{"", " ", "số hiệu", "số ", "5kg", "a-b", "\n"} {
		_, err := New(&Options{Rules: []Rule{{Name: "n", Type: "t", Find: find, Trigger: Trigger{Words: []string{w}}}}})
		if err == nil || !strings.Contains(err.Error(), "not one word") {
			t.Errorf("trigger %q: error is %v", w, err)
		}
	}
	for _, w := range []string{"số", "Số", "sô\u0301", "§", "2024", "...", "H'Hen"} {
		if _, err := New(&Options{Rules: []Rule{{Name: "n", Type: "t", Find: find, Trigger: Trigger{Words: []string{w}}}}}); err != nil {
			t.Errorf("trigger %q: %v", w, err)
		}
	}
	if _, err := New(&Options{Types: []Type{"persons"}}); err == nil || !strings.Contains(err.Error(), `"persons"`) {
		t.Errorf("a type that no rule has: error is %v", err)
	}
	if _, err := New(&Options{Types: []Type{"ticket"}, Rules: userRules()}); err != nil {
		t.Error(err)
	}
	if _, err := New(&Options{Without: []string{"no/such"}}); err == nil {
		t.Error("Without accepts a name that no rule has")
	}
}

// What a rule gives as a value may be a nil pointer.
func TestNilValues(t *testing.T) {
	values := []Value{nil, (*Person)(nil), (*Organization)(nil), (*Location)(nil), (*Reference)(nil), (*Date)(nil), (*Money)(nil), (*Quantity)(nil)}
	for _, typ := range Types() {
		for _, v := range values {
			x, err := New(&Options{Types: []Type{typ}, Rules: []Rule{{
				Name: "user/nothing", Type: typ, Trigger: Trigger{Words: []string{"xyz"}}, Priority: 100,
				Find: func(c *Cursor) { c.Propose(0, 1).Value(v) },
			}}})
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range x.Explain("xyz") {
				if p.Value != nil {
					t.Errorf("%v", p)
				}
			}
			es := x.Extract("Ông xyz, Giám đốc Sở Y tế; xã xyz, huyện Kbang; Nghị định xyz ngày 2/9/2024, xyz triệu đồng")
			n := 0
			for _, e := range es {
				if e.Rule == "user/nothing" {
					n++
					if e.Value != nil {
						t.Errorf("%v has the value %#v", e.Type, e.Value)
					}
				}
			}
			if n == 0 {
				t.Errorf("found %v", es)
			}
		}
	}
}

// Phrases match in every Unicode form, theirs and the text's.
func TestPhrasesInDecomposedForm(t *testing.T) {
	phrase := norm.NFD.String("Hồ tiêu")
	x, err := New(&Options{Rules: []Rule{{Name: "n", Type: "crop", Phrases: []string{phrase}}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"Hồ tiêu", phrase} {
		if es := x.Extract(text); len(es) != 1 || es[0].Text != text {
			t.Errorf("%+q: found %v", text, es)
		}
	}
	if _, err := New(&Options{Rules: []Rule{{Name: "n", Type: "crop", Phrases: []string{"\u00ad"}}}}); err == nil {
		t.Error("a phrase of no word is accepted")
	}
}

func TestPatternsStandForThemselves(t *testing.T) {
	words := Trigger{Words: []string{"mã"}}
	for _, bad := range []string{`mã)|(?:số`, `mã)`, `(mã`, `mã\`} {
		if _, err := New(&Options{Rules: []Rule{{Name: "n", Type: "t", Pattern: bad, Trigger: words}}}); err == nil {
			t.Errorf("%q is accepted", bad)
		}
	}
	for _, good := range []string{`mã`, `(?x)mã # chú thích`, `(?x) mã # (`, `số|mã`, `mã|số`} {
		x, err := New(&Options{Rules: []Rule{{Name: "n", Type: "t", Pattern: good, Trigger: words}}})
		if err != nil {
			t.Errorf("%q: %v", good, err)
			continue
		}
		if es := x.Extract("nhập mã mới"); len(es) != 1 || es[0].Text != "mã" {
			t.Errorf("%q: found %v", good, es)
		}
	}
}

// What runs away in a backtracking matcher is stopped, however it is written.
func TestPatternsThatRunAway(t *testing.T) {
	text := "mã " + strings.Repeat("a ", 300)
	for _, p := range []string{`mã (\p{L}*\s*)*#`, `mã (?:a? ?)*?#`, `(?:mã|(?:a| )*)+#`, `mã (.*)(.*)(.*)(.*)(.*)#`, `mã (?=(.*a)*#)`} {
		x, err := New(&Options{Rules: []Rule{{Name: "n", Type: "t", Pattern: p, Trigger: Trigger{Words: []string{"mã"}}}}})
		if err != nil {
			t.Fatal(err)
		}
		start := time.Now()
		if es := x.Extract(text); len(es) != 0 {
			t.Errorf("%q: found %v", p, es)
		}
		if took := time.Since(start); took > 20*patternTime {
			t.Errorf("%q took %v", p, took)
		}
	}
}

// A pattern that would need years is given up for the text, and for no other.
func TestPatternWithoutEnd(t *testing.T) {
	x, err := New(&Options{Rules: []Rule{
		{Name: "user/endless", Type: "endless", Pattern: `(a+)+c`, Trigger: Trigger{Words: []string{"aac", strings.Repeat("a", 60)}}},
		{Name: "user/other", Type: "other", Pattern: `a+c`, Trigger: Trigger{Words: []string{"aac"}}, Priority: -1},
	}})
	if err != nil {
		t.Fatal(err)
	}
	types := func(text string) string {
		var s []string
		for _, e := range x.Extract(text) {
			s = append(s, string(e.Type))
		}
		return strings.Join(s, " ")
	}
	if got := types("aac " + strings.Repeat(strings.Repeat("a", 60)+" ", 10000) + "aac"); got != "endless other" {
		t.Errorf("found %q", got)
	}
	if got := types("aac"); got != "endless" {
		t.Errorf("found %q in the next text", got)
	}
}

func TestReadEqualsExtract(t *testing.T) {
	x, err := New(&Options{Rules: userRules()})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for i := range 9000 {
		fmt.Fprintf(&b, "Hàng %d: vé số %d và xe 51F-123.45 chở cà phê.%s", i, i, []string{" ", "\n", "\n\n", " "}[i%4])
	}
	text := b.String()
	want := x.Extract(text)
	for name, r := range map[string]io.Reader{"whole": strings.NewReader(text), "halves": iotest.HalfReader(strings.NewReader(text))} {
		var got []Entity
		for e, err := range x.Read(context.Background(), r) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, e)
		}
		if fmt.Sprint(got) != fmt.Sprint(want) || len(want) < 27000 {
			t.Errorf("%s: Read gives %d entities, Extract %d", name, len(got), len(want))
		}
	}
	n := 0
	for e := range x.All(text) {
		if e.String() != want[n].String() {
			t.Fatalf("All gives %v, Extract %v", e, want[n])
		}
		n++
	}
	if n != len(want) {
		t.Errorf("All gives %d, Extract %d", n, len(want))
	}
}

func TestReadErrors(t *testing.T) {
	broken := errors.New("broken")
	r := io.MultiReader(strings.NewReader("ngày"), iotest.ErrReader(broken))
	var got error
	for _, err := range (&Extractor{}).Read(context.Background(), r) {
		got = err
	}
	if got != broken {
		t.Errorf("error is %v", got)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, err := range (&Extractor{}).Read(ctx, strings.NewReader("ngày")) {
		got = err
	}
	if got != context.Canceled {
		t.Errorf("error is %v", got)
	}
}

// Whatever white space a text has within a name, the value has a space.
func TestValuesHoldNoWhiteSpaceButSpaces(t *testing.T) {
	for _, space := range []string{"\r", "\t", "\v", "\f", "\u00a0", "\u0085", "\u2028", " \t ", "  "} {
		for _, c := range []struct{ text, value string }{
			{"ông Trần Quang", "Trần Quang | ông"},
			{"huyện Kông Chro", "Kông Chro | district"},
			{"Chỉ thị số 05-CT/TW", "Chỉ thị 05-CT/TW"},
		} {
			text := strings.ReplaceAll(c.text, " ", space)
			es := Extract(text)
			if len(es) != 1 || es[0].Value.String() != c.value {
				t.Errorf("%q: found %v", text, es)
			}
		}
	}
}
