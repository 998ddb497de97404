package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// personRules find people by the name alone (surname and given syllables, a
// foreign first name, a form that is known), by what stands before it (a title,
// a role, «Ảnh:»), by its form (initials), and by what the text has named
// before.
func personRules() []Rule {
	return []Rule{
		{
			Name: "person/titled", Type: TypePerson, Priority: 80,
			Doc:     "a name of any number of words behind a title: «ông Thanh», «PGS.TS Trần Lâm Phúc», «bà Yoonhee Kim»",
			Trigger: Trigger{entries: []lexicon.List{lexicon.Titles}, behind: 2},
			Find:    findTitled,
			Examples: []Example{
				{Text: "các cháu [Tín], [Nghĩa] và [Hiền] chào ông [Phêrô Lê Văn Tài]; anh [Kháng A Lềnh] thắng các cô gái Việt Nam"},
				{Text: "Đồng chí [ĐẶNG THÀNH CHƠN] gặp ông [I. Newton] và già [A Biu]; giải cờ vua Prague Masters, vua Xiêm"},
				{Text: "Ông [Thanh] hỏi chị [Dung] và cụ bà [Đặng Thị Nhẫn]."},
				{Text: "GS.TS [Lê Quang Huy], BS CKII [Vũ Mai] và Thiếu tá [Y Blô Niê]"},
				{Text: "em [T.] gặp chị [N.U.P] và bà [Ursula von der Leyen]"},
				{Text: "linh mục [Phêrô Nguyễn Văn An] gặp Giám mục Kon Tum và sư cô [Thích Nữ Huệ Tâm]"},
				{Text: "Cô [Tô Thị Hải] đi tàu ra Cô Tô"},
				{Text: "Bà con nông dân, anh em trong tổ và ông Chủ tịch xã đến Bà Rịa."},
				{Text: "Đức Phật [Thích Ca Mâu Ni]; như Bác [Hồ] hằng mong"},
				{Text: "ngư dân [Ông Văn Hải] mất tích, bị can [Ông Thị Ngọc] khai. Cháu [H'N.M.] học lớp 5, em [H'B.] khóc."},
			},
		},
		{
			Name: "person/with-role", Type: TypePerson, Priority: 75,
			Doc:     "a name directly behind a role or a word for people in a case: «HLV Thắng», «bị cáo Vỹ», «đối tượng Nhật»",
			Trigger: Trigger{entries: []lexicon.List{lexicon.Roles}, Words: []string{"đối", "nghi", "tên", "hộ", "tức", "danh", "khác"}, behind: 2},
			Find:    findWithRole,
			Examples: []Example{
				{Text: "trung vệ số 4 [Lucas Alves], công sứ [Bazin], Tổng thống [Mnangagwa]; một người đàn ông tên [Bun Mi]"},
				{Text: "[Lê Văn Lầu] (tức [Sáu Lầu]), biệt danh [Hậu] “đen”; bệnh nhi [Và B.P.]; thuốc tên Panadol, tên miền Vnnic"},
				{Text: "HLV [Thắng] trách thủ môn [Duy Khôi]; bị cáo [Vỹ] im lặng."},
				{Text: "khám xét nhà đối tượng [Nhật]"},
				{Text: "nông dân [Hamidullah] mất nhà; nữ sinh [Fanja] kể; nữ sinh Harvard, nông dân Vinaseed"},
				{Text: "Bộ trưởng Nông nghiệp và Môi trường [Lê Quang Khải], Thứ trưởng Nông nghiệp và Môi trường [Hoàng Trung]; nhà vô địch Croatia thua"},
				{Text: "già làng [Đinh Hơng], trung vệ [Jairo]; giáo viên Ngữ văn, tiền vệ Việt Nam"},
				{Text: "Cầu thủ Việt Nam và sinh viên Lào gặp cán bộ Đoàn, nhân viên Vinamilk."},
			},
		},
		{
			Name: "person/name", Type: TypePerson, Priority: 50,
			Doc:     "a full name by its structure, or a form known to be a person's: «Nguyễn Thị Hồng Vân», «Ksor Phước», «Joe Biden», «Quang Trung»",
			Trigger: Trigger{lists: []lexicon.List{lexicon.Surnames, lexicon.NameLike, lexicon.ForeignNames}},
			Find:    findName,
			Examples: []Example{
				{Text: "vợ là [Y Blưi], rủ [Nay Hoan]; [Trần Minh Quân] (sinh năm 1990) học lớp 12 Lý Trường THPT A"},
				{Text: "[Liễu Thăng] chết trận; Đoàn Khối Cơ quan họp"},
				{Text: "[Nguyễn Thị Hồng Vân], [Rơ Châm H'Yéo] và [Y Thanh Hà Niê Kđăm] cùng đi với [Joe Biden]."},
				{Text: "tư tưởng [Hồ Chí Minh]; thơ [Chế Lan Viên]; [TRẦN HOA KHÁ] chụp"},
				{Text: "Hồ Tây, Hà Nam, Lâm Đồng, Mai Châu, Phan Thiết và Hoàng Sa"},
				{Text: "bắt [Lầu Bá Chò] và [Vàng Mí Sò]; [Sơn Tùng M-TP] hát"},
				{Text: "MÃ DÂN SỰ\n\nHÀ AN NINH\n\nVI HÀNH CHÍNH"},
				{Text: "Lê thê. Cao điểm mùa mưa. Kim ngạch tăng. Giải Võ Nguyên Giáp. Huân chương Hồ Chí Minh."},
			},
		},
		{
			Name: "person/given", Type: TypePerson, Priority: 45,
			Doc:     "middle and given name alone, before what a person does or in a list of people: «Đình Bắc sút xa»",
			Trigger: Trigger{entries: []lexicon.List{lexicon.Given}, sight: sightPair},
			Find:    findGiven,
			Examples: []Example{
				{Text: "Hàng thủ gồm [Văn Vĩ], [Thanh Hào] và [Văn Tới]; phút 20 [Văn Lâm] cản phá quả phạt góc"},
				{Text: "([Thục Quyên], theo Reuters)"},
				{Text: "Phút 20, [Đình Bắc] sút xa, [Tuấn Hải] đánh đầu; [Thu Hà] cho biết"},
				{Text: "Thanh Bình có mưa, Phước An được mùa, Minh bạch thông tin."},
			},
		},
		{
			Name: "person/foreign", Type: TypePerson, Priority: 50,
			Doc:     "a foreign name that no list knows, beside a role, a title or another person: «Pavel Nedved và Kwabena Ofosu»",
			Trigger: Trigger{Capital: true, sight: sightStrange},
			Find:    findForeign,
			Examples: []Example{
				{Text: "[Levi] ([Đỗ Duy Khánh]) thắng"},
				{Text: "tay vợt Việt Nam thua [Zuzka Ordovova] (Slovakia); HC vàng thuộc về [Manu Bhaker]"},
				{Text: "[Pavel Nedved] và [Kwabena Ofosu] rời sân"},
				{Text: "Aston Villa thắng trận và Goldman Sachs tăng giá"},
				{Text: "Thứ trưởng Ngoại giao Gruzia [Zviad Kharebava] gặp Đại sứ Mông Cổ tại Việt Nam [Jigjee Batsukh]"},
				{Text: "về nhì là [Wulandari Setiabudi] của Indonesia; [Zafarullah Momand], 45 tuổi, mất nhà"},
				{Text: "hãng Zalandar Loungex cho biết; đội Bodoglim Gletten của Na Uy; tàu Everest Givenna (Panama) mắc cạn"},
				{Text: "[K'Brơi] cử tạ với [R'Đung]; [Rơlưk] (35 tuổi, trú làng Ktu) bị bắt, [Rơlưk] khai nhận; người K'Ho và huyện K'Bang"},
				{Text: "“Tôi sợ”, [Rindra], nữ sinh viên năm cuối, nói"},
			},
		},
		{
			Name: "person/initials", Type: TypePerson, Priority: 60,
			Doc:     "initials instead of a name: «H.T.P», «N.T.K.T.»",
			Trigger: Trigger{Capital: true, sight: sightLetter},
			Find:    findInitials,
			Examples: []Example{
				{Text: "cô gái là [N.T.K.T.] (SN 2007) và [L.B.A.N] (lớp 9)"},
				{Text: "[Trần V.Q.] và [N.Q.Huy] rủ [T.T.H.Nh.] đi"},
				{Text: "TP.HCM, Q.1, V.League và P.V báo Đ.V.C.C"},
			},
		},
		{
			Name: "person/byline", Type: TypePerson, Priority: 70,
			Doc:     "who took a picture or wrote a text: «Ảnh: T.SỸ», «(Theo Lê Thúy/NLĐO)», «Tác giả: Trang Lê»",
			Trigger: Trigger{Words: []string{"ảnh", "hình", "theo", "tác", "bài", "tin", "clip", "video", "hiện", "họa", "dịch"}, behind: 3},
			Find:    findByline,
			Examples: []Example{
				{Text: "Một góc phố. Ảnh: [T.SỸ]"},
				{Text: "Bài, ảnh: [HOÀNG LAN] - [Văn Trung]"},
				{Text: "Chợ phiên. (Ảnh: [Hà Phương]/Vietnam+)"},
				{Text: "(Theo [Lê Thúy]/NLĐO)"},
				{Text: "Ảnh: CTV"},
				{Text: "Ảnh: Internet"},
				{Text: "Theo kế hoạch, ảnh minh họa. Ảnh: Tuổi Trẻ"},
			},
		},
		{
			Name: "person/signature", Type: TypePerson, Priority: 30,
			Doc:     "a name alone on its line, as newspapers sign: «QUANG TẤN»",
			Trigger: Trigger{Capital: true, sight: sightLine},
			Find:    findSignature,
			Examples: []Example{
				{Text: "Chợ tan từ sớm.\n\n[QUANG TẤN]"},
				{Text: "Chợ tan.\n[Minh Thảo]"},
				{Text: "Hết.\n[Hoài Thu] - [Ngọc Sang]"},
				{Text: "Bình Định\n\nVĂN HÓA\n\nThể thao\n\nTHỜI SỰ\n\nQUYẾT ĐỊNH"},
			},
		},
		{
			Name: "person/contact", Type: TypePerson, Priority: 55,
			Doc:     "whom to call, with one letter for «anh» or «chị» or the name alone, before the number: «LH: A. Tuấn 0905…»",
			Trigger: Trigger{Words: []string{"lh", "hệ", "gặp", "gọi", "zalo", "sđt", "alo"}, behind: 3},
			Find:    findContact,
			Examples: []Example{
				{Text: "Bán gấp. LH: A. [Tuấn] 0905.123.456 hoặc gặp C. [Thu Hà]: 0912 345 678"},
				{Text: "Liên hệ [Hương] - 0988.111.222, chính chủ"},
				{Text: "Liên hệ Phòng 5 tầng 2; gặp Nam 3 lần; gọi 113"},
			},
		},
		{
			Name: "person/recalled", Type: TypePerson, Priority: 40,
			Doc:     "the short form of a name that the text has given in full: «Tú» after «Hoàng Văn Tú»",
			Trigger: Trigger{Capital: true, sight: sightMemory},
			Find:    findRecalled,
			Examples: []Example{
				{Text: "Bị can [Hoàng Văn Tú] bị bắt. Theo điều tra, [Tú] cùng [Lê Minh Quân] chặn xe, sau đó [Quân] bỏ trốn."},
				{Text: "Ông [Trần Duy Nam] ở Hà Nội. Miền Nam có mưa, Nam giới đi làm."},
				{Text: "Tú cầu đã nở."},
			},
		},
	}
}

// person takes a value for the name from word i to j-1.
func (c *Cursor) person(i, j int) *Match {
	m := c.Propose(i, j)
	p := c.run.slabs.person.take()
	p.Name = c.Text(i, j)
	return m.Value(p)
}

// findTitled is anchored at the title.
func findTitled(c *Cursor) {
	h, ok := c.lookup(0, lexicon.Titles)
	if !ok {
		return
	}
	if n, ok := c.surnameLong(); ok {
		c.person(0, n)
		return
	}
	k := h.N
	if c.w(k).Key == "." && !c.w(k).Has(word.Space) && c.w(k-1).Shape != Lower && (h.Attr != "honorific" && h.Attr != "kin" && c.w(k-1).Shape != Title || h.Attr == "foreign") {
		k++ // «TS. Trần Lâm Phúc»
	}
	if c.key(0) == "tướng" && c.Is(-1, "thủ") {
		return
	}
	w := c.w(k)
	if w.Kind != Letters || !w.Capital() || w.Has(word.Line) || w.Has(word.Sentence) && c.w(k-1).Key != "." {
		return
	}
	if _, other := c.knownForm(0); other > h.N && c.personAt(k) <= other-h.N {
		return // «Bà Rịa», «Anh Quốc», but «cô Tô Thị Hải»
	}
	if c.titleAt(k) {
		return // the last title of a row is the one before the name
	}
	if h.N == 1 && c.w(0).Shape == Title && w.Shape == Title && c.partOfName() {
		return // «Nguyễn Anh Tuấn»: not the honorific
	}
	if h.N > 1 && c.key(h.N-1) != c.key(0) && c.Is(h.N-1, "gái", "trai", "bé", "chàng", "nàng") && c.placeInside(k) > 0 && !c.joined(k+c.placeInside(k)) {
		return // «các cô gái Việt Nam»
	}
	if h.Form == "chúa" && c.Is(k, "trịnh", "nguyễn", "mạc") && !c.joined(k+1) {
		return
	}
	if h.Form == "vua" && (c.Is(-1, "cờ") || c.countryAt(k) > 0 && !c.joined(k+c.countryAt(k))) {
		return // «giải cờ vua Prague Masters», «vua Xiêm»
	}
	if h.Form == "già" && (c.countryAt(k) > 0 || c.Is(-1, "tuổi", "người", "trẻ", "chóng")) {
		return // «tuổi già Việt Nam»
	}
	if h.Form == "bạn" && c.Is(-1, "nước", "phía", "đoàn", "các") {
		return
	}
	if h.Attr != "honorific" && h.Attr != "kin" {
		if n := c.countryAt(k); n > 0 && c.joined(k+n) && (!c.syllable(k+n) || c.personAt(k+n) > 0) {
			k += n // «nhà văn Nga Lev Tolstoy»
			w = c.w(k)
		}
	}
	n := c.capitalRun(k)
	if n == 0 && h.Attr == "artistic" && w.Shape == Caps && len(w.Key) > 3 && c.w(k-1).Shape != Caps && !c.endsName(k) {
		n = 1 // a stage name: «rapper DATKAA»
	}
	if n == 0 && h.Attr == "honorific" && w.Shape == Title && !c.syllable(k) && c.joined(k+1) && !c.brandAt(k) && c.countryAt(k) == 0 {
		if m := c.personAt(k + 1); m > 2 && c.surnameAt(k+1) > 0 {
			n = 1 + m // «ông Phêrô Lê Văn Tài»
		}
	}
	if h.Attr == "religious" {
		// «linh mục Phêrô Nguyễn Văn An»: the saint whose name one was given
		saints := 0
		for saints < 3 && c.w(k+saints).Shape == Title && !c.syllable(k+saints) && (saints == 0 || c.joined(k+saints)) {
			saints++
		}
		if saints > 0 && c.joined(k+saints) {
			if m := c.personAt(k + saints); m > 1 {
				n = saints + m
			}
		}
		if c.placeInside(k) == n {
			return // «Giám mục Kon Tum»
		}
	}
	if n == 0 || n < 3 && c.bodyAt(k) || n == 1 && c.compound(k) {
		return
	}
	if n == 1 && h.Attr == "artistic" && c.countryAt(k) == 1 && !c.joined(k+1) {
		return // «nhà vô địch Azerbaijan»
	}
	if k2 := k + n; c.joined(k2) && roman(c.run.text(c.at+k2, c.at+k2+1)) {
		n++ // «Nữ hoàng Elizabeth II»
	}
	c.person(k, k+n)
	if (h.Attr == "honorific" || h.Attr == "kin") && c.Is(-1, "các", "hai", "ba", "bốn", "những") {
		c.givenList(k + n)
	}
}

// givenList reads the further names of «các cháu Tín, Nghĩa và Hiền», of which
// the first ends before word i.
func (c *Cursor) givenList(i int) {
	for range 10 {
		if !c.Is(i, ",", "và") || !c.w(i+1).Capital() || c.joined(i+2) {
			return
		}
		if ok, _ := c.given(i + 1); !ok || c.compound(i+1) || c.placeInside(i+1) > 0 {
			return
		}
		c.person(i+1, i+2)
		i += 2
	}
}

// roman reports whether s is a Roman number as rulers and popes have it.
func roman(s string) bool {
	switch s {
	case "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XXIII":
		return true
	}
	return false
}

// bodyAt reports whether the name of a body or a rank more likely starts at
// word i than a short name does: «ông Công an xã», «giảng viên Khoa kinh tế».
func (c *Cursor) bodyAt(i int) bool {
	switch c.key(i) {
	case "khoa", "phòng", "hội", "đoàn", "trường", "đội", "ban", "đảng", "báo", "đài", "công", "tập", "ngân", "bệnh", "trung", "viện", "tòa", "nhà", "chi", "liên", "tổng", "câu", "clb":
		if n := c.vietnameseRun(i); n > 2 {
			return false
		}
		return c.lowerAfter(i) || c.Is(i+1, "ty", "an", "đoàn", "hàng", "viện", "tâm", "bộ", "lạc")
	case "chính":
		return c.Is(i+1, "phủ", "quyền")
	}
	return false
}

// vietnameseRun returns the length of the Vietnamese full name at i, certain or
// not.
func (c *Cursor) vietnameseRun(i int) int {
	n, _ := c.vietnameseName(i)
	return n
}

// partOfName reports whether the capital word at the anchor goes on with a
// capital word before it.
func (c *Cursor) partOfName() bool {
	if m := c.lastFound(); m != nil && int(m.to) == c.at {
		return false // «Thủ tướng Đức Friedrich Merz»
	}
	if c.nationality(0) > 0 {
		return false
	}
	return c.w(-1).Kind == Letters && c.w(-1).Capital() && c.joined(0)
}

// titleAt reports whether a title, and no name, starts at word i.
func (c *Cursor) titleAt(i int) bool {
	h, ok := c.lookup(i, lexicon.Titles)
	if !ok {
		return false
	}
	if h.N > 1 {
		return true
	}
	// «TS.BS Nguyễn…», but «ông Anh Tuấn», «bà Cô»
	return c.w(i).Shape != Title || h.Attr == "rank" || h.Attr == "religious"
}

// findWithRole is anchored at the role.
func findWithRole(c *Cursor) {
	k, class := 0, ""
	if h, ok := c.lookup(0, lexicon.Roles); ok {
		k, class = h.N, h.Attr
	} else {
		switch {
		case c.Seq(0, "đối", "tượng"), c.Seq(0, "nghi", "can"), c.Seq(0, "nghi", "phạm"):
			k, class = 2, "law"
		case c.Seq(0, "tên") && c.w(0).Shape == Lower:
			k, class = 1, "call"
		case c.Seq(-2, "tên", "gọi", "khác") && c.key(1) == ":":
			k, class = 2, "alias"
		case c.Seq(0, "tức") && c.Is(-1, "(", ","), c.Seq(0, "danh") && c.Is(-1, "biệt", "bí", "nghệ", "bút", "pháp"):
			if c.Is(1, "là", ":") {
				k = 1
			}
			k, class = k+1, "alias"
		case c.Seq(0, "hộ"):
			k, class = 1, "head"
		default:
			return
		}
	}
	w := c.w(k)
	if w.Kind != Letters || !w.Capital() || w.Has(word.Line) || w.Has(word.Sentence) {
		return
	}
	if n, sure := c.fullName(k); sure != noName {
		if n > 1 && c.person2(k, n) {
			c.person(k, k+n)
		}
		return
	}
	if class == "state" && !c.joined(k+1) && w.Shape == Title && !c.syllable(k) && len(w.Key) > 3 && c.countryAt(k) == 0 && !c.brandAt(k) && !c.isPlaceAt(k) {
		c.person(k, k+1) // «Tổng thống Mnangagwa»
		return
	}
	captain := c.Seq(0, "đội", "trưởng") && c.playsAlone(0) && !c.joined(k+1) && !c.syllable(k) && w.Shape == Title && c.countryAt(k) == 0 && !c.brandAt(k)
	if captain {
		c.person(k, k+1) // «Đội trưởng Olaha»
		return
	}
	if class == "head" || class == "state" || class == "member" || c.bodyAt(k) {
		return
	}
	if class == "alias" {
		if n := c.alias(k); n > 0 {
			c.person(k, k+n)
		}
		return
	}
	if class == "call" && c.callsPerson() {
		if n := c.capitalRun(k); n > 0 && n < 4 && !c.brandAt(k) {
			c.person(k, k+n) // «một người đàn ông tên Bun Mi»
		}
		return
	}
	if n := c.countryAt(k); n > 0 && c.joined(k+n) && !c.syllable(k+n) {
		return // «nhà văn Mỹ Ernest Hemingway»
	}
	if _, other := c.knownForm(k); other > 0 {
		return
	}
	n := c.capitalRun(k)
	if n > 1 && w.Key == "và" {
		c.person(k, k+n) // «bệnh nhi Và B.P.»
		return
	}
	if n == 0 || n > 4 {
		return
	}
	if w.Shape == Initial {
		c.person(k, k+n)
		return
	}
	for i := k; i < k+n; i++ {
		ok, _ := c.given(i)
		if n == 1 && !c.syllable(k) && w.Shape == Title && !c.brandAt(k) && (class == "sport" && c.playsAlone(0) || c.governsAlone(0) || c.worksAlone(0) && len(w.Key) > 3 && !c.isPlaceAt(k)) {
			break // «trung vệ Jairo», «công sứ Bazin», «nông dân Rahimullah»
		}
		if !ok && !(n == 1 && c.knownShort(i)) && (c.syllable(i) && !c.foreignFamily(i) || c.foreignClass(i) == "") {
			return
		}
	}
	if n == 1 && c.compound(k) {
		return
	}
	c.person(k, k+n)
}

// alias returns how many words at i are the other name of someone: capital words,
// up to four, before a comma, a quote or a bracket: «(tức Năm Chơn)».
func (c *Cursor) alias(i int) int {
	if c.countryAt(i) > 0 || c.brandAt(i) || c.bodyAt(i) || c.endsName(i) {
		return 0
	}
	n := 0
	for n < 4 && c.w(i+n).Kind == Letters && c.w(i+n).Capital() && c.w(i+n).Shape != Caps && (n == 0 || c.joined(i+n)) {
		n++
	}
	if w := c.w(i + n); n == 0 || w.Kind == Digits || w.Kind == Letters && n == 1 && c.syllable(i) {
		return 0
	}
	if c.placeInside(i) >= n {
		return 0
	}
	return n
}

// callsPerson reports whether the words before the anchor, «tên», say that it is
// someone who is called so.
func (c *Cursor) callsPerson() bool {
	for i := -1; i >= -4; i-- {
		switch c.key(i) {
		case "người", "ông", "bà", "niên", "nữ", "gái", "trai", "bé", "bạn", "anh", "chị", "em", "vợ", "chồng", "khách", "cháu", "tượng", "phạm", "sinh", "viên":
			return c.w(i).Shape == Lower || c.w(i).Has(word.Sentence)
		case ",", ".", ";", "(", ")":
			return false
		}
	}
	return false
}

// playsAlone reports whether the role at i is a player's place on the field:
// the name of a club follows it less often than that of a coach.
func (c *Cursor) playsAlone(i int) bool {
	return c.Is(i, "tiền", "trung", "hậu") && c.Is(i+1, "đạo", "vệ", "phong") || c.Seq(i, "thủ", "môn") || c.Seq(i, "huyền", "thoại") || c.Seq(i, "ngoại", "binh") || c.Seq(i, "chân", "sút") || c.Seq(i, "danh", "thủ") || c.Seq(i, "đội", "trưởng") || c.Seq(i, "thủ", "quân")
}

// governsAlone reports whether the role at i is one of the colonial offices,
// which stand before the one name of a Frenchman.
func (c *Cursor) governsAlone(i int) bool {
	return c.Is(i, "công", "khâm", "đại") && c.Is(i+1, "sứ") || c.Seq(i, "toàn", "quyền") || c.Seq(i, "viên", "công", "sứ")
}

// person2 reports whether the possible name of n words at i is one of a person
// behind a role: every syllable behind the surname belongs to names.
func (c *Cursor) person2(i, n int) bool {
	if c.foreignClass(i) != "" || !c.syllable(i) {
		return true
	}
	if c.surnameAt(i) > 0 {
		if h, ok := c.lookup(i, lexicon.Surnames); ok && h.Attr == "common" && n == 2 || c.Is(i-1, "làng") {
			return true // «thầy phong thủy Trương Chiếu», «già làng Đinh Hơng»
		}
	}
	for k := i + 1; k < i+n; k++ {
		if ok, _ := c.given(k); ok || c.w(k).Shape == Initial {
			return true
		}
	}
	_, sure := c.fullName(i)
	return sure == certainName
}

// findName is anchored at the name.
func findName(c *Cursor) {
	if !c.w(0).Capital() {
		return
	}
	n, sure := c.fullName(0)
	if n == 0 && !c.joined(1) && c.foreignClass(0) != "" && c.foreignClass(0) != "particle" && !c.partOfName() && (c.foreignClass(0) == "given" && c.listed() || !c.syllable(0) && c.aloneHere()) {
		c.person(0, 1) // «Jisoo, Jennie và Lisa»
		return
	}
	if n == 0 || c.namesAnother(0) {
		return
	}
	if sure == certainName && n == 1 && c.partOfName() {
		return
	}
	if m := c.lastFound(); m != nil && int(m.to) == c.at-1 && c.Is(-1, ",", "-", "–", "và") && c.run.typeOf(m) == TypeLocation {
		if street := c.run.words[m.from].Key; (street == "đường" || street == "phố") && !c.speaks(n) && !c.described(n) {
			if h, ok := c.lookup(0, lexicon.Streets); ok && h.N == n || !c.acts(n) || c.Is(n, ",", "và") {
				return // «các đường Lê Lợi, Trần Phú»
			}
		}
	}
	if sure == certainName || c.besidePerson(n) || n > 1 && c.ministerBefore() || !c.syllable(0) && (c.beats(n) || c.leadsList(n)) {
		c.person(0, n)
	}
}

// namesAnother reports whether the words before word i make the name there
// that of a street, a school, an order, a campaign and the like, or the next in
// a list of such.
func (c *Cursor) namesAnother(i int) bool {
	for n := 0; n < 4; n++ {
		if c.givesName(i) {
			return true
		}
		// «ngã tư Nguyễn Trãi - Lê Lợi»
		if !c.Is(i-1, "-", "–", ",", "và") || n == 0 && i == 0 && c.listed() {
			return false
		}
		before := 0
		for k := 2; k <= 4; k++ {
			if c.w(i-1-k).Kind == Letters && c.w(i-1-k).Capital() {
				if m, sure := c.fullName(i - 1 - k); m == k && sure != noName {
					before = k
				}
			}
		}
		if before == 0 {
			return false
		}
		i -= 1 + before
	}
	return false
}

// givesName reports whether the word before i is one that takes a person's
// name for its own.
func (c *Cursor) givesName(i int) bool {
	if c.Seq(i, "hồ", "chí", "minh") && (c.Is(i-1, "tp", "phố") || c.key(i-1) == "." && c.Is(i-2, "tp")) {
		return true
	}
	switch c.key(i - 1) {
	case "trường":
		return !c.Is(i-2, "môi", "thị", "hiện", "lập")
	case "đường", "phố", "thôn", "ấp", "làng", "buôn", "thpt", "thcs", "cầu", "chợ", "ngõ", "hẻm",
		"giải", "cúp", "quỹ", "lăng", "mộ", "đền", "đình", "chùa", "tượng", "hồ", "sông", "núi", "đèo", "đảo", "bến", "ga", "cảng", "dốc", "bãi", "vịnh", "rạp", "sân",
		"hãng", "báo", "lộ", "tuyến", "hầm", "nút":
		return true
	case "tư", "ba", "giao":
		return c.Is(i-2, "ngã", "nút")
	case "đài":
		return c.Is(i-2, "tượng", "vũ")
	case "chương":
		return c.Is(i-2, "huân", "huy")
	case "dịch":
		return c.Is(i-2, "chiến")
	case "mòn":
		return c.Is(i-2, "đường")
	case "học", "viên":
		return c.Is(i-2, "tiểu", "đại", "công")
	case "bổng":
		return c.Is(i-2, "học")
	case "nhi":
		return c.Is(i-2, "thiếu")
	case "thưởng", "thiện":
		return c.Is(i-2, "giải", "từ")
	case "đoàn":
		return c.Is(i-2, "trung", "sư", "tiểu", "lữ", "quân", "tập")
	case "chí", "học.", "thuật":
		return c.Is(i-3, "giải")
	}
	if c.w(i-1).Kind == Digits {
		switch c.key(i - 2) {
		case "số":
			return !c.shirtNumber(i) // a house number
		case ",", "/", "tại", "ở", "lớp":
			return true
		}
		return false
	}
	return c.key(i-1) == "." && c.Is(i-2, "đ", "ql") && c.w(i-3).Kind != Digits
}

// shirtNumber reports whether the number before word i is the one on a player's
// shirt: «trung vệ số 4 Lucas Alves», «áo số 10 Messi».
func (c *Cursor) shirtNumber(i int) bool {
	if c.w(i-1).Kind != Digits || !c.Is(i-2, "số") {
		return false
	}
	if c.Is(i-3, "áo") {
		return true
	}
	h, ok := c.lookupBack(i-2, lexicon.Roles)
	return ok && h.Attr == "sport"
}

// besidePerson reports whether something beside the n words at the anchor says
// that they name a person.
func (c *Cursor) besidePerson(n int) bool {
	if c.speaks(n) || c.described(n) {
		return true
	}
	if _, ok := c.lookupBack(0, lexicon.Roles); ok {
		return true
	}
	if m := c.lastFound(); m != nil {
		at := int(m.to) - c.at
		switch c.run.typeOf(m) {
		case TypePerson:
			// «Lê Hà, Hà An và Kim Lý»
			if at == -1 && c.Is(-1, ",", "và", ";", "-", "với") {
				return true
			}
		default:
			// «tiền đạo Brazil X», «Chủ tịch UBND xã X»
			if at == 0 {
				from := int(m.from) - c.at
				if c.Is(from-1, "người", "của") {
					from--
				}
				if _, ok := c.lookupBack(from, lexicon.Roles); ok {
					return true
				}
			}
		}
	}
	if c.Is(-1, "người") {
		return false
	}
	return false
}

// lastFound returns the last mention selected before the anchor, nil if its
// paragraph has none.
func (c *Cursor) lastFound() *Match {
	if n := len(c.run.found); n > 0 {
		return c.run.found[n-1]
	}
	return nil
}

// speaks reports whether the word at i is a verb that only people do.
func (c *Cursor) speaks(i int) bool {
	w := c.w(i)
	if w.Shape != Lower {
		return false
	}
	switch w.Key {
	case "nói", "kể", "khai", "thú", "khóc", "cười", "thốt", "hát", "sút", "chuyền":
		return true
	case "cho":
		return c.Is(i+1, "biết", "hay", "rằng")
	case "chia":
		return c.Is(i+1, "sẻ")
	case "bày":
		return c.Is(i+1, "tỏ")
	case "tâm":
		return c.Is(i+1, "sự")
	case "thừa":
		return c.Is(i+1, "nhận")
	case "phát":
		return c.Is(i+1, "biểu")
	case "khẳng", "nhận", "quả":
		return c.Is(i+1, "định", "quyết")
	case "nhấn":
		return c.Is(i+1, "mạnh")
	case "ghi":
		return c.Is(i+1, "bàn")
	case "sinh":
		return c.Is(i+1, "năm", "ngày", "ra")
	case "qua":
		return c.Is(i+1, "đời")
	}
	return false
}

// described reports whether the words from i on describe a person: «(SN 1990»,
// «, 45 tuổi», «- Giám đốc».
func (c *Cursor) described(i int) bool {
	switch c.key(i) {
	case "(":
		if c.Is(i+1, "sn", "sinh", "ngụ", "trú", "quê", "thường", "tức", "áo", "bìa", "trái", "phải", "ngồi", "đứng", "giữa") {
			return true
		}
		return c.w(i+1).Kind == Digits && c.Is(i+2, "tuổi")
	case ",":
		if c.w(i+1).Kind == Digits && c.Is(i+2, "tuổi") || c.Seq(i+1, "sinh", "năm") {
			return true
		}
		if c.Is(i+1, "cô", "chàng", "cậu") && c.Is(i+2, "gái", "trai", "bé") {
			return true
		}
	case "-", "–":
	default:
		return false
	}
	h, ok := c.lookup(i+1, lexicon.Roles)
	return ok && (h.N > 1 || h.Attr == "sport")
}

// findGiven is anchored at the middle name.
func findGiven(c *Cursor) {
	if c.joined(2) || c.key(0) == "đức" && c.titleAt(0) {
		return // «Đức Pháp chủ»
	}
	if _, middle := c.given(0); !middle {
		return
	}
	if ok, _ := c.given(1); !ok || c.partOfName() || c.namesAnother(0) {
		return
	}
	if _, other := c.knownForm(0); other > 0 {
		// «diễn viên Hồng Đào, Quang Minh và Việt Hương»: a commune has that name, too
		if h, ok := c.lookup(0, lexicon.Communes); ok && h.N == 2 && other == 2 && c.placeInside(0) == 0 && c.listed() && (c.Is(-1, "và") || c.Is(2, "và")) {
			c.person(0, 2).Priority(60)
		} else if other == 2 && c.plays(2) && c.w(2).Shape == Lower {
			c.person(0, 2)
		}
		return
	}
	if c.listed() && c.Is(-1, "-", "–") && c.roleAt(0) {
		return
	}
	if c.w(0).Has(word.Sentence) && c.Is(0, "anh", "bà", "cô", "chú") {
		return // «Anh Nam (trú tổ 7)»
	}
	if c.credited(2) || c.speaks(2) || c.plays(2) || c.described(2) || c.lineup() || c.fielded() || c.listed() && (c.Is(2, ",", "và", ".", ";") || c.w(2).Shape == Lower) {
		c.person(0, 2)
	}
}

// credited reports whether a bracket that fills the paragraph opens with the
// words at the anchor and names the source of the text behind them, from word i
// on: «(Thục Quyên, theo NOS)».
func (c *Cursor) credited(i int) bool {
	if c.Before() != 1 || c.key(-1) != "(" {
		return false
	}
	if c.Is(i, ",", "-", "–") {
		i++
	}
	return c.Is(i, "theo") || c.Seq(i, "tổng", "hợp") || c.Is(i, "lược", "biên") && c.Is(i+1, "dịch")
}

// fielded reports whether the two words at the anchor stand where a report of a
// match names a player: «Hiệp hai, Văn Toàn thay Đức Huy», «hàng thủ gồm Văn Vĩ».
func (c *Cursor) fielded() bool {
	switch c.key(-1) {
	case "sân", "cúp", "giải", "đội", "clb", "tại", "ở", "đất", "phố", "ngõ", "nhà", "hãng", "công", "chuyện", "của.":
		return false
	}
	if w := c.w(2); w.Kind == Letters && w.Capital() && !w.Has(word.Sentence) || w.Kind == Digits && !c.Is(3, "'", "’") {
		return false
	}
	return c.w(-1).Shape != Title && c.reportsMatch()
}

// reportsMatch reports whether words near the anchor speak of a football match.
func (c *Cursor) reportsMatch() bool {
	for i := -40; i < 40; i++ {
		switch c.key(i) {
		case "hàng":
			if c.Is(i+1, "thủ", "công") && c.Is(i+2, "gồm", "với", "của", ",", ".", "có", "chủ", "đội", "được", "là") {
				return true
			}
		case "tuyến":
			if c.Is(i+1, "giữa") {
				return true
			}
		case "cấm":
			if c.Is(i+1, "địa") {
				return true
			}
		case "khung":
			if c.Is(i+1, "thành", "gỗ") {
				return true
			}
		case "hlv":
			return true
		case "trung":
			if c.Is(i+1, "vệ", "phong") {
				return true
			}
		case "phạt":
			if c.Is(i+1, "góc", "đền") {
				return true
			}
		case "thủ":
			if c.Is(i+1, "môn") {
				return true
			}
		case "tiền", "hậu":
			if c.Is(i+1, "đạo", "vệ") {
				return true
			}
		case "đội":
			if c.Is(i+1, "hình") {
				return true
			}
		case "tung":
			if c.Is(i+1, "lưới") {
				return true
			}
		}
	}
	return false
}

// lineup reports whether the two words at the anchor open a list of names, of
// which one of the next shows that people are listed: «gồm Kim Thanh, Thu Trang
// và Chương Thị Kiều».
func (c *Cursor) lineup() bool {
	if !c.Is(-1, ":", "gồm", "là", "với", "có", "gọi", "bởi") {
		return false
	}
	i := 2
	for range 5 {
		if c.key(i) == "(" {
			i = c.closingBracket(i) + 1
		}
		if !c.Is(i, ",", ";", "và") {
			return false
		}
		i++
		n, sure := c.fullName(i)
		if sure == certainName {
			return true
		}
		if n == 0 {
			n = 2
			if _, middle := c.given(i); !middle || !c.joined(i+1) {
				return false
			}
		}
		i += n
	}
	return false
}

// closingBracket returns the word that closes the bracket at i, i itself if it
// is far.
func (c *Cursor) closingBracket(i int) int {
	for j := i + 1; j < i+8; j++ {
		if c.key(j) == ")" {
			return j
		}
	}
	return i
}

// plays reports whether the words at i tell what a player does.
func (c *Cursor) plays(i int) bool {
	switch c.key(i) {
	case "sút", "chuyền", "tung", "dứt", "kiến", "tạt", "rê", "phá", "cản":
		return c.w(i).Shape == Lower
	case "đánh":
		return c.Is(i+1, "đầu", "gót")
	case "đi":
		return c.Is(i+1, "bóng")
	case "ghi":
		return c.Is(i+1, "bàn", "dấu", "tên")
	case "lập":
		return c.Is(i+1, "công", "cú")
	case "mở":
		return c.Is(i+1, "tỷ", "tỉ")
	case "gỡ":
		return c.Is(i+1, "hòa")
	case "nhận":
		return c.Is(i+1, "thẻ")
	case "vào":
		return c.Is(i+1, "sân", "thay")
	}
	return false
}

// findForeign is anchored at the first word of the name.
func findForeign(c *Cursor) {
	w := c.w(0)
	if w.Shape != Title && w.Shape != Mixed || c.run.syllable(w) || c.foreignClass(0) != "" || c.partOfName() || c.titleAt(0) {
		return
	}
	if _, ok := c.lookup(0, lexicon.Titles); ok || c.roleAt(0) || c.Is(0, "startup", "fintech") {
		return // «YouTuber Khoai Lang Thang»
	}
	n, sure := c.foreignName(0)
	if n == 0 {
		if c.aloneHere() || c.strangeAlone() {
			c.person(0, 1)
			return
		}
		if !c.joined(1) && c.rival() && c.countryAt(0) == 0 && !c.brandAt(0) && w.Shape == Title && len(w.Key) > 3 {
			c.person(0, 1) // «Alcaraz hạ Zverev»
		}
		return
	}
	if sure == certainName || c.roleBefore() || c.listed() || c.rival() || c.speaks(n) && !c.bodyBefore() || c.opponent(n) || c.beats(n) || c.leadsList(n) ||
		n > 1 && (c.officeBefore() || c.ministerBefore()) || c.tellsPerson(n) {
		c.person(0, n)
	}
}

// beats reports whether the words at i tell that a person is beaten or met by the
// name before them: «Abdusattorov thắng Vincent Keymer»; a slash joins two that
// play together.
func (c *Cursor) beats(i int) bool {
	switch c.key(i) {
	case "thắng", "thua", "hạ", "hòa", "loại", "gặp", "/":
		return c.personAt(i+1) > 1
	case "đánh", "vượt":
		return c.Is(i+1, "bại", "qua") && c.personAt(i+2) > 1
	case "về":
		return c.Is(i+1, "nhất", "nhì", "đích") || c.Is(i+1, "ba") && c.Is(i+2, "ở", "với", ",", ".")
	case "phá":
		return c.Is(i+1, "kỷ") && c.Is(i+2, "lục")
	case "giành":
		return c.Is(i+1, "hc", "hcv", "hcb", "hcđ") || c.Is(i+1, "huy") && c.Is(i+2, "chương")
	}
	return false
}

// leadsList reports whether the n words at the anchor open a list of which the
// next is a person: «của Wei Yi, Anish Giri và Sam Shankland».
func (c *Cursor) leadsList(n int) bool {
	if n == 2 && c.Is(2, "và") && c.w(0).Has(word.Sentence) && c.personAt(3) > 1 || n > 1 && c.Is(-1, "về") && c.Is(-2, "thuộc") {
		return true // «HC vàng thuộc về Manu Bhaker»
	}
	return n > 1 && c.Is(n, ",", "và") && c.Is(-1, "của", "gồm", "có", "là", "với", "như", "cùng", "giữa", "bởi", ":") && c.personAt(n+1) > 1 && c.personAt(n+1) < 5
}

// opponent reports whether the n words at the anchor are whom a player of the
// same sentence met, with the country in brackets: «tay vợt Việt Nam thua Kokoro
// Isomura (Nhật Bản)».
func (c *Cursor) opponent(n int) bool {
	if n < 2 || c.key(n) != "(" || c.countryAt(n+1) == 0 {
		return false
	}
	for i := -1; i > -24 && c.w(i).Kind != 0; i-- {
		if h, ok := c.lookup(i, lexicon.Roles); ok && h.Attr == "sport" {
			return c.Is(i, "tay", "vận", "vđv", "võ", "kỳ", "cơ", "kình", "đô", "xạ", "cua")
		}
		if c.w(i).Has(word.Sentence) {
			break
		}
	}
	return false
}

// aloneHere reports whether what stands beside the one word at the anchor, no
// Vietnamese syllable, says that it is a person's: «Levi (Đỗ Duy Khánh)», «kiến
// tạo cho Brenner ghi bàn».
func (c *Cursor) aloneHere() bool {
	return !c.joined(1) && (c.realName(1) || (c.w(0).Shape == Title || strings.HasPrefix(c.key(0), "mc")) && (c.passTo() || c.plays(1) && !c.Is(1, "ghi", "mở", "nhận", "lập") || c.onField())) && c.countryAt(0) == 0 && !c.brandAt(0)
}

// onField reports whether the one foreign word at the anchor is a player in the
// report of a match: in a list of players, or before what one does.
func (c *Cursor) onField() bool {
	switch c.key(1) {
	case "treo", "đá", "gỡ", "thay", "băng", "thoát", "đệm", "lốp", "ghi", "bật", "cướp", "qua", "đảo":
		if c.w(1).Shape != Lower {
			return false
		}
	case ",", ";", ".", "và", "(":
		if !c.listed() && !c.Is(-1, "của", "thay") || c.Is(-1, "của") && !c.Is(-2, "chuyền", "tạt", "bóng", "bàn", "sút", "đầu", "công", "thủng") {
			return false
		}
	default:
		return false
	}
	return c.reportsMatch()
}

// realName reports whether a bracket at i holds the full name of a person and no
// more: «SofM (Lê Quang Duy)».
func (c *Cursor) realName(i int) bool {
	if c.key(i) != "(" {
		return false
	}
	i++
	if c.Seq(i, "tên", "thật") {
		i += 2
		if c.Is(i, "là", ":") {
			i++
		}
	}
	n := c.personAt(i)
	return n > 1 && c.Is(i+n, ")", ",")
}

// passTo reports whether the anchor is whom a ball is passed to: «chuyền cho X»,
// «kiến tạo cho X ghi bàn».
func (c *Cursor) passTo() bool {
	if !c.Is(-1, "cho") || !c.Is(-2, "tạo", "chuyền", "bóng", "khe", "lên", "xuống", "ngang", "dọn", "cỗ", "nhả", "tạt", "hội", "thay") {
		return false
	}
	return c.plays(1) || c.Is(1, "dứt", "đệm", "đánh", "ghi", "lập", "băng", "thoải", "đối", "sút", "vào", "ở", "ngay", ",", ".")
}

// roleBefore reports whether a role ends before the anchor, with the country or
// the body between them if there is one.
func (c *Cursor) roleBefore() bool {
	i := 0
	if m := c.lastFound(); m != nil && int(m.to) == c.at && c.run.typeOf(m) != TypePerson {
		i = int(m.from) - c.at
	}
	i -= c.nationality(i)
	if c.Is(i-1, "người", "của") {
		i--
	}
	if c.shirtNumber(i) {
		return true
	}
	if _, ok := c.lookupBack(i, lexicon.Roles); ok {
		return true
	}
	h, ok := c.lookupBack(i, lexicon.Titles)
	return ok && h.Attr != "honorific" && h.Attr != "kin"
}

// nationality returns how many words before word i tell where someone is from:
// «người Pháp», «người Hàn Quốc», 0 if they do not.
func (c *Cursor) nationality(i int) int {
	for n := 1; n <= 3; n++ {
		if c.key(i-n-1) == "người" && c.countryAt(i-n) == n {
			return n + 1
		}
	}
	return 0
}

// listed reports whether the anchor follows a person in a list.
func (c *Cursor) listed() bool {
	m := c.lastFound()
	return m != nil && c.run.typeOf(m) == TypePerson && int(m.to) == c.at-1 &&
		(c.Is(-1, ",", "và", ";") || c.Is(-1, "-", "–") && c.w(-1).Has(word.Space))
}

// rival reports whether the anchor follows a person and what one does to
// another: «Thùy Linh thắng Ratchanok Intanon».
func (c *Cursor) rival() bool {
	m := c.lastFound()
	if m == nil || c.run.typeOf(m) != TypePerson || int(m.to) < c.at-3 || int(m.to) == c.at {
		return false
	}
	return c.Is(-1, "thắng", "thua", "hạ", "bại", "gặp", "hòa", "thay", "cưới", "đấu", "cùng", "với") && !c.joined(0) || c.Is(-1, "thắng", "thua", "hạ", "bại", "gặp", "hòa", "với", "cùng")
}

// findInitials is anchored at the first letter.
func findInitials(c *Cursor) {
	if c.w(0).Shape != Initial || c.w(1).Key != "." || c.w(1).Has(word.Space) || c.w(2).Shape < Initial || c.w(2).Has(word.Space) {
		return
	}
	if c.Is(-1, "và") && c.w(-1).Shape == Title && c.joined(0) && !c.w(-1).Has(word.Sentence) {
		return // a family name
	}
	if p := c.w(-1); p.Kind == Digits && !c.w(0).Has(word.Space) || p.Key == "." && !c.w(0).Has(word.Space) || p.Key == "/" || p.Key == "-" && !c.w(0).Has(word.Space) {
		return
	}
	n := c.initials(0)
	if n < 3 || c.w(n).Kind == Digits && !c.w(n).Has(word.Space) {
		return
	}
	letters := 0
	for i := 0; i < n; i += 2 {
		if c.w(i).Shape != Initial && !isDigraph(c.key(i)) {
			if ok, _ := c.given(i); !ok || letters < 2 {
				return // «V.League», but «N.Q.Huy»
			}
		}
		letters++
	}
	if letters == 2 {
		switch c.key(0) + c.key(2) {
		case "pv", "tư", "tw", "ca", "us", "la", "dc", "ai", "tp", "mu", "eu", "gs", "bs", "ts", "ks", "ls", "qđ", "nđ", "nq", "un", "vn", "uk", "th", "đc", "hd", "tt", "ct", "bt":
			return
		}
	}
	if letters == 4 && (c.Seq(0, "đ", ".", "v", ".", "c", ".", "c") || c.Seq(0, "n", ".", "v", ".", "c", ".", "c")) {
		return
	}
	if letters == 3 && (c.Seq(0, "u", ".", "s", ".", "a") || c.Seq(0, "v", ".", "i", ".", "p") || c.Seq(0, "u", ".", "a", ".", "e")) {
		return
	}
	if c.joined(n) && !c.syllable(n) && c.w(n).Shape == Title {
		n = c.foreignRun(0, n+1) // «J.K. Rowling»
	}
	c.person(0, n)
}

// findByline is anchored at the word for what was made.
func findByline(c *Cursor) {
	k := 1
	colon := false
	switch c.key(0) {
	case "tác":
		if !c.Is(1, "giả") {
			return
		}
		k = 2
	case "hiện":
		if !c.Is(-1, "thực") {
			return
		}
	case "họa":
		if !c.Is(-1, "đồ", "minh") {
			return
		}
	case "dịch":
		if !c.Is(-1, "biên", "lược") {
			return
		}
	case "bài", "tin":
		if c.Is(1, ",", "-", "và", "&") && c.Is(2, "ảnh") {
			return // «ảnh» finds it
		}
	case "theo":
		// only as the source of the text in brackets or on its own line
		if !c.Is(-1, "(") && c.Before() > 0 {
			return
		}
		if n := c.penName(1); n > 1 && (c.key(1+n) == "/" || c.key(1+n) == ")" || c.w(1+n).Kind == 0 || c.key(1+n) == "(") {
			c.person(1, 1+n)
		}
		return
	}
	if c.key(k) == ":" {
		colon = true
		k++
	}
	for {
		n := c.penName(k)
		if n == 0 {
			return
		}
		next := c.w(k + n)
		end := next.Kind == 0 || next.Key == ")" || next.Key == "/" || next.Key == "]"
		if !colon && !end {
			return
		}
		more := next.Key == "-" || next.Key == "," || next.Key == "–" || next.Key == "và"
		if !end && !more && next.Key != "." && next.Key != ";" && next.Key != "(" {
			return
		}
		c.person(k, k+n)
		if !more && next.Key != "/" {
			return
		}
		k += n + 1
	}
}

// findContact is anchored at the word that says whom to call.
func findContact(c *Cursor) {
	if c.Is(0, "hệ") && !c.Is(-1, "liên") {
		return
	}
	k := 1
	if c.key(k) == ":" {
		k++
	}
	if c.Is(k, "a", "c") && c.w(k+1).Key == "." {
		k += 2 // anh, chị
	}
	n := 0
	for n < 2 && c.w(k+n).Shape == Title && (n == 0 || c.joined(k+n)) {
		if ok, _ := c.given(k + n); !ok {
			return
		}
		n++
	}
	if n == 0 || c.placeInside(k) >= n {
		return
	}
	p := k + n
	if c.Is(p, ":", "-", "–", "(", ",", "qua", "số") {
		p++
	}
	// a telephone number starts with 0 and is long or written in groups
	if w := c.w(p); w.Kind != Digits || c.run.norm[w.Start] != '0' || w.End-w.Start < 3 {
		return
	}
	c.person(k, k+n)
}

// penName returns how many words at i can be how someone signs.
func (c *Cursor) penName(i int) int {
	w := c.w(i)
	if !w.Capital() {
		return 0
	}
	if w.Shape == Initial && c.w(i+1).Key == "." {
		switch {
		case c.Seq(i, "p", ".", "v"), c.Seq(i, "đ", ".", "v", ".", "c", ".", "c"), c.Seq(i, "n", ".", "v", ".", "c", ".", "c"):
			return 0
		}
		n := c.initials(i)
		if n == 2 {
			return 0
		}
		return n
	}
	if n, sure := c.fullName(i); sure == certainName {
		return n
	}
	if c.signsAsBody(i) {
		return 0
	}
	n := 0
	for n < 5 && (n == 0 || c.joined(i+n)) {
		k := c.w(i + n)
		if (k.Shape == Caps) != (w.Shape == Caps) && k.Shape != Initial {
			if n != 1 || w.Shape != Initial {
				return 0
			}
			w = k // «Y NIÊM»
		}
		ok, _ := c.given(i + n)
		_, surname := c.lookup(i+n, lexicon.Surnames)
		if !ok && !surname && c.foreignClass(i+n) == "" && (n != 1 || !c.signsAlone(i)) {
			return 0
		}
		n++
	}
	return n
}

// signsAlone reports whether the two words at i are a first word of names that
// proves something and one that no list knows: «Y NIÊM», «Kiều Maily».
func (c *Cursor) signsAlone(i int) bool {
	h, ok := c.lookup(i, lexicon.Surnames)
	if !ok || c.joined(i+2) || c.foreignTail(i+1) {
		return false
	}
	return h.Attr[0] == 'e' || (h.Attr[0] == 'c' || h.Attr[0] == 'u') && !c.syllable(i+1)
}

// signsAsBody reports whether the name at i is one of a body, a country or a
// province rather than how someone signs. That a commune has the name, too,
// says nothing.
func (c *Cursor) signsAsBody(i int) bool {
	for _, h := range c.hits(i) {
		switch h.List {
		case lexicon.Orgnames, lexicon.Provinces, lexicon.Countries, lexicon.Regions:
			return true
		case lexicon.NameLike:
			if h.Attr == "body" || h.Attr == "other" {
				return true
			}
		}
	}
	return false
}

// findSignature is anchored at the start of a short paragraph.
func findSignature(c *Cursor) {
	for _, h := range c.hits(0) {
		switch h.List {
		case lexicon.Given, lexicon.Surnames, lexicon.ForeignNames, lexicon.Communes:
		case lexicon.NameLike:
			if h.Attr != "person" {
				return
			}
		default:
			if h.N > 1 {
				return // a heading: «Bình Định», «QUYẾT ĐỊNH»
			}
		}
	}
	n := c.signer(0)
	if n == 0 {
		return
	}
	switch {
	case n == c.Len(), c.key(n) == "(" && c.key(c.Len()-1) == ")" && (c.Len() <= 8 || c.Is(n+1, "theo", "tổng", "ghi", "lược", "thực", "dịch")):
		c.person(0, n)
	case c.Len() > 8:
	case c.Is(n, "-", "–", ",", "và"):
		// «Hoài Thu - Ngọc Sang»
		if m := c.signer(n + 1); m > 0 && n+1+m == c.Len() {
			c.person(0, n)
			c.person(n+1, n+1+m)
		}
	}
}

// signer returns how many words at i can be a signature on its own line: a full
// name, initials, or a middle and a given syllable.
func (c *Cursor) signer(i int) int {
	n := c.penName(i)
	if n < 2 || c.w(i).Shape == Caps && ordinaryPair(c.key(i+n-2), c.key(i+n-1)) {
		return 0 // «AN NINH»
	}
	if _, sure := c.fullName(i); sure == certainName || c.w(i).Shape == Initial {
		return n
	}
	if _, middle := c.given(i); !middle && c.surnameAt(i) == 0 && c.foreignClass(i) == "" {
		return 0 // «THỜI SỰ»
	}
	return n
}

// knownShort reports whether the word at i is the short form of a person whom
// the text has named.
func (c *Cursor) knownShort(i int) bool {
	c.learnPeople()
	m, ok := c.recall(c.Text(i, i+1))
	return ok && m.typ == TypePerson
}

// findRecalled is anchored at the short form.
func findRecalled(c *Cursor) {
	w := c.w(0)
	if c.partOfName() {
		return
	}
	if w.Shape == Initial {
		if c.w(1).Key == "." && !c.w(1).Has(word.Space) {
			if w2 := c.w(2); w2.Kind == Letters && !w2.Has(word.Space) {
				return
			}
			if m, ok := c.recall(c.Text(0, 2)); ok && m.typ == TypePerson && c.key(-1) != "." {
				c.person(0, 2)
			}
			return
		}
		if c.key(0) != "y" && c.key(0) != "a" {
			return
		}
	}
	if c.joined(1) {
		if m, ok := c.recall(c.Text(0, 2)); ok && m.typ == TypePerson && !c.joined(2) {
			c.person(0, 2)
		}
		return
	}
	m, ok := c.recall(c.Text(0, 1))
	if !ok || m.typ != TypePerson || c.namesAnother(0) || c.compound(0) {
		return
	}
	if c.Is(-1, "miền", "phía", "hướng", "người", "tiếng", "dân", "vùng", "quân", "nước", "ở", "tại") {
		return
	}
	if w.Has(word.Sentence) && c.run.syllable(w) && !c.acts(1) && !c.onlyName(0) {
		return
	}
	c.person(0, 1)
}

// onlyName reports whether the syllable at i stands for nothing but a name where
// it opens a sentence with a word in lower case behind it.
func (c *Cursor) onlyName(i int) bool {
	switch c.key(i) {
	case "oanh", "tuấn", "vy", "uyên", "thúy", "thùy", "trâm", "tùng", "quỳnh", "trinh", "hường", "loan", "thoa", "xuyến", "khuê", "nguyệt", "huệ", "pả", "chứ", "sùng", "páo":
		return c.w(i+1).Shape == Lower && !c.compound(i)
	case "dũng":
		return c.w(i+1).Shape == Lower && !c.Is(i+1, "cảm", "khí", "sĩ", "mãnh")
	}
	return false
}

// compound reports whether the word at i makes an ordinary word with the one
// after it: «Nam giới», «Quân đội», «Thành phố».
func (c *Cursor) compound(i int) bool {
	switch c.key(i + 1) {
	case "giới", "đội", "phố", "thường", "toàn", "xế", "quả", "tâm", "quyền", "lý", "sản", "viên", "nhân", "sự", "chính", "bộ", "ty", "an", "ninh",
		"gia", "giáo", "hội", "luận", "tra", "niên", "quan", "quân", "khu", "ương", "ủy", "án", "bình", "phúc", "họa", "tộc", "vận", "vụ", "danh",
		"nghiệp", "lợi", "độ", "thông", "tư", "lực", "hóa", "dân", "trình", "nghị", "lệnh", "luật", "phủ", "chế", "mạng", "tịch", "mục", "minh", "sĩ",
		"tượng", "thể", "phẩm", "khí", "điểm", "đề", "lai", "nguyên", "hiểm", "hộ", "tàng", "vệ", "hành", "cấp", "dục", "tế", "cước", "bạch", "văn":
		return c.w(i+1).Shape == Lower
	}
	return false
}

// acts reports whether the word at i is one that follows the name of someone
// who does something.
func (c *Cursor) acts(i int) bool {
	if c.speaks(i) {
		return true
	}
	switch c.key(i) {
	case "đã", "đang", "sẽ", "bị", "được", "cùng", "là", "có", "không", "liền", "vẫn", "cũng", "rồi", "và", ",", "còn", "mới", "vừa", "từng", "phải", "lại",
		"thì", "rời", "đến", "lên", "xuống", "chạy", "lao", "dùng", "cầm", "lấy", "gọi", "nhận", "làm", "bỏ", "đi", "vào", "ra", "tiếp", "tự", "thấy", "bảo", "đưa", "đòi", "rút", "mua", "bán", "nhờ", "rủ", "lái", "đánh", "dựng", "sống", "kiện", "thuê", "vay", "trộm", "cướp", "chuyển", "hẹn", "muốn", "biết", "cho", "chơi", "học", "đáp", "giành", "về", "thắng", "trở", "bước", "nghỉ", "quê", "khóc", "ngồi", "nằm", "mất", "chết", "cười", "hát", "viết", "vẽ", "giữ", "cố", "bắn", "bơi", "đâm", "trốn", "ngã", "cõng", "bế", "đấm", "chém", "kéo", "đẩy", "chở", "trồng", "nuôi", "sinh", "lớn", "tốt":
		return true
	}
	return false
}

// learnPeople remembers the short forms of the people selected so far in the
// paragraph.
func (c *Cursor) learnPeople() { c.run.learnPeople() }

func (r *run) learnPeople() {
	for ; r.learnt < len(r.found); r.learnt++ {
		m := r.found[r.learnt]
		if r.typeOf(m) == TypePerson {
			r.learnPerson(m)
		}
	}
}

func (r *run) learnPerson(m *Match) {
	from, to := int(m.from), int(m.to)
	words := r.words[from:to]
	if _, ok := m.value.(*Person); !ok {
		return
	}
	of := memo{typ: TypePerson}
	last := &words[len(words)-1]
	if last.Key == "." {
		if to < len(r.words) && (r.words[to].Kind != Letters || !r.words[to].Capital()) {
			r.learn(dottedForm, memo{})
		}
	}
	if len(words) == 1 {
		r.learn(r.text(to-1, to), of)
		return
	}
	if last.Key == "." && words[0].Shape == word.Title && words[len(words)-2].Shape == word.Initial {
		r.learn(r.text(to-2, to), of) // «H.» after «Nguyễn Văn H.»
		return
	}
	if words[0].Shape == word.Initial && words[1].Key == "." {
		end := to
		if last.Key == "." {
			end--
		}
		// «N.T.K.T.» is «T.» afterwards
		r.learn(r.text(end-1, end)+".", of)
		return
	}
	if last.Kind != Letters {
		return
	}
	if len(words) > 2 && words[0].Shape == word.Initial && words[1].Shape == word.Title {
		r.learn(r.text(from, from+2), of) // «Y Khoa» after «Y Khoa Êban»
	}
	if last.Shape == word.Title || last.Shape == word.Mixed {
		r.learn(r.text(to-1, to), of)
		if len(words) > 2 && r.words[to-2].Shape == word.Title {
			r.learn(r.text(to-2, to), of)
		}
	}
}
