package normalize

import "testing"

func TestFold(t *testing.T) {
	for _, c := range []struct {
		form     Form
		in, want string
	}{
		{Fold, "ĐƯỜNG Tie\u0302\u0301ng Việt", "duong tieng viet"},
		{Fold, "Ðiều  5", "dieu  5"},
		{FoldCase, "ĐƯỜNG Ẫ Straße ΑΣ", "đường ẫ straße ασ"},
		{FoldTone, "Tiếng ĐẸP", "Tiêng ĐEP"},
		{FoldVowel, "Tiếng ĐẸP ươ", "Tiéng ĐẸP uo"},
		{FoldStroke, "Đường đi", "Dường di"},
		{NFC | FoldCase, "H\u0331", "\u1e96"},
		{NFC | FoldTone, "a\u0300\u0301", "a"},
		{FoldTone | Accents, "mấy`", "mây"},
	} {
		got := c.form.Apply(c.in)
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.in, got, c.want)
		}
		if again := c.form.Apply(got); again != got {
			t.Errorf("%q: again %q", c.in, again)
		}
	}
}

func TestFoldCaseKeepsLength(t *testing.T) {
	for code, r := range letterRunes {
		if r == 0 {
			continue
		}
		in := string(rune(r))
		if got := FoldCase.Apply(in); len(got) != len(in) || letterCode([]rune(got)[0]) != uint8(code)&^upperBit {
			t.Errorf("FoldCase.Apply(%q) = %q", in, got)
		}
	}
}
