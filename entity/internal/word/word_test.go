package word

import (
	"fmt"
	"strings"
	"testing"
)

func show(words []Word, text string) string {
	var b strings.Builder
	for _, w := range words {
		switch {
		case w.Has(Break):
			b.WriteString("¶")
		case w.Has(Sentence):
			b.WriteString("§")
		case w.Has(Line):
			b.WriteString("↵")
		case w.Has(Space):
			b.WriteString(" ")
		default:
			b.WriteString("|")
		}
		b.WriteString(text[w.Start:w.End])
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"":                         "",
		"8h30, 50kg và m²...":      "¶8|h|30|, 50|kg và m|²|...",
		"H'Hen Niê, 'tin'":         "¶H'Hen Niê|, '|tin|'",
		"05-CT/TW và QH13":         "¶05|-|CT|/|TW và QH|13",
		"TP. Pleiku. Bà Vân":       "¶TP|. Pleiku|.§Bà Vân",
		"ông A. Bình nói. Hôm nay": "¶ông A|. Bình nói|.§Hôm nay",
		"Ảnh: N.H\nDự họp":         "¶Ảnh|: N|.|H¶Dự họp",
		"căn cứ Nghị định số\n30/2020 của": "¶căn cứ Nghị định số↵30|/|2020 của",
		"một hai\n\nba": "¶một hai¶ba",
		"BỘ KHOA HỌC\nVÀ CÔNG NGHỆ\nTHÔNG TƯ":    "¶BỘ KHOA HỌC↵VÀ CÔNG NGHỆ¶THÔNG TƯ",
		"ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nTỈNH Y": "¶ỦY BAN NHÂN DÂN↵TỈNH LÂM ĐỒNG¶TỈNH Y",
		"hết quý I. Theo ông V. Putin":           "¶hết quý I|.§Theo ông V|. Putin",
		"\xe1\xba\xe1":                           "¶\xe1|\xba|\xe1",
		"a\xffb":                                 "¶a|\xff|b",
		"ʼa ᭞b ’c’ d’e":                          "¶ʼ|a ᭞|b ’|c|’ d’e",
		"U+00A0\u00a0x":                          "¶U|+|00|A|0 x",
	} {
		var s Scanner
		if got := show(s.Scan(text, nil), text); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
	}
}

func TestKeysAndShapes(t *testing.T) {
	for text, want := range map[string]string{
		"Uỷ":      "ủy 4",
		"Ủy":      "ủy 4",
		"HOÀ":     "hòa 5",
		"hoàn":    "hoàn 1",
		"quý":     "quý 1",
		"Thuý":    "thúy 4",
		"iPhone":  "iphone 2",
		"H":       "h 3",
		"ThS":     "ths 6",
		"Đắk":     "đắk 4",
		"N’Trang": "n'trang 6",
		"Ươm":     "ươm 4",
		"Путин":   "путин 4",
	} {
		var s Scanner
		w := s.Scan(text, nil)
		if len(w) != 1 {
			t.Fatalf("%q is %d words", text, len(w))
		}
		if got := fmt.Sprint(w[0].Key, " ", w[0].Shape); got != want {
			t.Errorf("%q: got %s, want %s", text, got, want)
		}
		if k := Key(text); k != w[0].Key {
			t.Errorf("%q: Key gives %q, Scan %q", text, k, w[0].Key)
		}
	}
}

func FuzzScan(f *testing.F) {
	for _, s := range []string{"Uỷ ban 8h30...\n\nx", "a\xff\u0301b'c'd", "((((((", "Ð\r\n\r\n12.5"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var s Scanner
		end := int32(0)
		for i, w := range s.Scan(text, nil) {
			if w.Start < end || w.End <= w.Start || int(w.End) > len(text) {
				t.Fatalf("word %d is %d:%d after %d", i, w.Start, w.End, end)
			}
			for _, r := range text[end:w.Start] {
				if !isSpace(r) {
					t.Fatalf("%q stands between two words", r)
				}
			}
			if w.Kind == 0 || w.Key == "" || (w.Kind == Letters) != (w.Shape != 0) {
				t.Fatalf("word %d is %+v", i, w)
			}
			if k := Key(text[w.Start:w.End]); w.Kind == Letters && k != w.Key {
				t.Fatalf("%q: Key gives %q, Scan %q", text[w.Start:w.End], k, w.Key)
			}
			end = w.End
		}
	})
}
