package number

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"

	"github.com/vientity/vientity/entity/internal/word"
)

func read(text string) (Number, int, bool) {
	var s word.Scanner
	w := s.Scan(text, nil)
	n, ok := Read(w)
	return n, len(w), ok
}

func (n Number) text() string {
	if n.Den.IsValid() {
		return n.Value.String() + "/" + n.Den.String()
	}
	return n.Value.String()
}

func TestWholeNumbers(t *testing.T) {
	for in, want := range map[string]string{
		// digits
		"0": "0", "05": "5", "675800": "675800", "1.200": "1200", "1.234.567,89": "1234567.89", "1,234,567.89": "1234567.89",
		"1 234 567": "1234567", "1 250 000,5": "1250000.5", "5 000": "5000", "12,5": "12.5", "0.125": "0.125", "0,125": "0.125", "1.5": "1.5",
		"674,573": "674.573", "12.345,6": "12345.6", "12,345.6": "12345.6", "1.0000": "1", "2.103,11": "2103.11",
		"1.000.000.000.000.000.000.000": "1000000000000000000000",
		// digits with scales
		"1,2 nghìn tỷ": "1200000000000", "5 tỉ 300 triệu": "5300000000", "2 tỷ rưỡi": "2500000000", "2 tỷ 450 triệu": "2450000000",
		"3 trăm": "300", "3 trăm triệu": "300000000", "5 chục nghìn": "50000", "1tr2": "1200000", "1tr25": "1250000", "25k": "25000", "2t3": "2300000000",
		"2 nghìn 500 tỷ": "2500000000000", "10 vạn": "100000", "1 triệu tỷ": "1000000000000000", "5 tỷ ba trăm triệu": "5300000000", "3 triệu tư": "3400000",
		"1,5 triệu": "1500000", "120 nghìn": "120000", "3 trăm rưỡi": "350",
		// words
		"không": "0", "mười": "10", "mười lăm": "15", "hai mươi": "20", "hai mươi mốt": "21", "hai mươi một": "21", "hai chục": "20", "hăm mốt": "21", "hăm lăm": "25", "băm sáu": "36",
		"bốn mươi tư": "44", "chín mươi bảy": "97", "một trăm linh năm": "105", "một trăm lẻ tư": "104", "hai trăm hai": "220", "hai trăm rưỡi": "250", "trăm rưỡi": "150", "nghìn rưỡi": "1500",
		"một nghìn linh một": "1001", "hai nghìn không trăm linh năm": "2005", "một vạn hai nghìn": "12000", "ba tỷ rưỡi": "3500000000", "hai triệu tư": "2400000", "tám nghìn mốt": "8100", "năm trăm ngàn": "500000",
		"một trăm bảy tư": "174", "năm mươi lăm": "55", "một nghìn hai trăm tỷ": "1200000000000", "hai trăm triệu tỷ": "200000000000000000", "nửa triệu": "500000", "nửa tỷ": "500000000", "âm mười": "-10",
		"hai phẩy năm": "2.5", "ba phẩy bảy lăm": "3.75", "không phẩy không năm": "0.05", "một phẩy hai triệu": "1200000", "nghìn tỷ": "1000000000000", "trăm": "100", "một trăm hai mươi lăm triệu": "125000000",
		"một tỷ tỷ": "1000000000000000000", "một chín bốn lăm": "1945",
		// fractions
		"hai phần ba": "2/3", "chín phần mười": "9/10", "ba phần tư": "3/4", "một phần hai mươi": "1/20", "1 phần 3": "1/3",
	} {
		n, words, ok := read(in)
		if !ok || n.text() != want || n.N != words {
			t.Errorf("%q = %s, %d of %d words, %v; want %s", in, n.text(), n.N, words, ok, want)
		}
	}
}

func TestNumbersEndWhereOthersStart(t *testing.T) {
	for in, want := range map[string]struct {
		value string
		words int
	}{
		"hai mươi năm":          {"20", 2}, // years
		"mười năm qua":          {"10", 1},
		"hai trăm năm":          {"200", 2},
		"một nghìn năm lịch sử": {"1000", 2},
		"hai trăm năm mươi hộ":  {"250", 4},
		"ba năm":                {"3", 1},
		"năm năm":               {"5", 1},
		"ba triệu một tháng":    {"3000000", 2},
		"hai trăm tư nhân":      {"200", 2},
		"ba tư vấn viên":        {"3", 1},
		"5 triệu 200 hộ":        {"5000000", 2},
		"5 triệu hai người":     {"5000000", 2},
		"một trăm phần trăm":    {"100", 2},
		"2 tỷ 3 tỷ":             {"2000000000", 2},
		"một tỷ hai nghìn tỷ":   {"1000000000", 2},
		"hai triệu ba triệu":    {"2000000", 2},
		"hai phần quà":          {"2", 1},
		"12 250 người":          {"12", 1},
		"2021 100 hộ":           {"2021", 1},
		"một hai":               {"1", 1},
		"mười một trăm":         {"10", 1},
		"1 000 0000":            {"1", 1},
		"một trăm lẻ":           {"100", 2},
		"12 tỷ lệ":              {"12000000000", 2},
	} {
		n, _, ok := read(in)
		if !ok || n.Value.String() != want.value || n.N != want.words {
			t.Errorf("%q = %v in %d words, %v; want %s in %d", in, n.Value, n.N, ok, want.value, want.words)
		}
	}
}

func TestNoNumber(t *testing.T) {
	for _, in := range []string{"", "người", "25.10.2021", "192.168.1.1", "1,2,3", "1.23.456", "1,23.4,5", "lăm", "rưỡi", "hăm", "âm", "linh năm", "12345678901234567890123456789012345678901234567890"} {
		if n, _, ok := read(in); ok {
			t.Errorf("%q = %v in %d words", in, n.Value, n.N)
		}
	}
}

func TestFlags(t *testing.T) {
	for in, want := range map[string]func(Number) bool{
		"1,250":        func(n Number) bool { return n.Ambiguous && !n.Grouped },
		"1.250":        func(n Number) bool { return !n.Ambiguous && n.Grouped },
		"1,25":         func(n Number) bool { return !n.Ambiguous },
		"1,250,000":    func(n Number) bool { return !n.Ambiguous && n.Grouped },
		"1 250 000":    func(n Number) bool { return n.Spaced },
		"sáu bảy":      func(n Number) bool { return n.Adjacent && n.Value == New(67, 0) },
		"bảy sáu":      func(n Number) bool { return !n.Adjacent },
		"hai trăm tư":  func(n Number) bool { return n.Elliptic },
		"20 triệu":     func(n Number) bool { return n.Scale == 6 && n.Digits },
		"2 triệu rưỡi": func(n Number) bool { return n.Scale == 0 },
		"trăm triệu":   func(n Number) bool { return n.Bare && n.Scale == 8 },
		"25k":          func(n Number) bool { return n.Slang },
	} {
		if n, _, ok := read(in); !ok || !want(n) {
			t.Errorf("%q = %+v", in, n)
		}
	}
}

func TestVague(t *testing.T) {
	for in, want := range map[string]string{
		"hàng nghìn": "1000", "hàng chục triệu": "10000000", "vài trăm": "100", "mấy chục": "10", "vài": "1", "dăm ba": "1", "vài ba trăm": "100", "nhiều tỷ": "1000000000",
		"vài nghìn tỷ": "1000000000000", "vài mươi": "10", "mươi": "10",
	} {
		var s word.Scanner
		w := s.Scan(in, nil)
		if n, ok := ReadVague(w); !ok || !n.Vague || n.Value.String() != want || n.N != len(w) {
			t.Errorf("%q = %v in %d words, %v; want about %s", in, n.Value, n.N, ok, want)
		}
	}
	for _, in := range []string{"", "hàng ngày", "nhiều người", "ba", "hàng mươi"} {
		var s word.Scanner
		if n, ok := ReadVague(s.Scan(in, nil)); ok {
			t.Errorf("%q = %v", in, n.Value)
		}
	}
}

// spell writes a number in words, with the forms of one region or another as
// pick chooses among n.
func spell(n uint64, pick func(n int) int) string {
	one := func(forms ...string) string { return forms[pick(len(forms))] }
	digits := [...]string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}
	digit := func(d uint64) string {
		if d == 7 {
			return one("bảy", "bẩy")
		}
		return digits[d]
	}
	below1000 := func(n uint64, full bool) (out []string) {
		h, t, u := n/100, n/10%10, n%10
		if h > 0 || full {
			out = append(out, digit(h), "trăm")
			if t == 0 && u > 0 {
				out = append(out, one("linh", "lẻ"))
			}
		}
		drop := false
		switch {
		case t == 1:
			out = append(out, "mười")
		case t > 1:
			out = append(out, digit(t))
			if drop = u > 1 && u != 5 && pick(3) == 0; !drop {
				out = append(out, "mươi")
			}
		}
		switch {
		case u == 0:
		case u == 1 && t > 1:
			out = append(out, "mốt")
		case u == 4 && t > 1:
			out = append(out, one("tư", "bốn"))
		case u == 5 && t > 0:
			if t == 1 {
				out = append(out, "lăm")
			} else {
				out = append(out, one("lăm", "nhăm"))
			}
		default:
			out = append(out, digit(u))
		}
		return out
	}
	if n == 0 {
		return digits[0]
	}
	var out []string
	below := func(n uint64, full bool) { // below tỷ
		for _, s := range []struct {
			size  uint64
			names []string
		}{{1e6, []string{"triệu"}}, {1e3, []string{"nghìn", "ngàn"}}, {1, nil}} {
			g := n / s.size % 1000
			if g == 0 {
				continue
			}
			out = append(out, below1000(g, full)...)
			if s.names != nil {
				out = append(out, one(s.names...))
			}
			full = true
		}
	}
	if n >= 1e9 {
		below(n/1e9, false)
		out = append(out, one("tỷ", "tỉ"))
		below(n%1e9, true)
	} else {
		below(n, false)
	}
	return strings.Join(out, " ")
}

func TestSpelledNumbersReadBack(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	for range 20000 {
		want := rnd.Uint64() % 1e18 >> rnd.IntN(60)
		text := spell(want, rnd.IntN)
		n, words, ok := read(text)
		if !ok || n.N != words || n.Value.String() != strconv.FormatUint(want, 10) {
			t.Fatalf("%q = %v in %d of %d words, want %d", text, n.Value, n.N, words, want)
		}
	}
}

func TestReadingAllocatesNothing(t *testing.T) {
	var s word.Scanner
	for _, text := range []string{"1.234.567,89 kg", "một trăm hai mươi lăm triệu đồng", "5 tỉ 300 triệu", "hai phần ba", "hàng chục nghìn"} {
		w := s.Scan(text, nil)
		if n := testing.AllocsPerRun(100, func() { Read(w); ReadVague(w) }); n != 0 {
			t.Errorf("%q: %v allocations", text, n)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"1.234,5 nghìn tỷ", "hai mươi mốt triệu rưỡi", "1tr2", "ba phần tư", "1 000 000", "một tỷ tỷ tỷ tỷ tỷ", "99999999999999999999999999999999999999 triệu tỷ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var s word.Scanner
		w := s.Scan(text, nil)
		for i := range w {
			for _, read := range []func([]word.Word) (Number, bool){Read, ReadVague} {
				n, ok := read(w[i:])
				if !ok {
					continue
				}
				if n.N < 1 || n.N > len(w)-i || !n.Value.IsValid() {
					t.Errorf("%q at word %d: %+v", text, i, n)
				}
				if back, err := Parse(n.Value.String()); err != nil || back != n.Value {
					t.Errorf("%q at word %d: %v reads back as %v, %v", text, i, n.Value, back, err)
				}
			}
		}
	})
}
