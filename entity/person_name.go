package entity

import (
	"strings"
	"unicode/utf8"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// certainty tells how far the shape of a name alone shows that it is one.
type certainty uint8

const (
	noName       certainty = iota
	possibleName           // a name if something beside it says so: a title, a role, what follows
	certainName
)

// personAt returns how many words from i on are the full name of a person by
// themselves, 0 if none are: «Phạm Anh Tuấn», «Ksor Phước», «Joe Biden». Rules
// for other types ask it where their own names end.
func (c *Cursor) personAt(i int) int {
	if n, sure := c.fullName(i); sure == certainName {
		return n
	}
	return 0
}

// fullNameAt reports whether words from i on may be someone's full name.
func (c *Cursor) fullNameAt(i int) bool {
	_, sure := c.fullName(i)
	return sure != noName
}

// fullName returns the length in words of the full name at i and how certain
// it is.
func (c *Cursor) fullName(i int) (int, certainty) {
	w := c.w(i)
	if !w.Capital() {
		return 0, noName
	}
	if c.Is(i, "phó") && c.Is(i+1, "trưởng", "chánh", "chủ", "giám", "bí", "tổng", "viện", "ban", "phòng") {
		return 0, noName // an office, though all in capitals: «Phó Trưởng»
	}
	known, body := c.knownForm(i)
	if known > 0 {
		return known, certainName
	}
	switch next := c.w(i + 1); {
	case next.Kind != Letters && next.Key != "-",
		next.Shape == Lower && c.foreignClass(i+1) != "particle":
		return 0, noName // one word alone
	}
	n, sure := c.vietnameseName(i)
	if n > 0 && c.countryAt(i) == 1 && !c.syllable(i+1) {
		return 0, noName // «Thủ tướng Đức Friedrich Merz»
	}
	if sure != certainName {
		if m, s := c.foreignName(i); m > 0 && (n == 0 || s == certainName) {
			n, sure = m, s
		}
	}
	if body > 0 && (body >= n || !c.ethnicInside(i, body, n)) && (body >= n || c.surnameAt(i+body) > 0 || !c.namesGoOn(i, body, n)) {
		// a place or a body in the shape of a name, or such a one before a name
		return 0, noName
	}
	if n > 1 && sure != noName && c.headsBody(i+n-1) {
		// «lớp 12 Lý Trường THPT chuyên …»
		if n--; n == 1 {
			return 0, noName
		}
	}
	if n > 2 && sure != noName {
		// «Đoàn Bình Định», «Hồ Tây Sơn», «Đoàn Khối Cơ quan»
		if c.headsPlace(i) && (c.placeInside(i+1) >= n-1 || c.Is(i+n-1, "cơ") && c.Is(i+n, "quan")) {
			return 0, noName
		}
	}
	return n, sure
}

// headsBody reports whether a head of a body's name starts at i and goes on
// with the next word.
func (c *Cursor) headsBody(i int) bool {
	if next := c.w(i + 1); next.Kind != Letters || next.Has(word.Sentence) {
		return false
	}
	h, ok := c.lookup(i, lexicon.Orgheads)
	return ok && h.N > 1 && h.Class != "none"
}

// knownForm looks the form at i up among those that are known whatever their
// shape: the length of a person's, and of anything else's.
func (c *Cursor) knownForm(i int) (person, other int) {
	for _, h := range c.hits(i) {
		switch h.List {
		case lexicon.NameLike:
			if c.w(i).Shape != word.Caps && c.w(i+h.N-1).Shape == word.Caps && strings.ToUpper(h.Form) != h.Form && c.Text(i, i+h.N) != h.Form {
				continue
			}
			if h.Attr == "person" {
				person = h.N
			} else {
				other = h.N
			}
		case lexicon.Countries, lexicon.WorldPlaces, lexicon.Provinces, lexicon.Districts, lexicon.Communes, lexicon.Regions, lexicon.Geography, lexicon.Sites, lexicon.Orgnames:
			if h.N > 1 && c.w(i+h.N-1).Capital() {
				other = max(other, h.N)
			}
		case lexicon.ForeignNames:
			if h.Attr == "chinese" || h.Attr == "transcribed" && h.N > 1 {
				person = max(person, h.N)
			}
		}
	}
	if person > 0 && c.joined(i+person) && (c.w(i).Shape != word.Caps || c.w(i+person).Shape != word.Caps) && !c.endsName(i+person) {
		person = 0 // «Văn Toàn» in «Nguyễn Văn Toàn Anh», «Trần Phú Thọ»
	}
	if other > person {
		person = 0
	}
	return person, other
}

const wellKnown lexicon.Set = 1<<lexicon.Provinces | 1<<lexicon.Districts | 1<<lexicon.Geography | 1<<lexicon.Regions |
	1<<lexicon.Countries | 1<<lexicon.NameLike

// placeInside returns the length of the place at i that is too well known for
// the words to be the rest of a name.
func (c *Cursor) placeInside(i int) int {
	n := 0
	for _, h := range c.hitsOf(i, wellKnown) {
		switch h.List {
		case lexicon.Provinces, lexicon.Districts, lexicon.Geography, lexicon.Regions, lexicon.Countries:
			n = max(n, h.N)
		case lexicon.NameLike:
			if h.Attr == "place" {
				n = max(n, h.N)
			}
		}
	}
	return n
}

// namesGoOn reports whether the words from i+from to i+to-1, behind what looks
// like a place, rather make the whole a name: «Hoàng Mai Anh», «Hà Nam Anh».
func (c *Cursor) namesGoOn(i, from, to int) bool {
	h, ok := c.lookup(i, lexicon.Surnames)
	if !ok || h.Attr[0] != 'c' && h.Attr[0] != 'u' {
		return false
	}
	for k := i + from; k < i+to; k++ {
		if ok, _ := c.given(k); !ok && !(k > i+from-1 && c.w(k).Shape == Initial) {
			return false
		}
	}
	return true
}

// headsPlace reports whether the surname at i is also a word that stands before
// the name of a place.
func (c *Cursor) headsPlace(i int) bool {
	return c.Is(i, "đoàn", "hồ", "đường", "đèo", "phòng", "quan", "hàng", "quản", "viên", "từ", "cung", "lăng", "phủ", "thành", "hoa", "giang", "danh", "lò", "cù")
}

// joined reports whether the word at i goes on with a name before it: a capital
// after one space on the same line.
func (c *Cursor) joined(i int) bool {
	return continuesName(c.w(i))
}

func continuesName(w *word.Word) bool {
	return w.Capital() && w.Flags&(word.Space|word.Line|word.Sentence) == word.Space
}

// surnameAt returns the length of the surname at i that proves something even
// alone, 0 if there is none.
func (c *Cursor) surnameAt(i int) int {
	h, ok := c.lookup(i, lexicon.Surnames)
	if !ok || strings.HasSuffix(h.Attr, "word") && h.Attr[0] != 'c' {
		return 0
	}
	return h.N
}

// endsName reports whether the capital word at i cannot belong to a name before
// it: an office, a rank, a body or a place starts there.
func (c *Cursor) endsName(i int) bool {
	switch c.key(i) {
	case "sở", "ủy", "tỉnh", "huyện", "xã", "phường", "quận", "ban", "bộ", "thị", "ubnd", "hđnd", "ubmttq", "cục", "vụ", "viện", "tp", "nguyên":
		switch c.key(i) {
		case "thị":
			if !c.Is(i+1, "trấn", "xã", "ủy") {
				return false
			}
		case "viện", "vụ", "nguyên", "bộ":
			return c.joined(i+1) && c.w(i).Shape == Title && c.lowerAfter(i)
		}
		return true
	}
	if !c.starts(i, 1<<lexicon.Roles|1<<lexicon.Titles) {
		return false
	}
	for _, h := range c.hits(i) {
		if h.N < 2 {
			continue
		}
		switch h.List {
		case lexicon.Roles, lexicon.Titles:
			// «Phó Giám đốc» ends a name, «Anh Hùng» does not
			if c.w(i+1).Shape == Lower || c.w(i).Shape == Caps || h.N > 2 {
				return true
			}
			if ok, _ := c.given(i + 1); !ok && h.List == lexicon.Roles {
				return true
			}
		}
	}
	return false
}

// lowerAfter reports whether the word after i is in lower case.
func (c *Cursor) lowerAfter(i int) bool { return c.w(i+1).Shape == Lower }

// given reports whether the word at i is a middle or given syllable of names,
// and whether it stands typically between surname and given name.
func (c *Cursor) given(i int) (ok, middle bool) {
	if !c.starts(i, 1<<lexicon.Given) {
		return false, false
	}
	for _, h := range c.hits(i) {
		if h.List == lexicon.Given && h.N == 1 {
			return true, h.Attr != "given"
		}
	}
	return false, false
}

// vietnameseName reads surname, middle and given syllables at i.
func (c *Cursor) vietnameseName(i int) (int, certainty) {
	h, ok := c.lookup(i, lexicon.Surnames)
	if !ok {
		return 0, noName
	}
	first := c.w(i)
	caps := first.Shape == Caps
	if first.Shape == Initial && (c.w(i+1).Kind != Letters || first.Key != "y" && first.Key != "a") {
		return 0, noName
	}
	limit := 5
	switch h.Attr[0] {
	case 'e', 'd':
		limit = h.N + 5
	}
	if caps && first.Shape == Caps {
		for k := 1; k < h.N; k++ {
			if c.w(i+k).Shape != Caps {
				return 0, noName
			}
		}
	}
	n, known, split := h.N, 0, 0
	for n < limit && c.joined(i+n) {
		w := c.w(i + n)
		if caps != (w.Shape == Caps) && w.Shape != Initial {
			break
		}
		if w.Shape == Initial && !caps && (h.Attr[0] == 'c' || h.Attr[0] == 'u' || !first.Has(word.Sentence)) {
			if m := c.initials(i + n); m > 2 {
				return n + m, certainName // «Trần V.Q.»
			}
		}
		if !caps && c.endsName(i+n) || caps && n > 1 && c.endsName(i+n) {
			break
		}
		if n > h.N && split == 0 && c.surnameAt(i+n) > 0 {
			if s, _ := c.lookup(i+n, lexicon.Surnames); s.Attr[0] == 'c' {
				split = n
			}
		}
		if ok, _ := c.given(i + n); ok {
			known++
		} else if caps && h.Attr[0] != 'e' && !(n == h.N+1 && known > 0 && h.Attr[0] == 'c' && c.titledCaps(i, i+n)) {
			break // a heading in capitals goes on with other words
		}
		n++
	}
	if n == h.N && n < 2 {
		return 0, noName
	}
	if n > h.N && c.w(i+n-1).Shape == Initial && c.key(i+n) == "." && !c.w(i+n).Has(word.Space) {
		// «Nguyễn Văn H.»
		if next := c.w(i + n + 1); next.Kind != 0 && !next.Capital() || c.dotted() {
			return n + 1, certainName
		}
	}
	// «Kim Sang-sik», «Lee Jae-myung»
	n = c.hyphenated(i, n)
	if split > 0 && h.Attr[0] != 'c' && h.Attr[0] != 'e' && split+1 < n && strings.HasSuffix(h.Attr, "word") {
		return 0, noName // a place before a name: «An Nhơn Nguyễn Văn Dũng»
	}
	if !c.syllable(i+n-1) && c.foreignTail(i+n-1) {
		return 0, noName
	}
	if caps && n > 2 && ordinaryPair(c.key(i+n-2), c.key(i+n-1)) {
		return 0, noName // «MÃ DÂN SỰ»
	}
	if caps && h.Attr[0] != 'c' && (c.w(i-1).Shape == Caps && c.joined(i) || c.w(i+n).Shape == Caps && c.joined(i+n)) {
		return n, possibleName // the middle of a heading in capitals
	}
	common := strings.HasSuffix(h.Attr, "word") // also an ordinary word
	second := c.key(i + h.N)
	if n > h.N+1 && (second == "thị" || second == "văn" || second == "hữu" || second == "đình" || second == "đức") {
		return n, certainName
	}
	if h.Attr[0] == 'e' && n > h.N+1 && c.Is(i+h.N, "a", "bá", "mí", "seo", "y", "pá", "nỏ", "nhìa") {
		return n, certainName // «Lầu Bá Chò»
	}
	sure := possibleName
	switch h.Attr[0] {
	case 'c':
		if n > 2 && known > 0 || !common && known > 0 {
			sure = certainName
		}
	case 'u':
		if n > 2 && known >= n-h.N-1 && known > 0 || !common && n == 2 && known > 0 {
			sure = certainName
		}
	case 'r':
		if !common && n > 2 && known >= 2 {
			sure = certainName
		}
	case 'e':
		if !common && n > h.N || h.N > 1 && n > h.N {
			sure = certainName
		} else if c.ethnicInside(i, h.N, n) || (first.Shape == Initial || first.Key == "ka" || first.Key == "ha") && n == 2 && c.strangeSyllable(i+1) {
			sure = certainName // «Y Blưi»
		} else if n == 2 && known == 1 && (first.Key == "nay" || first.Key == "rô") && !first.Has(word.Sentence) && c.w(i-1).Shape == Lower && c.w(i-1).Kind == Letters {
			sure = certainName // «rủ Nay Hoan»
		}
	case 'd':
		if n > h.N {
			sure = certainName
		}
	}
	return n, sure
}

// titledCaps reports whether the name in capitals from word i on ends with word
// last: a title stands before it, and no more capitals follow.
func (c *Cursor) titledCaps(i, last int) bool {
	if c.w(i-1).Shape == Caps && c.joined(i) || c.joined(last+1) && c.w(last+1).Shape == Caps {
		return false
	}
	_, ok := c.lookupBack(i, lexicon.Titles)
	return ok
}

// ordinaryPair reports whether two syllables of names make an ordinary word of
// headings, where capitals do not tell them apart.
func ordinaryPair(first, second string) bool {
	switch second {
	case "sự":
		return first == "dân" || first == "hình" || first == "nhân" || first == "quân" || first == "thời" || first == "lịch"
	case "ninh", "toàn":
		return first == "an"
	case "chính", "chánh":
		return first == "hành" || first == "tài" || first == "chỉnh" || first == "cải"
	case "hóa":
		return first == "văn" || first == "hàng"
	case "tế":
		return first == "kinh" || first == "quốc" || first == "thực"
	case "phòng", "gia", "hội":
		return first == "quốc" || first == "chuyên"
	case "lực", "lệ", "quả":
		return first == "hiệu" || first == "điện" || first == "điều" || first == "kết"
	case "tư":
		return first == "đầu" || first == "thông"
	case "định", "nghị":
		return first == "quyết" || first == "quy" || first == "kiến" || first == "đề"
	case "thức", "trình":
		return first == "công" || first == "chương" || first == "kiến" || first == "quy"
	}
	return false
}

// ethnicInside reports whether one of the words of the name behind its first
// shows that it is one of the ethnic peoples': «Y Thanh Hà Niê Kđăm».
func (c *Cursor) ethnicInside(i, from, to int) bool {
	for k := from; k < to; k++ {
		key := c.key(i + k)
		if len(key) > 2 && key[0] == 'h' && key[1] == '\'' {
			return true
		}
		if h, ok := c.lookup(i+k, lexicon.Surnames); ok && h.Attr == "ethnic" {
			return true
		}
	}
	return false
}

// strangeSyllable reports whether the word at i is written with the letters of
// the ethnic peoples' languages: «Blưi», «Krông», neither Vietnamese nor of a
// language of Europe.
func (c *Cursor) strangeSyllable(i int) bool {
	w := c.w(i)
	if w.Shape != Title && w.Shape != Mixed || c.run.syllable(w) {
		return false
	}
	for _, r := range w.Key {
		switch r {
		case 'ư', 'ơ', 'ă', 'â', 'ê', 'ô', 'đ', 'ŏ', 'ĭ', 'ŭ', 'č', '\'':
			return true
		}
		if r >= 'Ạ' && r <= 'ỹ' {
			return true
		}
	}
	return false
}

// hyphenated extends a name of n words at i by syllables joined with a hyphen:
// «Kim Sang-sik», «Pu-tin», «Jean-Pierre».
func (c *Cursor) hyphenated(i, n int) int {
	for n < 12 && c.w(i+n).Key == "-" && !c.w(i+n).Has(word.Space) {
		w := c.w(i + n + 1)
		if w.Kind != Letters || w.Has(word.Space) {
			break
		}
		_, listed := c.lookup(i+n-1, lexicon.ForeignNames)
		foreign := listed || !c.syllable(i+n-1) || !c.run.syllable(w) || c.foreignFamily(i+n-2)
		if !foreign || c.roleAt(i+n+1) || c.speaks(i+n+1) {
			break
		}
		n += 2
	}
	return n
}

func (c *Cursor) roleAt(i int) bool {
	_, ok := c.lookup(i, lexicon.Roles)
	return ok
}

// foreignName reads a foreign person's name at i: first names, initials,
// particles, family names.
func (c *Cursor) foreignName(i int) (int, certainty) {
	w := c.w(i)
	if w.Shape != Title && w.Shape != Mixed {
		return 0, noName
	}
	if c.countryAt(i) > 0 || c.brandAt(i) {
		return 0, noName
	}
	class := c.foreignClass(i)
	syllable := c.run.syllable(w)
	if len(w.Key) < 7 && c.romanized(i+1) {
		return 4, certainName // «Pai Yu-po»
	}
	if class == "" && syllable {
		return 0, noName
	}
	switch w.Key {
	case "san", "santa", "santo", "saint", "st", "los", "las", "new", "port", "fort", "mount", "el", "real", "the", "inter", "saigon", "hanoi", "vietnam":
		return 0, noName
	}
	n := c.foreignRun(i, 1)
	if n < 2 || c.foreignTail(i+n-1) {
		return 0, noName
	}
	last := c.foreignClass(i + n - 1)
	if class == "" {
		for k := 1; k < n-1; k++ {
			if c.foreignClass(i+k) == "given" && c.w(i+k).Has(word.Space) {
				return 0, noName // a place before a name: «Israel Benjamin Netanyahu»
			}
		}
	}
	switch {
	case class == "korean" && n <= 5 && (!c.syllable(i+1) || !c.syllable(i+n-1) || c.key(i+2) == "-"):
		return n, certainName
	case class == "given", last == "family" && n == 2 || class == "family" && n == 2 && last != "":
		return n, certainName
	}
	return n, possibleName
}

// romanized reports whether the words at i are the two syllables of a Chinese or
// Korean given name in Latin letters: «Yu-po», «Sang-sik».
func (c *Cursor) romanized(i int) bool {
	w, dash, last := c.w(i), c.w(i+1), c.w(i+2)
	if dash.Key != "-" || dash.Has(word.Space) || last.Has(word.Space) || last.Shape != Lower || len(last.Key) > 6 || !c.joined(i) || w.Shape != Title || len(w.Key) > 6 {
		return false
	}
	for _, k := range [2]string{w.Key, last.Key} {
		for j := range len(k) {
			if k[j] >= utf8.RuneSelf {
				return false
			}
		}
	}
	return c.w(i+3).Key != "-" && !c.speaks(i+2)
}

// countryAt returns the length of the country or the famous place of the world
// at i, 0 if there is none.
func (c *Cursor) countryAt(i int) int {
	if !c.starts(i, 1<<lexicon.Countries|1<<lexicon.WorldPlaces) {
		return 0
	}
	n := 0
	for _, h := range c.hits(i) {
		if (h.List == lexicon.Countries || h.List == lexicon.WorldPlaces) && c.w(i+h.N-1).Capital() {
			n = h.N
		}
	}
	return n
}

// brandAt reports whether the word at i, no Vietnamese syllable, is the name of
// a body: «CEO Nvidia Jensen Huang».
func (c *Cursor) brandAt(i int) bool {
	h, ok := c.lookup(i, lexicon.Orgnames)
	return ok && (h.N > 1 || !c.syllable(i) && !(c.foreignClass(i) == "given" && c.joined(i+1)))
}

// foreignRun extends a name of n words at i over the capital words after it,
// with their initials, particles and hyphens.
func (c *Cursor) foreignRun(i, n int) int {
	class := c.foreignClass(i)
	n = c.hyphenated(i, n)
	for n < 7 {
		w := c.w(i + n)
		if w.Kind != Letters || !w.Has(word.Space) || w.Has(word.Line) || w.Has(word.Sentence) {
			break
		}
		switch {
		case w.Shape == Initial:
			if c.w(i+n+1).Key == "." && c.joined(i+n+2) && !(roman(c.run.norm[w.Start:w.End]) && c.syllable(i+n+2)) {
				n += 3
				continue
			}
			return n
		case w.Shape == Lower:
			k := 0
			for k < 3 && c.foreignClass(i+n+k) == "particle" && c.w(i+n+k).Shape == Lower {
				k++
			}
			if k == 0 || !c.joined(i+n+k) && !(c.w(i+n+k).Key == "-" && c.w(i+n+k+1).Capital()) {
				return n
			}
			if c.syllable(i+n+k) && c.foreignClass(i+n+k) == "" {
				return n // «Messi và Ronaldo» never, but «John du Lịch»
			}
			n += k + 1
			continue
		case w.Shape == Caps && c.w(i).Shape != Caps:
			return n
		}
		if c.endsName(i + n) {
			return n
		}
		if _, other := c.knownForm(i + n); other > 0 || !c.run.syllable(w) && c.countryAt(i+n) > 0 {
			return n
		}
		if class == "" && c.surnameAt(i+n) > 0 && c.personAt(i+n) > 2 {
			return 0 // «nhà vô địch Olympic Hoàng Xuân Vinh»
		}
		n = c.hyphenated(i, n+1)
		if c.Is(i+n-1, "jr", "sr") && c.key(i+n) == "." {
			return n + 1
		}
	}
	return n
}

func (c *Cursor) foreignClass(i int) string {
	if !c.starts(i, 1<<lexicon.ForeignNames) {
		return ""
	}
	class := ""
	for _, h := range c.hits(i) {
		if h.List == lexicon.ForeignNames && h.N == 1 && class != "given" {
			class = h.Attr
		}
	}
	return class
}

// foreignFamily reports whether the word at i is a foreign family name that
// stands before the given name.
func (c *Cursor) foreignFamily(i int) bool {
	if !c.starts(i, 1<<lexicon.ForeignNames) {
		return false
	}
	for _, h := range c.hits(i) {
		if h.List == lexicon.ForeignNames && h.N == 1 && (h.Attr == "family" || h.Attr == "korean") {
			return true
		}
	}
	return false
}

// foreignTail reports whether the word at i ends the name of a body or a place
// in a foreign language.
func (c *Cursor) foreignTail(i int) bool {
	switch c.key(i) {
	case "masters", "series", "grand", "prix", "classic", "championship", "championships", "challenger", "fc", "cf", "sc", "united", "city", "town", "bank", "group", "university", "airlines", "airways", "corporation", "corp", "inc", "ltd", "club",
		"cup", "league", "open", "street", "airport", "images", "times", "post", "news", "press", "capital", "holdings", "motors", "electronics",
		"technologies", "technology", "systems", "college", "school", "institute", "foundation", "park", "beach", "island", "islands", "tower", "hotel",
		"resort", "center", "centre", "hospital", "house", "bridge", "road", "square", "villa", "arena", "stadium", "award", "awards", "festival",
		"music", "records", "entertainment", "company", "international", "global", "investment", "partners", "energy", "pharma", "madrid", "rovers",
		"wanderers", "hotspur", "albion", "rangers", "athletic", "bay", "lake", "river", "hill", "hills", "valley", "stanley", "sachs", "chase",
		"brothers", "vietnam", "việt", "nam", "asia", "hills.", "studio", "studios", "journal", "magazine", "show", "tour", "mall", "plaza", "land":
		return true
	}
	return false
}

// capitalRun returns how many words from i on can be a name behind a title:
// capital words on one line, with initials, particles and hyphens, up to what
// cannot belong to a name.
func (c *Cursor) capitalRun(i int) int {
	w := c.w(i)
	if w.Kind != Letters || !w.Capital() {
		return 0
	}
	if len(w.Key) == 3 && w.Key[1] == '\'' && c.w(i+1).Key == "." && !c.w(i+1).Has(word.Space) {
		// «cháu H'L.B.», «em H'B.»
		if c.w(i+2).Shape == Initial && !c.w(i+2).Has(word.Space) {
			return 2 + c.initials(i+2)
		}
		if c.w(i+2).Kind == Letters && !c.w(i+2).Capital() || c.dotted() {
			return 2
		}
		return 1
	}
	if w.Shape == Initial {
		if c.w(i+1).Key == "." {
			n := c.initials(i)
			if n == 2 && c.joined(i+2) && c.w(i+2).Shape == Title && (!c.syllable(i+2) || c.foreignClass(i+2) != "") {
				n = c.foreignRun(i, 3) // «I. Newton»
			}
			return n
		}
		if !c.joined(i + 1) {
			return 0
		}
	}
	if n, sure := c.fullName(i); sure == certainName {
		return n
	}
	if n, _ := c.vietnameseName(i); n > 0 {
		return n
	}
	if w.Key == "và" && w.Shape == Title && !w.Has(word.Sentence) && c.joined(i+1) {
		// «bệnh nhi Và B.P.»: a family name of the Hmong
		if n := c.initials(i + 1); n > 2 {
			return 1 + n
		}
		if c.joined(i+2) && c.w(i+2).Shape == Title {
			return 3
		}
	}
	if w.Shape == Title && c.Is(i+1, "a", "y") && c.w(i+1).Shape == Initial && c.joined(i+1) && c.joined(i+2) && c.w(i+2).Shape == Title {
		return 3 // «Kháng A Lềnh»
	}
	if c.endsName(i) || c.brandAt(i) || w.Shape == Caps && c.w(i-1).Shape != Caps && !c.capsName(i) {
		return 0
	}
	return c.foreignRun(i, 1)
}

// capsName reports whether the word in capitals at i is a syllable of names.
func (c *Cursor) capsName(i int) bool {
	ok, _ := c.given(i)
	_, surname := c.lookup(i, lexicon.Surnames)
	return ok || surname
}

// initials returns how many words from i on are initials of a name with their
// dots, «N.T.K.T.», «T.SỸ», 0 if there are none.
func (c *Cursor) initials(i int) int {
	n, letters := 0, 0
	for n < maxInitials {
		w := c.w(i + n)
		if w.Kind != Letters || !w.Capital() || n > 0 && w.Has(word.Space) || w.Shape != Initial && n == 0 {
			break
		}
		if w.Shape != Initial && !(n > 0 && w.Shape == Title && isDigraph(w.Key)) {
			// the last one written out
			if letters == 0 || c.w(i+n+1).Key == "." && !c.w(i+n+1).Has(word.Space) && c.w(i+n+2).Shape == Initial {
				return 0
			}
			return n + 1
		}
		letters++
		n++
		if c.w(i+n).Key != "." || c.w(i+n).Has(word.Space) {
			break
		}
		next := c.w(i + n + 1)
		if next.Kind == Letters && !next.Has(word.Space) {
			if !next.Capital() {
				return 0
			}
			n++
			continue
		}
		if next.Kind == 0 && letters > 1 && !c.dotted() {
			break // the full stop of a caption or a paragraph
		}
		n++ // its own dot
		break
	}
	if letters == 0 {
		return 0
	}
	return n
}

// isDigraph reports whether two letters write one consonant, so that both stand
// for a name: «T.T.H.Nh.».
func isDigraph(key string) bool {
	switch key {
	case "nh", "th", "ng", "tr", "ph", "kh", "ch":
		return true
	}
	return false
}

// maxInitials is how many words initials with their dots may take.
const maxInitials = 16

// dotted reports whether this text writes initials with a final dot.
func (c *Cursor) dotted() bool {
	_, ok := c.recall(dottedForm)
	return ok
}

// dottedForm is remembered when initials with a final dot have been seen where
// the dot cannot be a full stop.
const dottedForm = ".dotted"

// isSyllable reports whether the key can be a Vietnamese syllable by its
// letters: an initial, vowels and a final that the language has.
func isSyllable(key string) bool {
	i := onset(key)
	if i < 0 {
		return false
	}
	n := 0 // vowels
	for i < len(key) {
		c := key[i]
		switch {
		case c >= 0xE0:
			i += 3
			n++
			continue
		case c == 0xC4 && i+1 < len(key) && key[i+1] == 0x91: // đ
			return false
		case c >= utf8.RuneSelf:
			i += 2
			n++
			continue
		}
		switch c {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			if n == 1 && key[i-1] == c && c != 'u' {
				return false // «ee», «oo»
			}
			i++
			n++
			continue
		}
		break
	}
	if n == 0 || n > 3 {
		return false
	}
	switch key[min(i, len(key)):] {
	case "", "c", "ch", "m", "n", "ng", "nh", "p", "t":
		return true
	}
	return false
}

// onset returns the length of the consonants that the syllable starts with, -1
// if Vietnamese has no such.
func onset(key string) int {
	next := func(i int) byte {
		if i < len(key) {
			return key[i]
		}
		return 0
	}
	switch next(0) {
	case 0, 'f', 'j', 'w', 'z', '\'':
		return -1
	case 'b', 'd', 'h', 'l', 'm', 'r', 's', 'v', 'x':
		return 1
	case 'c', 'k', 'p':
		if next(1) == 'h' {
			return 2
		}
		return 1
	case 'g':
		switch next(1) {
		case 'h':
			return 2
		case 'i':
			if len(key) > 2 {
				return 2
			}
		}
		return 1
	case 'n':
		switch next(1) {
		case 'h':
			return 2
		case 'g':
			if next(2) == 'h' {
				return 3
			}
			return 2
		}
		return 1
	case 'q':
		if next(1) == 'u' {
			return 2
		}
		return -1
	case 't':
		if next(1) == 'h' || next(1) == 'r' {
			return 2
		}
		return 1
	case 0xC4:
		if next(1) == 0x91 { // đ
			return 2
		}
	}
	return 0
}
