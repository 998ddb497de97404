package entity

import (
	"math/bits"
	"strings"
)

// Date is what a text says about time: a point («ngày 25-10-2021», «quý IV»,
// «hôm qua»), an interval («từ năm 2018 đến nay»), a length («50 năm») or
// something that comes again and again («hằng tuần»).
//
// It holds what the text says and no more: a year that the text does not name
// is not there until Resolve finds it. Dates are comparable.
type Date struct {
	Form   DateForm
	Start  Moment     // of an interval, zero if it is open; of the others the only one
	End    Moment     // of an interval, zero if it is open
	Length TimeLength // of a length, and between the members of a set
}

// DateForm tells what kind of statement about time a Date is.
type DateForm uint8

// The forms of dates.
const (
	DatePoint    DateForm = iota + 1 // a moment of some grain: a minute, a day, a century
	DateInterval                     // from one moment to another, both included
	DateLength                       // so long, whenever it was
	DateSet                          // every so often: each Length, and then at Start
)

var formNames = [...]string{"", "point", "interval", "length", "set"}

// String returns the form's name in English.
func (f DateForm) String() string {
	if int(f) < len(formNames) {
		return formNames[f]
	}
	return ""
}

// Moment is a point in time as far as it is known: a year, a day in some year,
// an hour of some day, yesterday. Known tells which fields were said; the
// others are zero.
type Moment struct {
	Year    int16 // astronomical: 0 is 1 BC; the first year of a decade or century
	Month   uint8 // 1–12
	Day     uint8 // 1–31
	Hour    uint8 // 0–23, or 24 at the end of a day
	Minute  uint8
	Second  uint8
	Week    uint8 // ISO week, 1–53
	Weekday uint8 // 1 Monday to 7 Sunday
	Section uint8 // as EDTF numbers them: 21–24 spring to winter, 33–36 quarters, 40–41 halves
	Cycle   uint8 // year of the cycle of sixty: 1 Giáp Tý to 60 Quý Hợi
	Part    DayPart
	Edge    Edge
	Known   DateFields // what the text says
	Guessed DateFields // what was concluded: the century of «năm 75», the year of «25-10»
	From    Anchor     // what a relative moment counts from
	Unit    Grain      // the unit it counts in
	By      int16      // how many units, negative into the past
	Days    uint32     // more than one day of the month, bit n for day n; Day is the first
	Flags   DateFlags
}

// DateFields is a set of the fields of a Moment.
type DateFields uint16

// The fields of a Moment.
const (
	FieldYear DateFields = 1 << iota
	FieldDecade
	FieldCentury
	FieldMonth
	FieldDay
	FieldHour
	FieldMinute
	FieldSecond
	FieldWeek
	FieldWeekday
	FieldSection
	FieldCycle
)

const (
	anyYear = FieldYear | FieldDecade | FieldCentury
	anyTime = FieldHour | FieldMinute | FieldSecond
)

var fieldNames = [...]string{"year", "decade", "century", "month", "day", "hour", "minute", "second", "week", "weekday", "section", "cycle"}

// Names returns the names of the fields in the set: «year», «month» …
func (f DateFields) Names() []string {
	var names []string
	for i, n := range fieldNames {
		if f>>i&1 != 0 {
			names = append(names, n)
		}
	}
	return names
}

// String returns the names of the fields in the set: «year+month».
func (f DateFields) String() string { return strings.Join(f.Names(), "+") }

// DateFlags say more about a Moment.
type DateFlags uint16

// The flags of a Moment.
const (
	Lunar       DateFlags = 1 << iota // year, month and day are of the lunar calendar
	LeapMonth                         // the month is the leap one: «tháng 6 nhuận»
	TetEve                            // the last day of the lunar year: «giao thừa», «30 Tết»
	Approximate                       // «khoảng năm 1930»
	EitherOrder                       // day and month could be read the other way round
	InPast                            // the last such one: «thứ Sáu vừa qua»
	InFuture                          // the next such one: «ngày 28.4 tới»
	Vague                             // By tells a direction and no count: «vài năm tới»
)

var flagNames = [...]string{"lunar", "leap", "eve", "approximate", "order", "past", "future", "vague"}

// String returns the names of the flags in the set: «lunar+leap».
func (f DateFlags) String() string {
	var names []string
	for i, n := range flagNames {
		if f>>i&1 != 0 {
			names = append(names, n)
		}
	}
	return strings.Join(names, "+")
}

// Anchor tells what a relative moment counts from.
type Anchor uint8

// The anchors of relative moments.
const (
	Speech   Anchor = iota + 1 // when the text was written: «hôm qua»
	Anaphora                   // a date that the text spoke of before: «cùng ngày»
)

var anchorNames = [...]string{"", "speech", "anaphora"}

// String returns the anchor's name in English.
func (a Anchor) String() string {
	if int(a) < len(anchorNames) {
		return anchorNames[a]
	}
	return ""
}

// Grain is the size of a date's smallest field.
type Grain uint8

// The grains, from small to large.
const (
	Second Grain = iota + 1
	Minute
	Hour
	Day
	Week
	Month
	Quarter
	Season
	Half
	Year
	Decade
	Century
)

var grainNames = [...]string{"", "second", "minute", "hour", "day", "week", "month", "quarter", "season", "half", "year", "decade", "century"}

// String returns the grain's name in English.
func (g Grain) String() string {
	if int(g) < len(grainNames) {
		return grainNames[g]
	}
	return ""
}

// DayPart is a part of the day.
type DayPart uint8

// The parts of the day.
const (
	Dawn      DayPart = iota + 1 // rạng sáng
	Morning                      // sáng
	Noon                         // trưa
	Afternoon                    // chiều
	Evening                      // tối
	Night                        // đêm
)

var partNames = [...]string{"", "dawn", "morning", "noon", "afternoon", "evening", "night"}

// String returns the part's name in English.
func (p DayPart) String() string {
	if int(p) < len(partNames) {
		return partNames[p]
	}
	return ""
}

// Edge is a part of a period whose ends nobody fixed.
type Edge uint8

// The parts of a period.
const (
	Early Edge = iota + 1 // đầu
	Mid                   // giữa
	Late                  // cuối
)

var edgeNames = [...]string{"", "early", "mid", "late"}

// String returns the edge's name in English.
func (e Edge) String() string {
	if int(e) < len(edgeNames) {
		return edgeNames[e]
	}
	return ""
}

var weekdayNames = [...]string{"", "mon", "tue", "wed", "thu", "fri", "sat", "sun"}

// TimeLength is a length of time: from Low to High units.
type TimeLength struct {
	Unit  Grain
	Low   int64 // thousandths of the unit; 0 and Vague if the text gives no number
	High  int64 // thousandths of the unit, equal to Low if there is one number
	Vague bool  // only the order of magnitude is said: «hàng nghìn năm», «nhiều năm»
	Work  bool  // working days
}

// has reports whether all the fields are known.
func (m *Moment) has(f DateFields) bool { return m.Known&f == f }

// any reports whether one of the fields is known.
func (m *Moment) any(f DateFields) bool { return m.Known&f != 0 }

func (m *Moment) set(f DateFields) { m.Known |= f }

func (m *Moment) setYear(y int) {
	m.Year = int16(y)
	m.Known |= FieldYear
}

func (m *Moment) setMonth(n int) {
	m.Month = uint8(n)
	m.Known |= FieldMonth
}

func (m *Moment) setDay(n int) {
	m.Day = uint8(n)
	m.Known |= FieldDay
}

func (m *Moment) setSection(n int) {
	m.Section = uint8(n)
	m.Known |= FieldSection
}

// IsZero reports whether nothing is known: the open end of an interval.
func (m Moment) IsZero() bool { return m == Moment{} }

// IsLunar reports whether the moment is told by the lunar calendar.
func (m Moment) IsLunar() bool { return m.Flags&Lunar != 0 }

// Grain returns the size of the smallest thing that is known.
func (m Moment) Grain() Grain {
	switch {
	case m.any(FieldSecond):
		return Second
	case m.any(FieldMinute):
		return Minute
	case m.any(FieldHour):
		return Hour
	case m.any(FieldDay|FieldWeekday) || m.Part != 0:
		return Day
	case m.any(FieldWeek):
		return Week
	case m.any(FieldSection):
		switch {
		case m.Section >= 40:
			return Half
		case m.Section >= 33:
			return Quarter
		}
		return Season
	case m.any(FieldMonth):
		return Month
	case m.any(FieldYear | FieldCycle):
		return Year
	case m.any(FieldDecade):
		return Decade
	case m.any(FieldCentury):
		return Century
	}
	return m.Unit
}

// timeOnly reports whether nothing but a clock time is known.
func (m *Moment) timeOnly() bool {
	return m.any(FieldHour) && m.Known&^anyTime == 0 && m.From == 0
}

// days returns the days of the month that the moment names.
func (m *Moment) days() (list [31]uint8, n int) {
	if m.Days == 0 {
		if m.any(FieldDay) {
			list[0], n = m.Day, 1
		}
		return list, n
	}
	for set := m.Days; set != 0 && n < len(list); set &= set - 1 {
		list[n] = uint8(bits.TrailingZeros32(set))
		n++
	}
	return list, n
}

// Grain returns the grain of a point or an interval's ends, and the unit of a
// length or set.
func (d Date) Grain() Grain {
	switch {
	case d.Form == DateLength || d.Form == DateSet && d.Start.IsZero():
		return d.Length.Unit
	case !d.Start.IsZero():
		return d.Start.Grain()
	}
	return d.End.Grain()
}

// Inferred returns what was concluded and not said, in any of the moments.
func (d Date) Inferred() DateFields { return d.Start.Guessed | d.End.Guessed }
