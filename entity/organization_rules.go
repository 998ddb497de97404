package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// organizationRules returns the rules that find organizations.
func organizationRules() []Rule {
	return []Rule{
		{
			Name:     "organization/name",
			Type:     TypeOrganization,
			Doc:      "bodies by their head word (UBND tỉnh, Sở Y tế, Công ty CP …) and bodies known by name (Chính phủ, WHO)",
			Trigger:  Trigger{entries: []lexicon.List{lexicon.Orgheads, lexicon.Orgnames}},
			Priority: 82,
			Find:     findBody,
			Examples: []Example{
				{Text: "Chủ tịch [UBND tỉnh] Lê Văn Nam", Values: []string{"Ủy ban nhân dân tỉnh | state | province"}},
				{Text: "các công ty và nhà trường, cơ quan, đơn vị"},
				{Text: "Bí thư [Tỉnh ủy] Trần Văn Nam và Trưởng [Ban Dân vận Thành ủy]"},
				{Text: "[Phòng Cảnh sát kinh tế] ([Công an tỉnh Bình Phước]) và [Sở Nông nghiệp và Môi trường]"},
				{Text: "[Ban Thường vụ Đảng ủy Công an tỉnh], [Trường Tiểu học số 2 Nhơn Hậu], [HTX Nông nghiệp Sông Mây 1]"},
				{Text: "[Công ty TNHH Thương mại - Dịch vụ Sao Đêm], [CLB Hà Nội], [đội tuyển nữ Việt Nam] và [U23 Lào]"},
				{Text: "[Bộ Quốc phòng Mỹ] và [Ngân hàng thế giới] họp với [Chính phủ]"},
				{Text: "ông là Tỉnh ủy viên, quê Hội An, từng ở Trường Sa, Đài Loan và đường Trường Chinh"},
				{Text: "tổ chức Hội nghị, quản lý nhà nước, cán bộ Đoàn, hai Chính phủ, tài khoản Facebook"},
				{Text: "BÁO CÁO CỦA HỘI NGHỊ"},
				{Text: "[BỘ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI]\n\nTHÔNG TƯ"},
				{Text: "[ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG]\nSố: 15/QĐ-UBND"},
				{Text: "[Đội CSGT Rạch Chiếc], [Đoàn thể thao Việt Nam], [Cảnh sát biển Vùng 3] và [Bộ Tư lệnh Vùng 4 Hải quân]"},
				{Text: "giáo viên Ngữ văn [trường THCS Giảng Võ] dự tiếp dân của [HĐND TP], theo [UBND TP]."},
				{Text: "[Tòa Giám mục Kon Tum] và [Công ty Đấu giá hợp danh Miền Nam]"},
				{Text: "yêu cầu Đảng ủy các xã họp; từ trung tâm Hà Giang đi lên, đội CSGT Nguyễn Văn An"},
				{Text: "bà Trường Thị Hoa và ông Đoàn Văn Hai"},
				{Text: "UBND các huyện và HĐND hai cấp; trưởng phòng Kinh doanh [Công ty Sao Mai], phó phòng Cảnh sát hình sự"},
				{Text: "[Trường Đại học Bách khoa - Đại học Đà Nẵng], [Chi bộ ấp Hòa Lộc 2], [VNVC Lê Hồng Phong] và [Hải quan cửa khẩu Cầu Treo]"},
				{Text: "Bệnh viện tiếp nhận 45 ca; Boeing 787 và HNX-Index; các đội bóng Tây Ban Nha"},
				{Text: "đến [khoa Cấp cứu], [Bệnh viện Chợ Rẫy] hay [phòng GD-ĐT huyện Chư Prông]", Values: []string{"Khoa Cấp cứu | health", "Bệnh viện Chợ Rẫy | health", "Phòng Giáo dục và Đào tạo huyện Chư Prông | state | district | huyện Chư Prông"}},
			},
		},
		{
			Name:     "organization/foreign",
			Type:     TypeOrganization,
			Doc:      "names in foreign words that end in a word for a body: SM Entertainment, Hyundai Motor Group",
			Trigger:  Trigger{Capital: true, sight: sightRun},
			Priority: 55,
			Find:     findForeignBody,
			Examples: []Example{
				{Text: "cổ phiếu của [Baltic Steel Group] giảm"},
				{Text: "bay đến sân bay Heathrow cùng John Smith"},
			},
		},
		{
			Name:     "organization/police-code",
			Type:     TypeOrganization,
			Doc:      "departments of the provincial police by their code: PC02, PA05",
			Trigger:  Trigger{Words: []string{"pc", "pa", "px"}, behind: 1},
			Priority: 55,
			Find: func(c *Cursor) {
				if j := policeCode(c, 0); j > 0 {
					v := c.run.slabs.organizations.take()
					*v = Organization{Name: c.Text(0, j), Kind: OrganizationForces, Level: "province"}
					c.Propose(0, j).Value(v)
				}
			},
			Examples: []Example{
				{Text: "trinh sát [PC02] ập vào"},
				{Text: "máy PC 02 và bìa PA05X"},
			},
		},
		{
			Name:     "organization/taught",
			Type:     TypeOrganization,
			Doc:      "short names that the text itself gave a body before: «Công ty CP Dệt Hòa Thọ (HTC)», then «HTC»",
			Trigger:  Trigger{Capital: true, sight: sightTaught},
			Priority: 60,
			Find:     findTaught,
			Examples: []Example{
				{Text: "[Quỹ Bảo trợ trẻ em Sao Mai] (gọi tắt là [Sao Mai]) ra mắt. [Sao Mai] đã giúp nhiều em."},
				{Text: "Sao Mai đã mọc."},
				{Text: "[Ủy ban Hòa giải dân tộc lâm thời] ([UHGT]) họp, [UHGT] ra thông cáo. [Tập đoàn Phúc Sơn] mời thầu; chủ tịch [Phúc Sơn] ở Phúc Sơn."},
			},
		},
		{
			Name:     "organization/called",
			Type:     TypeOrganization,
			Doc:      "foreign names of companies, newspapers and teams after the noun for one: hãng NEC, tờ Gazeta Wyborcza",
			Trigger:  Trigger{Words: calledNouns, behind: maxModifiers + 2},
			Priority: 62,
			Find:     findCalled,
			Examples: []Example{
				{Text: "vệ tinh do hãng [NEC] chế tạo, theo tờ [Dnevnik Zora]", Values: []string{"NEC | company", "Dnevnik Zora | press"}},
				{Text: "công ty khởi nghiệp [Agrivolt Tech] và hãng xe điện [Zeekr] gọi vốn của quỹ [Orbis Lake Ventures]"},
				{Text: "hãng xe Đức, tờ đơn của Lan, công ty công nghệ AI, doanh nghiệp FDI và nhà sản xuất ở Singapore"},
			},
		},
		{
			Name:     "organization/side",
			Type:     TypeOrganization,
			Doc:      "the side of a province in a report of a match: Bình Định thắng Nam Định 2-0",
			Trigger:  Trigger{entries: []lexicon.List{lexicon.Provinces}},
			Priority: 84,
			Find:     findSide,
			Examples: []Example{
				{Text: "[Bình Định] thắng [Nam Định] 2-0, còn [Thanh Hóa] thua 0-1 trước [Hải Phòng]."},
				{Text: "Thái Lan thắng Lào 2-0 ở Nghệ An, Bình Định thắng lợi, Nam Định 2-9."},
			},
		},
		{
			Name:     "organization/bracket",
			Type:     TypeOrganization,
			Doc:      "another name in brackets after a body, and the sign of a newspaper that opens an article",
			Trigger:  Trigger{Words: []string{"("}},
			Priority: 40,
			Find:     findBracket,
			Examples: []Example{
				{Text: "([BQN]) - Sáng nay, mưa lớn."},
				{Text: "[Công ty CP Gỗ Rừng Xanh] (viết tắt là [RXC]) nợ thuế."},
				{Text: "(khoảng 20 km) thì đến."},
			},
		},
		{
			Name:     "organization/small-letters",
			Type:     TypeOrganization,
			Doc:      "nhà nước and trung ương in small letters, where they do or own something",
			Trigger:  Trigger{Words: []string{"nhà", "trung"}},
			Priority: 40,
			Find:     findStateInSmallLetters,
			Examples: []Example{
				{Text: "hộ nghèo được [nhà nước] hỗ trợ xây nhà"},
				{Text: "công tác quản lý nhà nước về đất đai ở trung ương"},
			},
		},
	}
}

// findBody proposes the organization that starts at the anchor.
func findBody(c *Cursor) {
	o := newBodyReader(c)
	if j := o.body(0); j > 0 {
		if k := o.toBracket(j); k > 0 {
			j = k
		}
		v := o.value(0, j)
		m := c.Propose(0, j).Value(v)
		if _, ok := c.lookup(0, lexicon.Orgnames); ok && j > 1 {
			m.Priority(85) // a body of its own name, whatever title stands before it
		}
		switch v.Kind {
		case OrganizationCompany:
			learnBrand(c, j, m)
		case OrganizationClub:
			learnClub(c, j, m)
		}
	}
}

// findStateInSmallLetters proposes «nhà nước» and «trung ương» where they act.
func findStateInSmallLetters(c *Cursor) {
	if c.w(0).Shape != Lower {
		return
	}
	switch {
	case c.Seq(0, "nhà", "nước"):
		if !c.Is(-1, "được", "do", "của", "mà", "nếu", "khi", "để", "giúp", "với", "và", "cho", "nhờ") && !c.Is(2, "hỗ", "giao", "ban", "thu", "cấp") || c.Is(2, "về", "và", "pháp") && !c.Is(-1, "của") {
			return
		}
	case c.Seq(0, "trung", "ương"):
		if !c.Is(-1, "của", "do", "được", "với") || c.w(2).Capital() {
			return
		}
	default:
		return
	}
	v := c.run.slabs.organizations.take()
	*v = Organization{Name: "Nhà nước", Kind: OrganizationState, Level: "central"}
	if c.Is(0, "trung") {
		*v = Organization{Name: "Trung ương", Kind: OrganizationParty, Level: "central"}
	}
	c.Propose(0, 2).Value(v)
}

// value makes the value of the name in the words from i to j-1.
func (o *bodyReader) value(i, j int) *Organization {
	v := o.c.run.slabs.organizations.take()
	v.Name = o.canonical(i, j)
	v.Kind = OrganizationKind(o.kind)
	v.Level = o.level
	if o.placeTo > o.placeFrom {
		v.Place = o.c.Text(o.placeFrom, o.placeTo)
	}
	return v
}

// canonical returns the name with its abbreviations spelled out.
func (o *bodyReader) canonical(i, j int) string {
	if o.n == 0 {
		return o.c.Text(i, j)
	}
	b := &o.c.run.slabs.names
	b.begin()
	k, p := i, 0
	for k < j {
		for p < o.n && o.pieces[p].from < k {
			p++
		}
		if k > i && o.c.w(k).Has(flagSpace) {
			b.write(" ")
		}
		if p < o.n && o.pieces[p].from == k {
			b.write(o.pieces[p].value)
			k = o.pieces[p].to
			continue
		}
		w := o.c.w(k)
		b.write(o.c.run.norm[w.Start:w.End])
		k++
	}
	return b.end()
}

// linkOrganizations runs before the links of people, which look for the bodies
// of their roles; there is nothing to tie here.
func linkOrganizations(r *run, lo, hi int) {}

// policeCode returns the end of the code of a police department at i: C02,
// PC03, PA05.
func policeCode(c *Cursor, i int) int {
	w, n := c.w(i), c.w(i+1)
	if n.Kind != Digits || n.Has(flagSpace) || n.End-n.Start != 2 {
		return 0
	}
	if after := c.w(i + 2); after.Kind == Letters && !after.Has(flagSpace) {
		return 0
	}
	switch {
	case w.Shape == Caps && c.Is(i, "pc", "pa", "px", "pv", "ph"), w.Shape == Initial && c.Is(i, "a", "c", "k", "x", "v"):
		return i + 2
	}
	return 0
}

// findForeignBody proposes a run of capitalised words, one of them at least not
// Vietnamese, that ends in a word for a body.
func findForeignBody(c *Cursor) {
	for j := range 6 {
		w := c.w(j)
		if j > 0 && !joinsForeignBody(w) || w.Kind == Symbol && !c.w(j+1).Capital() {
			c.run.plainTo = c.at + j // no later word of the run can start one either
			return
		}
		if j == 0 || w.Kind == Symbol || !endsForeignBody(c, j) {
			continue
		}
		for c.w(j+1).Capital() && !c.w(j+1).Has(flagSentence) && endsForeignBody(c, j+1) {
			j++
		}
		if !foreignRun(c, j) {
			return
		}
		v := c.run.slabs.organizations.take()
		*v = Organization{Kind: OrganizationCompany}
		if k := knownPlace(c, j+1); k > 0 && c.w(j+1).Capital() {
			v.Place = c.Text(j+1, k)
			j = k - 1
		}
		v.Name = c.Text(0, j+1)
		c.Propose(0, j+1).Value(v)
		return
	}
}

// joinsForeignBody reports whether the name of a foreign body may go on with the
// word.
func joinsForeignBody(w *word.Word) bool {
	switch {
	case w.Kind == Symbol:
		return w.Key == "&" || w.Key == "-" || w.Key == "'"
	case w.Kind != Letters || w.Has(flagSentence):
		return false
	case w.Capital():
		return true
	}
	switch w.Key {
	case "of", "for", "and", "the", "de":
		return true
	}
	return false
}

// foreignRun reports whether a foreign name starts at the anchor, and not
// within a longer one, and goes to word j.
func foreignRun(c *Cursor, j int) bool {
	if isCountry(c, 0) && c.syllable(0) {
		return false // «đại diện Việt Nam GAM Esports»
	}
	if p := c.w(-1); p.Capital() && spaced(c, 0) && !c.w(0).Has(flagSentence) && foreign(p) {
		return false
	}
	for k := 0; k <= j; k++ {
		if w := c.w(k); foreign(w) || w.Shape == Caps && k < j {
			return true
		}
	}
	return false
}

// endsForeignBody reports whether foreign names of bodies end in the word at i.
func endsForeignBody(c *Cursor, i int) bool {
	if c.w(i).ID == 0 {
		return false
	}
	_, ok := c.lookup(i, lexicon.Orgsuffixes)
	return ok
}
