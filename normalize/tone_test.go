package normalize

import "testing"

var toneCases = []struct{ in, keep, old, new string }{
	// The styles differ for open oa, oe, uy.
	{"hòa", "hòa", "hòa", "hoà"},
	{"hoà", "hoà", "hòa", "hoà"},
	{"thúy", "thúy", "thúy", "thuý"},
	{"khoẻ", "khoẻ", "khỏe", "khoẻ"},
	{"HÒA", "HÒA", "HÒA", "HOÀ"},
	{"HoÀ", "HoÀ", "HòA", "HoÀ"},
	{"uỷ", "uỷ", "ủy", "uỷ"},
	// They agree elsewhere.
	{"quý", "quý", "quý", "quý"},
	{"già", "già", "già", "già"},
	{"của", "của", "của", "của"},
	{"khuỷu", "khuỷu", "khuỷu", "khuỷu"},
	{"toán", "toán", "toán", "toán"},
	{"thuở", "thuở", "thuở", "thuở"},
	// Misplaced.
	{"nghịêm", "nghiệm", "nghiệm", "nghiệm"},
	{"baỷ", "bảy", "bảy", "bảy"},
	{"qúy", "quý", "quý", "quý"},
	{"gía", "giá", "giá", "giá"},
	{"giêngươì", "giêngươì", "giêngươì", "giêngươì"},
	{"ngừơi", "người", "người", "người"},
	{"tòan", "toàn", "toàn", "toàn"},
	{"kiá", "kía", "kía", "kía"},
	{"TÌÊN", "TIỀN", "TIỀN", "TIỀN"},
	{"TÌEN", "TÌEN", "TÌEN", "TÌEN"},
	{"QỦANG", "QUẢNG", "QUẢNG", "QUẢNG"},
	// The same tone twice, and two tones.
	{"hồì", "hồi", "hồi", "hồi"},
	{"tạị", "tại", "tại", "tại"},
	{"hồí", "hồí", "hồí", "hồí"},
	// No syllables of Vietnamese.
	{"Chloé", "Chloé", "Chloé", "Chloé"},
	{"résumé", "résumé", "résumé", "résumé"},
	{"gịa", "gịa", "gịa", "gịa"},
	{"hoạ\u0300", "hoạ\u0300", "hoạ\u0300", "hoạ\u0300"},
}

func TestTonePlacement(t *testing.T) {
	for _, c := range toneCases {
		for _, v := range []struct {
			name string
			form Form
			want string
		}{
			{"repair", NFC | ToneRepair, c.keep},
			{"old", NFC | ToneRepair | ToneOld, c.old},
			{"new", NFC | ToneRepair | ToneNew, c.new},
		} {
			for _, frame := range [][2]string{{"", ""}, {"“", "”"}, {"xã ", ", "}} {
				in, want := frame[0]+c.in+frame[1], frame[0]+v.want+frame[1]
				if got := v.form.Apply(in); got != want {
					t.Errorf("%s: Apply(%q) = %q, want %q", v.name, in, got, want)
				}
				if got := v.form.Apply(want); got != want {
					t.Errorf("%s: again: Apply(%q) = %q", v.name, want, got)
				}
			}
		}
	}
}

func TestStyleWithoutRepair(t *testing.T) {
	for in, want := range map[string]string{
		"hòa bình": "hoà bình", "nghịêm": "nghịêm", "baỷ": "baỷ", "qúy": "qúy", "tòan": "tòan",
	} {
		if got := ToneNew.Apply(in); got != want {
			t.Errorf("ToneNew.Apply(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestAccents(t *testing.T) {
	for in, want := range map[string]string{
		"may` do":   "mày do",
		"hoa` bình": "hòa bình",
		"`may`":     "`may`",
		"4` a``":    "4` a``",
		"Church´s":  "Church´s",
		"mat`":      "mat`",
		"mat´":      "mát",
		"mày`":      "mày`",
	} {
		if got := Accents.Apply(in); got != want {
			t.Errorf("Accents.Apply(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestHyphens(t *testing.T) {
	for in, want := range map[string]string{
		"Quyết đị-\nnh số 5":   "Quyết định số 5",
		"nghị đ-\r\nịnh":       "nghị định",
		"Ba-\nna":              "Ba-\nna",
		"Hà-\nNội":             "Hà-\nNội",
		"ng-\nươ-\ni":          "ng-\nươ-\ni",
		"đị- \nnh":             "đị- \nnh",
		"(TP-\nHCM)":           "(TP-\nHCM)",
		"ngh-\nịêm, nhi-\nềù.": "nghịêm, nhi-\nềù.",
	} {
		if got := Hyphens.Apply(in); got != want {
			t.Errorf("Hyphens.Apply(%q) = %q, want %q", in, got, want)
		}
		if got := Hyphens.Apply(want); got != want {
			t.Errorf("again: Hyphens.Apply(%q) = %q", want, got)
		}
	}
	if got := (Hyphens | ToneRepair).Apply("ngh-\nịêm"); got != "nghiệm" {
		t.Errorf("repair of a joined syllable: %q", got)
	}
}
