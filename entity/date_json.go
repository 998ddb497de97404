package entity

import (
	"encoding/json"
	"time"
)

// ReadDate is a Date together with what it means at some reference time.
type ReadDate struct {
	Date          // what the text says
	Resolved Date // what it means then; the zero Date if that stays open
}

// At returns the date with what it means at the reference time.
func (d Date) At(ref time.Time, p Policy) ReadDate {
	r, ok := d.Resolve(ref, p)
	if !ok {
		r = Date{}
	}
	return ReadDate{d, r}
}

// dateJSON is a date in JSON. What is not known is left out.
type dateJSON struct {
	EDTF     string     `json:"edtf,omitempty"`
	Resolved string     `json:"resolved,omitempty"`
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

// MarshalJSON writes an object: edtf, timex3, grain, inferred (the names of the
// fields that were concluded), lunar (day, month, year, leap), and for a date
// that says by itself when it is start and end in ISO 8601, the end included:
// the last day, or the last minute that has begun.
func (d Date) MarshalJSON() ([]byte, error) { return json.Marshal(d.json(d, d)) }

// MarshalJSON writes the object that Date.MarshalJSON writes, with resolved in
// EDTF, and start, end, lunar and inferred of what the date means at the
// reference time.
func (d ReadDate) MarshalJSON() ([]byte, error) {
	if d.Resolved.Form == 0 {
		return d.Date.MarshalJSON()
	}
	j := d.Date.json(d.Resolved, d.Resolved)
	j.Resolved = d.Resolved.EDTF()
	return json.Marshal(j)
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
