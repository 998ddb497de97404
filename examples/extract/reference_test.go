package main

import (
	"strings"
	"testing"
)

func TestReferenceTime(t *testing.T) {
	in := `{"id": 1, "text": "Họp ngày 25-10.", "reference": "2021-11-01T08:00:00+07:00"}
{"id": 2, "text": "Họp ngày 25-10."}
{"id": 3, "text": "Họp ngày 25-10.", "reference": "hôm qua"}
`
	code, stdout, stderr := extract(strings.NewReader(in), "-input", "jsonl", "-format", "jsonl", "-reference-time", "2024-01-05", "-policy", "future")
	if code != 1 || !strings.Contains(stderr, `3: reference: "hôm qua" is no time`) {
		t.Errorf("code %d, error %q", code, stderr)
	}
	lines := strings.Split(stdout, "\n")
	for i, want := range []string{`"resolved":"2022-10-25"`, `"resolved":"2024-10-25"`, `"edtf":"XXXX-10-25"`} {
		if !strings.Contains(lines[i], want) {
			t.Errorf("line %d is %s, want %s", i+1, lines[i], want)
		}
	}
	_, stdout, _ = extract(strings.NewReader("Họp ngày 25-10."), "-reference-time", "2024-01-05")
	if !strings.Contains(stdout, "XXXX-10-25 = 2023-10-25") {
		t.Errorf("the table is %s", stdout)
	}
	// the zero time is a time, too
	in = `{"text": "Họp hôm nay.", "reference": "0001-01-01T00:00:00Z"}`
	if _, stdout, _ = extract(strings.NewReader(in), "-input", "jsonl", "-format", "jsonl"); !strings.Contains(stdout, `"resolved":"0001-01-01"`) {
		t.Errorf("the line is %s", stdout)
	}
}
