package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
)

// extract runs the command.
func extract(stdin io.Reader, args ...string) (code int, stdout, stderr string) {
	var out, errs strings.Builder
	code = run(args, stdin, &out, &errs)
	return code, out.String(), errs.String()
}

func TestBadUsage(t *testing.T) {
	for _, test := range []struct{ args, want string }{
		{"-format xml", `-format "xml": the formats are table`},
		{"-input csv", `-input "csv": must be text or jsonl`},
		{"-offsets chars", `-offsets "chars": must be bytes, runes or utf16`},
		{"-types person,event", `there is no type "event"; the types are person, organization`},
		{"-colour", "flag provided but not defined: -colour"},
		{"-policy last", `-policy "last": must be past, future or nearest`},
		{"-reference-time yesterday", `-reference-time: "yesterday" is no time such as 2021-11-01`},
		{"-resolve -nested", "not with -nested"},
		{"-format brat a.txt b.txt", "one text: not 2 files"},
		{"a.txt -nested", "flags stand before the files: -nested"},
	} {
		code, stdout, stderr := extract(strings.NewReader(""), strings.Fields(test.args)...)
		if code != 2 || stdout != "" || !strings.Contains(stderr, test.want) {
			t.Errorf("extract %s: code %d, %q on standard output, error %q", test.args, code, stdout, stderr)
		}
	}
	if code, _, stderr := extract(strings.NewReader(""), "-h"); code != 0 || !strings.Contains(stderr, "extract [flags] [file …]") {
		t.Errorf("extract -h: code %d, %q", code, stderr)
	}
}

func TestTextFromFilesAndStandardInput(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.txt")
	if err := os.WriteFile(name, []byte("Họp ngày 3-5-2024."), 0o666); err != nil {
		t.Fatal(err)
	}
	code, stdout, stderr := extract(strings.NewReader("Ngày mai là 4-5-2024."), "-format", "jsonl", name, filepath.Join(dir, "none"), "-")
	if code != 1 || !strings.Contains(stderr, "none") {
		t.Errorf("code %d, error %q", code, stderr)
	}
	lines := strings.Split(strings.TrimSpace(stdout), "\n")
	if len(lines) != 2 || !strings.Contains(lines[0], `a.txt","entities":[`) || !strings.Contains(lines[1], `{"id":"-","entities":[`) {
		t.Errorf("got %q", lines)
	}
	if code, _, stderr = extract(strings.NewReader(""), dir); code != 1 || !strings.Contains(stderr, "directory") {
		t.Errorf("a directory: code %d, error %q", code, stderr)
	}
}

func TestLines(t *testing.T) {
	long := strings.Repeat("đ", 1<<20)
	in := strings.Join([]string{
		`{"id": 1, "text": "a", "more": [1]}`,
		``,
		`{"id": "hai", "text": "` + long + `"}`,
		`{"id": 3, "text": "a"`,
		`{"id": 4}`,
		`[5]`,
		"{\"id\": 6, \"text\": \"\xff\"}",
		`{"text": "\u0000 <b> \ud800"}`,
		`{"id": "<", "text": ""}`,
		`{"id": 9, "text": "a", "Text": "ngày 3-5-2024", "ID": 10, "TEXT": 5}`,
		`{"id": 10, "Text": "a"}`,
		`{"id": 11, "text": 5}`,
		`{"id": 12, "text": null}`,
		`{"id": 13, "text": "a", "reference": ["2021"]}`,
		`{"id": 14, "text": "a", "reference": null}`,
	}, "\n")
	code, stdout, stderr := extract(iotest.OneByteReader(strings.NewReader(in)), "-input", "jsonl", "-format", "jsonl", "-offsets", "runes")
	if code != 1 {
		t.Errorf("code %d", code)
	}
	want := `{"id":1,"entities":[]}
{"id":"hai","entities":[]}
{"entities":[]}
{"id":"<","entities":[]}
{"id":9,"entities":[]}
{"id":14,"entities":[]}
`
	if stdout != want {
		t.Errorf("got %s", stdout)
	}
	for _, say := range []string{"-:4: unexpected end", `-:5: the object has no "text"`, "-:6: the line is no JSON object", "-:7: the line is not valid UTF-8",
		`-:11: the object has no "text"`, `-:12: "text" is no string`, `-:13: the object has no "text"`, `-:14: "reference" is no string`} {
		if !strings.Contains(stderr, say) {
			t.Errorf("the errors do not say %q: %s", say, stderr)
		}
	}
	if n := strings.Count(stderr, "\n"); n != 8 {
		t.Errorf("%d errors: %s", n, stderr)
	}
}

// Some editors start a file with a byte order mark.
func TestLinesBehindAByteOrderMark(t *testing.T) {
	code, stdout, stderr := extract(strings.NewReader("\ufeff{\"id\": 1, \"text\": \"a\"}\n"), "-input", "jsonl", "-format", "jsonl")
	if code != 0 || stderr != "" || stdout != "{\"id\":1,\"entities\":[]}\n" {
		t.Errorf("code %d, %q, error %q", code, stdout, stderr)
	}
}

func TestBrokenInputAndOutput(t *testing.T) {
	broken := errors.New("broken")
	for _, input := range []string{"text", "jsonl"} {
		code, _, stderr := extract(io.MultiReader(strings.NewReader("{"), iotest.ErrReader(broken)), "-input", input)
		if code != 1 || !strings.Contains(stderr, "broken") {
			t.Errorf("%s: code %d, error %q", input, code, stderr)
		}
	}
	for f := range formats() {
		var errs strings.Builder
		code := run([]string{"-format", f}, strings.NewReader(strings.Repeat("Ngày 3-5-2024. ", 1000)), badWriter{}, &errs)
		if code != 1 || !strings.Contains(errs.String(), "disk is full") {
			t.Errorf("-format %s: code %d, error %q", f, code, errs.String())
		}
	}
}

type badWriter struct{}

func (badWriter) Write([]byte) (int, error) { return 0, errors.New("disk is full") }

// TestBadText holds that every format takes every text.
func TestBadText(t *testing.T) {
	for _, text := range []string{"", "\n", "\x00", "\xff\xfe", "\ufeffNgày 3-5-2024", "\x1b[2J ngày 3-5-2024\x1b]0;x\a", strings.Repeat("(", 1<<17)} {
		for f := range formats() {
			for _, unit := range []string{"bytes", "runes", "utf16"} {
				code, stdout, stderr := extract(strings.NewReader(text), "-format", f, "-offsets", unit, "-nested")
				if code != 0 || stderr != "" {
					t.Errorf("-format %s of %.20q: code %d, error %q", f, text, code, stderr)
				}
				if f == "table" && strings.ContainsAny(stdout, "\x1b\a\x00") {
					t.Errorf("the table of %q moves the terminal: %q", text, stdout)
				}
				if strings.HasPrefix(f, "json") && !json.Valid([]byte(stdout)) {
					t.Errorf("-format %s of %.20q is not JSON: %q", f, text, stdout)
				}
			}
		}
	}
}

func TestBratIsOneText(t *testing.T) {
	in := `{"text": "a"}` + "\n" + `{"text": "b"}`
	if code, _, stderr := extract(strings.NewReader(in), "-input", "jsonl", "-format", "brat"); code != 1 || !strings.Contains(stderr, "one text, and these are 2") {
		t.Errorf("code %d, error %q", code, stderr)
	}
}

func TestResolve(t *testing.T) {
	text := "Nghị định số 30/2020/NĐ-CP có hiệu lực. Nghị định này thay Nghị định số 110/2004/NĐ-CP."
	_, stdout, _ := extract(strings.NewReader(text), "-resolve", "-format", "jsonl", "-offsets", "runes")
	for _, want := range []string{`"groups":[{"type":"reference","id":"`, `"mentions":[{"start":0,"end":26,"text":"Nghị định số 30/2020/NĐ-CP","entity":0,"full":true},{"start":40,"end":53,"text":"Nghị định này","entity":-1}]`} {
		if !strings.Contains(stdout, want) {
			t.Errorf("the line lacks %s: %s", want, stdout)
		}
	}
	if _, stdout, _ = extract(strings.NewReader(text), "-resolve"); !strings.Contains(stdout, "  Nghị định này\n") {
		t.Errorf("the table is %s", stdout)
	}
}
