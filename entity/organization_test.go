package entity

import (
	"encoding/json"
	"testing"
)

// bodies returns the values of the organizations in the text.
func bodies(text string) []*Organization {
	var out []*Organization
	for _, e := range Extract(text) {
		if o, ok := e.Value.(*Organization); ok && e.Type == TypeOrganization {
			out = append(out, o)
		}
	}
	return out
}

func TestOrganizationValues(t *testing.T) {
	for text, want := range map[string]Organization{
		"họp với UBND tỉnh":                      {"Ủy ban nhân dân tỉnh", OrganizationState, "province", ""},
		"họp với UBND huyện Tuy Phước":           {"Ủy ban nhân dân huyện Tuy Phước", OrganizationState, "district", "huyện Tuy Phước"},
		"họp với UBND xã Ia Pal":                 {"Ủy ban nhân dân xã Ia Pal", OrganizationState, "commune", "xã Ia Pal"},
		"lãnh đạo Sở GD&ĐT cho biết":             {"Sở Giáo dục và Đào tạo", OrganizationState, "province", ""},
		"lãnh đạo Bộ NN-PTNT cho biết":           {"Bộ Nông nghiệp và Phát triển nông thôn", OrganizationState, "central", ""},
		"trình Huyện ủy Chư Sê xem xét":          {"Huyện ủy Chư Sê", OrganizationParty, "district", "Chư Sê"},
		"do Bộ Chính trị ban hành":               {"Bộ Chính trị", OrganizationParty, "central", ""},
		"do CA tỉnh Kon Tum bắt":                 {"Công an tỉnh Kon Tum", OrganizationForces, "province", "tỉnh Kon Tum"},
		"tại TAND tỉnh Kon Tum":                  {"Tòa án nhân dân tỉnh Kon Tum", OrganizationCourt, "province", "tỉnh Kon Tum"},
		"học ở Trường THCS Lê Lợi":               {"Trường Trung học cơ sở Lê Lợi", OrganizationSchool, "", ""},
		"nằm ở BVĐK tỉnh Gia Lai":                {"Bệnh viện Đa khoa tỉnh Gia Lai", OrganizationHealth, "province", "tỉnh Gia Lai"},
		"theo WHO và nhiều nước":                 {"Tổ chức Y tế Thế giới", OrganizationInternational, "", ""},
		"làm ở Công ty CP May Núi Xanh":          {"Công ty Cổ phần May Núi Xanh", OrganizationCompany, "", ""},
		"nhờ phòng An ninh đối nội CA tỉnh giúp": {"Phòng An ninh đối nội Công an tỉnh", OrganizationForces, "province", ""},
		"ủng hộ đội tuyển Việt Nam":              {"Đội tuyển Việt Nam", OrganizationClub, "", "Việt Nam"},
		"gửi Ủy ban MTTQ Việt Nam tỉnh Gia Lai":  {"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Gia Lai", OrganizationFront, "province", "tỉnh Gia Lai"},
		"theo Ban Thường vụ Thành ủy Pleiku nói": {"Ban Thường vụ Thành ủy Pleiku", OrganizationParty, "", "Pleiku"},
	} {
		got := bodies(text)
		if len(got) != 1 {
			t.Errorf("%q: found %v", text, got)
			continue
		}
		if *got[0] != want {
			t.Errorf("%q:\n got %+v\nwant %+v", text, *got[0], want)
		}
	}
}

func TestOrganizationJSONLeavesOutWhatTheTextDoesNotGive(t *testing.T) {
	got, err := json.Marshal(bodies("theo WHO và nhiều nước")[0])
	if want := `{"name":"Tổ chức Y tế Thế giới","kind":"international"}`; err != nil || string(got) != want {
		t.Errorf("got %s %v, want %s", got, err, want)
	}
}

func TestParseOrganizationReadsWhatStringWrites(t *testing.T) {
	for _, o := range []Organization{
		{Name: "Đảng"},
		{Name: "Bộ Y tế", Kind: OrganizationState},
		{Name: "Bộ Y tế", Kind: OrganizationState, Level: "central"},
		{Name: "CLB Hà Nội", Place: "Hà Nội"},
	} {
		got, err := ParseOrganization(o.String())
		if err != nil || *got != o {
			t.Errorf("%q gives %+v, %v", o.String(), got, err)
		}
	}
	for _, s := range []string{"", " | state", "a|b|c|d|e"} {
		if o, err := ParseOrganization(s); err == nil {
			t.Errorf("%q gives %+v, not an error", s, o)
		}
	}
}

func TestShortNamesAreLearnt(t *testing.T) {
	text := "Công ty CP Gỗ Rừng Xanh (viết tắt là RXG) nợ thuế.\n\nHôm qua, RXG nộp 2 tỷ đồng."
	got := bodies(text)
	if len(got) != 3 {
		t.Fatalf("found %v", got)
	}
	for _, o := range got {
		if o.Name != "Công ty Cổ phần Gỗ Rừng Xanh" || o.Kind != OrganizationCompany {
			t.Errorf("a mention means %v", o)
		}
	}
	x, err := New(&Options{NoMemory: true})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, e := range x.Extract(text) {
		if e.Type == TypeOrganization {
			n++
		}
	}
	if n != 2 {
		t.Errorf("without memory %d organizations are found, want the two of the first paragraph", n)
	}
	if got := bodies("Hôm qua, RXG nộp 2 tỷ đồng.\n\nCông ty CP Gỗ Rừng Xanh (viết tắt là RXG) nợ thuế."); len(got) != 2 {
		t.Errorf("a name is known before it is taught: %v", got)
	}
}

func FuzzOrganizationString(f *testing.F) {
	for _, s := range []string{
		"UBND tỉnh Gia Lai và CLB “Sao | Mai”", "Công ty CP X (viết tắt là Y | Z). Y | Z", "(BĐ) - Sở GD&ĐT",
		"HTX Nông nghiệp Phước Sơn 1, PC02", "ĐH Kinh tế - Luật - Trường Tiểu học số 2 -",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, o := range bodies(text) {
			got, err := ParseOrganization(o.String())
			if err != nil || *got != *o {
				t.Fatalf("%q: %+v is written %q and read %+v, %v", text, *o, o.String(), got, err)
			}
		}
	})
}
