package calendar

//go:generate go run ./generate

// Lunar is a date of the Vietnamese lunar calendar, reckoned at UTC+7. Its year
// is named by the Gregorian year in which it begins.
type Lunar struct {
	Year, Month, Day int
	Leap             bool // a leap month, which follows the one of the same number
}

// The lunar years that the table holds.
const (
	FirstLunarYear = 1900
	LastLunarYear  = 2100
)

// A lunar year in the table, from the lowest bit: 13 bits, set where a month
// has 30 days, in the order of the year, the leap month included; 4 bits, the
// number of the leap month, or 0; 6 bits, the days from 1 January to Tết.
const (
	leapShift = 13
	tetShift  = 17
)

// NewYear returns the day of Tết, the first of the lunar year.
func NewYear(y int) (day int, ok bool) {
	if y < FirstLunarYear || y > LastLunarYear {
		return 0, false
	}
	return Day(y, 1, 1) + int(lunarYears[y-FirstLunarYear]>>tetShift), true
}

// LeapMonth returns the number of the leap month of the lunar year, or 0.
func LeapMonth(y int) int {
	if y < FirstLunarYear || y > LastLunarYear {
		return 0
	}
	return int(lunarYears[y-FirstLunarYear] >> leapShift & 15)
}

// place returns which month of the year it is, counted from 0 with the leap
// month, and how many days it has; 0 days if the year has no such month.
func place(y, m int, leap bool) (n, days int) {
	if y < FirstLunarYear || y > LastLunarYear || m < 1 || m > 12 {
		return 0, 0
	}
	l := LeapMonth(y)
	if leap && l != m {
		return 0, 0
	}
	n = m - 1
	if l != 0 && m > l || leap {
		n++
	}
	return n, 29 + int(lunarYears[y-FirstLunarYear]>>n&1)
}

// LunarMonthDays returns how many days the lunar month has: 29 or 30, and 0 if
// the year has no such month.
func LunarMonthDays(y, m int, leap bool) int {
	_, days := place(y, m, leap)
	return days
}

// DayNumber returns the day of a lunar date; ok is false if there is no such date or
// the table does not hold its year.
func (l Lunar) DayNumber() (day int, ok bool) {
	n, days := place(l.Year, l.Month, l.Leap)
	if l.Day < 1 || l.Day > days {
		return 0, false
	}
	day, _ = NewYear(l.Year)
	for i := range n {
		day += 29 + int(lunarYears[l.Year-FirstLunarYear]>>i&1)
	}
	return day + l.Day - 1, true
}

// LunarDate returns the lunar date of a day; ok is false outside the table.
func LunarDate(day int) (l Lunar, ok bool) {
	y, _, _ := Civil(day)
	tet, ok := NewYear(y)
	if !ok || day < tet {
		y--
		if tet, ok = NewYear(y); !ok {
			return Lunar{}, false
		}
	}
	rest := day - tet
	leap := LeapMonth(y)
	months := 12
	if leap != 0 {
		months++
	}
	for n := range months {
		days := 29 + int(lunarYears[y-FirstLunarYear]>>n&1)
		if rest < days {
			l = Lunar{Year: y, Month: n + 1, Day: rest + 1}
			if leap != 0 && n >= leap {
				l.Month--
				l.Leap = n == leap
			}
			return l, true
		}
		rest -= days
	}
	return Lunar{}, false // after the last year of the table
}
