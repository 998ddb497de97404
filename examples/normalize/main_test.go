package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func command(stdin string, args ...string) (code int, stdout, stderr string) {
	var out, errs strings.Builder
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return code, out.String(), errs.String()
}

func TestBadUsage(t *testing.T) {
	for args, want := range map[string]string{
		"-form nfkc":      `-form "nfkc": the forms are default`,
		"-decode utf7":    `-decode "utf7": must be none, auto`,
		"-input csv":      `-input "csv": must be text or jsonl`,
		"-colour":         "flag provided but not defined: -colour",
		"a.txt -edits":    "flags stand before the files: -edits",
		"-form default+x": `-form "x"`,
	} {
		code, stdout, stderr := command("", strings.Fields(args)...)
		if code != 2 || stdout != "" || !strings.Contains(stderr, want) {
			t.Errorf("normalize %s: code %d, %q on standard output, error %q", args, code, stdout, stderr)
		}
	}
	if code, _, stderr := command("", "-h"); code != 0 || !strings.Contains(stderr, "normalize [flags] [file …]") {
		t.Errorf("normalize -h: code %d, %q", code, stderr)
	}
}

func TestText(t *testing.T) {
	for _, c := range []struct{ args, in, want string }{
		{"", "Ðie\u0302\u0300u\u00a05, hòa, nghịêm.\r\n", "Điều 5, hòa, nghịêm.\r\n"},
		{"-form nfc", "Ðie\u0302\u0300u\u00a05", "Ðiều\u00a05"},
		{"-form new", "hòa nghịêm", "hoà nghiệm"},
		{"-form old", "hoà nghịêm", "hòa nghiệm"},
		{"-form repair", "hoà hòa nghịêm", "hoà hòa nghiệm"},
		{"-form fold", "Đường Hòa Bình", "duong hoa binh"},
		{"-form default+dashes+quotes", "“5–6”", `"5-6"`},
		{"-decode tcvn3", "Vi\xd6t Nam", "Việt Nam"},
		{"-decode tcvn3", "ViÖt Nam", "Việt Nam"},
		{"-decode viqr", "Vie^.t Nam", "Việt Nam"},
		{"-decode auto", "Céng hßa X· héi", "Cộng hòa Xã hội"},
		{"-decode auto", "Anh Vie^.t ddi cho+. mua nu+o+'c", "Anh Việt đi chợ mua nước"},
		{"-decode auto", "Chợ Đông Ba", "Chợ Đông Ba"},
	} {
		code, stdout, stderr := command(c.in, strings.Fields(c.args)...)
		if code != 0 || stdout != c.want {
			t.Errorf("normalize %s of %q: code %d, %q, want %q; error %q", c.args, c.in, code, stdout, c.want, stderr)
		}
	}
}

func TestLines(t *testing.T) {
	in := `{"id": 1, "text": "Vie\u0323\u0302t\u00adNam <b>"}

{"id": "b", "hex": "5669d674"}
{"id": "c"}
{
{"text": "sạch"}`
	code, stdout, stderr := command(in, "-input", "jsonl", "-edits", "-decode", "tcvn3")
	if code != 1 || !strings.Contains(stderr, `-:4: neither "text" nor "hex"`) || !strings.Contains(stderr, "-:5: ") {
		t.Errorf("code %d, error %q", code, stderr)
	}
	lines := strings.Split(stdout, "\n")
	if len(lines) != 4 || lines[1] != `{"id":"b","text":"Việt","encoding":"tcvn3","edits":[[2,3,2,5]]}` {
		t.Errorf("got %q", stdout)
	}

	_, stdout, _ = command(in, "-input", "jsonl", "-edits")
	lines = strings.Split(stdout, "\n")
	if lines[0] != `{"id":1,"text":"ViệtNam <b>","encoding":"utf-8","edits":[[2,7,2,5],[8,10,6,6]]}` {
		t.Errorf("got %q", lines[0])
	}
	if lines[2] != `{"id":null,"text":"sạch","encoding":"utf-8","edits":[]}` {
		t.Errorf("got %q", lines[2])
	}
	_, stdout, _ = command(`{"id":"x","text":"Viá»‡t Nam Ä‘áº¹p"}`, "-input", "jsonl", "-decode", "auto")
	if stdout != `{"id":"x","text":"Việt Nam đẹp","encoding":"mojibake"}`+"\n" {
		t.Errorf("got %q", stdout)
	}
}

func TestFiles(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(name, []byte("Ðà"), 0o666); err != nil {
		t.Fatal(err)
	}
	code, stdout, stderr := command("x", name, name+"none", "-")
	if code != 1 || stdout != "Đàx" || !strings.Contains(stderr, "a.txtnone") {
		t.Errorf("code %d, %q, %q", code, stdout, stderr)
	}
	_, stdout, _ = command("", "-edits", name)
	if !strings.Contains(stdout, `a.txt","text":"Đà","encoding":"utf-8","edits":[[0,2,0,2]]}`) {
		t.Errorf("%q", stdout)
	}
}
