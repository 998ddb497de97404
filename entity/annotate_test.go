package entity

import (
	"html"
	"regexp"
	"strings"
	"testing"
)

func references(t testing.TB, text string) []Entity {
	t.Helper()
	x, err := New(&Options{Types: []Type{TypeReference}})
	if err != nil {
		t.Fatal(err)
	}
	return x.Extract(text)
}

func TestAnnotateHTML(t *testing.T) {
	text := "Xem <b>Nghị định 30/2020/NĐ-CP</b> & Luật Đất đai 2024."
	got := AnnotateHTML(text, references(t, text), func(e *Entity) string {
		return "/van-ban?id=" + e.Value.(*Reference).ID + "&a=\"1\""
	})
	want := `Xem &lt;b&gt;<a href="/van-ban?id=30/2020/NĐ-CP&amp;a=&#34;1&#34;">Nghị định 30/2020/NĐ-CP</a>&lt;/b&gt; &amp; <a href="/van-ban?id=QH:luat-dat-dai:2024&amp;a=&#34;1&#34;">Luật Đất đai 2024</a>.`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestAnnotateHTMLRefusesScripts(t *testing.T) {
	text := "theo Nghị định 30/2020/NĐ-CP"
	for _, address := range []string{"javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "JavaScript:x", "java\nscript:x", "\\\\host"} {
		if got := AnnotateHTML(text, references(t, text), func(*Entity) string { return address }); got != text {
			t.Errorf("%q gives %q", address, got)
		}
	}
}

func TestAnnotateNested(t *testing.T) {
	text := "abcdef"
	es := []Entity{{Span: Span{1, 5}, Type: "a"}, {Span: Span{2, 3}, Type: "b"}, {Span: Span{4, 6}, Type: "c"}, {Span: Span{5, 6}, Type: "d"}, {Span: Span{5, 9}, Type: "e"}}
	got := Annotate(text, es, nil, func(e *Entity) (string, string) { return "<" + string(e.Type) + ">", "</" + string(e.Type) + ">" })
	if want := "a<a>b<b>c</b>de</a><d>f</d>"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := Annotate(text, nil, nil, nil); got != text {
		t.Errorf("without entities: %q", got)
	}
}

var tags = regexp.MustCompile(`<a href="[^"<>]*">|</a>`)

func FuzzAnnotateHTML(f *testing.F) {
	for _, s := range seeds {
		f.Add(s, "http://example.org/?q=")
	}
	f.Add("<script>Luật Đất đai 2024</script>", "javascript:")
	x, err := New(&Options{Nested: true})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text, address string) {
		got := AnnotateHTML(text, x.Extract(text), func(e *Entity) string { return address + e.Text })
		plain := tags.ReplaceAllString(got, "")
		if strings.ContainsAny(plain, "<>\"") || html.UnescapeString(plain) != text && html.UnescapeString(html.EscapeString(text)) == text {
			t.Fatalf("%q becomes %q", text, got)
		}
	})
}
