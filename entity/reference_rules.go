package entity

import "github.com/vientity/vientity/entity/internal/lexicon"

// referenceRules find official documents. All read with documents.read: the
// rules differ in where a mention starts.
func referenceRules() []Rule {
	return []Rule{
		{
			Name: "reference/kind-and-number", Type: TypeReference, Priority: 60,
			Doc:     "a word for the kind of document and its number or code",
			Trigger: Trigger{lists: []lexicon.List{lexicon.ReferenceKinds}},
			Find:    findNumbered,
			Examples: []Example{
				{Text: "theo [Nghị định số 30/2020/NĐ-CP] của Chính phủ"},
				{Text: "nghị định này thay thế nghị định cũ"},
			},
		},
		{
			Name: "reference/law", Type: TypeReference, Priority: 60,
			Doc:     "a law, code, ordinance or constitution by its name",
			Trigger: Trigger{lists: []lexicon.List{lexicon.Laws}},
			Find:    findDocuments,
			Examples: []Example{
				{Text: "[Luật Đất đai năm 2024] có hiệu lực"},
				{Text: "học Trường Đại học Luật Hà Nội"},
			},
		},
		{
			Name: "reference/name", Type: TypeReference, Priority: 60,
			Doc:     "a document known by a name of its own",
			Trigger: Trigger{lists: []lexicon.List{lexicon.ReferenceNames}},
			Find:    findDocuments,
			Examples: []Example{
				{Text: "chấp hành [Điều lệ Đảng]"},
				{Text: "điều lệ của câu lạc bộ"},
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
				{Text: "theo [điểm a khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP]"},
				{Text: "theo khoản 2 Điều 5 của Luật này"},
			},
		},
		{
			Name: "reference/code", Type: TypeReference, Priority: 60,
			Doc:     "a code without a word for the kind of document",
			Trigger: Trigger{Digits: true},
			Find:    findDocuments,
			Examples: []Example{
				{Text: "Số: [16/2021/TT-BTC]"},
				{Text: "nhà số 12/3 Lê Lợi, phục vụ 24/7"},
			},
		},
		{
			Name: "reference/standard", Type: TypeReference, Priority: 60,
			Doc:     "a standard or technical regulation",
			Trigger: Trigger{Words: []string{"tcvn", "qcvn", "tcxdvn", "tcxd", "tccs", "qcxdvn", "qcđp", "qcktđp", "tcn", "iso", "đlvn"}},
			Find:    findDocuments,
			Examples: []Example{
				{Text: "theo [TCVN 5574:2018]"},
				{Text: "các TCVN hiện hành"},
			},
		},
	}
}
