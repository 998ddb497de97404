package entity

import "github.com/vientity/vientity/entity/internal/lexicon"

// referenceRules find official documents. All read with documents.read: the
// rules differ in where a mention starts.
func referenceRules() []Rule {
	return []Rule{
		{
			Name: "reference/kind-and-number", Type: TypeReference, Priority: 60,
			Doc: "a word for the kind of document and its number or code",
			// «Điều» is both a provision and the first word of «Điều lệ»
			Trigger: Trigger{entries: []lexicon.List{lexicon.ReferenceKinds}, Words: []string{"điều"}},
			Find:    findNumbered,
			Examples: []Example{
				{Text: "theo [Nghị định số 30/2020/NĐ-CP] ngày 5 tháng 3 năm 2020 của Chính phủ", Values: []string{"Nghị định 30/2020/NĐ-CP ngày 5-3-2020 của Chính phủ"}},
				{Text: "[Chỉ thị số 05–CT/TW] của Bộ Chính trị khóa XII", Values: []string{"Chỉ thị 05-CT/TW của Bộ Chính trị (khóa XII)"}},
				{Text: "các [Nghị quyết số 18], [19-NQ/TW] của Trung ương", Values: []string{"Nghị quyết 18-NQ/TW của Trung ương", "Nghị quyết 19-NQ/TW của Trung ương"}},
				{Text: "[Báo cáo thẩm tra số 436/BC-UBVHXH15] nêu rõ"},
				{Text: "[Nghị quyết 12-NQ/TW], [64/SL] và [26/CP]", Values: []string{"Nghị quyết 12-NQ/TW", "Sắc lệnh 64/SL", "26/CP"}},
				{Text: "[Nghị định 30/2020/NĐ-CP Điều 8 khoản 1] quy định rõ"},
				{Text: "phạt theo [Nghị định 100], dừng theo [Chỉ thị 16]"},
				{Text: "thực hiện [Quyết định 1719] của Thủ tướng Chính phủ"},
				{Text: "vốn từ [Chương trình 135], [Đề án 06]; theo [Quyết định 1719], xã được hỗ trợ"},
				{Text: "theo Kế hoạch 2025; trong Báo cáo 120 trường hợp; Dự án 500 tỷ đồng"},
				{Text: "[Nghị quyết Trung ương 4 khóa XI], [XII] về xây dựng Đảng"},
				{Text: "[Nghị quyết Đại hội XIII của Đảng] đi vào cuộc sống"},
				{Text: "nghị định này thay thế nghị định cũ"},
				{Text: "Nghị quyết 5 năm một lần; kế hoạch 5 năm; chỉ thị 10 người ở nhà"},
				{Text: "Quyết định 1 trong 3 phương án"},
				{Text: "Nghị quyết Đại hội Đảng các cấp"},
				{Text: "thông báo số 0269.3824.123, hợp đồng số 0123456789"},
			},
		},
		{
			Name: "reference/law", Type: TypeReference, Priority: 60,
			Doc:     "a law, code, ordinance or constitution by its name",
			Trigger: Trigger{entries: []lexicon.List{lexicon.Laws}},
			Find:    findDocuments,
			Examples: []Example{
				{Text: "[Luật Đất đai năm 2024] và luật đất đai cũ", Values: []string{"Luật Đất đai năm 2024"}},
				{Text: "[Luật Trật tự, an toàn giao thông đường bộ] có hiệu lực", Values: []string{"Luật Trật tự, an toàn giao thông đường bộ"}},
				{Text: "so với [Luật Đất đai 2013], [Luật Nhà ở số 27/2023/QH15]"},
				{Text: "thông qua [Luật Đất đai (sửa đổi)]"},
				{Text: "[BLHS năm 2015]"},
				{Text: "so [Luật Đất đai 2013] và [2024]; [Hiến pháp 1946], [1959] và [1980]", Values: []string{"Luật Đất đai năm 2013", "Luật Đất đai năm 2024", "Hiến pháp năm 1946", "Hiến pháp năm 1959", "Hiến pháp năm 1980"}},
				{Text: "[Luật Đất đai 2013] và 20 nghị định"},
				{Text: "theo [Luật Đất đai 2024, Điều 5, khoản 2]", Values: []string{"khoản 2 Điều 5 Luật Đất đai năm 2024"}},
				{Text: "[Bộ luật Hình sự 2015 (Điều 174, khoản 4)]", Values: []string{"khoản 4 Điều 174 Bộ luật Hình sự năm 2015"}},
				{Text: "[Luật Nhà ở 2023], và Điều 5. Phạm vi điều chỉnh"},
				{Text: "học Trường Đại học Luật Hà Nội, làm luật sư"},
				{Text: "pháp luật đất đai, luật chơi"},
			},
		},
		{
			Name: "reference/name", Type: TypeReference, Priority: 60,
			Doc:     "a document known by a name of its own",
			Trigger: Trigger{entries: []lexicon.List{lexicon.ReferenceNames}},
			Find:    findDocuments,
			Examples: []Example{
				{Text: "chấp hành [Điều lệ Đảng]"},
				{Text: "[Cương lĩnh năm 2011]"},
				{Text: "đạt [tiêu chuẩn GACP-WHO]"},
				{Text: "điều lệ của câu lạc bộ, cương lĩnh hành động"},
			},
		},
		{
			Name: "reference/provision", Type: TypeReference, Priority: 60,
			Doc:     "a document with the provisions of it that are meant",
			Trigger: Trigger{Words: []string{"điểm", "khoản", "điều", "tiết"}},
			Find: func(c *Cursor) {
				if d := c.documents(); c.levelAt(0) != 0 && d.read(c, 0) {
					d.propose(c)
				}
			},
			Examples: []Example{
				{Text: "theo [điểm a khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP]", Values: []string{"điểm a khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP"}},
				{Text: "theo [khoản 1, 2 và 3 Điều 10 của Luật Hộ tịch]", Values: []string{"khoản 1 Điều 10, khoản 2 Điều 10, khoản 3 Điều 10 Luật Hộ tịch"}},
				{Text: "[Điều 5 đến Điều 7 Luật Căn cước]", Values: []string{"Điều 5, Điều 6, Điều 7 Luật Căn cước"}},
				{Text: "Mục 2 Chương III [Luật Xử lý vi phạm hành chính]"},
				{Text: "theo khoản 2 Điều 5 của Luật này"},
				{Text: "Điều 5. Phạm vi điều chỉnh"},
				{Text: "tại điểm 5 trường, 3 điểm cầu; điều 5 bạn cần biết"},
			},
		},
		{
			Name: "reference/code", Type: TypeReference, Priority: 60,
			Doc:     "a code without a word for the kind of document",
			Trigger: Trigger{Digits: true},
			Find: func(c *Cursor) {
				if c.codeFollows(1) {
					findDocuments(c)
				}
			},
			Examples: []Example{
				{Text: "Số: [16/2021/TT-BTC]", Values: []string{"Thông tư 16/2021/TT-BTC"}},
				{Text: "theo [21-KL/TW], [123/UBND-KT] và [45/2013/QH13]"},
				{Text: "nhà số 12/3 Lê Lợi, phục vụ 24/7, tỷ số 2-0"},
				{Text: "mẫu 2a-BNV/2007; giá 12/CP; biển số 81A-123.45"},
				{Text: "gọi 0905-123-456, A/H5N1, máy bay F-16"},
			},
		},
		{
			Name: "reference/standard", Type: TypeReference, Priority: 60,
			Doc:     "a standard or technical regulation",
			Trigger: Trigger{Words: []string{"tcvn", "qcvn", "tcxdvn", "tcxd", "tccs", "qcxdvn", "qcđp", "qcktđp", "tcn", "iso", "đlvn"}},
			Find:    findDocuments,
			Examples: []Example{
				{Text: "theo [TCVN 5574:2018] và [QCVN 06:2022/BXD]", Values: []string{"TCVN 5574:2018", "QCVN 06:2022/BXD"}},
				{Text: "[TCVN ISO 9001:2015], [22 TCN 211-06]"},
				{Text: "các TCVN hiện hành; năm 179 TCN"},
			},
		},
	}
}
