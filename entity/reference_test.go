package entity

import (
	"encoding/json"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// referenceValues are mentions and what they mean, as JSON.
var referenceValues = []struct{ in, want string }{
	{"Chỉ thị số 17-CT/TW của Ban Bí thư (khóa XII) về “Giữ gìn nếp nhà”",
		`{"kind":"Chỉ thị","number":"17","code":"17-CT/TW","id":"17-CT/TW:XII","issuer":"Ban Bí thư","term":"XII","title":"Giữ gìn nếp nhà"}`},
	{"Kết luận số 38-KL/TW ngày 7-7-2022 của Ban Chấp hành Trung ương Đảng về chăm lo người cao tuổi",
		`{"kind":"Kết luận","number":"38","code":"38-KL/TW","id":"38-KL/TW:XIII","issuer":"Ban Chấp hành Trung ương Đảng","date":"2022-07-07","title":"chăm lo người cao tuổi"}`},
	{"Nghị quyết Trung ương 4 (khóa XII)",
		`{"kind":"Nghị quyết","name":"Nghị quyết Trung ương 4","number":"4","id":"TW:nghi-quyet-trung-uong-4:XII","issuer":"Trung ương","term":"XII"}`},
	{"Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khóa XIII",
		`{"kind":"Nghị quyết","name":"Nghị quyết Trung ương 8","number":"8","id":"TW:nghi-quyet-trung-uong-8:XIII","issuer":"Trung ương","term":"XIII"}`},
	{"Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng",
		`{"kind":"Nghị quyết","name":"Nghị quyết Đại hội XIII của Đảng","id":"TW:nghi-quyet-dai-hoi-xiii-cua-dang","term":"XIII"}`},
	{"điểm a khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP ngày 5 tháng 3 năm 2020 của Chính phủ",
		`{"kind":"Nghị định","number":"30","year":"2020","code":"30/2020/NĐ-CP","id":"30/2020/NĐ-CP","issuer":"Chính phủ","date":"2020-03-05","provisions":[{"article":"5","clause":"2","point":"a"}]}`},
	{"khoản 2, khoản 7 Điều 5 và Điều 9 Luật Hộ tịch",
		`{"kind":"Luật","name":"Luật Hộ tịch","id":"QH:luat-ho-tich","provisions":[{"article":"5","clause":"2"},{"article":"5","clause":"7"},{"article":"9"}]}`},
	{"khoản 2 các điều 353, 354 Bộ luật Hình sự 2015",
		`{"kind":"Bộ luật","name":"Bộ luật Hình sự","year":"2015","id":"QH:bo-luat-hinh-su:2015","provisions":[{"article":"353","clause":"2"},{"article":"354","clause":"2"}]}`},
	{"điểm c đến điểm g khoản 1 Điều 10 Luật Nhà ở 2023",
		`{"kind":"Luật","name":"Luật Nhà ở","year":"2023","id":"QH:luat-nha-o:2023","provisions":[{"article":"10","clause":"1","point":"c"},{"article":"10","clause":"1","point":"d"},{"article":"10","clause":"1","point":"đ"},{"article":"10","clause":"1","point":"e"},{"article":"10","clause":"1","point":"g"}]}`},
	{"Điều 5 khoản 2 điểm a Luật Căn cước",
		`{"kind":"Luật","name":"Luật Căn cước","id":"QH:luat-can-cuoc","provisions":[{"article":"5","clause":"2","point":"a"}]}`},
	{"Luật Đất đai số 31/2024/QH15", // the year is in the code
		`{"kind":"Luật","name":"Luật Đất đai","number":"31","year":"2024","code":"31/2024/QH15","id":"QH:luat-dat-dai:2024","term":"XV"}`},
	{"31/2024/QH15",
		`{"kind":"Luật","number":"31","year":"2024","code":"31/2024/QH15","id":"QH:luat-dat-dai:2024","term":"XV"}`},
	{"Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế, Luật Kế toán",
		`{"kind":"Luật","name":"Luật sửa đổi, bổ sung một số điều của Luật Quản lý thuế, Luật Kế toán","id":"QH:luat-sua-doi-bo-sung-mot-so-dieu-cua-luat-quan-ly-thue-luat-ke-toan"}`},
	{"Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013",
		`{"kind":"Hiến pháp","name":"Hiến pháp","year":"2013","id":"QH:hien-phap:2013"}`},
	{"Công văn 199/BXD-QLN năm 2017",
		`{"kind":"Công văn","number":"199","year":"2017","code":"199/BXD-QLN","id":"199/BXD-QLN"}`},
	{"Báo cáo thẩm tra số 436/BC-UBVHXH15",
		`{"kind":"Báo cáo","number":"436","code":"436/BC-UBVHXH15","id":"436/BC-UBVHXH15","term":"XV"}`},
	{"Nghị quyết 18 của Trung ương khóa XII",
		`{"kind":"Nghị quyết","number":"18","issuer":"Trung ương","term":"XII"}`},
	{"TCVN 5574:2018", `{"kind":"TCVN","number":"5574","year":"2018","code":"TCVN 5574:2018","id":"TCVN 5574:2018"}`},
	{"Thông tư liên tịch số 01/2015/TTLT-BTP-BNV",
		`{"kind":"Thông tư liên tịch","number":"01","year":"2015","code":"01/2015/TTLT-BTP-BNV","id":"01/2015/TTLT-BTP-BNV"}`},
	{"Chỉ thị 36/CT-TW (25/6/1998)",
		`{"kind":"Chỉ thị","number":"36","code":"36/CT-TW","id":"36-CT/TW:VIII","date":"1998-06-25"}`},
	{"NQ 57-NQ/TW", `{"kind":"Nghị quyết","number":"57","code":"57-NQ/TW","id":"57-NQ/TW"}`},
	{"Nghị định 168/2024", `{"kind":"Nghị định","number":"168","year":"2024","code":"168/2024","id":"168/2024/NĐ-CP"}`},
	{"Điều 1 đến Điều 9999 Luật Căn cước",
		`{"kind":"Luật","name":"Luật Căn cước","id":"QH:luat-can-cuoc","provisions":[{"article":"1"},{"article":"9999"}]}`},
	{"Điều 8 đến Điều 5 Luật Căn cước",
		`{"kind":"Luật","name":"Luật Căn cước","id":"QH:luat-can-cuoc","provisions":[{"article":"8"},{"article":"5"}]}`},
	{`Luật Căn cước về cấp “thẻ” mới`,
		`{"kind":"Luật","name":"Luật Căn cước","id":"QH:luat-can-cuoc","title":"cấp “thẻ” mới"}`},
	{`Luật Căn cước về “cấp «thẻ "mới"» sớm”`,
		`{"kind":"Luật","name":"Luật Căn cước","id":"QH:luat-can-cuoc","title":"cấp «thẻ \"mới\"» sớm"}`},
	{`Nghị định 30\2020\NĐ-CP`, `{"kind":"Nghị định","number":"30","year":"2020","code":"30\\2020\\NĐ-CP","id":"30/2020/NĐ-CP"}`},
	{"Cương lĩnh năm 2011", `{"kind":"Cương lĩnh","name":"Cương lĩnh","year":"2011","id":"TW:cuong-linh:2011"}`},
}

func TestParseReference(t *testing.T) {
	for _, test := range referenceValues {
		r, err := ParseReference(test.in)
		if err != nil {
			t.Error(err)
			continue
		}
		got, err := json.Marshal(r)
		if err != nil || string(got) != test.want {
			t.Errorf("%s: got\n%s, %v\nwant\n%s", test.in, got, err, test.want)
		}
		again, err := ParseReference(r.String())
		if err != nil || !again.Equal(r) {
			t.Errorf("%q prints %q, which parses to %v, %v", test.in, r, again, err)
		}
		nfd, err := ParseReference(norm.NFD.String(test.in))
		if err != nil || !nfd.Equal(r) {
			t.Errorf("%q in NFD parses to %v, %v", test.in, nfd, err)
		}
		back := new(Reference)
		if err := json.Unmarshal(got, back); err != nil || !back.Equal(r) {
			t.Errorf("%s reads back as %v, %v", got, back, err)
		}
	}
}

func TestParseReferenceRefuses(t *testing.T) {
	for _, s := range []string{"", "Nghị định này", "Luật", "Hiến pháp", "Điều 5", "Nghị quyết 18 và Nghị quyết 19", "Nghị quyết 18, 19", "theo Luật Đất đai", "24/7", "Kế hoạch 5 năm", strings.Repeat("Điều 5 ", 300)} {
		if r, err := ParseReference(s); err == nil {
			t.Errorf("%q is read as %v", s, r)
		}
	}
}

func TestSameDocumentSameID(t *testing.T) {
	for id, mentions := range map[string][]string{
		"05-CT/TW":                {"Chỉ thị số 05-CT/TW", "Chỉ thị 05-CT/TW", "chỉ thị số: 05 - CT/TW", "Chỉ thị số 05–CT/TW", "Chỉ thị 5/CT-TW", "CHỈ THỊ SỐ 05-CT/TW", "05-CT/TW", "Chỉ thị số\n05-CT/TW", "Chỉ thịsố 05-CT/TW", "Chỉ thị số 05-CT/TƯ"},
		"30/2020/NĐ-CP":           {"Nghị định số 30/2020/NĐ-CP", "Nghị định 30/2020/NÐ-CP", "Nghị định số 30/2020/ND-CP", "nghị định 30/2020/nđ-cp", "30/2020/NĐ-CP", "NĐ 30/2020/NĐ-CP", "Nghị định 30/2020", "Nghị định số 30/2020/NĐ-\nCP"},
		"QH:luat-dat-dai:2024":    {"Luật Đất đai 2024", "Luật đất đai năm 2024", "LUẬT ĐẤT ĐAI NĂM 2024", "Luật Đất đai số 31/2024/QH15", "Luật số 31/2024/QH15", "31/2024/QH15", "Luật Đất đai (số 31/2024/QH15)", "Luật Đất đai ngày 18-1-2024"},
		"27-NQ/TW:XII":            {"Nghị quyết số 27-NQ/TW ngày 21-5-2018", "Nghị quyết 27-NQ/TW của Ban Chấp hành Trung ương khóa XII", "Nghị quyết 27-NQ/TW (khóa XII)"},
		"27-NQ/TW:XIII":           {"Nghị quyết số 27-NQ/TW ngày 9-11-2022"},
		"02/TT-LĐTBXH":            {"Thông tư số 02/LĐTBXH-TT", "Thông tư 02/TT-LĐTBXH"},
		"QH:bo-luat-hinh-su:2015": {"Bộ luật Hình sự năm 2015", "BLHS năm 2015", "Bộ luật Hình sự số 100/2015/QH13"},
	} {
		for _, s := range mentions {
			if r, err := ParseReference(s); err != nil || r.ID != id {
				t.Errorf("%q: %v, %v; want the ID %q", s, r, err, id)
			}
		}
	}
}

func TestConflict(t *testing.T) {
	for s, want := range map[string]bool{
		"Quyết định số 30/2020/NĐ-CP": true,
		"Nghị định số 30/2020/NĐ-CP":  false,
		"Quy định số 37-QĐ/TW":        false,
		"Văn bản số 12/QĐ-UBND":       false,
		"Luật số 31/2024/QH15":        false,
		"Nghị quyết 18":               false,
	} {
		r, err := ParseReference(s)
		if err != nil || r.Conflict() != want {
			t.Errorf("%q: conflict is %v, %v", s, r.Conflict(), err)
		}
	}
}

// TestSharedLists tests that each document of a list is an entity with its
// whole code.
func TestSharedLists(t *testing.T) {
	for text, want := range map[string]string{
		"các Nghị quyết số 18, 19-NQ/TW của Trung ương":              "Nghị quyết số 18 = 18-NQ/TW; 19-NQ/TW = 19-NQ/TW",
		"Quyết định số 12/QĐ-UBND và 13/QĐ-UBND":                     "Quyết định số 12/QĐ-UBND = 12/QĐ-UBND; 13/QĐ-UBND = 13/QĐ-UBND",
		"Nghị định 30 và 34/2020/NĐ-CP":                              "Nghị định 30 = 30/2020/NĐ-CP; 34/2020/NĐ-CP = 34/2020/NĐ-CP",
		"Nghị định 15/2016 và 34/2020/NĐ-CP":                         "Nghị định 15/2016 = 15/2016/NĐ-CP; 34/2020/NĐ-CP = 34/2020/NĐ-CP",
		"Quyết định số 101, 102 và số 103/QĐ-UBND":                   "Quyết định số 101 = 101/QĐ-UBND; 102 = 102/QĐ-UBND; 103/QĐ-UBND = 103/QĐ-UBND",
		"Nghị quyết số 28-NQ/TW, 29-NQ/TW và Nghị quyết số 30-NQ/TW": "Nghị quyết số 28-NQ/TW = 28-NQ/TW; 29-NQ/TW = 29-NQ/TW; Nghị quyết số 30-NQ/TW = 30-NQ/TW",
		"Nghị quyết số 18-NQ/TW, 19 người tham dự":                   "Nghị quyết số 18-NQ/TW = 18-NQ/TW",
		"Nghị định 30 đến 34 đều còn hiệu lực":                       "Nghị định 30 = ; 34 = ",
		"Nghị quyết Trung ương 4 khóa XI, XII":                       "Nghị quyết Trung ương 4 khóa XI = ; XII = ",
	} {
		var got []string
		for _, e := range references(t, text) {
			got = append(got, e.Text+" = "+e.Value.(*Reference).Code)
		}
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("%s: got %s, want %s", text, s, want)
		}
	}
}

// TestSharedAttributes tests that issuer and term belong to all documents of a
// row, the date to the one before it.
func TestSharedAttributes(t *testing.T) {
	es := references(t, "nêu tại Quy định số 89-QĐ/TW, Quy định số 90-QĐ/TW ngày 4-8-2017 của Bộ Chính trị khóa XII")
	if len(es) != 2 {
		t.Fatalf("found %v", es)
	}
	for k, date := range []string{"", "2017-08-04"} {
		r := es[k].Value.(*Reference)
		if r.Issuer != "Bộ Chính trị" || r.Term != "XII" || r.Date != date {
			t.Errorf("%v", r)
		}
	}
}

func TestReferenceParts(t *testing.T) {
	text := "Theo Kết luận số 21-KL/TW ngày 25-10-2021 của Bộ Chính trị (khóa XIII) về “Xây dựng Đảng”, …"
	e := references(t, text)[0]
	for name, want := range map[string]string{
		"kind": "Kết luận", "code": "21-KL/TW", "date": "ngày 25-10-2021", "issuer": "Bộ Chính trị", "term": "XIII", "title": "Xây dựng Đảng",
	} {
		if s, ok := e.Part(name); !ok || text[s.Start:s.End] != want {
			t.Errorf("%s is %q, want %q", name, text[s.Start:s.End], want)
		}
	}
}

// TestIssuers tests where the name of a body ends.
func TestIssuers(t *testing.T) {
	for text, want := range map[string]string{
		"Quyết định 12/QĐ-UBND của UBND tỉnh Gia Lai phê duyệt đề án":                                  "UBND tỉnh Gia Lai",
		"Quyết định 12/QĐ-UBND của Chủ tịch UBND TP. Pleiku về việc bổ nhiệm":                          "Chủ tịch UBND TP. Pleiku",
		"Thông tư 12/2020/TT-BLĐTBXH do Bộ Lao động - Thương binh và Xã hội ban hành có nêu mức lương": "Bộ Lao động - Thương binh và Xã hội",
		"Thông tư 12/2020/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch hướng dẫn":                    "Bộ Văn hóa, Thể thao và Du lịch",
		"Thông tư 22 của Bộ GD&ĐT quy định đánh giá":                                                   "Bộ GD&ĐT",
		"Công văn 12/SNNMT-TL của Sở Nông nghiệp và Môi trường tỉnh Gia Lai gửi các huyện":             "Sở Nông nghiệp và Môi trường tỉnh Gia Lai",
		"Hướng dẫn 08-HD/BTCTW của Ban Tổ chức Trung ương thì rõ":                                      "Ban Tổ chức Trung ương",
		"Hướng dẫn 02-HD/BTCTU của Ban Tổ chức Thành ủy; các chi bộ":                                   "Ban Tổ chức Thành ủy",
		"Nghị quyết 10/NQ-HĐND của HĐND huyện Chư Sê thông qua cuối năm":                               "HĐND huyện Chư Sê",
		"Thông tư 14/2012/TT-NHNN của Thống đốc Ngân hàng Nhà nước Việt Nam sửa đổi lãi suất":          "Thống đốc Ngân hàng Nhà nước Việt Nam",
		"Bản án số 12/2020/DS-ST của Tòa án nhân dân thành phố Pleiku tuyên":                           "Tòa án nhân dân thành phố Pleiku",
		"Nghị quyết 11-NQ/TU của Ban Chấp hành Đảng bộ thành phố nhiệm kỳ này":                         "Ban Chấp hành Đảng bộ thành phố",
		"THÔNG TƯ SỐ 9/2024/TT-BCT CỦA BỘ TRƯỞNG BỘ CÔNG THƯƠNG QUY ĐỊNH GIÁ BÁN LẺ":                   "BỘ TRƯỞNG BỘ CÔNG THƯƠNG",
		"Chủ tịch nước ký Lệnh số 22/2013/L-CTN":                                                       "Chủ tịch nước",
		"Bộ Y tế vừa ban hành Thông tư số 12/2020/TT-BYT":                                              "Bộ Y tế",
		"ý kiến của Bộ Nội vụ tại Công văn số 4698/BNV-CCVC":                                           "Bộ Nội vụ",
		"Công văn 199/BXD-QLN năm 2017 về bảo lãnh do Bộ Xây dựng ban hành":                            "Bộ Xây dựng",
		"Ngày 12-3, Thủ tướng Chính phủ Phạm Văn Bách ký Quyết định số 265/QĐ-TTg":                     "Thủ tướng Chính phủ",
		"Nghị định của Chính phủ số 30/2020/NĐ-CP về văn thư":                                          "Chính phủ",
		"Thông tư 05/2020/TT-UBDT của Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc hướng dẫn":                   "Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc",
		"Thông tư số 12/2010/TTLT-BTC-BYT của liên Bộ Tài chính - Bộ Y tế hướng dẫn":                   "liên Bộ Tài chính - Bộ Y tế",
		"Quyết định 12/QĐ-HĐQT của Hội đồng quản trị Ngân hàng Chính sách xã hội về vốn":               "Hội đồng quản trị Ngân hàng Chính sách xã hội",
		"Nghị quyết 15/NQ-CP được Chính phủ ban hành":                                                  "Chính phủ",
		"Bộ Y tế yêu cầu làm đúng quy định tại Thông tư 15/2022/TT-BTC":                                "",
		"UBND tỉnh thực hiện Quyết định số 265/QĐ-TTg":                                                 "",
	} {
		es := references(t, text)
		if len(es) == 0 {
			t.Errorf("%s: found nothing", text)
			continue
		}
		if got := es[0].Value.(*Reference).Issuer; got != want {
			t.Errorf("%s: the issuer is %q, want %q", text, got, want)
		}
	}
}

func TestNoKindIsLongerThanItsReaderKnows(t *testing.T) {
	var s word.Scanner
	for r := range lexicon.Rows(lexicon.ReferenceKinds) {
		if n := len(s.Scan(r.Form, nil)); n > maxKindWords {
			t.Errorf("%q has %d words", r.Form, n)
		}
	}
}

// A row of provisions that is longer than one mention may be is read from where
// it has a length that may.
func TestDocumentsBehindLongRowsOfProvisions(t *testing.T) {
	for _, rows := range []int{1, 10, 16, 17, 30, 100} {
		text := strings.Repeat("điểm a khoản 1 Điều 2, ", rows)
		if es := Extract(text + "rồi thôi"); len(es) != 0 {
			t.Errorf("%d rows without a document: found %q", rows, es[0].Text)
		}
		es := Extract(text + "Luật Đất đai năm 2024 và " + text)
		if len(es) != 1 {
			t.Fatalf("%d rows: found %d", rows, len(es))
		}
		v := es[0].Value.(*Reference)
		if want := min(rows, maxUnits/3); v.Name != "Luật Đất đai" || len(v.Provisions) != want || v.Provisions[0] != (Provision{"2", "1", "a"}) {
			t.Errorf("%d rows: %s with %d provisions, want %d", rows, v.Name, len(v.Provisions), want)
		}
	}
}

func FuzzParseReference(f *testing.F) {
	for _, v := range referenceValues {
		f.Add(v.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r, err := ParseReference(s)
		if err != nil {
			return
		}
		again, err := ParseReference(r.String())
		if err != nil {
			t.Fatalf("%q prints %q: %v", s, r, err)
		}
		if !again.Equal(r) {
			a, _ := json.Marshal(r)
			b, _ := json.Marshal(again)
			t.Fatalf("%q prints %q\n%s\n%s", s, r, a, b)
		}
	})
}

// What stands behind a mention is no part of it, though it could go on there,
// and every value prints what reads back.
func TestReferencesBeforeOddSigns(t *testing.T) {
	for _, c := range []struct{ text, mention, code, title string }{
		{`Nghị định 30/2020/NĐ-CP \TCVN`, "Nghị định 30/2020/NĐ-CP", "30/2020/NĐ-CP", ""},
		{`NGHỊ QUYẾT SỐ 07-NQ/TU \USD`, "NGHỊ QUYẾT SỐ 07-NQ/TU", "07-NQ/TU", ""},
		{`Nghị định 30/2020/NĐ-CP\ TCVN`, "Nghị định 30/2020/NĐ-CP", "30/2020/NĐ-CP", ""},
		{"0/NĐ-CP&🇻", "0/NĐ-CP", "0/NĐ-CP", ""},
		{"05/2021/TT-BGD&ĐT&1", "05/2021/TT-BGD&ĐT", "05/2021/TT-BGD&ĐT", ""},
		{`Bộ luật Hình sự về tội "»”`, "Bộ luật Hình sự", "", "tội"},
		{`Luật Căn cước về thẻ “căn cước`, "Luật Căn cước", "", "thẻ"},
		{`Luật Căn cước về thẻ «căn "cước”`, "Luật Căn cước", "", "thẻ"},
		{"theo Điều 1 đến Điều 999999999 Luật Căn cước", "Luật Căn cước", "", ""},
	} {
		es := references(t, c.text)
		if len(es) != 1 {
			t.Errorf("%q: found %v", c.text, es)
			continue
		}
		r := es[0].Value.(*Reference)
		if es[0].Text != c.mention || r.Code != c.code || r.Title != c.title {
			t.Errorf("%q: found %q with the code %q and the title %q", c.text, es[0].Text, r.Code, r.Title)
		}
		if back, err := ParseReference(r.String()); err != nil || !back.Equal(r) {
			t.Errorf("%q: %q reads back as %v, %v", c.text, r, back, err)
		}
	}
}
