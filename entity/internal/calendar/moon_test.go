package calendar

import "math"

// The Vietnamese lunar calendar from the positions of the Sun and the Moon: the
// oracle of the table.
//
// The rules are those of the calendar since 1968, reckoned at longitude 105° E
// (UTC+7): a month begins on the day of the new moon; the eleventh month holds
// the winter solstice; where thirteen months lie between two eleventh months,
// the first without a major solar term (trung khí) repeats the number of the
// one before it.
//
// The algorithm is the one Hồ Ngọc Đức published (Computing the Vietnamese
// lunar calendar, 2004) after Jean Meeus, Astronomical Algorithms, 1998:
// truncated series with an error of minutes.

// vietnamese is the time zone of the Vietnamese calendar in hours east of Greenwich.
const vietnamese = 7.0

const (
	synodic       = 29.530588853      // mean days between new moons
	firstMoon     = 2415021.076998695 // Julian date of the new moon of 1 January 1900
	dr            = math.Pi / 180     // degrees to radians
	jd1970        = 2440588           // Julian day number of 1 January 1970
	julianCentury = 36525             // days
	j2000         = 2451545.0         // Julian date of the epoch J2000.0
)

// moonMonth is a lunar month: its first day, in days since 1 January 1970, and its
// place in the lunar year.
type moonMonth struct {
	Start  int
	Year   int // the Gregorian year in which the lunar year begins
	Number int // 1–12
	Leap   bool
	Days   int // 29 or 30
}

// moonMonths returns the months of the lunar year that begins in the Gregorian year
// y, reckoned at so many hours east of Greenwich.
func moonMonths(y int, zone float64) []moonMonth {
	var out []moonMonth
	for _, winter := range []int{y - 1, y} { // the year spans two winters
		a := month11(winter, zone)
		b := month11(winter+1, zone)
		k := moonNumber(a)
		leap := 0
		if b-a > 365 {
			leap = leapOffset(k, zone)
		}
		count := 12
		if leap > 0 {
			count = 13
		}
		for i := range count {
			start, next := newMoonDay(k+i, zone), newMoonDay(k+i+1, zone)
			n := 11 + i
			isLeap := leap > 0 && i == leap
			if leap > 0 && i >= leap {
				n--
			}
			year := winter
			if n > 12 {
				n -= 12
				year++
			}
			if year == y {
				out = append(out, moonMonth{Start: start - jd1970, Year: y, Number: n, Leap: isLeap, Days: next - start})
			}
		}
	}
	return out
}

// moonNumber returns the index of the new moon at the Julian day.
func moonNumber(jd int) int {
	return int(math.Floor((float64(jd)-firstMoon)/synodic + 0.5))
}

// newMoonDay returns the Julian day number of the k-th new moon after that of
// 1 January 1900.
func newMoonDay(k int, zone float64) int {
	return int(math.Floor(newMoon(k) + 0.5 + zone/24))
}

// newMoon returns the Julian date of the k-th new moon in universal time.
func newMoon(k int) float64 {
	n := float64(k)
	t := n / 1236.85
	t2, t3 := t*t, t*t*t
	jd := 2415020.75933 + 29.53058868*n + 0.0001178*t2 - 0.000000155*t3
	jd += 0.00033 * sin(166.56+132.87*t-0.009173*t2)
	m := 359.2242 + 29.10535608*n - 0.0000333*t2 - 0.00000347*t3
	mp := 306.0253 + 385.81691806*n + 0.0107306*t2 + 0.00001236*t3
	f := 21.2964 + 390.67050646*n - 0.0016528*t2 - 0.00000239*t3
	c := (0.1734-0.000393*t)*sin(m) + 0.0021*sin(2*m)
	c -= 0.4068*sin(mp) - 0.0161*sin(2*mp)
	c -= 0.0004 * sin(3*mp)
	c += 0.0104*sin(2*f) - 0.0051*sin(m+mp)
	c -= 0.0074*sin(m-mp) - 0.0004*sin(2*f+m)
	c -= 0.0004*sin(2*f-m) + 0.0006*sin(2*f+mp)
	c += 0.0010*sin(2*f-mp) + 0.0005*sin(2*mp+m)
	var delta float64
	if t < -11 {
		delta = 0.001 + 0.000839*t + 0.0002261*t2 - 0.00000845*t3 - 0.000000081*t*t3
	} else {
		delta = -0.000278 + 0.000265*t + 0.000262*t2
	}
	return jd + c - delta
}

func sin(degrees float64) float64 { return math.Sin(degrees * dr) }

// sector returns the twelfth of the ecliptic, counted from the spring equinox,
// in which the Sun stands at the start of the Julian day.
func sector(jd int, zone float64) int {
	t := (float64(jd) - 0.5 - zone/24 - j2000) / julianCentury
	t2 := t * t
	m := 357.52910 + 35999.05030*t - 0.0001559*t2 - 0.00000048*t*t2
	l := 280.46645 + 36000.76983*t + 0.0003032*t2
	l += (1.914600-0.004817*t-0.000014*t2)*sin(m) + (0.019993-0.000101*t)*sin(2*m) + 0.000290*sin(3*m)
	l -= 0.00569 + 0.00478*sin(125.04-1934.136*t) // aberration and nutation
	l = math.Mod(l, 360)
	if l < 0 {
		l += 360
	}
	return int(l / 30)
}

// month11 returns the Julian day on which the eleventh month of the year
// begins: that of the winter solstice.
func month11(y int, zone float64) int {
	dec31 := julianDay(y, 12, 31)
	k := int(math.Floor((float64(dec31) - 2415021) / synodic))
	nm := newMoonDay(k, zone)
	if sector(nm, zone) >= 9 {
		nm = newMoonDay(k-1, zone)
	}
	return nm
}

// leapOffset returns how many months after the eleventh, which is the k-th new
// moon, the leap month comes.
func leapOffset(k int, zone float64) int {
	last := 0
	i := 1
	arc := sector(newMoonDay(k+i, zone), zone)
	for {
		last = arc
		i++
		arc = sector(newMoonDay(k+i, zone), zone)
		if arc == last || i >= 14 {
			return i - 1
		}
	}
}

func julianDay(y, m, d int) int {
	a := (14 - m) / 12
	yy := y + 4800 - a
	mm := m + 12*a - 3
	return d + (153*mm+2)/5 + 365*yy + yy/4 - yy/100 + yy/400 - 32045
}
