package entity

import (
	"errors"
	"fmt"
	"math/bits"
	"strconv"
	"strings"
)

// String returns the date in a form that ParseDate reads and people can, too:
// EDTF with what EDTF cannot say behind semicolons.
//
//	2021-10-25  XXXX-10-25;morning  199X  2021-35  2018/..  1930~  T09:45
//	2021-07-15;lunar                the 15th of the 7th lunar month
//	@-1D;evening  @+1W;wed  &0D     yesterday evening, next Wednesday, the same day
//	@-XY/@0Y                        in the past years
//	P50Y  P2Y..P3Y  PXY;vague       lengths
//	R/P1Y  R/P1W/XXXX;mon           every year, every Monday
func (d Date) String() string {
	b := make([]byte, 0, 32)
	switch d.Form {
	case DatePoint:
		b = d.Start.append(b)
	case DateInterval:
		b = d.Start.appendEnd(b)
		b = append(b, '/')
		b = d.End.appendEnd(b)
	case DateLength:
		b = d.Length.append(b)
	case DateSet:
		b = append(b, "R/"...)
		b = d.Length.append(b)
		if !d.Start.IsZero() {
			b = append(b, '/')
			b = d.Start.append(b)
		}
	}
	return string(b)
}

// String returns the moment as Date.String writes it.
func (m Moment) String() string { return string(m.append(nil)) }

func (m *Moment) appendEnd(b []byte) []byte {
	if m.IsZero() {
		return append(b, ".."...)
	}
	return m.append(b)
}

// unitNames are the units of lengths and shifts as ISO 8601 and TIMEX3 name
// them, with time units after T.
var unitNames = [...]string{"", "TS", "TM", "TH", "D", "W", "M", "Q", "SE", "H", "Y", "DE", "CE"}

func (m *Moment) append(b []byte) []byte {
	b = m.appendCore(b)
	attr := func(s string) {
		b = append(b, ';')
		b = append(b, s...)
	}
	if m.any(FieldWeekday) {
		attr(weekdayNames[m.Weekday&7])
	}
	if m.Part != 0 {
		attr(m.Part.String())
	}
	if m.Edge != 0 {
		attr(m.Edge.String())
	}
	if m.any(FieldCycle) {
		attr("cycle=")
		b = strconv.AppendInt(b, int64(m.Cycle), 10)
	}
	if m.Days != 0 {
		attr("days=")
		for set := m.Days; set != 0; set &= set - 1 {
			if set != m.Days {
				b = append(b, '+')
			}
			b = strconv.AppendInt(b, int64(bits.TrailingZeros32(set)), 10)
		}
	}
	for i, n := range flagNames {
		if m.Flags>>i&1 != 0 && 1<<i != Approximate && 1<<i != Vague {
			attr(n)
		}
	}
	if m.Guessed != 0 {
		attr("guessed=")
		for i, n := range m.Guessed.Names() {
			if i > 0 {
				b = append(b, '+')
			}
			b = append(b, n...)
		}
	}
	return b
}

// appendCore writes what EDTF can say, with a shift in place of the year.
func (m *Moment) appendCore(b []byte) []byte {
	dated := m.From != 0 || m.Known&^anyTime != 0 || m.Known == 0
	switch {
	case !dated:
	case m.From != 0:
		b = append(b, "@&"[(m.From-1)&1])
		switch {
		case m.Flags&Vague != 0 && m.By < 0:
			b = append(b, "-X"...)
		case m.Flags&Vague != 0:
			b = append(b, "+X"...)
		case m.By > 0:
			b = append(b, '+')
			fallthrough
		default:
			b = strconv.AppendInt(b, int64(m.By), 10)
		}
		b = append(b, unitNames[m.Unit]...)
	default:
		b = m.appendYear(b)
	}
	switch {
	case m.any(FieldSection):
		b = append2(append(b, '-'), m.Section)
	case m.any(FieldWeek):
		b = append2(append(b, "-W"...), m.Week)
	case m.any(FieldMonth):
		b = append2(append(b, '-'), m.Month)
	case m.any(FieldDay):
		b = append(b, "-XX"...)
	}
	if m.any(FieldDay) {
		b = append2(append(b, '-'), m.Day)
	}
	b = m.appendTime(b)
	if m.Flags&Approximate != 0 {
		b = append(b, '~')
	}
	return b
}

func (m *Moment) appendYear(b []byte) []byte {
	y := int(m.Year)
	if !m.any(anyYear) {
		return append(b, "XXXX"...)
	}
	if y < 0 {
		b = append(b, '-')
		y = -y
	}
	digits := fmt.Appendf(nil, "%04d", y)
	switch {
	case m.any(FieldDecade):
		digits[len(digits)-1] = 'X'
	case m.any(FieldCentury):
		digits[len(digits)-1], digits[len(digits)-2] = 'X', 'X'
	}
	return append(b, digits...)
}

func (m *Moment) appendTime(b []byte) []byte {
	if !m.any(FieldHour) {
		return b
	}
	b = append2(append(b, 'T'), m.Hour)
	if m.any(FieldMinute) {
		b = append2(append(b, ':'), m.Minute)
	}
	if m.any(FieldSecond) {
		b = append2(append(b, ':'), m.Second)
	}
	return b
}

func append2(b []byte, n uint8) []byte { return append(b, '0'+n/10%10, '0'+n%10) }

func (l TimeLength) append(b []byte) []byte {
	b = appendLength(b, l.Low, l.numbered(), l.Unit)
	if l.High != l.Low {
		b = append(b, ".."...)
		b = appendLength(b, l.High, true, l.Unit)
	}
	if l.Vague {
		b = append(b, ";vague"...)
	}
	if l.Work {
		b = append(b, ";work"...)
	}
	return b
}

// String returns the length as Date.String writes it.
func (l TimeLength) String() string { return string(l.append(nil)) }

// numbered reports whether the text gives a number of units.
func (l TimeLength) numbered() bool { return l.Low != 0 || !l.Vague }

// appendLength writes so many units, an unknown number of them if it is not
// known.
func appendLength(b []byte, thousandths int64, known bool, unit Grain) []byte {
	name := unitNames[unit]
	b = append(b, 'P')
	if name != "" && name[0] == 'T' {
		b = append(b, 'T')
		name = name[1:]
	}
	if !known {
		b = append(b, 'X')
	} else {
		b = strconv.AppendInt(b, thousandths/1000, 10)
		if rest := thousandths % 1000; rest != 0 {
			b = append(b, strings.TrimRight(fmt.Sprintf(".%03d", rest), "0")...)
		}
	}
	return append(b, name...)
}

var errDate = errors.New("entity: not a date")

// ParseDate reads what Date.String writes. It reads EDTF dates, too, except
// sets and masks within a number.
func ParseDate(s string) (*Date, error) {
	d, ok := parseDate(s)
	if !ok || d.String() != s {
		return nil, fmt.Errorf("%w: %q", errDate, s)
	}
	return &d, nil
}

func parseDate(s string) (d Date, ok bool) {
	if rest, isSet := strings.CutPrefix(s, "R/"); isSet {
		d.Form = DateSet
		length, moment, more := strings.Cut(rest, "/")
		if d.Length, ok = parseLength(length); !ok {
			return d, false
		}
		if more {
			d.Start, ok = parseMoment(moment)
		}
		return d, ok
	}
	if strings.HasPrefix(s, "P") {
		d.Form = DateLength
		d.Length, ok = parseLength(s)
		return d, ok
	}
	start, end, interval := strings.Cut(s, "/")
	if !interval {
		d.Form = DatePoint
		d.Start, ok = parseMoment(s)
		return d, ok
	}
	d.Form = DateInterval
	if start != ".." {
		if d.Start, ok = parseMoment(start); !ok {
			return d, false
		}
	}
	if end != ".." {
		if d.End, ok = parseMoment(end); !ok {
			return d, false
		}
	}
	return d, true
}

func parseMoment(s string) (m Moment, ok bool) {
	core, attrs, _ := strings.Cut(s, ";")
	if strings.HasSuffix(core, "~") {
		m.Flags |= Approximate
		core = core[:len(core)-1]
	}
	rest := core
	switch {
	case core == "":
		return m, false
	case core[0] == '@' || core[0] == '&':
		m.From = Speech
		if core[0] == '&' {
			m.From = Anaphora
		}
		rest = core[1:]
		vague := len(rest) > 1 && rest[1] == 'X'
		n := 0
		for n < len(rest) && (rest[n] == '+' || rest[n] == '-') && n == 0 || n < len(rest) && rest[n]-'0' < 10 {
			n++
		}
		if vague {
			m.Flags |= Vague
			m.By = 1
			if rest[0] == '-' {
				m.By = -1
			}
			n = 2
		} else {
			by, err := strconv.ParseInt(rest[:n], 10, 16)
			if err != nil {
				return m, false
			}
			m.By = int16(by)
		}
		rest = rest[n:]
		best := 0
		for g := Second; g <= Century; g++ {
			if name := unitNames[g]; len(name) > best && strings.HasPrefix(rest, name) {
				m.Unit, best = g, len(name)
			}
		}
		if best == 0 {
			return m, false
		}
		rest = rest[best:]
	case core[0] != 'T':
		n := 0
		if core[0] == '-' {
			n = 1
		}
		for n < len(core) && (core[n]-'0' < 10 || core[n] == 'X') {
			n++
		}
		if !m.parseYear(core[:n]) {
			return m, false
		}
		rest = core[n:]
	}
	day, clock, timed := strings.Cut(rest, "T")
	if day != "" && !m.parseDay(day) || timed && !m.parseTime(clock) {
		return m, false
	}
	for attrs != "" {
		var a string
		a, attrs, _ = strings.Cut(attrs, ";")
		if !m.parseAttr(a) {
			return m, false
		}
	}
	return m, true
}

func (m *Moment) parseYear(s string) bool {
	if s == "XXXX" {
		return true
	}
	field := FieldYear
	switch digits := strings.TrimRight(s, "X"); len(s) - len(digits) {
	case 0:
	case 1:
		field = FieldDecade
		s = digits + "0"
	case 2:
		field = FieldCentury
		s = digits + "00"
	default:
		return false
	}
	y, err := strconv.ParseInt(s, 10, 16)
	m.Year = int16(y)
	m.set(field)
	return err == nil
}

func (m *Moment) parseDay(s string) bool {
	parts := strings.Split(s[1:], "-")
	if s[0] != '-' || len(parts) > 2 {
		return false
	}
	if week, ok := strings.CutPrefix(parts[0], "W"); ok {
		n, ok := parse2(week, 1, 53)
		m.Week = n
		m.set(FieldWeek)
		return ok && len(parts) == 1
	}
	if parts[0] != "XX" {
		n, ok := parse2(parts[0], 1, 41)
		switch {
		case !ok:
			return false
		case n <= 12:
			m.setMonth(int(n))
		case (n >= 21 && n <= 24 || n >= 33 && n <= 36 || n >= 40) && len(parts) == 1:
			m.setSection(int(n))
			return true
		default:
			return false
		}
	} else if len(parts) == 1 {
		return false
	}
	if len(parts) == 2 {
		n, ok := parse2(parts[1], 1, 31)
		m.setDay(int(n))
		return ok
	}
	return true
}

func (m *Moment) parseTime(s string) bool {
	fields := [...]*uint8{&m.Hour, &m.Minute, &m.Second}
	parts := strings.Split(s, ":")
	if len(parts) > 3 {
		return false
	}
	for i, p := range parts {
		n, ok := parse2(p, 0, 59)
		if !ok || i == 0 && n > 24 {
			return false
		}
		*fields[i] = n
		m.set(FieldHour << i)
	}
	return true
}

// parse2 reads a number of two digits.
func parse2(s string, lo, hi uint8) (uint8, bool) {
	if len(s) != 2 || s[0]-'0' > 9 || s[1]-'0' > 9 {
		return 0, false
	}
	n := (s[0]-'0')*10 + s[1] - '0'
	return n, n >= lo && n <= hi
}

func (m *Moment) parseAttr(a string) bool {
	if n := index(weekdayNames[:], a); n > 0 {
		m.Weekday = uint8(n)
		m.set(FieldWeekday)
		return true
	}
	if n := index(partNames[:], a); n > 0 {
		m.Part = DayPart(n)
		return true
	}
	if n := index(edgeNames[:], a); n > 0 {
		m.Edge = Edge(n)
		return true
	}
	if n := index(flagNames[:], a); n >= 0 {
		m.Flags |= 1 << n
		return true
	}
	name, value, _ := strings.Cut(a, "=")
	switch name {
	case "cycle":
		n, err := strconv.ParseUint(value, 10, 8)
		m.Cycle = uint8(n)
		m.set(FieldCycle)
		return err == nil && n >= 1 && n <= 60
	case "days":
		for s := range strings.SplitSeq(value, "+") {
			n, err := strconv.ParseUint(s, 10, 8)
			if err != nil || n < 1 || n > 31 {
				return false
			}
			m.Days |= 1 << n
		}
		return true
	case "guessed":
		for s := range strings.SplitSeq(value, "+") {
			n := index(fieldNames[:], s)
			if n < 0 {
				return false
			}
			m.Guessed |= 1 << n
		}
		return true
	}
	return false
}

func index(names []string, s string) int {
	if s == "" {
		return -1
	}
	for i, n := range names {
		if n == s {
			return i
		}
	}
	return -1
}

func parseLength(s string) (l TimeLength, ok bool) {
	s, attrs, _ := strings.Cut(s, ";")
	low, high, ranged := strings.Cut(s, "..")
	if l.Low, l.Unit, ok = parseUnits(low); !ok {
		return l, false
	}
	l.High = l.Low
	if ranged {
		var unit Grain
		if l.High, unit, ok = parseUnits(high); !ok || unit != l.Unit {
			return l, false
		}
	}
	for attrs != "" {
		var a string
		a, attrs, _ = strings.Cut(attrs, ";")
		switch a {
		case "vague":
			l.Vague = true
		case "work":
			l.Work = true
		default:
			return l, false
		}
	}
	return l, true
}

func parseUnits(s string) (thousandths int64, unit Grain, ok bool) {
	s, ok = strings.CutPrefix(s, "P")
	if !ok {
		return 0, 0, false
	}
	prefix := ""
	if rest, timed := strings.CutPrefix(s, "T"); timed {
		s, prefix = rest, "T"
	}
	n := 0
	for n < len(s) && (s[n]-'0' < 10 || s[n] == '.') {
		n++
	}
	if strings.HasPrefix(s, "X") {
		n = 1
	} else {
		whole, frac, _ := strings.Cut(s[:n], ".")
		if len(frac) > 3 {
			return 0, 0, false
		}
		var err error
		if thousandths, err = strconv.ParseInt(whole+frac+"000"[len(frac):], 10, 64); err != nil {
			return 0, 0, false
		}
	}
	for g := Second; g <= Century; g++ {
		if unitNames[g] == prefix+s[n:] {
			return thousandths, g, true
		}
	}
	return 0, 0, false
}

// MarshalText writes what String returns.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what String returns.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	v, err := ParseDate(string(text))
	if err == nil {
		*d = *v
	}
	return err
}
