package normalize

import (
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

var charsets = []Charset{TCVN3, VNI, VISCII, VPS, VIQR, Windows1258, Mojibake}

// Written for this test, with all five tones, both strokes and all marks.
const legacySample = "Ủy ban xã Đông Thạnh họp dân, bàn chuyện mở rộng con đường qua xóm chợ; ông Đỗ Văn Bảy kể rằng " +
	"mưa lũ làm cầu yếu hẳn, ai cũng ngại chở nặng. Đã có tiền, thiếu người giữ sổ."

func TestLegacyWords(t *testing.T) {
	for _, c := range []struct {
		charset   Charset
		raw, want string
	}{
		{TCVN3, "ViÖt Nam", ""},
		{TCVN3, "Vi\xd6t Nam, \x93c\xb8\x94", "Việt Nam, “cá”"},
		{VNI, "Vie\xe4t Nam \xd1o\xe2ng", "Việt Nam Đông"},
		{VNI, "Vie\xc4t", "Việt"}, // the mark of a capital
		{VNI, "\xf1\xf6\xf4\xefc", "được"},
		{VISCII, "Vi\xaet Nam \x02", "Việt Nam Ẳ"},
		{VPS, "Vi\x8ct \xf1", "Việt Đ"},
		{Windows1258, "Vi\xea\xf2t Nam \xd0\xfd\xf5\xcc", "Việt Nam Đườ"},
		{Windows1258, "b\xec\x81", "b\u0301\ufffd"},
		{VIQR, "Vie^.t Nam, DDu+o+`ng Dda` La.t", "Việt Nam, Đường Đà Lạt"},
		{VIQR, `d\d A\. a\\' du+. Add \x`, `dd A. a\' dự Ađ \x`},
		{Mojibake, "Viá»‡t Nam", "Việt Nam"},
		{Mojibake, "MÃ¬nh Ä‘i â€œchá»£â€\u009d", "Mình đi “chợ”"},
		{Mojibake, "lÃ  gÃ¬", "là gì"},
		{Mojibake, "hĂ i, lÃ gÃ¬", "hài, là gì"},
		{Mojibake, "ÃƒÂ¡o", "áo"},
		{Mojibake, "Việt São Đỗ", "Việt São Đỗ"},
	} {
		if c.want == "" {
			if got, _ := c.charset.Repair(c.raw); got != "Việt Nam" {
				t.Errorf("%v.Repair(%q) = %q", c.charset, c.raw, got)
			}
			continue
		}
		got, m := c.charset.Decode(c.raw)
		if got != c.want {
			t.Errorf("%v.Decode(%q) = %q, want %q", c.charset, c.raw, got, c.want)
		}
		for e := range m.Edits() {
			if c.raw[e.SourceStart:e.SourceEnd] == got[e.TargetStart:e.TargetEnd] {
				t.Errorf("%v.Decode(%q): edit %v changes nothing", c.charset, c.raw, e)
			}
		}
		r := transform.NewReader(iotest.OneByteReader(strings.NewReader(c.raw)), c.charset.NewDecoder())
		if got, err := io.ReadAll(r); err != nil || string(got) != c.want {
			t.Errorf("%v.NewDecoder on %q, byte by byte: %q, %v, want %q", c.charset, c.raw, got, err, c.want)
		}
	}
}

func TestMisreadTextIsRepaired(t *testing.T) {
	for _, c := range []Charset{VNI, VISCII, Windows1258} {
		raw, err := c.NewEncoder().String(legacySample)
		if err != nil {
			t.Fatalf("%v: %v", c, err)
		}
		misread, _ := Mojibake.NewEncoder().String(raw) // each byte as its character
		if got, _ := c.Repair(misread); got != legacySample {
			t.Errorf("%v.Repair(%q) = %q", c, misread, got)
		}
	}
}

// holdable drops from s what c cannot hold.
func holdable(c Charset, s string) string {
	var b strings.Builder
	e := c.NewEncoder()
	for _, r := range s {
		if _, err := e.String(string(r)); err == nil {
			b.WriteRune(r)
		}
	}
	return NFC.Apply(b.String())
}

func checkRoundTrip(t *testing.T, c Charset, s string) {
	t.Helper()
	s = holdable(c, strings.ToValidUTF8(s, ""))
	if c == Mojibake {
		// What looks like mojibake already is taken apart once more.
		if got, _ := c.Decode(s); got != s {
			return
		}
	}
	raw, err := c.NewEncoder().String(s)
	if err != nil {
		if holdable(c, s) == s {
			t.Fatalf("%v: cannot encode %+q: %v", c, s, err)
		}
		return
	}
	if c == Mojibake {
		// Two neighbours may join to more mojibake, which the decoder undoes too.
		if again, _ := c.Decode(raw); again != s {
			if deeper, _ := c.Decode(s + again); deeper != s+again {
				return
			}
		}
	}
	got, err := c.NewDecoder().String(raw)
	if err != nil || got != s {
		t.Fatalf("%v: %+q became %q, then %+q, %v", c, s, raw, got, err)
	}
	if got, _ := c.Decode(raw); got != s {
		t.Fatalf("%v: Decode(%q) = %+q, want %+q", c, raw, got, s)
	}
}

var legacyPieces = strings.Split("a,A,ă,Ằ,ấ,Ậ,e,ề,Ể,i,ị,Ĩ,o,ố,ơ,Ợ,u,ụ,ư,Ữ,y,ỳ,Ỷ,đ,Đ,d,D,b,q,z,.,',?,`,~,^,(,+,\\,\\\\, ,\n,–,“,”,é,ø,ñ,\u0301,\u0323,\u00a0,€,国,1,\x02", ",")

func TestRoundTripAtRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for range 20000 {
		var b strings.Builder
		for range 1 + r.IntN(10) {
			b.WriteString(legacyPieces[r.IntN(len(legacyPieces))])
		}
		c := charsets[r.IntN(len(charsets)-1)]
		checkRoundTrip(t, c, b.String())
	}
	for _, c := range charsets {
		checkRoundTrip(t, c, legacySample)
	}
}

func FuzzDecodeEncode(f *testing.F) {
	f.Add(legacySample)
	f.Add(`d\d a. "`)
	f.Fuzz(func(t *testing.T, s string) {
		for _, c := range charsets[:len(charsets)-1] {
			checkRoundTrip(t, c, s)
			// No input stops a decoder, and pieces decode as the whole.
			whole, _ := c.Decode(s)
			got, err := io.ReadAll(transform.NewReader(iotest.OneByteReader(strings.NewReader(s)), c.NewDecoder()))
			if err != nil || string(got) != whole {
				t.Fatalf("%v: %q byte by byte is %q, %v, want %q", c, s, got, err, whole)
			}
		}
		if got, m := Mojibake.Decode(s); m == nil && got != s {
			t.Fatalf("nil map for %q", s)
		}
		if c, certainty := Detect(s); certainty < 0 || certainty > 1 {
			t.Fatalf("Detect(%q) = %v, %v", s, c, certainty)
		}
	})
}

func TestEncoderStopsAtWhatItCannotHold(t *testing.T) {
	for c, s := range map[Charset]string{TCVN3: "HÀ", VNI: "ø", VISCII: "“", VPS: "国", VIQR: "é€", Windows1258: "š"} {
		_, err := c.NewEncoder().String("a" + s)
		var e interface{ Replacement() byte }
		if !errors.As(err, &e) {
			t.Errorf("%v encodes %q: %v", c, s, err)
		}
		if got, err := encoding.HTMLEscapeUnsupported(c.NewEncoder()).String("a国"); err != nil || got != "a&#22269;" {
			t.Errorf("%v with escapes: %q, %v", c, got, err)
		}
	}
}

func TestDetect(t *testing.T) {
	for _, c := range charsets {
		src := legacySample
		if c == TCVN3 || c == VPS {
			src = strings.NewReplacer("Ủ", "ủ").Replace(src)
		}
		raw, err := encoding.ReplaceUnsupported(c.NewEncoder()).String(src)
		if err != nil {
			t.Fatal(err)
		}
		if got, p := Detect(raw); got != c || p < 0.9 {
			t.Errorf("Detect of %v = %v, %v", c, got, p)
		}
		if c == VIQR || c == Mojibake {
			continue
		}
		misread, _ := Mojibake.NewEncoder().String(raw)
		if got, p := Detect(misread); got != c || p < 0.9 {
			t.Errorf("Detect of misread %v = %v, %v", c, got, p)
		}
	}
}

func TestDetectClaimsNoUnicode(t *testing.T) {
	for _, s := range []string{
		"", legacySample, Fold.Apply(legacySample), strings.ToUpper(legacySample),
		"Vie\u0323\u0302t Nam va\u0300 the\u0302\u0301 gio\u031b\u0301i",
		"Anh Bình xin cô Lê cho mình và bác An nghe vài câu ví.",
		"Déjà vu à la carte, le garçon était très fâché; où est l'hôtel de São Paulo?",
		"Die Bäcker in Köln müssen früh öffnen, größer wird es später.",
		"I don't know. Is it true? He said \"no\"; we go (again) to a(n) odd place: x^2 + y^2.",
		"O país não é só isso: coração, ação, às três.",
		"Привет, это обычный текст. 中文也一样。",
		"for (i = 0; i < n; i++) { a += b(i) ^ c(+1); add(d.e); }",
	} {
		if c, _ := Detect(s); c != Unicode {
			t.Errorf("Detect(%q) = %v", s, c)
		}
	}
}
