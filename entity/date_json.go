package entity

import (
	"encoding/json"
	"fmt"
	"time"
)

// ResolvedDate is a Date together with what it means at some reference time.
type ResolvedDate struct {
	Date          // what the text says
	Resolved Date // what it means then; the zero Date if that stays open
}

// At returns the date with what it means at the reference time.
func (d Date) At(ref time.Time, p Policy) ResolvedDate {
	r, ok := d.Resolve(ref, p)
	if !ok {
		r = Date{}
	}
	return ResolvedDate{d, r}
}

// dateJSON is a date in JSON. What is not known is left out.
type dateJSON struct {
	Date     string     `json:"date,omitempty"` // the Date's String, if the fields after it do not tell it
	EDTF     string     `json:"edtf,omitempty"`
	Resolved string     `json:"resolved,omitempty"`
	Filled   string     `json:"filled,omitempty"` // the same for what it means
	TIMEX3   string     `json:"timex3,omitempty"`
	Grain    string     `json:"grain,omitempty"`
	Inferred []string   `json:"inferred,omitempty"`
	Lunar    *lunarJSON `json:"lunar,omitempty"`
	Start    string     `json:"start,omitempty"`
	End      string     `json:"end,omitempty"`
}

type lunarJSON struct {
	Day   int  `json:"day,omitempty"`
	Month int  `json:"month,omitempty"`
	Year  int  `json:"year,omitempty"`
	Leap  bool `json:"leap,omitempty"`
}

// MarshalJSON writes an object: date (what String returns, left out where EDTF
// says all of it), edtf, timex3, grain, inferred (the names of the fields that
// were concluded), lunar (day, month, year, leap), and for a date that says by
// itself when it is start and end in ISO 8601. The end is the last day, or the
// last minute that has begun, and not what follows it as in Bounds.
func (d Date) MarshalJSON() ([]byte, error) {
	j := d.json(d, d)
	if readBack(j.EDTF, d.Inferred()) != d {
		j.Date = d.String()
	}
	return json.Marshal(j)
}

// UnmarshalJSON reads what MarshalJSON writes, and the date in what
// ResolvedDate.MarshalJSON does.
func (d *Date) UnmarshalJSON(data []byte) error {
	var j dateJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	v, err := j.date()
	if err == nil {
		*d = v
	}
	return err
}

// MarshalJSON writes the object that Date.MarshalJSON writes, with resolved in
// EDTF, and start, end, lunar and inferred of what the date means at the
// reference time; filled is the String of that, left out where resolved and
// inferred say all of it.
func (d ResolvedDate) MarshalJSON() ([]byte, error) {
	if d.Resolved.Form == 0 {
		return d.Date.MarshalJSON()
	}
	j := d.Date.json(d.Resolved, d.Resolved)
	j.Resolved = d.Resolved.EDTF()
	if readBack(j.EDTF, 0) != d.Date {
		j.Date = d.Date.String()
	}
	if j.Resolved == "" || readBack(j.Resolved, d.Resolved.Inferred()) != d.Resolved {
		j.Filled = d.Resolved.String()
	}
	return json.Marshal(j)
}

// UnmarshalJSON reads what MarshalJSON writes.
func (d *ResolvedDate) UnmarshalJSON(data []byte) error {
	var j dateJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	var r Date
	var err error
	switch {
	case j.Filled != "":
		err = r.UnmarshalText([]byte(j.Filled))
	case j.Resolved != "":
		if r = readBack(j.Resolved, fieldsNamed(j.Inferred)); r.Form == 0 {
			err = fmt.Errorf("%w: %q", errDate, j.Resolved)
		}
	}
	if err != nil {
		return err
	}
	v, err := j.date()
	if err == nil {
		*d = ResolvedDate{v, r}
	}
	return err
}

// date returns the date that the object is of.
func (j *dateJSON) date() (d Date, err error) {
	switch {
	case j.Date != "":
		err = d.UnmarshalText([]byte(j.Date))
	case j.EDTF != "":
		inferred := fieldsNamed(j.Inferred)
		if j.Resolved != "" || j.Filled != "" {
			inferred = 0 // that is told of what it means
		}
		if d = readBack(j.EDTF, inferred); d.Form == 0 {
			err = fmt.Errorf("%w: %q", errDate, j.EDTF)
		}
	}
	return d, err
}

// readBack returns the date that EDTF and the fields that were concluded tell,
// the zero Date if they tell none.
func readBack(edtf string, inferred DateFields) Date {
	d, err := ParseDate(edtf)
	if err != nil {
		return Date{}
	}
	d.Start.Guessed = inferred & d.Start.Known
	d.End.Guessed = inferred & d.End.Known
	return *d
}

func fieldsNamed(names []string) (f DateFields) {
	for _, n := range names {
		if i := index(fieldNames[:], n); i >= 0 {
			f |= 1 << i
		}
	}
	return f
}

func (d Date) json(lunar, bounds Date) dateJSON {
	j := dateJSON{EDTF: d.EDTF(), TIMEX3: d.TIMEX3(), Grain: d.Grain().String()}
	if f := bounds.Inferred(); f != 0 {
		j.Inferred = f.Names()
	}
	for _, m := range [...]Moment{lunar.Start, lunar.End} {
		if m.IsLunar() && j.Lunar == nil {
			j.Lunar = &lunarJSON{int(m.Day), int(m.Month), int(m.Year), m.Flags&LeapMonth != 0}
		}
	}
	start, end, ok := bounds.Bounds()
	if !ok {
		return j
	}
	if !start.IsZero() {
		j.Start = isoTime(start, bounds.Start.Grain())
	}
	if !end.IsZero() {
		last := bounds.End
		if bounds.Form == DatePoint {
			last = bounds.Start
		}
		g := last.Grain()
		back := 24 * time.Hour
		switch g {
		case Hour, Minute:
			back = time.Minute
		case Second:
			back = time.Second
		}
		j.End = isoTime(end.Add(-back), g)
	}
	return j
}

func isoTime(t time.Time, g Grain) string {
	switch g {
	case Second:
		return t.Format("2006-01-02T15:04:05")
	case Minute, Hour:
		return t.Format("2006-01-02T15:04")
	}
	return t.Format("2006-01-02")
}
