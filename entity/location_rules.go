package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

func locationRules() []Rule {
	return []Rule{
		{
			Name: "location/headed", Type: TypeLocation, Priority: 56,
			Doc:     "a head word and the name after it, and the further names of a list under its plural",
			Trigger: Trigger{entries: []lexicon.List{lexicon.Placewords}},
			Find:    findHeadedPlace,
			Examples: []Example{
				{Text: "qua [đường Nguyễn Tất Thành], [Phan Chu Trinh] rồi ra [Quảng trường 10/3]"},
				{Text: "Trên [đường Trần Phú], Nguyễn Văn Nam bị bắt; làm đường 1,8 km; ĐT 0905 112 400, khối A00, hầm B1, phá Chuyên án"},
				{Text: "Các [xã Mỹ Lý], [Nhôn Mai] họp ở hội trường UBND xã; [đê biển Vĩnh Châu], [Dinh thự họ Vương]"},
				{Text: "về [thôn 3], [xã Ia Tô], [huyện Ia Grai]", Values: []string{"thôn 3 | village | Ia Tô, Ia Grai", "Ia Tô | commune | Ia Grai", "Ia Grai | district"}},
				{Text: "Các [xã Canh Hiệp], [Canh Thuận] và [Canh Hòa] có điện."},
				{Text: "[thành phố biển Quy Nhơn] đón khách", Values: []string{"Quy Nhơn | district"}},
				{Text: "xe chạy trên [QL 19B] rồi rẽ [tỉnh lộ ĐT 640]", Values: []string{"quốc lộ 19B | street", "tỉnh lộ ĐT 640 | street"}},
				{Text: "làm [Cung đường Nhơn Hội - Cát Tiến] ven [đầm Thị Nại]"},
				{Text: "vào [Khu kinh tế (KKT) Nhơn Hội] và [KCN Phú Tài]"},
				{Text: "nhà ở [quận 1], [TP.HCM]", Values: []string{"quận 1 | district | Hồ Chí Minh", "Hồ Chí Minh | province"}},
				{Text: "dâng hương tại [đền thờ vua Quang Trung]"},
				{Text: "bản Di chúc, đường phèn, cầu nguyện, hồ sơ, xã hội, tỉnh ta"},
				{Text: "cả đội 11 người và 3 xã của huyện"},
				{Text: "dân [tổ 3], [4], [5] [phường Thắng Lợi]; [hẻm 12] và [15] [đường Lê Lợi]; [thôn 2], 3 người chết"},
				{Text: "Phát biểu tại Tổ 11, đại biểu nói; ở [Tổ 13], [phường Ia Kring]; làm tại [KCN Nhơn Hội] (Khu A)"},
				{Text: "[xã Tân Lộc] và một phần [Khánh Hội]; các [xã Kim Liên], [Hùng Tiến] cũ và một phần [Nam Anh]"},
				{Text: "ra [đảo Sainte-Marie]; lũ tại [trạm An Khê]; trạm xăng; họp ở [nhà văn hóa xã Ia Pa]; Nhà văn hóa Nguyễn Văn Huyên"},
				{Text: "Bí thư Chi bộ thôn Kon Rờ, trưởng [thôn Kon Rờ] A Thút"},
			},
		},
		{
			Name: "location/counted", Type: TypeLocation, Priority: 58,
			Doc:     "the names behind units that are counted: «3 xã Khánh Hội, Khánh Lâm và một phần Nguyễn Phích»",
			Trigger: Trigger{Capital: true, sight: sightPair},
			Find:    findCountedPlaces,
			Examples: []Example{
				{Text: "Sáp nhập 3 xã [Nguyễn Phích], [Khánh Lâm] cũ và một phần [Đất Sét] thành một"},
				{Text: "cả 3 xã Chủ tịch đều mới; 2 xã Văn An đi qua"},
			},
		},
		{
			Name: "location/known", Type: TypeLocation, Priority: 55,
			Doc:     "a place of the gazetteers without a head word, an ambiguous one where its neighbours speak of places",
			Trigger: Trigger{entries: []lexicon.List{lexicon.Provinces, lexicon.Districts, lexicon.Communes, lexicon.Countries, lexicon.WorldPlaces, lexicon.Regions, lexicon.Geography, lexicon.Sites}},
			Find:    findKnownPlace,
			Examples: []Example{
				{Text: "ven biển [Nghệ An] - [Hà Tĩnh], [Bắc Quảng Trị]; Thị trưởng [Warsaw] Rafal Trzaskowski cập nhật bản vá"},
				{Text: "từ [Gia Lai] đi [Lào] và [Thái Lan]", Values: []string{"Gia Lai | province", "Lào | country", "Thái Lan | country"}},
				{Text: "[Mỹ] và [Hàn Quốc] họp ở [Luân Đôn]", Values: []string{"Hoa Kỳ | country", "Hàn Quốc | country", "Luân Đôn | city"}},
				{Text: "dân tộc [Việt Nam], Tổng thống [Mỹ]"},
				{Text: "trên [vòng Bắc Cực], tới [ngã ba Đông Dương]; rung chuyển [miền bắc Afghanistan]"},
				{Text: "quan hệ [Mỹ] - [Trung], hội nghị Trung Quân"},
				{Text: "[Pleiku] ngày càng đẹp, [miền Trung] có mưa lớn"},
				{Text: "Cô Tô Thị Hải Yến ra đảo, chỉ số S&P 500 tăng"},
				{Text: "Pháp lệnh, Mỹ thuật, Ý kiến, người Anh và tiếng Đức"},
				{Text: "anh Đức gặp bà Nga và chị Thanh Bình"},
			},
		},
		{
			Name: "location/placed", Type: TypeLocation, Priority: 57,
			Doc:     "an unknown name after a word of where and before the larger place it lies in",
			Trigger: Trigger{Words: []string{"ở", "tại", "quê", "ngụ", "trú", "sống", "từ", "đến", "về", "tới", "qua", "gần"}, behind: 1},
			Find:    findPlacedName,
			Examples: []Example{
				{Text: "sinh ở [Tiên Điền], [Nghi Xuân]", Values: []string{"Tiên Điền | commune | Nghi Xuân", "Nghi Xuân | district"}},
				{Text: "chuyển về [Nhơn Tân] ([thị xã An Nhơn])"},
				{Text: "anh sống ở [Roskilde] rồi lấy vợ ở [Tân Vạn Lộc]"},
				{Text: "tại Hội Sách, nhiều người đến từ Hội Nông dân"},
			},
		},
		{
			Name: "location/recalled", Type: TypeLocation, Priority: 58,
			Doc:     "the bare name of a place that the text gave with its head word before",
			Trigger: Trigger{Capital: true, sight: sightMemory},
			Find:    findRecalledPlace,
			Examples: []Example{
				{Text: "Đoàn đến [làng Kà Xim].\n\nHôm ấy [Kà Xim] đón khách."},
				{Text: "Ngư dân [thôn Lý Lương] đi biển; [Lý Lương] có 400 hộ."},
				{Text: "Kà Xim đón khách, bà con vui."},
			},
		},
		{
			Name: "location/address", Type: TypeLocation, Priority: 85,
			Doc:     "the name of a street after a house number and before its ward or district",
			Trigger: Trigger{Digits: true},
			Find:    findAddress,
			Examples: []Example{
				{Text: "lễ viếng ở số 5 [Trần Thánh Tông] lúc 8 giờ"},
				{Text: "nhà hàng ở số 25 [Nguyễn Huệ], [phường Bến Nghé], [quận 1]"},
				{Text: "năm 2020 Nguyễn Huệ, em trai, chuyển đi"},
			},
		},
	}
}

// proposePlace proposes the words from i to p.to as the place p, which has been
// read at word from.
func (c *Cursor) proposePlace(i int, p *place) *Match {
	v := c.run.slabs.location.take()
	v.Feature = p.feature
	switch {
	case p.known != "" && level(p.feature) > level(FeatureVillage):
		v.Name = p.known
	case p.head.n == 0:
		v.Name = c.Text(p.name, p.to)
	case p.feature == FeatureRegion && c.Is(i, "miền", "xứ"):
		v.Name = c.Text(i, p.to) // «miền Đông Ukraine»
	case p.head.full != "" && (p.number || level(p.feature) <= level(FeatureVillage)):
		v.Name = p.head.full + " " + c.Text(p.name, p.to)
	case p.number || level(p.feature) <= level(FeatureVillage):
		v.Name = c.Text(i, p.to)
	default:
		v.Name = c.Text(p.name, p.to)
	}
	m := c.Propose(i, p.to).Value(v)
	if p.head.has(lexicon.MarkSure) || p.head.n > 0 && c.venue(i) {
		m.Priority(90)
	}
	if p.name > i {
		m.Part("name", p.name, p.to)
	}
	return m
}

// venue reports whether the head word at i is a house for shows and meetings that
// the words before name as where something takes place: «Địa điểm: Nhà hát X».
func (c *Cursor) venue(i int) bool {
	if !c.Is(i, "nhà", "trung", "rạp", "cung", "bảo") || !c.Seq(i, "nhà", "hát") && !c.Seq(i, "trung", "tâm") && !c.Is(i, "rạp", "cung") && !c.Seq(i, "bảo", "tàng") {
		return false
	}
	return c.Is(i-1, "tại", "ở", "đến", "tới", "trước", "trong", "ngoài", "quanh") || c.key(i-1) == ":" && c.Seq(i-3, "địa", "điểm")
}

func findHeadedPlace(c *Cursor) {
	h, ok := c.placeHead(0)
	if !ok || c.overlaps() && c.inPlaceHead() {
		return
	}
	p, ok := c.placeBehind(0, h, 0)
	if !ok {
		c.bareList(h)
		return
	}
	c.proposePlace(0, &p)
	switch {
	case plural(c):
		c.listedPlaces(p.to, p.head, p.number)
	case p.number && c.numbersGoOn(p.to):
		c.listedNumbers(p.to, &p)
	case p.feature == FeatureCommune && (c.Seq(p.to, "và", "một", "phần") || c.Seq(p.to, ",", "một", "phần")):
		c.listedPlaces(p.to, p.head, false)
	case p.feature == FeatureStreet && !p.head.has(lexicon.MarkKnown) && c.Is(0, "đường", "phố") && p.head.n == 1:
		c.listedStreets(p.to, p.head)
	case (p.feature == FeatureVillage || p.feature == FeatureCommune) && !p.number && c.listGoesOn(p.to):
		c.listedPlaces(p.to, p.head, false)
	}
}

// listedStreets proposes the further streets of «đường Lê Lợi, Trần Phú và Quang
// Trung», whose first ends before word t. Only names that streets are known to
// have count: a person may as well follow.
func (c *Cursor) listedStreets(t int, h placeHead) {
	for range 12 {
		if !c.Is(t, ",", "và", ";") {
			return
		}
		k := t + 1
		if c.key(t) == "," && c.Is(k, "và") {
			k++
		}
		street, ok := c.lookup(k, lexicon.Streets)
		if !ok || c.joined(k+street.N) || c.speaks(k+street.N) || c.described(k+street.N) || c.acts(k+street.N) && !c.Is(k+street.N, ",", "và", "đã", "đang", "bị", "được", "có", "là", "về", "đến", "rồi", "vào", "ra") {
			return
		}
		p := place{name: k, to: k + street.N, feature: h.feature}
		c.proposePlace(k, &p)
		t = p.to
	}
}

// numbersGoOn reports whether the numbered place that ends before word t is the
// first of several which lie in one that follows: «tổ 3, 4, 5 phường X», «hẻm 12
// và 15 đường Y». The last number counts no ward then.
func (c *Cursor) numbersGoOn(t int) bool {
	n := 0
	for n < 20 && c.Is(t, ",", "và") && c.w(t+1).Kind == Digits && c.w(t+1).Has(word.Space) && c.w(t+1).End-c.w(t+1).Start <= 3 {
		t += 2
		n++
	}
	if n == 0 {
		return false
	}
	if c.Is(t, ",", "(", "thuộc", "của") {
		t++
	}
	h, ok := c.placeHead(t)
	if !ok || !h.has(lexicon.MarkAdmin) && h.feature != FeatureStreet && h.feature != FeatureVillage {
		return false
	}
	_, ok = c.headedPlace(t, 1)
	return ok
}

// listedNumbers proposes the numbers behind the place p, which ends before word
// t, as far as numbersGoOn has seen them.
func (c *Cursor) listedNumbers(t int, p *place) {
	for c.Is(t, ",", "và") && c.w(t+1).Kind == Digits && c.w(t+1).Has(word.Space) {
		next := place{name: t + 1, to: t + 2, feature: p.feature}
		c.proposePlace(t+1, &next).Priority(95)
		t += 2
	}
}

// listGoesOn reports whether two or more unknown names follow the place that
// ends before word t, as in «thôn A, B và C»: no chain of larger places and no
// people.
func (c *Cursor) listGoesOn(t int) bool {
	for k := range 2 {
		if !c.Is(t, ",", "và") || k == 0 && c.key(t) == "và" {
			return false
		}
		n := c.nameRun(t+1, 4, true)
		if n < 2 || n > 3 || c.surname(t+1) || c.titled(t) || c.personAt(t+1) > 0 {
			return false
		}
		if _, known := c.gazetteer(t + 1); known && k == 0 {
			return false
		}
		t += 1 + n
	}
	return true
}

// overlaps reports whether the anchor lies within what is already found: rules
// are tried there for Nested and Explain.
func (c *Cursor) overlaps() bool {
	n := len(c.run.found)
	return n > 0 && int(c.run.found[n-1].to) > c.at
}

// inPlaceHead reports whether the anchor lies within a longer head word: «đô
// thị» in «khu đô thị».
func (c *Cursor) inPlaceHead() bool {
	for back := 1; back <= 4; back++ {
		if h, ok := c.placeHead(-back); ok && h.n > back {
			return true
		}
	}
	return false
}

// inUnit reports whether the n words at the anchor are the name of a unit whose
// head word stands before them: «Gia Lai» in «tỉnh Gia Lai» is no place of its
// own.
func (c *Cursor) inUnit(n int) bool {
	for back := 1; back <= 6; back++ {
		h, ok := c.placeHead(-back)
		if !ok || !h.has(lexicon.MarkAdmin) && h.feature != FeatureCountry {
			continue
		}
		if p, ok := c.headedPlace(-back, 0); ok && p.name <= 0 && p.to >= n {
			return true
		}
	}
	return false
}

// plural reports whether the words before the anchor say that several places
// follow: «các», «hai», «3».
func plural(c *Cursor) bool {
	i := -1
	if c.Is(i, "tuyến", "con") {
		i--
	}
	switch c.key(i) {
	case "các", "những", "nhiều", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "số", "cả":
		return true
	}
	return c.w(i).Kind == Digits
}

// findCountedPlaces is anchored at the name behind a quantity that counts units
// of administration.
func findCountedPlaces(c *Cursor) {
	m := c.lastFound()
	if m == nil || int(m.to) != c.at || c.run.typeOf(m) != TypeQuantity || !c.joined(0) {
		return
	}
	h, ok := c.placeHead(-1)
	if !ok || !h.has(lexicon.MarkAdmin) || c.opensPhrase(0) {
		return
	}
	n := c.nameRun(0, 4, true)
	if next := c.w(n); !c.Is(n, ",", "và", ";", "(") && (next.Kind == Letters && !c.Is(n, "cũ") || next.Kind == Digits) {
		return
	}
	t := 0
	if c.listItem(&t, &h, false) {
		c.listedPlaces(t, h, false)
	}
}

// bareList reads «các xã: A, B và C», where the head word h at the anchor stands
// apart.
func (c *Cursor) bareList(h placeHead) {
	if !plural(c) {
		return
	}
	k := h.n
	if c.key(k) != ":" {
		for k < h.n+4 && c.w(k).Kind == Letters && c.w(k).Shape == Lower {
			k++
		}
		if !c.Is(k, ":", "gồm") && !(c.key(k-1) == "gồm" || c.key(k-1) == "như") {
			return
		}
	}
	if c.key(k) == ":" {
		k++
	}
	c.listItem(&k, &h, false)
	c.listedPlaces(k, h, false)
}

// listedPlaces proposes the further names of a list whose first ends before
// word t and has the head h.
func (c *Cursor) listedPlaces(t int, h placeHead, number bool) {
	for range 60 {
		if c.Is(t, "cũ", "mới") && c.Is(t+1, ",", "và", ";", "(") {
			t++ // «xã A, B cũ và một phần C»
		}
		if c.key(t) == "(" {
			for k := t + 1; k < t+12; k++ {
				if c.key(k) == ")" {
					t = k + 1
					break
				}
			}
		}
		comma := c.key(t) == "," || c.key(t) == ";"
		if comma {
			t++
		}
		if c.Is(t, "và", "hay", "hoặc", "cùng", "&") {
			t++
		} else if !comma {
			return
		}
		if c.Seq(t, "một", "phần") || c.Seq(t, "toàn", "bộ") {
			t += 2
		}
		if next, ok := c.placeHead(t); ok {
			if p, ok := c.headedPlace(t, 1); ok {
				t, h, number = p.to, next, p.number // it is found at its own head word
				continue
			}
		}
		if !c.listItem(&t, &h, number) {
			return
		}
	}
}

// listItem proposes the name at word *t as one more place like those before.
func (c *Cursor) listItem(t *int, h *placeHead, number bool) bool {
	p := place{name: *t, feature: h.feature}
	w := c.w(*t)
	if number && w.Kind == Digits {
		to := c.placeNumber(*t, h)
		if to == 0 || w.End-w.Start > 3 {
			return false
		}
		p.to = to
	} else if street, ok := c.lookup(*t, lexicon.Streets); ok && h.feature == FeatureStreet && !c.joined(*t+street.N) {
		p.to = *t + street.N // «Hai Bà Trưng», though a district has that name, too
	} else {
		g, known := c.gazetteer(*t)
		n := c.nameRun(*t, 5, true)
		if n == 0 {
			return false
		}
		next := c.w(*t + n)
		switch {
		case known && g.N >= n:
			n, p.known = g.N, g.Value
			if level(g.Class) > level(h.feature) {
				return false // «các xã A, B, huyện …» goes on with a larger place
			}
		case n == 1 && next.Kind == Letters && next.Shape == Lower && !next.Has(word.Sentence):
			return false
		case n > 4 || c.surname(*t) && n > 2 && h.feature != FeatureStreet:
			return false
		}
		p.to = *t + n
	}
	c.proposePlace(p.name, &p)
	*t = p.to
	return true
}

func findKnownPlace(c *Cursor) {
	g, ok := c.gazetteer(0)
	if !ok {
		return
	}
	if trap, ok := c.lookup(0, lexicon.PlaceTraps); ok && trap.N >= g.N {
		return
	}
	feature, marks := g.Class, g.Marks
	if marks == "headed" || c.Is(0, "cô", "bà") && c.personAt(1) >= g.N {
		return // «Cô Tô Thị Hải» is no island
	}
	amb := marks == "amb"
	first, prev, next := c.w(0), c.w(-1), c.w(g.N)
	start := first.Has(word.Sentence) || prev.Kind == Symbol && !c.Is(-1, ",", "/", "-", "–", "(", ";", "[")
	after := c.runsOn(0)
	before := next.Kind == Letters && next.Capital() && next.Has(word.Space) && !next.Has(word.Sentence)
	joined := !next.Has(word.Space) && c.key(g.N) == "-" && c.w(g.N+1).Kind == Letters && c.w(g.N+1).Shape == Lower && !c.w(g.N+1).Has(word.Space)
	if joined || (next.Kind == Letters || next.Kind == Digits && g.List != lexicon.Sites) && !next.Has(word.Space) || prev.Kind == Letters && !first.Has(word.Space) && prev.Kind != 0 {
		return // a part of a longer word
	}
	if c.key(-1) == "-" && !first.Has(word.Space) && !prev.Has(word.Space) && c.w(-2).Kind == Letters && first.Shape == Lower {
		return
	}
	if c.overlaps() && c.inUnit(g.N) {
		return
	}
	country := g.List == lexicon.Countries
	if before && !country && foreign(c.w(g.N)) && !c.isPlaceAt(g.N) && !c.governed(g.N) {
		return // «Thái Bình Seed»
	}
	if next.Kind == Digits && c.Is(g.N+1, "điểm") && c.Is(0, "glasgow") || c.Is(0, "thụy") && c.Is(-1, "vòng", "hệ", "thức") {
		return // a scale of medicine, a system of tournaments
	}
	if first.Shape == Lower && prev.Shape == Lower && c.inCompound(0, g.N) {
		return // «cập nhật bản vá»
	}
	if (country || g.List == lexicon.Regions && g.N == 1) && c.Is(-1, "người", "tiếng", "chữ", "đồng") {
		return // a nationality, a people, a language or a currency
	}
	if c.titled(-1) && !(country && !amb) && !(c.key(-1) == "tên" && !amb) {
		return
	}
	if g.N == 2 && next.Shape == Lower && c.plays(2) {
		if _, middle := c.given(0); middle {
			if ok, _ := c.given(1); ok {
				return // «Văn Lâm cản phá»
			}
		}
	}
	p := place{name: 0, to: g.N, feature: feature, known: g.Value}
	if g.List == lexicon.Regions && c.Is(0, "miền") && c.w(g.N-1).Shape == Lower {
		if n := c.countryAt(g.N); n > 0 && c.joined(g.N) {
			p.to, p.known = g.N+n, "" // «miền bắc Afghanistan»
		} else if c.Is(1, "đông") {
			return // «bến xe miền đông»: alone it is no region here
		}
	}
	switch {
	case marks == "pair":
		if !c.countryPair() {
			return
		}
	case country && amb:
		if !c.shortCountry(g.N, start, after, before) {
			return
		}
	case amb:
		if after || before && !c.placeBefore(0) || !(c.placeBefore(0) || c.placeAfter(g.N)) {
			return
		}
	case g.List == lexicon.Communes, g.N == 2 && c.surname(0):
		if after || before && !c.placeBefore(0) || start && !c.placeAfter(g.N) && !c.knownHere(g.N) && next.Kind == Letters && next.Shape == Lower && g.List == lexicon.Communes && c.surname(0) {
			return
		}
	}
	if w := next; w.Kind == Digits && w.End-w.Start == 1 && (feature == FeatureDistrict || feature == FeatureCommune) &&
		(c.Is(g.N+1, ",", "và", ";") && !c.w(g.N+1).Has(word.Space) || c.key(g.N+1) == "và") {
		p.to++ // units cut in two: «Vân Canh 1, Vân Canh 2 và …»
		p.known = ""
	}
	c.proposePlace(0, &p)
}

// governed reports whether the place of n words at the anchor stands between an
// office and a foreign name: «Thị trưởng Warsaw Rafal Trzaskowski».
func (c *Cursor) governed(n int) bool {
	h, ok := c.lookupBack(0, lexicon.Roles)
	if !ok || h.Attr != "state" && h.Attr != "head" {
		return false
	}
	_, sure := c.foreignName(n)
	return sure != noName
}

func findRecalledPlace(c *Cursor) {
	if c.runsOn(0) || c.titled(-1) {
		return
	}
	n := 1
	for n < 4 && c.w(n).Kind == Letters && c.w(n).Capital() && c.w(n).Has(word.Space) && !c.w(n).Has(word.Sentence) {
		n++
	}
	if g, ok := c.gazetteer(0); ok {
		if g.N >= n && g.Marks == "" {
			return // the gazetteers know it better
		}
	}
	for ; n > 1; n-- {
		if m, ok := c.recall(c.Text(0, n)); ok && m.typ == TypeLocation {
			v := c.run.slabs.location.take()
			*v = *m.place
			c.Propose(0, n).Value(v)
			return
		}
	}
}

// findPlacedName reads «quê Tiên Điền, Nghi Xuân», where the place after the name
// tells what it is, and «ở Roskilde», where nothing but the word of where does.
func findPlacedName(c *Cursor) {
	n := c.nameRun(1, 4, true)
	if n == 0 || c.w(1).Has(word.Sentence) || c.w(1).Shape == word.Caps || c.opensPhrase(1) {
		return
	}
	if g, ok := c.gazetteer(1); ok && g.N >= n {
		return
	}
	sure := c.Is(0, "ở", "tại", "quê", "ngụ", "trú")
	if !sure && c.personAt(1) > 0 {
		return
	}
	p := place{name: 1, to: 1 + n}
	street := c.surname(1) && n > 2
	switch c.larger(1+n, street) {
	case FeatureCommune:
		p.feature = FeatureVillage
	case FeatureDistrict:
		p.feature = FeatureCommune
	case FeatureProvince:
		p.feature = FeatureDistrict
	}
	switch {
	case p.feature != "" && n > 1:
		if street {
			p.feature = FeatureStreet
		}
		c.proposePlace(1, &p)
	case sure && c.soundsLikePlace(1, n):
		p.feature = FeatureCommune
		if foreign(c.w(1)) {
			p.feature = FeatureCity
		}
		c.proposePlace(1, &p).Priority(20)
	}
}

// larger returns the feature of the place that a comma or bracket at word i
// leads to, «» if none is there. After a name like a person's only a place with
// its head word counts.
func (c *Cursor) larger(i int, headed bool) string {
	if !c.Is(i, ",", "(") {
		return ""
	}
	if h, ok := c.placeHead(i + 1); ok && h.has(lexicon.MarkAdmin) {
		if p, ok := c.headedPlace(i+1, 1); ok {
			return p.feature
		}
		return ""
	}
	if g, ok := c.gazetteer(i + 1); ok && !headed {
		if g.Marks == "" && g.List != lexicon.Countries {
			return g.Class
		}
	}
	return ""
}

// soundsLikePlace reports whether the n capitalised words at i, after a word of
// where, are a place rather than a body, an event or a person: a foreign name,
// or two or three syllables that start no such thing.
func (c *Cursor) soundsLikePlace(i, n int) bool {
	if c.personAt(i) > 0 || c.titled(i) || c.w(i+n).Kind == Digits && c.w(i+n).Has(word.Space) {
		return false
	}
	if _, trap := c.lookup(i, lexicon.PlaceTraps); trap {
		return false
	}
	for k := i; k < i+n; k++ {
		if w := c.w(k); w.Kind != Letters || w.Shape != word.Title {
			return false
		}
	}
	if foreign(c.w(i)) {
		return n <= 2 && c.w(i).End-c.w(i).Start > 3
	}
	if n < 2 || n > 3 || c.surname(i) {
		return false
	}
	switch c.key(i) {
	case "ngày", "đêm", "hội", "lễ", "tuần", "giải", "chương", "diễn", "triển", "nhà", "trường", "đại", "trung", "bệnh", "khoa", "viện",
		"công", "tập", "ngân", "cục", "sở", "bộ", "ban", "phòng", "tòa", "báo", "đài", "chi", "liên", "học", "quốc", "văn", "ủy", "mặt",
		"hợp", "câu", "đội", "đoàn", "cơ", "cửa", "shop", "quân", "sư", "lữ", "tổng", "vụ", "thư", "kho", "phố", "đảng", "festival", "cúp", "vòng":
		return false
	}
	for k := i + 1; k < i+n; k++ {
		if foreign(c.w(k)) {
			return false // a brand: «Gốm Decor»
		}
	}
	return true
}

// findAddress reads «25 Nguyễn Huệ, phường …», a house number and a street.
func findAddress(c *Cursor) {
	k := 1
	if w := c.w(k); w.Kind == Letters && !w.Has(word.Space) && w.Shape == word.Initial {
		k++
	}
	for range 3 {
		if c.key(k) == "/" && c.w(k+1).Kind == Digits && !c.w(k+1).Has(word.Space) {
			k += 2
		}
	}
	if c.w(0).End-c.w(0).Start > 4 || !c.w(k).Has(word.Space) {
		return
	}
	if street, ok := c.lookup(k, lexicon.Streets); ok && !c.joined(k+street.N) && c.Is(-1, "số", "nhà", "tại") && (c.key(-1) != "tại" || c.key(k+street.N) != "") {
		p := place{name: k, to: k + street.N, feature: FeatureStreet}
		c.proposePlace(k, &p) // «tại số 5 Trần Thánh Tông»
		return
	}
	n := c.nameRun(k, 5, false)
	if n < 2 || c.key(k+n) != "," && c.key(k+n) != "(" && c.key(k+n) != "-" {
		return
	}
	if g, ok := c.gazetteer(k + n + 1); ok && c.key(k+n) == "," && c.surname(k) && n > 2 {
		// «45 Trần Hưng Đạo, Quy Nhơn»
		if f := g.Class; level(f) >= level(FeatureCommune) && level(f) < level(FeatureRegion) {
			p := place{name: k, to: k + n, feature: FeatureStreet}
			c.proposePlace(k, &p)
			return
		}
	}
	h, ok := c.placeHead(k + n + 1)
	if !ok || h.feature != FeatureCommune && h.feature != FeatureDistrict && h.feature != FeatureProvince && h.feature != FeatureVillage {
		return
	}
	if _, ok := c.headedPlace(k+n+1, 1); !ok {
		return
	}
	p := place{name: k, to: k + n, feature: FeatureStreet}
	c.proposePlace(k, &p)
}
