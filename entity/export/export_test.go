package export

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf16"

	"github.com/vientity/vientity/entity"
)

var update = flag.Bool("update", false, "write the golden files in testdata")

// note is a value that prints itself and has JSON of its own.
type note struct {
	Name string `json:"name"`
}

func (n note) String() string { return "<" + n.Name + ">" }

// mention makes the entity of the first s in text.
func mention(text string, t entity.Type, s string, v entity.Value) entity.Entity {
	i := strings.Index(text, s)
	if i < 0 {
		panic(fmt.Sprintf("%q is not in %q", s, text))
	}
	return entity.Entity{Span: entity.Span{Start: i, End: i + len(s)}, Type: t, Text: s, Rule: "test/" + string(t), Value: v}
}

// documents have what the formats must take care of: characters of two UTF-16
// units, marks apart from their letters, signs of HTML, quotes and backslashes,
// tabs and both kinds of line ends, entities over a line end and inside others,
// and bytes that are not UTF-8.
func documents() []Document {
	a := "🌾 Bà H'Lan \"Hoa\" <Niê> & ông Lê\r\nVăn Nam,\tSở Y tế tỉnh Gia Lai.\n\n12\\5 tấn."
	b := "Te\u0302\u0301t \xff năm 2030\u00ad"
	return []Document{
		{"bài 1", a, []entity.Entity{
			mention(a, "person", "H'Lan \"Hoa\" <Niê>", note{`H'Lan <Niê>`}),
			mention(a, "person", "Lê\r\nVăn Nam", nil),
			mention(a, "organization", "Sở Y tế tỉnh Gia Lai", nil),
			mention(a, "location", "tỉnh Gia Lai", note{"Gia Lai"}),
			mention(a, "my type", "12\\5 tấn", note{"a\nb"}),
		}, []entity.Group{{Type: "person", ID: "<1>", Mentions: []entity.Mention{
			{Span: mention(a, "", "H'Lan", nil).Span, Text: "H'Lan", Entity: 0, Full: true},
			{Span: mention(a, "", "ông", nil).Span, Text: "ông", Entity: -1, Provisions: []entity.Provision{{Article: "5"}}},
		}}}},
		{json.RawMessage("7"), b, []entity.Entity{mention(b, "date", "Te\u0302\u0301t", nil), mention(b, "date", "\xff năm 2030\u00ad", nil)}, nil},
		{nil, "", nil, nil},
	}
}

// formats are all that this package writes.
var formats = map[string]func(w io.Writer, docs ...Document) error{
	"html": func(w io.Writer, docs ...Document) error { return HTML(w, "Bài <1>", docs...) },
	"fragment.html": func(w io.Writer, docs ...Document) error {
		return each(docs, func(d Document) error { return HTMLText(w, d.Text, d.Entities) })
	},
	"bytes.jsonl": func(w io.Writer, docs ...Document) error { return JSONLines(w, Bytes, docs...) },
	"runes.jsonl": func(w io.Writer, docs ...Document) error { return JSONLines(w, Runes, docs...) },
	"utf16.jsonl": func(w io.Writer, docs ...Document) error { return JSONLines(w, UTF16, docs...) },
	"ann": func(w io.Writer, docs ...Document) error {
		return each(docs, func(d Document) error { return Brat(w, d.Text, d.Entities) })
	},
	"conll":              CoNLL,
	"doccano.jsonl":      Doccano,
	"labelstudio.json":   LabelStudio,
	"webannotation.json": WebAnnotation,
}

func each(docs []Document, do func(Document) error) error {
	for _, d := range docs {
		if err := do(d); err != nil {
			return err
		}
	}
	return nil
}

func TestGolden(t *testing.T) {
	for name, write := range formats {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			if err := write(&b, documents()...); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("testdata", "golden."+name)
			if *update {
				if err := os.WriteFile(file, b.Bytes(), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(b.Bytes(), want) {
				t.Errorf("got\n%s\nwant\n%s", b.Bytes(), want)
			}
		})
	}
}

// full is a file on a full disk.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

var errFull = errors.New("no space left")

func TestErrorsOfTheWriter(t *testing.T) {
	for name, write := range formats {
		if err := write(full{}, documents()...); !errors.Is(err, errFull) {
			t.Errorf("%s: error is %v", name, err)
		}
	}
}

func TestPositionsSliceBack(t *testing.T) {
	d := documents()[0]
	units := utf16.Encode([]rune(d.Text))
	for unit, slice := range map[Unit]func(a, b int) string{
		Bytes: func(a, b int) string { return d.Text[a:b] },
		Runes: func(a, b int) string { return string([]rune(d.Text)[a:b]) },
		UTF16: func(a, b int) string { return string(utf16.Decode(units[a:b])) },
	} {
		var b bytes.Buffer
		if err := JSONLines(&b, unit, d); err != nil {
			t.Fatal(err)
		}
		var got struct {
			Entities []struct {
				Start, End int
				Text       string
			}
		}
		if err := json.Unmarshal(b.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		if len(got.Entities) != len(d.Entities) {
			t.Fatalf("unit %d: %d entities", unit, len(got.Entities))
		}
		for i, e := range got.Entities {
			if s := slice(e.Start, e.End); s != d.Entities[i].Text || s != e.Text {
				t.Errorf("unit %d: %d:%d is %q, not %q", unit, e.Start, e.End, s, e.Text)
			}
		}
	}
}

var tags = regexp.MustCompile(`<[^>]*>`)

// FuzzText holds that whatever the entities are, the page shows the text
// itself, its marks are well nested, and the words of CoNLL are the text
// without its white space.
func FuzzText(f *testing.F) {
	for _, d := range documents() {
		f.Add(d.Text, 0, 5, 3, 9, 3, 4)
	}
	f.Add("a'b 'c", 0, 2, 1, 3, 2, 6)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d, x, y int) {
		var es []entity.Entity
		for i, s := range []entity.Span{{Start: a, End: b}, {Start: c, End: d}, {Start: x, End: y}} {
			if s.Start >= 0 && s.Start < s.End && s.End <= len(text) {
				es = append(es, entity.Entity{Span: s, Type: entity.Type(fmt.Sprint("t", i)), Text: text[s.Start:s.End]})
			}
		}
		// marks that cut a rune show its bytes as U+FFFD, each for itself
		for _, e := range es {
			if valid(text[:e.Start])+valid(text[e.Start:e.End])+valid(text[e.End:]) != valid(text) {
				return
			}
		}
		var page strings.Builder
		if err := HTMLText(&page, text, es); err != nil {
			t.Fatal(err)
		}
		shown := html.UnescapeString(tags.ReplaceAllString(page.String(), ""))
		if want := strings.ReplaceAll(valid(text), "\x00", "\uFFFD"); shown != want {
			t.Fatalf("%q shows as %q", text, shown)
		}
		depth := 0
		for _, tag := range tags.FindAllString(page.String(), -1) {
			if depth++; tag == "</mark>" {
				depth -= 2
			}
			if depth < 0 {
				t.Fatalf("%q: a mark is closed twice", page.String())
			}
		}
		if depth != 0 {
			t.Fatalf("%q: a mark is open at the end", page.String())
		}
		var table, words strings.Builder
		if err := CoNLL(&table, Document{Text: text, Entities: es}); err != nil {
			t.Fatal(err)
		}
		begins := 0
		for line := range strings.SplitSeq(table.String(), "\n") {
			word, tag, _ := strings.Cut(line, "\t")
			words.WriteString(word)
			if strings.HasPrefix(tag, "B-") {
				begins++
			}
		}
		if want := printable(strings.Map(drop, valid(text))); words.String() != want {
			t.Fatalf("%q has the words %q", text, words.String())
		}
		n := 0
		for _, e := range outermost(text, es) {
			if strings.Map(drop, valid(e.Text)) != "" && !unicode.IsSpace([]rune(e.Text)[0]) {
				n++
			}
		}
		if begins < n {
			t.Fatalf("%q: %d entities, %d beginnings", table.String(), n, begins)
		}
	})
}

// drop takes white space out of a text.
func drop(r rune) rune {
	if unicode.IsSpace(r) {
		return -1
	}
	return r
}

func TestFullSpanOfAPersonIsInTheUnit(t *testing.T) {
	text := "🌾 Bà Lê Hoa, Bí thư"
	e := mention(text, entity.TypePerson, "Lê Hoa", &entity.Person{Name: "Lê Hoa", Full: mention(text, "", "Bà Lê Hoa, Bí thư", nil).Span})
	for unit, want := range map[Unit]string{Bytes: `{"start":5,"end":26}`, Runes: `{"start":2,"end":19}`, UTF16: `{"start":3,"end":20}`} {
		var b strings.Builder
		if err := JSONLines(&b, unit, Document{Text: text, Entities: []entity.Entity{e}}); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(b.String(), `"full":`+want) {
			t.Errorf("unit %d: got %s, want %s", unit, b.String(), want)
		}
	}
	if e.Value.(*entity.Person).Full.Start != 5 {
		t.Error("the value was changed")
	}
}

// A span that does not fit the text is no reason to panic.
func TestSpansOutsideTheText(t *testing.T) {
	text := "Bà Hoa"
	es := []entity.Entity{
		{Span: entity.Span{Start: -3, End: 3}, Type: "a", Text: "Bà"},
		{Span: entity.Span{Start: 4, End: 100}, Type: "b", Text: "Hoa …"},
		{Span: entity.Span{Start: 50, End: 60}, Type: "c", Text: "x"},
		{Span: entity.Span{Start: 3, End: 1}, Type: "d", Text: "x"},
	}
	doc := Document{Text: text, Entities: es}
	var b strings.Builder
	for name, write := range map[string]func() error{
		"html":          func() error { return HTMLText(&b, text, es) },
		"page":          func() error { return HTML(&b, "", doc) },
		"conll":         func() error { return CoNLL(&b, doc) },
		"brat":          func() error { return Brat(&b, text, es) },
		"doccano":       func() error { return Doccano(&b, doc) },
		"labelstudio":   func() error { return LabelStudio(&b, doc) },
		"webannotation": func() error { return WebAnnotation(&b, doc) },
		"bytes":         func() error { return JSONLines(&b, Bytes, doc) },
		"runes":         func() error { return JSONLines(&b, Runes, doc) },
	} {
		b.Reset()
		if err := write(); err != nil || b.Len() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	b.Reset()
	if err := CoNLL(&b, doc); err != nil || b.String() != "Bà\tB-a\nHoa\tB-b\n\n" {
		t.Errorf("CoNLL writes %q, %v", b.String(), err)
	}
	b.Reset()
	if err := Doccano(&b, doc); err != nil || !strings.Contains(b.String(), `[[0,2,"a"],[3,6,"b"],[6,6,"c"],`) {
		t.Errorf("doccano gets %q, %v", b.String(), err)
	}
}

// A piece of a mention must fill its line and column, whatever stands in it.
func TestBratSplitsAtWhatBreaksALine(t *testing.T) {
	text := "🌾 9\t%, Lê\r\nVăn\vNam\u2028Anh \x00\x1cB\u0085C"
	es := []entity.Entity{mention(text, "quantity", "9\t%", nil), mention(text, "person", text[strings.Index(text, "Lê"):], nil)}
	var b strings.Builder
	if err := Brat(&b, text, es); err != nil {
		t.Fatal(err)
	}
	want := "T1\tquantity 2 3;4 5\t9 %\n" +
		"T2\tperson 7 9;11 14;15 18;19 23;25 26;27 28\tLê Văn Nam Anh  B C\n"
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
	runes := []rune(text)
	for line := range strings.Lines(b.String()) {
		columns := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		_, at, _ := strings.Cut(columns[1], " ")
		var pieces []string
		for piece := range strings.SplitSeq(at, ";") {
			var start, end int
			if _, err := fmt.Sscan(piece, &start, &end); err != nil {
				t.Fatal(err)
			}
			pieces = append(pieces, string(runes[start:end]))
		}
		if len(columns) != 3 || strings.Join(pieces, " ") != columns[2] {
			t.Errorf("%q names the pieces %q", line, pieces)
		}
	}
}

func TestCoNLLHoldsNoControlCharacters(t *testing.T) {
	var b strings.Builder
	if err := CoNLL(&b, Document{Text: "a\x00b \x1b[1m c"}); err != nil {
		t.Fatal(err)
	}
	if want := "a\tO\n\ufffd\tO\nb\tO\n\ufffd\tO\n[\tO\n1m\tO\nc\tO\n\n"; b.String() != want {
		t.Errorf("got %q", b.String())
	}
}

// Groups name mentions all over the text, one group after another.
func TestGroupsOfALongText(t *testing.T) {
	text := strings.Repeat("xã Đăk 🌾.\n\n", 1<<16)
	d := Document{Text: text, Groups: make([]entity.Group, 1<<14)}
	for i := range d.Groups {
		d.Groups[i].Mentions = []entity.Mention{{Span: entity.Span{Start: i, End: i + 2}}, {Span: entity.Span{Start: len(text) - i - 2, End: len(text) - i}}}
	}
	for _, unit := range []Unit{Runes, UTF16} {
		start := time.Now()
		if err := JSONLines(io.Discard, unit, d); err != nil {
			t.Fatal(err)
		}
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("unit %d: it took %v", unit, took)
		}
	}
}

func TestNilValueOfAPerson(t *testing.T) {
	e := mention("Lê Hoa", entity.TypePerson, "Lê Hoa", (*entity.Person)(nil))
	for _, unit := range []Unit{Bytes, Runes, UTF16} {
		if err := JSONLines(io.Discard, unit, Document{Text: "Lê Hoa", Entities: []entity.Entity{e}}); err != nil {
			t.Error(err)
		}
	}
}
