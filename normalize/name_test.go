package normalize

import "testing"

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
