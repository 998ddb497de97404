package entity

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/vientity/vientity/entity/internal/calendar"
)

// dateWords are pieces of expressions of time, for texts of chance.
var dateWords = strings.Fields(`ngày tháng năm quý tuần giờ phút giây h - / . , : ( ) – đến từ tới và các những mỗi hằng hàng trước sau nay qua
	mai kia này đó tới vừa đầu giữa cuối nửa thế kỷ thập niên mùa xuân hè thứ hai ba tư chủ nhật sáng chiều tối đêm rạng hôm cùng
	mùng rằm Tết Giêng Chạp âm lịch nhuận Giáp Thìn Tân Sửu Quốc khánh Trung thu giao thừa nhiệm kỳ giai đoạn khoảng cách đây gần
	hơn vài mấy nhiều nghìn trăm mươi rưỡi kém 0 1 2 3 4 5 10 12 13 24 28 29 30 31 32 45 60 75 99 100 1000 1975 2020 2021 2024 2999 9999
	III IV XX XXI hè 2021-10-25 30/4 8h30 22-10 31-4 30-2 000 12345678901234567890 trở đi làm việc tuổi lần % đồng`)

// checkDates fails if a date found in the text says something impossible.
func checkDates(t *testing.T, x *Extractor, text string) {
	t.Helper()
	for _, e := range x.Extract(text) {
		d, ok := e.Value.(*Date)
		if !ok {
			continue
		}
		if back, err := ParseDate(d.String()); err != nil || *back != *d {
			t.Fatalf("in %q: %q is %s, which reads as %s %v", text, e.Text, d, back, err)
		}
		checkDateJSON(t, *d)
		checkResolvedJSON(t, *d)
		for _, m := range []Moment{d.Start, d.End} {
			list, n := m.days()
			for _, day := range list[:n] {
				if m.any(FieldMonth) && !m.IsLunar() && (m.From == 0 && !validDay(int(m.Month), int(day)) || m.any(FieldYear) && !calendar.Valid(int(m.Year), int(m.Month), int(day))) {
					t.Fatalf("in %q: %q is %s, a day that never was", text, e.Text, d)
				}
			}
			if m.Hour > 24 || m.Minute > 59 || m.Second > 59 || m.any(FieldMonth) && (m.Month < 1 || m.Month > 12) {
				t.Fatalf("in %q: %q is %s", text, e.Text, d)
			}
		}
		d.EDTF()
		d.TIMEX3()
		for _, p := range []Policy{Nearest, Past, Future} {
			r, ok := d.Resolve(reference, p)
			if !ok {
				continue
			}
			start, end, ok := r.Bounds()
			if ok && !start.IsZero() && !end.IsZero() && !end.After(start) && r.Form == DatePoint {
				t.Fatalf("in %q: %q is %s and ends at %v before it starts at %v", text, e.Text, r, end, start)
			}
		}
	}
}

func TestDatesOfChance(t *testing.T) {
	x, err := New(&Options{Types: []Type{TypeDate}})
	if err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(7, 8))
	for range 20000 {
		var b strings.Builder
		for range 2 + rng.IntN(14) {
			b.WriteString(dateWords[rng.IntN(len(dateWords))])
			if rng.IntN(4) > 0 {
				b.WriteByte(' ')
			}
		}
		checkDates(t, x, b.String())
	}
}

func FuzzDates(f *testing.F) {
	x, err := New(&Options{Types: []Type{TypeDate}})
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range []string{"từ ngày 3, 4 và 5-10-2021 đến nay", "đêm 30 Tết Giáp Thìn", "8h30-10h, thứ Hai (25-10)", "27-28/02/2000", "hai nghìn năm qua", "tháng 4 nhuận năm 2020"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { checkDates(t, x, text) })
}

// TestDatesTakeLinearTime holds lines of a million bytes to a time that only
// work in proportion to their length can keep, on the slowest of machines: if
// each number looked back over all before it, it would be hours.
func TestDatesTakeLinearTime(t *testing.T) {
	x, err := New(&Options{Types: []Type{TypeDate}})
	if err != nil {
		t.Fatal(err)
	}
	for _, unit := range []string{"1/", "12/5, ", "1-1-", "3 và ", "từ 5 đến ", "thứ Hai (", "2020, ", "7"} {
		start := time.Now()
		x.Extract(strings.Repeat(unit, 1_000_000/len(unit)))
		if took := time.Since(start); took > 30*time.Second {
			t.Errorf("%q: %v for a million bytes", unit, took)
		}
	}
}

// The written day beside a feast is the date, and only that.
func TestFeastsBesideTheirDates(t *testing.T) {
	for text, want := range map[string][]string{
		"lễ Quốc khánh 2-9":                             {"2-9"},
		"Giỗ Tổ Hùng Vương (10-3 âm lịch)":              {"10-3 âm lịch"},
		"nghỉ lễ Quốc khánh":                            {"Quốc khánh"},
		"Ngày Thầy thuốc Việt Nam (27-2)":               {"Ngày Thầy thuốc Việt Nam", "27-2"},
		"đón Tết Nguyên đán 2022 và Trung thu năm 2021": {"Tết Nguyên đán 2022", "Trung thu năm 2021"},
	} {
		var got []string
		for _, e := range Extract(text) {
			if e.Type == TypeDate {
				got = append(got, e.Text)
			}
		}
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// What a text says and what it means at a time, end to end.
func TestDatesRead(t *testing.T) {
	for text, want := range map[string]string{
		"mùng 1 Tết Nhâm Dần":           "2022-02-01",
		"30 Tết":                        "2022-01-31",
		"23 tháng Chạp":                 "2022-01-25",
		"rằm tháng Bảy năm Tân Sửu":     "2021-08-22",
		"15 tháng 4 nhuận năm 2020":     "2020-06-06",
		"Tết Nguyên đán 2022":           "2022-02-01",
		"giao thừa Tết Nhâm Dần":        "2022-01-31",
		"thứ Tư tuần sau":               "2021-11-10",
		"sáng mai":                      "2021-11-02",
		"8 giờ sáng mai":                "2021-11-02T08",
		"5 năm tới":                     "2021/2026",
		"3 tháng qua":                   "2021-08/2021-11",
		"cách đây 2 tháng":              "2021-09",
		"nửa thế kỷ trước":              "1971",
		"2 giờ trước":                   "2021-11-01T06",
		"tháng 2 năm ngoái":             "2020-02",
		"ngày 5 tháng trước":            "2021-10-05",
		"6 tháng đầu năm nay":           "2021-40",
		"quý I năm sau":                 "2022-33",
		"từ ngày 20-12 đến 5-1":         "2021-12-20/2022-01-05",
		"từ năm 2018 đến nay":           "2018/..",
		"từ nay đến cuối năm":           "2021-11-01/2021",
		"thứ Sáu tới":                   "2021-11-05",
		"các ngày 3, 7 và 10-11":        "{2021-11-03,2021-11-07,2021-11-10}",
		"từ mùng 1 đến mùng 5 Tết 2022": "2022-02-01/2022-02-05",
		"đêm 24, rạng sáng 25/12":       "2021-12-24",
	} {
		es := Extract(text)
		if len(es) == 0 {
			t.Errorf("%q: nothing found", text)
			continue
		}
		d, ok := es[0].Value.(*Date)
		if !ok {
			t.Errorf("%q: %v", text, es[0])
			continue
		}
		r, ok := d.Resolve(reference, Nearest)
		if got := r.EDTF(); !ok || got != want {
			t.Errorf("%q: %s resolves to %s %v, want %s", text, d, got, ok, want)
		}
	}
}
