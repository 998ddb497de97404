package entity

import (
	"fmt"
	"strings"
	"testing"
)

// tellGroups writes groups as «ID: mention | mention (provisions)».
func tellGroups(groups []Group) string {
	var lines []string
	for _, g := range groups {
		if g.Type != TypeReference {
			continue
		}
		var ms []string
		for _, m := range g.Mentions {
			s := m.Text
			if m.Entity < 0 && len(m.Provisions) > 0 {
				s += " " + fmt.Sprint(m.Provisions)
			}
			ms = append(ms, s)
		}
		lines = append(lines, g.ID+": "+strings.Join(ms, " | "))
	}
	return strings.Join(lines, "\n")
}

func TestResolveReferences(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{
			"short number",
			"Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII được quán triệt. Sau đó Chỉ thị 05 đi vào nền nếp, Chỉ thị số 05-CT/TW lan tỏa.",
			"05-CT/TW:XII: Chỉ thị số 05-CT/TW | Chỉ thị 05 | Chỉ thị số 05-CT/TW",
		},
		{
			"short form without a full one",
			"Người dân làm theo Chỉ thị 16. Về sau có Chỉ thị số 16/CT-TTg.",
			": Chỉ thị 16\n16/CT-TTg: Chỉ thị số 16/CT-TTg",
		},
		{
			"law by its name",
			"Luật Đất đai 2013 hết hiệu lực, Luật Đất đai năm 2024 thay thế. Theo Điều 5 Luật Đất đai, Luật Nhà ở không đổi.",
			"QH:luat-dat-dai:2013: Luật Đất đai 2013\nQH:luat-dat-dai:2024: Luật Đất đai năm 2024 | Điều 5 Luật Đất đai\nQH:luat-nha-o: Luật Nhà ở",
		},
		{
			"law by code and by name",
			"Luật số 31/2024/QH15 có 16 chương; Luật Đất đai năm 2024 có 260 điều.",
			"QH:luat-dat-dai:2024: Luật số 31/2024/QH15 | Luật Đất đai năm 2024",
		},
		{
			"this and the above",
			"UBND tỉnh ban hành Quyết định số 12/QĐ-UBND. Quyết định này thay thế Quyết định số 9/QĐ-UBND; quyết định nêu trên hết hiệu lực.",
			"12/QĐ-UBND: Quyết định số 12/QĐ-UBND | Quyết định này\n09/QĐ-UBND: Quyết định số 9/QĐ-UBND | quyết định nêu trên",
		},
		{
			"number alone",
			"Ban Bí thư ra Kết luận số 79-KL/TW. Kết luận 79 có hai phần; kết luận số 79 đã rõ, còn Kết luận 80 thì chưa. Tổ nêu 79 kết luận.",
			"79-KL/TW: Kết luận số 79-KL/TW | Kết luận 79 | kết luận số 79",
		},
		{
			"law alone",
			"Luật Đất đai 2024 đã rõ. Theo khoản 2 Điều 79 của Luật, việc thu hồi phải công khai; Điều 5 Luật sư cần biết.",
			"QH:luat-dat-dai:2024: Luật Đất đai 2024 | khoản 2 Điều 79 của Luật [khoản 2 Điều 79]",
		},
		{
			"no full mention",
			"Khoản 1 Điều 173 Bộ luật Hình sự và Điều 174 BLHS khác nhau; Luật Nhà ở thì không.",
			"QH:bo-luat-hinh-su: Khoản 1 Điều 173 Bộ luật Hình sự | Điều 174 BLHS\nQH:luat-nha-o: Luật Nhà ở",
		},
		{
			"nothing before",
			"Nghị quyết này có hiệu lực ngay. Thông tư trên cũng vậy.",
			"",
		},
		{
			"two terms of the Party",
			"Nghị quyết số 27-NQ/TW khóa XII về tiền lương khác Nghị quyết số 27-NQ/TW khóa XIII.",
			"27-NQ/TW:XII: Nghị quyết số 27-NQ/TW\n27-NQ/TW:XIII: Nghị quyết số 27-NQ/TW",
		},
		{
			"text of articles",
			"Số: 30/2020/NĐ-CP\n\nĐiều 3. Giải thích từ ngữ\n\n1. Theo khoản 2 Điều này và điểm a khoản 1 Điều 5 Nghị định này.\n\nĐiều 4. Quy định chung\n\nViệc nêu ở khoản 1 Điều này theo Nghị định số 110/2004/NĐ-CP.",
			"30/2020/NĐ-CP: 30/2020/NĐ-CP | khoản 2 Điều này [khoản 2 Điều 3] | điểm a khoản 1 Điều 5 Nghị định này [điểm a khoản 1 Điều 5] | khoản 1 Điều này [khoản 1 Điều 4]\n110/2004/NĐ-CP: Nghị định số 110/2004/NĐ-CP",
		},
	} {
		got := tellGroups(Resolve(test.text, (&Extractor{}).Extract(test.text)))
		if got != test.want {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, got, test.want)
		}
	}
}

func TestTermYears(t *testing.T) {
	for text, want := range map[string]string{
		"Chỉ thị số 05-CT/TW của Bộ Chính trị khóa XII":                "2016 2021 true",
		"Nghị quyết số 27-NQ/TW ngày 21-5-2018":                        "0 0 false",
		"Luật số 45/2013/QH13":                                         "2011 2016 true",
		"Nghị quyết Trung ương 4 (khóa XI)":                            "2011 2016 true",
		"Nghị quyết số 05-NQ/TU của Đảng bộ thành phố khóa X":          "0 0 false",
		"Nghị quyết Đại hội XIII của Đảng":                             "2021 2026 true",
		"Nghị quyết số 30/2021/QH15 của Quốc hội khóa XV":              "2021 2026 true",
		"Quyết định số 45/QĐ-UBND ngày 1-2-2020 của UBND tỉnh Kon Tum": "0 0 false",
	} {
		r, err := ParseReference(text)
		if err != nil {
			t.Error(err)
			continue
		}
		if got := fmt.Sprintln(r.TermYears()); got != want+"\n" {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func FuzzResolve(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Add("Số: 30/2020/NĐ-CP\n\nĐiều 3. A\n\n1. khoản 2 Điều này, điểm a khoản này, Nghị định này, Luật này")
	f.Fuzz(func(t *testing.T, text string) {
		es := (&Extractor{}).Extract(text)
		seen := map[int]bool{}
		for _, g := range Resolve(text, es) {
			if len(g.Mentions) == 0 {
				t.Fatalf("%q: a group without mentions", text)
			}
			at := -1
			for _, m := range g.Mentions {
				if m.Start < at || m.Start >= m.End || m.End > len(text) || text[m.Start:m.End] != m.Text {
					t.Fatalf("%q: mention %v", text, m)
				}
				at = m.Start
				if m.Entity >= 0 {
					if seen[m.Entity] || es[m.Entity].Span != m.Span {
						t.Fatalf("%q: mention %v of entity %v", text, m, es[m.Entity])
					}
					seen[m.Entity] = true
				}
			}
		}
	})
}
