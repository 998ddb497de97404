package entity

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestPersonString(t *testing.T) {
	for want, p := range map[string]Person{
		"Lê Thị Hoa":                   {Name: "Lê Thị Hoa"},
		"Lê Thị Hoa | bà, TS":          {Name: "Lê Thị Hoa", Titles: []string{"bà", "TS"}},
		"Lê Thị Hoa | | Tỉnh ủy viên":  {Name: "Lê Thị Hoa", Roles: []Role{{Role: "Tỉnh ủy viên"}}},
		"Y Blô | anh | Đội trưởng @ A": {Name: "Y Blô", Titles: []string{"anh"}, Roles: []Role{{"Đội trưởng", "A"}}},
	} {
		if got := p.String(); got != want {
			t.Errorf("String is %q, want %q", got, want)
		}
		back, err := ParsePerson(want)
		if err != nil || !back.Equal(&p) {
			t.Errorf("ParsePerson(%q) is %v, %v", want, back, err)
		}
	}
}

func TestParsePersonRejects(t *testing.T) {
	for _, s := range []string{"", " | bà", "A | b | c | d", "A | b,, c", "A | | ; B"} {
		if p, err := ParsePerson(s); err == nil {
			t.Errorf("ParsePerson(%q) is %v", s, p)
		}
	}
}

func TestPersonJSON(t *testing.T) {
	p := Person{Name: "Lê Thị Hoa", Roles: []Role{{Role: "Tỉnh ủy viên"}}, Full: Span{3, 9}}
	got, err := json.Marshal(&p)
	if want := `{"name":"Lê Thị Hoa","roles":[{"role":"Tỉnh ủy viên"}],"full":{"start":3,"end":9}}`; err != nil || string(got) != want {
		t.Errorf("JSON is %s, %v, want %s", got, err, want)
	}
}

func FuzzParsePerson(f *testing.F) {
	for _, s := range []string{"Lê Thị Hoa | bà, TS | Giám đốc @ Sở Y tế; Tỉnh ủy viên", "A", "A|b", "A | | r @ o"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePerson(s)
		if err != nil {
			return
		}
		back, err := ParsePerson(p.String())
		if err != nil || !back.Equal(p) {
			t.Fatalf("%q gives %q, which gives %v, %v", s, p, back, err)
		}
	})
}

// The short forms of a name are people wherever they come after it, never
// before.
func TestPersonMemory(t *testing.T) {
	find := func(text string) (names []string) {
		for _, e := range Extract(text) {
			if e.Type == TypePerson {
				names = append(names, e.Text)
			}
		}
		return names
	}
	for text, want := range map[string]string{
		"Hôm qua Tú cùng bạn đi chợ.\n\nBị can Hoàng Văn Tú khai nhận.":        "Hoàng Văn Tú",
		"Bị can Hoàng Văn Tú khai nhận.\n\nHôm qua Tú cùng bạn đi chợ.":        "Hoàng Văn Tú, Tú",
		"Em N.T.K. bị thương.\n\nTheo lời K., xe chạy nhanh.":                  "N.T.K., K.",
		"Chị Trần Ngọc Diệp kể.\n\nNgọc Diệp còn nói thêm.":                    "Trần Ngọc Diệp, Ngọc Diệp",
		"Ông Lê Văn Nam đến.\n\nMiền Nam mưa to. Nam giới đông. Ông Nam cười.": "Lê Văn Nam, Nam",
	} {
		if got := strings.Join(find(text), ", "); got != want {
			t.Errorf("%q: people are %s, want %s", text, got, want)
		}
	}
}

// Names, initials and roles of any length cost time in proportion.
func TestPersonLongRuns(t *testing.T) {
	for _, unit := range []string{"A.", "Nguyễn ", "ông ", "Giám đốc, ", "Kim-a", "Lee ", "PGS.TS ", "Trần Văn Nam, ", "Chủ tịch kiêm "} {
		text := strings.Repeat(unit, 20000/len(unit))
		es := Extract(text)
		for i, e := range es {
			if text[e.Start:e.End] != e.Text || i > 0 && es[i-1].End > e.Start {
				t.Fatalf("%q repeated: %v", unit, e)
			}
		}
	}
}
