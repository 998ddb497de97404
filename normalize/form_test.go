package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unsafe"

	"golang.org/x/text/unicode/norm"
)

var defaultCases = []struct{ name, in, want string }{
	{"clean text stays", "Xã Đăk Tờ Re được khen thưởng", "Xã Đăk Tờ Re được khen thưởng"},
	{"decomposed", "Vie\u0323\u0302t Nam", "Việt Nam"},
	{"tone before quality", "viê\u0323\u0301t \u00e1\u0302", "vi\u1ec7\u0301t ấ"},
	{"tone before quality, all bare", "a\u0301\u0302 e\u0309\u0302 a\u0303\u0306", "ấ ể ẵ"},
	{"tone twice", "đô\u0323\u0323", "độ"},
	{"two tones stay", "a\u0300\u0301", "à\u0301"},
	{"tone aliases", "e\u0340 y\u0341", "è ý"},
	{"hidden inside a cluster", "ê\u00ad\u0301", "ế"},
	{"stroke", "Ðường ðến ɖây Ɖà", "Đường đến đây Đà"},
	{"stroke in an abbreviation", "QÐ-TTg HÐND", "QĐ-TTg HĐND"},
	{"stroke of Iceland", "það Guðmundur", "það Guðmundur"},
	{"Cyrillic in Latin", "Нội cоng", "Hội cong"},
	{"Cyrillic by itself", "Москва со RS-12М2", "Москва со RS-12М2"},
	{"full width", "Ｎguyễn（ａ）ﬁ", "Nguyễn(a)fi"},
	{"kept signs", "m² ½ ª № ㎡", "m² ½ ª № ㎡"},
	{"spaces", "Điều\u00a05\u2007\u3000", "Điều 5  "},
	{"line ends", "a\r\nb\u0085c\u2028d", "a\r\nb\u0085c\u2028d"},
	{"joiners in emoji", "👩\u200d💻 Ngu\u200dyễn", "👩\u200d💻 Nguyễn"},
	{"C1 quotes", "\u0093băng\u0094", "“băng”"},
	{"dashes stay", "1990–1995 “a”", "1990–1995 “a”"},
	{"invalid bytes", "a\xff\u0301\xe1\xbbb", "a\xff\u0301\xe1\xbbb"},
}

func TestDefault(t *testing.T) {
	for _, c := range defaultCases {
		if got := Default.Apply(c.in); got != c.want {
			t.Errorf("%s: Apply(%+q) = %+q, want %+q", c.name, c.in, got, c.want)
		}
		if got := string(Default.Append([]byte("x"), c.in)); got != "x"+c.want {
			t.Errorf("%s: Append(%+q) = %+q", c.name, c.in, got)
		}
		if got := string(Default.Bytes([]byte(c.in))); got != c.want {
			t.Errorf("%s: Bytes(%+q) = %+q", c.name, c.in, got)
		}
		if got := Default.IsNormal(c.in); got != (c.in == c.want) {
			t.Errorf("%s: IsNormal(%+q) = %v", c.name, c.in, got)
		}
		if got := Default.Apply(c.want); got != c.want {
			t.Errorf("%s: again: %+q", c.name, got)
		}
	}
}

func TestCleanTextIsItself(t *testing.T) {
	s := strings.Repeat("Ủy ban nhân dân xã Ia Mơ họp ngày 5-3. ", 20)
	got, m := Default.Map(s)
	if m != nil || unsafe.StringData(got) != unsafe.StringData(s) {
		t.Errorf("Map copied a clean text (map %v)", m)
	}
	b := []byte(s)
	if c := Default.Bytes(b); &c[0] != &b[0] {
		t.Error("Bytes copied a clean text")
	}
	if n := testing.AllocsPerRun(10, func() { Default.Apply(s); Default.IsNormal(s) }); n != 0 {
		t.Errorf("%v allocations on a clean text", n)
	}
}

// Every character that a form changes must stop the filter.
func TestFilterStopsAtEveryChange(t *testing.T) {
	for _, f := range []Form{Default, Default | Dashes | Quotes, NFC} {
		for r := rune(0x80); r <= 0x10FFFF; r++ {
			if r >= 0xD800 && r < 0xE000 {
				continue
			}
			table := &plainFilter
			if f&(Dashes|Quotes) != 0 {
				table = &punctFilter
			}
			s := "ab" + string(r) + "ccccccccccc"
			p := pass{form: f, src: s}
			if p.kind(r, string(r)) != quiet && table.skip(s, 0) == len(s) {
				t.Fatalf("form %b: the filter passes U+%04X", f, r)
			}
		}
	}
}

func TestNFCAgreesWithUnicode(t *testing.T) {
	marks := []string{"", "\u0301", "\u0323", "\u0302", "\u031b", "\u0306", "\u0340", "\u0332", "\u0345"}
	for r := rune(1); r <= 0x2FA20; r++ {
		if r >= 0xD800 && r < 0xE000 {
			continue
		}
		for i, a := range marks {
			if r > 0x3400 && (i > 1 || r%7 != 0 && (r < 0xF900 || r > 0xFFFF)) {
				break // ideographs and Hangul are all alike
			}
			b := marks[(i+int(r))%len(marks)]
			s := "x" + string(r) + a + b + "y"
			if got, want := NFC.Apply(s), norm.NFC.String(s); got != want {
				t.Fatalf("NFC.Apply(%+q) = %+q, want %+q", s, got, want)
			}
		}
	}
}

func TestMapSource(t *testing.T) {
	in := "\ufeffVie\u0323\u0302t\u00adNam\ufeff"
	got, m := Default.Map(in)
	if got != "ViệtNam" {
		t.Fatalf("Map = %q", got)
	}
	for _, c := range []struct {
		target string
		source string
	}{
		{"ViệtNam", "Vie\u0323\u0302t\u00adNam"},
		{"Việt", "Vie\u0323\u0302t"},
		{"Nam", "Nam"},
		{"ệ", "e\u0323\u0302"},
		{"tN", "t\u00adN"},
	} {
		start := strings.Index(got, c.target)
		a, b := m.Source(start, start+len(c.target))
		if in[a:b] != c.source {
			t.Errorf("Source of %q = %+q, want %+q", c.target, in[a:b], c.source)
		}
		if x, y := m.Target(a, b); got[x:y] != c.target {
			t.Errorf("Target of %+q = %q, want %q", c.source, got[x:y], c.target)
		}
	}
	// A cut inside a letter takes in the letter.
	i := strings.Index(got, "ệ") + 1
	if a, b := m.Source(i, i+1); in[a:b] != "e\u0323\u0302" {
		t.Errorf("Source inside a letter = %+q", in[a:b])
	}
}

// The shortcut for words that begin with a stroke agrees with the long way.
func TestPlainWordIsAWord(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 16))
	strokes := []string{"Ð", "ð", "Ɖ", "ɖ"}
	hits := 0
	for range 50000 {
		before, after := randomText(r, r.IntN(3)), randomText(r, r.IntN(4))
		if r.IntN(2) == 0 {
			before, after = "ab ", "ường æþƿœb"[:r.IntN(len("ường æþƿœb"))]
		}
		p := pass{form: Default, src: before + strokes[r.IntN(4)] + after}
		i := len(before)
		if !p.beginsPlainWord(i) {
			continue
		}
		hits++
		if w := p.wordAt(i); w.nordic || w.long || w.start != i {
			t.Fatalf("%+q: a plain word at %d, but %+v", p.src, i, *w)
		}
	}
	if hits < 1000 {
		t.Errorf("only %d words were plain", hits)
	}
}
