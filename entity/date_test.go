package entity

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

// reference is a Monday.
var reference = time.Date(2021, 11, 1, 8, 0, 0, 0, time.FixedZone("", 7*3600))

func mustDate(t *testing.T, s string) Date {
	t.Helper()
	d, err := ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return *d
}

func TestDateEDTF(t *testing.T) {
	for s, want := range map[string]string{
		"2021-10-25":                       "2021-10-25",
		"XXXX-10-25;morning":               "XXXX-10-25",
		"XXXX-XX-05":                       "XXXX-XX-05",
		"2021-35":                          "2021-35",
		"XXXX-36":                          "XXXX-36",
		"2021-40":                          "2021-40",
		"1975-21":                          "1975-21",
		"2018/..":                          "2018/..",
		"../2030":                          "../2030",
		"199X;guessed=century":             "199X",
		"20XX;early":                       "20XX",
		"1930~":                            "1930~",
		"-0110":                            "-0110",
		"T09:45":                           "T09:45",
		"T17/..":                           "T17/..",
		"XXXX-04-11T11~":                   "XXXX-04-11T11",
		"2021-10-25T08:30":                 "2021-10-25T08:30",
		"2021-W45":                         "2021-W45",
		"2022-01-01;lunar":                 "2022-02-01",
		"2021-08;lunar":                    "2021-09-07/2021-10-05",
		"2021-04;lunar/2021-08;lunar":      "2021-05-12/2021-10-05",
		"2020-04-15;lunar;leap":            "2020-06-06",
		"2021;lunar;eve":                   "2022-01-31",
		"2021;lunar":                       "2021",
		"XXXX-03-10;lunar":                 "",
		"XXXX;mon":                         "",
		"@-1D":                             "",
		"&0DT23":                           "",
		"@-3Y/@0Y":                         "",
		"P50Y":                             "",
		"R/P1Y":                            "",
		"R/P1Y/XXXX-04-14":                 "XXXX-04-14",
		"XXXX-10-03;days=3+7+10":           "{XXXX-10-03,XXXX-10-07,XXXX-10-10}",
		"2021-10-03;days=3+7+10":           "{2021-10-03,2021-10-07,2021-10-10}",
		"2024-09/..":                       "2024-09/..",
		"1975-04-30/2025-04-30":            "1975-04-30/2025-04-30",
		"XXXX-04-22;morning/XXXX-04-23~":   "XXXX-04-22/XXXX-04-23~",
		"XXXX;cycle=38":                    "",
		"XXXX-01-01;cycle=39;lunar":        "",
		"2021-10-25;mon;guessed=month+day": "2021-10-25",
	} {
		if got := mustDate(t, s).EDTF(); got != want {
			t.Errorf("%s: EDTF %q, want %q", s, got, want)
		}
	}
}

func TestDateTIMEX3(t *testing.T) {
	for s, want := range map[string]string{
		"2021-10-25":         `<TIMEX3 type="DATE" value="2021-10-25"/>`,
		"XXXX-04-22;morning": `<TIMEX3 type="TIME" value="XXXX-04-22TMO"/>`,
		"2021-35":            `<TIMEX3 type="DATE" value="2021-Q3"/>`,
		"1975-21":            `<TIMEX3 type="DATE" value="1975-SP"/>`,
		"199X":               `<TIMEX3 type="DATE" value="199"/>`,
		"20XX;early":         `<TIMEX3 type="DATE" value="20" mod="START"/>`,
		"1930~":              `<TIMEX3 type="DATE" value="1930" mod="APPROX"/>`,
		"P50Y":               `<TIMEX3 type="DURATION" value="P50Y"/>`,
		"PT15M":              `<TIMEX3 type="DURATION" value="PT15M"/>`,
		"R/P1M":              `<TIMEX3 type="SET" value="P1M"/>`,
		"R/P1W/XXXX;mon":     `<TIMEX3 type="SET" value="XXXX-WXX-1" freq="1P1W"/>`,
		"2018/..":            `<TIMEX3 type="DURATION" value="PX" beginPoint="2018"/>`,
		"@-1Y":               `<TIMEX3 type="DATE" value="PAST_REF"/>`,
		"2022-01-01;lunar":   `<TIMEX3 type="DATE" value="2022-02-01"/>`,
	} {
		if got := mustDate(t, s).TIMEX3(); got != want {
			t.Errorf("%s: %s, want %s", s, got, want)
		}
	}
}

func TestDateResolve(t *testing.T) {
	for _, c := range []struct {
		date, past, future, nearest string // EDTF; «-» for what stays open
	}{
		{"2021-10-25", "2021-10-25", "2021-10-25", "2021-10-25"},
		{"XXXX-10-25", "2021-10-25", "2022-10-25", "2021-10-25"},
		{"XXXX-03-10", "2021-03-10", "2022-03-10", "2022-03-10"},
		{"XXXX-02-29", "2020-02-29", "2024-02-29", "2020-02-29"},
		{"XXXX-11", "2021-11", "2021-11", "2021-11"},
		{"XXXX-36", "2021-36", "2021-36", "2021-36"},
		{"XXXX-34", "2021-34", "2022-34", "2021-34"},
		{"XXXX-XX-31", "2021-10-31", "2021-12-31", "2021-10-31"},
		{"XXXX;mon", "2021-11-01", "2021-11-01", "2021-11-01"},
		{"XXXX;fri", "2021-10-29", "2021-11-05", "2021-10-29"},
		{"XXXX;fri;future", "2021-11-05", "2021-11-05", "2021-11-05"},
		{"@-1D;evening", "2021-10-31", "2021-10-31", "2021-10-31"},
		{"@-1M", "2021-10", "2021-10", "2021-10"},
		{"@+3M", "2022-02", "2022-02", "2022-02"},
		{"@+1W", "2021-W45", "2021-W45", "2021-W45"},
		{"@+1W;wed", "2021-11-10", "2021-11-10", "2021-11-10"},
		{"@-1Y-02", "2020-02", "2020-02", "2020-02"},
		{"@-10Y/@0Y", "2011/2021", "2011/2021", "2011/2021"},
		{"@-1CE", "19XX", "19XX", "19XX"},
		{"@-2TH", "2021-11-01T06", "2021-11-01T06", "2021-11-01T06"},
		{"@-540TM", "2021-10-31T23:00", "2021-10-31T23:00", "2021-10-31T23:00"},
		{"@+1Q", "2022-33", "2022-33", "2022-33"},
		{"@0M-XX-31", "-", "-", "-"},
		{"@-XY/@0Y", "-", "-", "-"},
		{"&0D", "-", "-", "-"},
		{"T09:45", "T09:45", "T09:45", "T09:45"},
		{"P50Y", "", "", ""},
		{"R/P1Y/XXXX-04-14", "XXXX-04-14", "XXXX-04-14", "XXXX-04-14"},
		{"XXXX-03-10;lunar", "2021-04-21", "2022-04-10", "2021-04-21"},
		{"XXXX-01-01;cycle=39;lunar", "1962-02-05", "2022-02-01", "2022-02-01"},
		{"XXXX-07-15;cycle=38;lunar", "2021-08-22", "2081-08-19", "2021-08-22"},
		{"XXXX;lunar;eve", "2021-02-11", "2022-01-31", "2022-01-31"},
		{"XXXX-07-24/XXXX-07-31", "2021-07-24/2021-07-31", "2022-07-24/2022-07-31", "2021-07-24/2021-07-31"},
		{"XXXX-12-20/XXXX-01-05", "2020-12-20/2021-01-05", "2021-12-20/2022-01-05", "2021-12-20/2022-01-05"},
		{"@0D/XXXX-04;late", "2021-11-01/2022-04", "2021-11-01/2022-04", "2021-11-01/2022-04"},
		{"../XXXX-12", "../2020-12", "../2021-12", "../2021-12"},
		{"2018/..", "2018/..", "2018/..", "2018/.."},
		{"XXXX-10-31;sun", "2021-10-31", "2022-10-31", "2021-10-31"},
		{"XXXX-01-02;sun", "2021-01-02", "2022-01-02", "2022-01-02"},
		{"2021-02-30", "-", "-", "-"},
	} {
		d := mustDate(t, c.date)
		for p, want := range map[Policy]string{Past: c.past, Future: c.future, Nearest: c.nearest} {
			got := "-"
			if r, ok := d.Resolve(reference, p); ok {
				got = r.EDTF()
			} else if r != d {
				t.Errorf("%s: changed, though it stays open", c.date)
			}
			if got != want {
				t.Errorf("%s, policy %d: %s, want %s", c.date, p, got, want)
			}
		}
	}
}

// The years of the calendar are those that EDTF writes with four digits.
func TestDateResolveAtTheEndOfTheCalendar(t *testing.T) {
	for _, c := range []struct {
		date, ref string
		policy    Policy
		want      string // «-» for what stays open
	}{
		{"XXXX-10-25", "9999-12-31", Future, "-"},
		{"XXXX-10-25", "9999-12-31", Past, "9999-10-25"},
		{"XXXX-10-25", "9999-12-31", Nearest, "9999-10-25"},
		{"XXXX-XX-01", "9999-12-31", Future, "-"},
		{"XXXX-12-20/XXXX-01-05", "9999-12-31", Future, "-"},
		{"@+1D", "9999-12-31", Past, "-"},
		{"@+1D/@+2D", "9999-12-30", Past, "-"},
		{"@+20000CE", "2021-11-01", Past, "-"},
		{"@-30000DE", "2021-11-01", Past, "-"},
		{"2021-10", "9999-12-31", Future, "2021-10"},
	} {
		ref, err := time.Parse(time.DateOnly, c.ref)
		if err != nil {
			t.Fatal(err)
		}
		got := "-"
		if r, ok := mustDate(t, c.date).Resolve(ref, c.policy); ok {
			got = r.EDTF()
		}
		if got != c.want {
			t.Errorf("%s at %s, policy %d: %s, want %s", c.date, c.ref, c.policy, got, c.want)
		}
	}
	for _, year := range []int{-1 << 15, -10000, 10000, 65536 + 2021, 1 << 20} {
		ref := time.Date(year, 5, 5, 0, 0, 0, 0, time.UTC)
		for _, s := range []string{"XXXX-10-25", "@0D", "XXXX;mon", "@-1Y"} {
			if r, ok := mustDate(t, s).Resolve(ref, Nearest); ok {
				t.Errorf("%s in the year %d: %s", s, year, r)
			}
		}
	}
}

func TestDateBounds(t *testing.T) {
	for s, want := range map[string][2]string{
		"2021-10-25":            {"2021-10-25T00:00", "2021-10-26T00:00"},
		"2021-12":               {"2021-12-01T00:00", "2022-01-01T00:00"},
		"2021-35":               {"2021-07-01T00:00", "2021-10-01T00:00"},
		"2021-41":               {"2021-07-01T00:00", "2022-01-01T00:00"},
		"1975-21":               {"1975-02-01T00:00", "1975-05-01T00:00"},
		"2021-24":               {"2021-11-01T00:00", "2022-02-01T00:00"},
		"199X":                  {"1990-01-01T00:00", "2000-01-01T00:00"},
		"20XX":                  {"2000-01-01T00:00", "2100-01-01T00:00"},
		"2021-W45":              {"2021-11-08T00:00", "2021-11-15T00:00"},
		"2021-10-25T08:30":      {"2021-10-25T08:30", "2021-10-25T08:31"},
		"2021-10-25T24":         {"2021-10-26T00:00", "2021-10-26T01:00"},
		"1975-04-30/2025-04-30": {"1975-04-30T00:00", "2025-05-01T00:00"},
		"2022-01-01;lunar":      {"2022-02-01T00:00", "2022-02-02T00:00"},
		"2018/..":               {"2018-01-01T00:00", "0001-01-01T00:00"},
		"../2030":               {"0001-01-01T00:00", "2031-01-01T00:00"},
	} {
		start, end, ok := mustDate(t, s).Bounds()
		const layout = "2006-01-02T15:04"
		if !ok || start.Format(layout) != want[0] || end.Format(layout) != want[1] {
			t.Errorf("%s: from %v to %v (%v), want %v", s, start, end, ok, want)
		}
		if !start.IsZero() {
			if _, offset := start.Zone(); offset != 7*3600 {
				t.Errorf("%s: in the zone %d", s, offset)
			}
		}
	}
	for _, s := range []string{"XXXX-10-25", "@-1D", "P50Y", "T09:45", "R/P1Y", "2021-02-30", "XXXX;mon"} {
		if start, end, ok := mustDate(t, s).Bounds(); ok {
			t.Errorf("%s: from %v to %v", s, start, end)
		}
	}
}

func TestDateJSON(t *testing.T) {
	for s, want := range map[string]string{
		"XXXX-10-25":       `{"edtf":"XXXX-10-25","resolved":"2021-10-25","timex3":"\u003cTIMEX3 type=\"DATE\" value=\"XXXX-10-25\"/\u003e","grain":"day","inferred":["year"],"start":"2021-10-25","end":"2021-10-25"}`,
		"2021-35":          `{"edtf":"2021-35","resolved":"2021-35","timex3":"\u003cTIMEX3 type=\"DATE\" value=\"2021-Q3\"/\u003e","grain":"quarter","start":"2021-07-01","end":"2021-09-30"}`,
		"XXXX-03-10;lunar": `{"date":"XXXX-03-10;lunar","resolved":"2021-04-21","filled":"2021-03-10;lunar;guessed=year","timex3":"\u003cTIMEX3 type=\"DATE\" value=\"XXXX\"/\u003e","grain":"day","inferred":["year"],"lunar":{"day":10,"month":3,"year":2021},"start":"2021-04-21","end":"2021-04-21"}`,
		"2021-10-25T08:30": `{"edtf":"2021-10-25T08:30","resolved":"2021-10-25T08:30","timex3":"\u003cTIMEX3 type=\"TIME\" value=\"2021-10-25T08:30\"/\u003e","grain":"minute","start":"2021-10-25T08:30","end":"2021-10-25T08:30"}`,
		"&0D":              `{"date":"&0D","timex3":"\u003cTIMEX3 type=\"DATE\" value=\"XXXX\"/\u003e","grain":"day"}`,
	} {
		got, err := json.Marshal(mustDate(t, s).At(reference, Nearest))
		if err != nil || strings.ReplaceAll(string(got), `\u0026`, "&") != want {
			t.Errorf("%s: %s %v, want %s", s, got, err, want)
		}
	}
}

// randomMoment is any moment a rule could make, and some that none would.
func randomMoment(rng *rand.Rand) (m Moment) {
	if rng.IntN(4) == 0 {
		m.From = Anchor(1 + rng.IntN(2))
		m.Unit = Grain(1 + rng.IntN(int(Century)))
		if m.By = int16(rng.IntN(200) - 100); rng.IntN(8) == 0 {
			m.Flags |= Vague
			m.By = int16(1 - 2*rng.IntN(2))
		}
	} else {
		switch rng.IntN(5) {
		case 0:
		case 1:
			m.Year, m.Known = int16(rng.IntN(300)*10), FieldDecade
		case 2:
			m.Year, m.Known = int16(rng.IntN(30)*100), FieldCentury
		default:
			m.setYear(rng.IntN(3000) - 500)
		}
	}
	switch rng.IntN(6) {
	case 0:
		m.setSection([]int{21, 22, 23, 24, 33, 34, 35, 36, 40, 41}[rng.IntN(10)])
	case 1:
		m.Week = uint8(1 + rng.IntN(53))
		m.set(FieldWeek)
	case 2:
		m.setMonth(1 + rng.IntN(12))
	case 3:
		m.setDay(1 + rng.IntN(31))
	case 4:
		m.setMonth(1 + rng.IntN(12))
		m.setDay(1 + rng.IntN(31))
		if rng.IntN(3) == 0 {
			m.Days = 1<<m.Day | 1<<(1+rng.IntN(31))
		}
	}
	for i, f := range []DateFields{FieldHour, FieldMinute, FieldSecond} {
		if rng.IntN(3) > 0 {
			break
		}
		*[]*uint8{&m.Hour, &m.Minute, &m.Second}[i] = uint8(rng.IntN(24))
		m.set(f)
	}
	if rng.IntN(4) == 0 {
		m.Weekday = uint8(1 + rng.IntN(7))
		m.set(FieldWeekday)
	}
	if rng.IntN(6) == 0 {
		m.Cycle = uint8(1 + rng.IntN(60))
		m.set(FieldCycle)
	}
	m.Part = DayPart(rng.IntN(14) % 7)
	m.Edge = Edge(max(0, rng.IntN(8)-4))
	for range 2 { // few flags and guesses
		m.Flags |= 1 << rng.IntN(14) & 127
		m.Guessed |= 1 << rng.IntN(24) & (1<<12 - 1)
	}
	return m
}

func randomDate(rng *rand.Rand) (d Date) {
	d.Form = DateForm(1 + rng.IntN(4))
	if d.Form >= DateLength {
		d.Length = TimeLength{Unit: Grain(1 + rng.IntN(int(Century))), Low: int64(rng.IntN(1 << 20)), Vague: rng.IntN(2) > 0, Work: rng.IntN(2) > 0}
		if d.Length.High = d.Length.Low; rng.IntN(2) > 0 {
			d.Length.High += int64(rng.IntN(5000))
		}
	}
	if d.Form == DatePoint || d.Form != DateLength && rng.IntN(4) > 0 {
		d.Start = randomMoment(rng)
	}
	if d.Form == DateInterval && rng.IntN(4) > 0 {
		d.End = randomMoment(rng)
	}
	return d
}

func TestParseDateReadsWhatStringWrites(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 50000 {
		d := randomDate(rng)
		s := d.String()
		if (d.Form == DatePoint || d.Form == DateSet) && d.Start.IsZero() {
			continue
		}
		if back, err := ParseDate(s); err != nil || *back != d {
			t.Fatalf("%#v\nwrites %s\nreads %#v %v", d, s, back, err)
		}
		checkDateJSON(t, d)
		d.EDTF()
		d.TIMEX3()
		d.Bounds()
		r, ok := d.Resolve(reference, Policy(rng.IntN(3)))
		if again, ok2 := r.Resolve(reference, Future); ok && (!ok2 || again != r) {
			t.Fatalf("%s resolves to %s and that to %s %v", d, r, again, ok2)
		}
		if start, end, ok := r.Bounds(); ok && r.Form == DatePoint && !end.After(start) {
			t.Fatalf("%s ends at %v before its start %v", r, end, start)
		}
	}
	for _, s := range []string{"", "2021-13", "2021-00-10", "hôm qua", "2021-10-25;", "P", "R/", "@1D", "@+D", "XXXX-XX", "2021-35-01", "T25", "2021-W54", "/", "../", "T09:60", "2021-10-25;monday", "PX", "P5", "PXD"} {
		if d, err := ParseDate(s); err == nil {
			t.Errorf("%q is read as %#v", s, d)
		}
	}
}

// checkDateJSON fails if the date is not read back from its JSON.
func checkDateJSON(t *testing.T, d Date) {
	t.Helper()
	data, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	var back Date
	if err := json.Unmarshal(data, &back); err != nil || back != d {
		t.Fatalf("%s\nwrites %s\nreads %s %v", d, data, back, err)
	}
}

// checkResolvedJSON fails if the date with what it means is not read back from
// its JSON.
func checkResolvedJSON(t *testing.T, d Date) {
	t.Helper()
	at := d.At(reference, Nearest)
	data, err := json.Marshal(at)
	if err != nil {
		t.Fatal(err)
	}
	var both ResolvedDate
	if err := json.Unmarshal(data, &both); err != nil || both != at {
		t.Fatalf("%s = %s\nwrites %s\nreads %s = %s %v", d, at.Resolved, data, both.Date, both.Resolved, err)
	}
	var back Date
	if err := json.Unmarshal(data, &back); err != nil || back != d {
		t.Fatalf("%s\nis in %s\nreads %s %v", d, data, back, err)
	}
}

func TestDateReadsItsJSON(t *testing.T) {
	for s, want := range map[string]string{
		"2021-10-25": `{"edtf":"2021-10-25","timex3":"\u003cTIMEX3 type=\"DATE\" value=\"2021-10-25\"/\u003e","grain":"day","start":"2021-10-25","end":"2021-10-25"}`,
		"@-1D":       `{"date":"@-1D","timex3":"\u003cTIMEX3 type=\"DATE\" value=\"PAST_REF\"/\u003e","grain":"day"}`,
	} {
		d := mustDate(t, s)
		if data, err := json.Marshal(d); err != nil || string(data) != want {
			t.Errorf("%s is %s %v", s, data, err)
		}
		checkDateJSON(t, d)
		checkResolvedJSON(t, d)
	}
	checkDateJSON(t, Date{})
	checkResolvedJSON(t, Date{})
	for _, bad := range []string{`{"date":"hôm qua"}`, `{"edtf":"x"}`, `{"edtf":"2021","resolved":"x"}`, `"2021"`, `{"filled":"x"}`} {
		d := ResolvedDate{Date: mustDate(t, "2020")}
		if err := json.Unmarshal([]byte(bad), &d); err == nil || d.Date != mustDate(t, "2020") {
			t.Errorf("%s is read as %v %v", bad, d, err)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2021-10-25", "@-XY/@0Y", "R/P1W/XXXX;mon", "P2Y..P3Y;work", "199X~", "-0110", "XXXX-10-03;days=3+7", "T09:45"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err != nil {
			return
		}
		if d.String() != s {
			t.Fatalf("%q is written %q", s, d)
		}
		checkDateJSON(t, *d)
		d.EDTF()
		d.TIMEX3()
		d.Bounds()
		d.Resolve(reference, Nearest)
	})
}
