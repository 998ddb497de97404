// Package calendar reckons with days: the Gregorian calendar with its ISO weeks
// and the Vietnamese lunar calendar with its cycle of sixty years.
//
// A day is counted from 1 January 1970, which is day 0. Gregorian dates are
// proleptic and may have any year; lunar dates reach from 1900 to 2100.
package calendar

// Day returns the number of the Gregorian date, whose month and day may lie
// outside their usual ranges: 31 April is 1 May. After Howard Hinnant,
// chrono-Compatible Low-Level Date Algorithms.
func Day(y, m, d int) int {
	m--
	y += floorDiv(m, 12)
	m -= 12 * floorDiv(m, 12)
	m++
	if m <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	mp := (m + 9) % 12
	doy := (153*mp+2)/5 + d - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return era*146097 + doe - 719468
}

// Civil returns the Gregorian date of a day.
func Civil(day int) (y, m, d int) {
	day += 719468
	era := floorDiv(day, 146097)
	doe := day - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	y = yoe + era*400
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d = doy - (153*mp+2)/5 + 1
	m = mp + 3
	if m > 12 {
		m -= 12
	}
	if m <= 2 {
		y++
	}
	return y, m, d
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// Leap reports whether the Gregorian year has 366 days.
func Leap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

// MonthDays returns how many days the month of the Gregorian year has.
func MonthDays(y, m int) int {
	if m == 2 && !Leap(y) {
		return 28
	}
	return MaxDays(m)
}

// MaxDays returns how many days the month has in the longest of years, 0 if
// there is no such month.
func MaxDays(m int) int {
	switch {
	case m < 1 || m > 12:
		return 0
	case m == 2:
		return 29
	case m == 4 || m == 6 || m == 9 || m == 11:
		return 30
	}
	return 31
}

// Valid reports whether the Gregorian year has this date.
func Valid(y, m, d int) bool { return m >= 1 && m <= 12 && d >= 1 && d <= MonthDays(y, m) }

// Weekday returns the ISO weekday of a day: 1 Monday to 7 Sunday.
func Weekday(day int) int { return day + 3 - 7*floorDiv(day+3, 7) + 1 }

// Week returns the ISO 8601 week of a day and the year it belongs to.
func Week(day int) (y, w int) {
	thursday := day - Weekday(day) + 4
	y, _, _ = Civil(thursday)
	return y, (thursday-Day(y, 1, 1))/7 + 1
}

// WeekStart returns the Monday of an ISO week.
func WeekStart(y, w int) int {
	jan4 := Day(y, 1, 4)
	return jan4 - Weekday(jan4) + 1 + 7*(w-1)
}

// Weeks returns how many ISO weeks the year has: 52 or 53.
func Weeks(y int) int {
	_, w := Week(Day(y, 12, 28))
	return w
}
