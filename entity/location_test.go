package entity

import (
	"reflect"
	"testing"
)

func TestLocationString(t *testing.T) {
	for _, l := range []Location{
		{Name: "Hồ Chí Minh", Feature: FeatureProvince},
		{Name: "thôn 3", Feature: FeatureVillage, Within: []string{"Ia Tô", "Ia Grai", "Gia Lai"}},
		{Name: "Chư Sê", Within: []string{"Gia Lai"}},
		{Name: "Pleiku"},
	} {
		got, err := ParseLocation(l.String())
		if err != nil || !reflect.DeepEqual(*got, l) {
			t.Errorf("ParseLocation(%q) = %+v, %v", l.String(), got, err)
		}
	}
	for _, s := range []string{"", " | district", "a | b | c | d", "a | b | c,,d"} {
		if l, err := ParseLocation(s); err == nil {
			t.Errorf("ParseLocation(%q) = %+v, want an error", s, l)
		}
	}
}

func FuzzParseLocation(f *testing.F) {
	f.Add("thôn 3 | village | Ia Tô, Ia Grai")
	f.Fuzz(func(t *testing.T, s string) {
		l, err := ParseLocation(s)
		if err != nil {
			return
		}
		again, err := ParseLocation(l.String())
		if err != nil || !reflect.DeepEqual(l, again) {
			t.Errorf("%q gives %+v, and its String %+v, %v", s, l, again, err)
		}
	})
}

func TestLocationChain(t *testing.T) {
	for text, want := range map[string][]string{
		"ở xã Mỹ Chánh (huyện Phù Mỹ), tỉnh Bình Định":   {"Mỹ Chánh | commune | Phù Mỹ", "Phù Mỹ | district", "Bình Định | province"},
		"từ TP. Pleiku, Gia Lai về Hà Nội":               {"Pleiku | district | Gia Lai", "Gia Lai | province", "Hà Nội | province"},
		"ở hẻm 47 đường Nguyễn Trãi, phường Hội Phú":     {"hẻm 47 | street | đường Nguyễn Trãi, Hội Phú", "đường Nguyễn Trãi | street | Hội Phú", "Hội Phú | commune"},
		"quê huyện Kim Thi, tỉnh Hải Hưng cũ":            {"Kim Thi | district | Hải Hưng", "Hải Hưng | province"},
		"giữa Gia Lai, Kon Tum và Việt Nam":              {"Gia Lai | province", "Kon Tum | province", "Việt Nam | country"},
		"số 5 đường Lê Lợi, P.2, Q.3, TPHCM":             {"đường Lê Lợi | street | phường 2, quận 3, Hồ Chí Minh", "phường 2 | commune | quận 3, Hồ Chí Minh", "quận 3 | district | Hồ Chí Minh", "Hồ Chí Minh | province"},
		"các huyện Chư Sê, Chư Prông và thị xã Ayun Pa.": {"Chư Sê | district", "Chư Prông | district", "Ayun Pa | district"},
	} {
		var got []string
		for _, e := range Extract(text) {
			if e.Type == TypeLocation {
				got = append(got, e.Value.String())
			}
		}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%q:\ngot  %q\nwant %q", text, got, want)
		}
	}
}
