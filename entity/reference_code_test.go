package entity

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"golang.org/x/text/unicode/norm"
)

func TestParseCode(t *testing.T) {
	for _, test := range []struct{ in, want, kind, level, term string }{
		{"30/2020/NĐ-CP", "30/2020/NĐ-CP", "Nghị định", "state-central", ""},
		{"05-CT/TW", "05-CT/TW", "Chỉ thị", "party-central", ""},
		{"5-CT/TW", "05-CT/TW", "Chỉ thị", "party-central", ""},
		{"05 - CT/TW", "05-CT/TW", "Chỉ thị", "party-central", ""},
		{"05–CT/TW", "05-CT/TW", "Chỉ thị", "party-central", ""},
		{"05/CT-TW", "05-CT/TW", "Chỉ thị", "party-central", ""},
		{"05-CT-TW", "05-CT/TW", "Chỉ thị", "party-central", ""},
		{"05 CT/TW", "05-CT/TW", "Chỉ thị", "party-central", ""},
		{"04-NQ/TƯ", "04-NQ/TW", "Nghị quyết", "party-central", ""},
		{"37-QĐ/TW", "37-QĐ/TW", "", "party-central", ""},
		{"07-TT/TU", "07-TT/TU", "Thông tri", "party-local", ""},
		{"08-HD/BTCTW", "08-HD/BTCTW", "Hướng dẫn", "party-central", ""},
		{"02/LĐTBXH-TT", "02/TT-LĐTBXH", "Thông tư", "ministry", ""},
		{"121-NV/NĐ", "121/NĐ-NV", "Nghị định", "ministry", ""},
		{"20/2022/TT-BGD&ĐT", "20/2022/TT-BGDĐT", "Thông tư", "ministry", ""},
		{"36a/NQ-CP", "36a/NQ-CP", "Nghị quyết", "state-central", ""},
		{"36A/NQ-CP", "36a/NQ-CP", "Nghị quyết", "state-central", ""},
		{"66.7/2025/NQ-CP", "66.7/2025/NQ-CP", "Nghị quyết", "state-central", ""},
		{"123/UBND-KT", "123/UBND-KT", "Công văn", "local", ""},
		{"2620/VPCP - KGVX", "2620/VPCP-KGVX", "Công văn", "ministry", ""},
		{"6721/VPCP-V", "6721/VPCP-V", "Công văn", "ministry", ""},
		{"1211/2016/UBTVQH13", "1211/2016/UBTVQH13", "", "assembly", "XIII"},
		{"45/2013/QH13", "45/2013/QH13", "", "assembly", "XIII"},
		{"38/2001/PL-UBTVQH10", "38/2001/PL-UBTVQH10", "Pháp lệnh", "assembly", "X"},
		{"10-LCT/HĐNN7", "10/LCT-HĐNN7", "Lệnh", "assembly", "VII"},
		{"01/2015/TTLT-BTP-BNV", "01/2015/TTLT-BTP-BNV", "Thông tư liên tịch", "ministry", ""},
		{"117/2007/TTLT/BTC-BLĐTBXH", "117/2007/TTLT-BTC-BLĐTBXH", "Thông tư liên tịch", "ministry", ""},
		{"135/1998/QÐ-TTg", "135/1998/QĐ-TTg", "Quyết định", "state-central", ""},
		{"702/qđ-ttg", "702/QĐ-TTg", "Quyết định", "state-central", ""},
		{"893/QD-TTG", "893/QĐ-TTg", "Quyết định", "state-central", ""},
		{"152/HĐBT", "152/HĐBT", "", "state-central", ""},
		{"26-CP", "26/CP", "", "state-central", ""},
		{"64/SL", "64/SL", "Sắc lệnh", "", ""},
		{"12/2020/DS-ST", "12/2020/DS-ST", "Bản án", "", ""},
		{"15/2021/QĐST-HNGĐ", "15/2021/QĐST-HNGĐ", "Quyết định", "", ""},
		{"11/2017/AL", "11/2017/AL", "Án lệ", "", ""},
		{"05/2021/HĐKT", "05/2021/HĐKT", "Hợp đồng", "", ""},
		{"01/98/TT-BTC", "01/1998/TT-BTC", "Thông tư", "ministry", ""},
		{"TCVN 5574:2018", "TCVN 5574:2018", "TCVN", "", ""},
		{"TCVN5574: 2018", "TCVN 5574:2018", "TCVN", "", ""},
		{"TCVN 8419-2010", "TCVN 8419:2010", "TCVN", "", ""},
		{"TCVN ISO 9001:2015", "TCVN ISO 9001:2015", "TCVN ISO", "", ""},
		{"QCVN 06:2022/BXD", "QCVN 06:2022/BXD", "QCVN", "ministry", ""},
		{"22 TCN 211-06", "22TCN 211:2006", "22TCN", "", ""},
		{norm.NFD.String("66-QĐ/TW"), "66-QĐ/TW", "", "party-central", ""},
		{"1719/QĐ-\nTTg", "1719/QĐ-TTg", "Quyết định", "state-central", ""},
	} {
		c, err := ParseCode(test.in)
		if err != nil {
			t.Error(err)
			continue
		}
		if c.String() != test.want || c.Kind() != test.kind || c.Level() != test.level || c.Term() != test.term {
			t.Errorf("%q: %q is a %q of %q, term %q; want %q, %q, %q, %q", test.in, c, c.Kind(), c.Level(), c.Term(), test.want, test.kind, test.level, test.term)
		}
		again, err := ParseCode(c.String())
		if err != nil || again != c {
			t.Errorf("%q: %q parses to %q, %v", test.in, c, again, err)
		}
	}
}

func TestParseCodeRefuses(t *testing.T) {
	for _, s := range []string{
		"", "5", "2-0", "24/7", "3/4", "12/3", "0905-123-456", "81A-123.45", "A/H5N1", "TCP/IP", "F-16", "12/Lê Lợi", "230-456-789",
		"30/2020/NĐ-CP của", "của 30/2020/NĐ-CP", "05-CT/TW-Đẩy", "1234567/QĐ-UBND", "TCVN", "TCVN hiện hành", "QĐ-UBND", "5 km/h",
	} {
		if c, err := ParseCode(s); err == nil {
			t.Errorf("%q is read as %q", s, c)
		}
	}
}

func TestCodeIssuers(t *testing.T) {
	for in, want := range map[string]string{
		"30/2020/NĐ-CP":        "[Chính phủ]",
		"01/2015/TTLT-BTP-BNV": "[Bộ Tư pháp Bộ Nội vụ]",
		"45/2013/QH13":         "[Quốc hội khóa XIII]",
		"123/UBND-KT":          "[Ủy ban nhân dân]",
		"12/2020/DS-ST":        "[]",
	} {
		if got := fmt.Sprint(MustParseCode(in).Issuers()); got != want {
			t.Errorf("%s: issuers are %s, want %s", in, got, want)
		}
	}
}

func TestCodeText(t *testing.T) {
	var c Code
	if err := c.UnmarshalText([]byte("05/CT-TW")); err != nil || c != MustParseCode("05-CT/TW") {
		t.Errorf("got %v, %v", c, err)
	}
	if text, err := c.MarshalText(); err != nil || string(text) != "05-CT/TW" {
		t.Errorf("got %q, %v", text, err)
	}
	if err := c.UnmarshalText(nil); err != nil || !c.IsZero() {
		t.Errorf("empty text gives %v, %v", c, err)
	}
	if err := c.UnmarshalText([]byte("24/7")); err == nil {
		t.Error("24/7 is taken for a code")
	}
}

// codeSpellings are spellings that all mean the same document.
func codeSpellings(number, year, kind, issuer string, party bool) (canonical string, all []string) {
	y := ""
	if year != "" {
		y = "/" + year
	}
	if party {
		canonical = number + "-" + kind + "/" + issuer
		all = append(all, number+"/"+kind+"-"+issuer, number+" - "+kind+"/"+issuer, number+"–"+kind+"/"+issuer, number+"‑"+kind+"/"+issuer,
			number+"- "+kind+"/"+issuer, number+"-"+kind+" /"+issuer, number+"-"+kind+"-"+issuer)
	} else {
		canonical = number + y + "/" + kind + "-" + issuer
		all = append(all, number+y+"/"+kind+"/"+issuer, number+y+" /"+kind+"-"+issuer, number+y+"/ "+kind+"-"+issuer, number+y+"/"+kind+"–"+issuer,
			number+y+"/"+kind+"- "+issuer, number+y+"/"+kind+" -"+issuer, number+y+"/"+kind+" - "+issuer, number+y+"/"+kind+"-\n"+issuer, number+y+"/"+kind+"—"+issuer)
	}
	all = append(all, canonical, strings.ReplaceAll(canonical, "Đ", "Ð"), norm.NFD.String(canonical))
	return canonical, all
}

// TestEveryCode writes every kind with every issuer in every spelling that a
// text may have, parses it and finds it in a sentence.
func TestEveryCode(t *testing.T) {
	x, err := New(&Options{Types: []Type{TypeReference}})
	if err != nil {
		t.Fatal(err)
	}
	parsed, found := 0, 0
	for k := range lexicon.Rows(lexicon.ReferenceCodes) {
		for i := range lexicon.Rows(lexicon.IssuerCodes) {
			party := strings.HasPrefix(i.Attr, "party")
			family := "state"
			if party {
				family = "party"
			}
			if !strings.Contains(k.Attr, family) || i.Attr == "other" || i.Attr == "instance" || i.Attr == "matter" || k.Form == i.Form || strings.Contains(i.Form, "&") || strings.Contains(i.Form, "TƯ") {
				continue
			}
			n := parsed/12 + found
			number := []string{"05", "12", "2345", "36a", "187"}[n%5]
			year := []string{"", "2020", "1999"}[n%3]
			if party {
				year = ""
			}
			canonical, spellings := codeSpellings(number, year, k.Form, i.Form, party)
			want, err := ParseCode(canonical)
			if err != nil {
				t.Fatal(err)
			}
			if want.String() != canonical {
				t.Fatalf("%q prints %q", canonical, want)
			}
			for s, spelling := range spellings {
				parsed++
				if got, err := ParseCode(spelling); err != nil || got != want {
					t.Fatalf("%q is %q, not %q: %v", spelling, got, want, err)
				}
				if s != n%len(spellings) {
					continue
				}
				text := "Căn cứ Văn bản số " + spelling + " ngày 12-3-2021 đã gửi các đơn vị."
				es := x.Extract(text)
				if len(es) != 1 || es[0].Text != "Văn bản số "+spelling || es[0].Value.(*Reference).Date != "2021-03-12" {
					t.Fatalf("in %q found %v", text, es)
				}
				c, ok := es[0].Value.(*Reference).ParsedCode()
				if !ok || c != want {
					t.Fatalf("%q has the code %q", text, c)
				}
				found++
			}
		}
	}
	if parsed < 50000 || found < 5000 {
		t.Errorf("only %d spellings and %d sentences", parsed, found)
	}
}

func FuzzParseCode(f *testing.F) {
	for _, s := range []string{"30/2020/NĐ-CP", "05 - CT/TW", "TCVN 5574:2018", "22 TCN 211-06", "66.7/2025/NQ-CP", "1/99/A-B", "5-đ/&B", "QCVN 1-1:2/ Ư", "0/Đ--", "12/2020/DS–ST"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		c, err := ParseCode(s)
		if err != nil {
			return
		}
		again, err := ParseCode(c.String())
		if err != nil || again != c {
			t.Fatalf("%q: %q parses to %q, %v", s, c, again, err)
		}
	})
}
