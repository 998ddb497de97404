package normalize

import (
	"strings"
	"testing"
)

func TestFormNames(t *testing.T) {
	for f, want := range map[Form]string{
		0:                              "none",
		NFC:                            "compose",
		Default:                        "default",
		Default | ToneRepair | ToneNew: "default+repair+new",
		Fold | Quotes:                  "fold+quotes",
		Dashes | FoldStroke:            "dashes+foldstroke",
	} {
		if got := f.String(); got != want {
			t.Errorf("String of %#x = %q, want %q", uint32(f), got, want)
		}
	}
	for i := range formNames {
		for _, f := range []Form{1 << i, Default | 1<<i, Fold &^ (1 << i), allSteps &^ (1 << i)} {
			if got, err := ParseForm(f.String()); err != nil || got != f {
				t.Errorf("ParseForm(%q) = %v, %v", f.String(), got, err)
			}
		}
	}
	if 1<<len(formNames) != allSteps+1 {
		t.Error("a step has no name")
	}
	if f, err := ParseForm("nfc+quotes"); err != nil || f != NFC|Quotes {
		t.Errorf("ParseForm = %v, %v", f, err)
	}
	for _, s := range []string{"", "default+", "NFC", "x"} {
		if f, err := ParseForm(s); err == nil {
			t.Errorf("ParseForm(%q) = %v", s, f)
		}
	}
}

func TestParseCharset(t *testing.T) {
	for c := Unicode; c <= Mojibake; c++ {
		for _, name := range []string{c.String(), strings.ToUpper(c.String())} {
			if got, err := ParseCharset(name); err != nil || got != c {
				t.Errorf("ParseCharset(%q) = %v, %v", name, got, err)
			}
		}
	}
	for name, want := range map[string]Charset{"ABC": TCVN3, "utf8": Unicode, "Windows-1258": Windows1258} {
		if got, err := ParseCharset(name); err != nil || got != want {
			t.Errorf("ParseCharset(%q) = %v, %v", name, got, err)
		}
	}
	for _, name := range []string{"", "unknown", "latin1"} {
		if got, err := ParseCharset(name); err == nil {
			t.Errorf("ParseCharset(%q) = %v", name, got)
		}
	}
}
