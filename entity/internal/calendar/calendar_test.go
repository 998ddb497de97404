package calendar

import (
	"math/rand/v2"
	"testing"
	"time"
)

// published lists the years from 1968 on in which the published table, made
// with a fuller astronomy, puts a month's first day elsewhere than the
// truncated series, whose error is minutes: a new moon falls within minutes of
// midnight.
var published = map[int]bool{2054: true, 2072: true, 2077: true}

func TestLunarTableFollowsTheAlgorithm(t *testing.T) {
	checked, differ := 0, 0
	for y := FirstLunarYear; y <= LastLunarYear; y++ {
		want := moonMonths(y, vietnamese)
		tet, ok := NewYear(y)
		if !ok {
			t.Fatalf("%d is not in the table", y)
		}
		same := tet == want[0].Start
		for _, m := range want {
			first, ok := (Lunar{Year: y, Month: m.Number, Day: 1, Leap: m.Leap}).DayNumber()
			same = same && ok && first == m.Start && LunarMonthDays(y, m.Number, m.Leap) == m.Days
		}
		switch {
		case y < 1968: // the calendar in use then was not reckoned at UTC+7
			if !same {
				differ++
			}
		case published[y] && same:
			t.Errorf("%d: is listed as different and is not", y)
		case !published[y] && !same:
			t.Errorf("%d: the table and the algorithm differ", y)
		default:
			checked++
		}
		if y >= 1968 && tet != want[0].Start {
			t.Errorf("Tết %d: table %d, algorithm %d", y, tet, want[0].Start)
		}
	}
	if checked < 130 || differ > 30 {
		t.Errorf("%d years checked, %d before 1968 differ", checked, differ)
	}
}

// Tết as the calendars of Việt Nam and of China gave it.
func TestTet(t *testing.T) {
	for _, c := range []struct{ y, m, d, chinaMonth, chinaDay int }{
		{1968, 1, 29, 1, 30}, {1969, 2, 16, 2, 17}, {1985, 1, 21, 2, 20}, {2007, 2, 17, 2, 18}, {2030, 2, 2, 2, 3}, {2053, 2, 18, 2, 19},
	} {
		tet, _ := NewYear(c.y)
		if tet != Day(c.y, c.m, c.d) {
			y, m, d := Civil(tet)
			t.Errorf("Tết %d is %d-%d-%d, want %d-%d", c.y, y, m, d, c.m, c.d)
		}
		if china := moonMonths(c.y, 8)[0].Start; china != Day(c.y, c.chinaMonth, c.chinaDay) {
			t.Errorf("China's new year %d: %d", c.y, china)
		}
	}
	for y := 1968; y <= LastLunarYear; y++ {
		tet, _ := NewYear(y)
		if _, m, d := Civil(tet); m*100+d < 120 || m*100+d > 221 {
			t.Errorf("Tết %d on %d-%d", y, m, d)
		}
	}
}

func TestKnownLunarDates(t *testing.T) {
	for _, c := range []struct {
		l       Lunar
		y, m, d int
	}{
		{Lunar{2021, 7, 15, false}, 2021, 8, 22},
		{Lunar{2021, 3, 10, false}, 2021, 4, 21},
		{Lunar{2021, 8, 15, false}, 2021, 9, 21},
		{Lunar{2022, 1, 1, false}, 2022, 2, 1},
		{Lunar{2021, 12, 29, false}, 2022, 1, 31},
		{Lunar{2020, 4, 15, true}, 2020, 6, 6},
		{Lunar{2023, 2, 1, true}, 2023, 3, 22},
		{Lunar{2024, 12, 23, false}, 2025, 1, 22},
		{Lunar{2025, 6, 1, true}, 2025, 7, 25},
		{Lunar{1985, 1, 1, false}, 1985, 1, 21},
	} {
		day, ok := c.l.DayNumber()
		if !ok || day != Day(c.y, c.m, c.d) {
			y, m, d := Civil(day)
			t.Errorf("%+v is %d-%d-%d %v, want %d-%d-%d", c.l, y, m, d, ok, c.y, c.m, c.d)
		}
		if back, ok := LunarDate(Day(c.y, c.m, c.d)); !ok || back != c.l {
			t.Errorf("%d-%d-%d is %+v, want %+v", c.y, c.m, c.d, back, c.l)
		}
	}
}

func TestLunarBothWays(t *testing.T) {
	first, _ := NewYear(FirstLunarYear)
	last, _ := NewYear(LastLunarYear)
	rng := rand.New(rand.NewPCG(1, 2))
	for range 6000 {
		day := first + rng.IntN(last-first+354)
		l, ok := LunarDate(day)
		if !ok {
			t.Fatalf("day %d has no lunar date", day)
		}
		if back, ok := l.DayNumber(); !ok || back != day {
			t.Fatalf("day %d is %+v, which is day %d", day, l, back)
		}
		if day < Day(1968, 2, 1) || published[l.Year] {
			continue
		}
		for _, m := range moonMonths(l.Year, vietnamese) {
			if m.Number == l.Month && m.Leap == l.Leap && m.Start+l.Day-1 != day {
				t.Fatalf("day %d is %+v in the table and not in the algorithm", day, l)
			}
		}
	}
	for _, day := range []int{first - 1, Day(1899, 12, 31), Day(2101, 6, 1), -1 << 40, 1 << 40} {
		if l, ok := LunarDate(day); ok {
			t.Errorf("day %d: %+v lies outside the table", day, l)
		}
	}
	for _, l := range []Lunar{{}, {2021, 13, 1, false}, {2021, 1, 31, false}, {2021, 4, 1, true}, {1899, 1, 1, false}, {2101, 1, 1, false}, {2021, 12, 30, false}} {
		if day, ok := l.DayNumber(); ok {
			t.Errorf("%+v: day %d of no such date", l, day)
		}
	}
}

func TestCycle(t *testing.T) {
	for y, want := range map[int]string{1968: "Mậu Thân", 1984: "Giáp Tý", 2021: "Tân Sửu", 2022: "Nhâm Dần", 2023: "Quý Mão", 2024: "Giáp Thìn", 2025: "Ất Tỵ", 1789: "Kỷ Dậu", 1945: "Ất Dậu"} {
		if got := CycleName(CycleOf(y)); got != want {
			t.Errorf("%d is %s, want %s", y, got, want)
		}
	}
	seen := 0
	for s := range 10 {
		for b := range 12 {
			n := Cycle(s, b)
			if n == 0 {
				continue
			}
			seen++
			if want := stems[s] + " " + branches[b]; CycleName(n) != want {
				t.Errorf("Cycle(%d, %d) = %d, which is %s, not %s", s, b, n, CycleName(n), want)
			}
		}
	}
	if seen != 60 {
		t.Errorf("%d years in the cycle", seen)
	}
	if Cycle(0, 1) != 0 || CycleName(0) != "" || CycleName(61) != "" {
		t.Error("a year that is not in the cycle")
	}
}

func TestGregorianAgainstTime(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 5000 {
		y, yd := 1+rng.IntN(3000), rng.IntN(366)
		when := time.Date(y, 1, 1+yd, 0, 0, 0, 0, time.UTC)
		day := Day(when.Year(), int(when.Month()), when.Day())
		if int64(day)*86400 != when.Unix() {
			t.Fatalf("%v is day %d", when, day)
		}
		if y, m, d := Civil(day); y != when.Year() || m != int(when.Month()) || d != when.Day() {
			t.Fatalf("day %d is %d-%d-%d, want %v", day, y, m, d, when)
		}
		wy, w := when.ISOWeek()
		if gy, gw := Week(day); gy != wy || gw != w {
			t.Fatalf("%v is in week %d-W%d, want %d-W%d", when, gy, gw, wy, w)
		}
		if got := Weekday(day) % 7; got != int(when.Weekday()) {
			t.Fatalf("%v: weekday %d", when, got)
		}
		if start := WeekStart(wy, w); start > day || start+6 < day || w > Weeks(wy) {
			t.Fatalf("week %d-W%d starts on day %d and holds %d", wy, w, start, day)
		}
	}
	for _, c := range []struct {
		y, m, d int
		ok      bool
	}{{2020, 2, 29, true}, {2021, 2, 29, false}, {1900, 2, 29, false}, {2000, 2, 29, true}, {2021, 4, 31, false}, {2021, 13, 1, false}, {2021, 1, 0, false}, {2021, 12, 31, true}} {
		if Valid(c.y, c.m, c.d) != c.ok {
			t.Errorf("Valid(%d, %d, %d) = %v", c.y, c.m, c.d, !c.ok)
		}
	}
	if Day(2021, 14, 1) != Day(2022, 2, 1) || Day(2021, 0, 1) != Day(2020, 12, 1) || Day(2021, -11, 1) != Day(2020, 1, 1) {
		t.Error("months outside a year are not carried over")
	}
}
