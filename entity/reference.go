package entity

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Reference is the value of a mention of an official document. A field is
// empty where the text does not tell. Two mentions of one document have the
// same ID, in whatever spelling the text names it.
type Reference struct {
	Kind   string // the kind the text names, else the one its code tells: «Nghị định»
	Name   string // the document's own name without year and number: «Luật Đất đai»
	Number string // as written: «05», «36a»; 4 of «Nghị quyết Trung ương 4»
	Year   string // of the code, or after «năm»
	Code   string // as written but for spaces and dashes: «05-CT/TW», «36/CT-TW»

	// ID identifies the document: its code in one spelling («05-CT/TW»,
	// «30/2020/NĐ-CP»), with the term or the year for a document of the Party,
	// whose numbers start again with every term («27-NQ/TW:XII»); for what has
	// a name of its own, the name («QH:luat-dat-dai:2024»). A law that is cited
	// by its code has the ID of its name if the list of laws knows it. «» if
	// the mention is too short to identify anything: «Nghị quyết 18».
	ID string

	Issuer string // as the text names it: «Bộ Chính trị»
	Date   string // of issue, YYYY-MM-DD
	Term   string // of the issuer, in Roman numerals: XII
	Title  string // what stands in quotes or after «về»

	// Provisions are the places that the mention names, 200 at most, with lists
	// and ranges expanded. Of a range of more than 60, and of one that runs
	// backwards, there are its two ends. A number of five figures or more is no
	// provision's: the mention starts behind it.
	Provisions []Provision
}

// Provision is a place in a document: an article, or a clause or a point of
// it. Fields are empty for what the mention does not say.
type Provision struct {
	Article string `json:"article,omitempty"` // «5», «151b»
	Clause  string `json:"clause,omitempty"`  // «2»
	Point   string `json:"point,omitempty"`   // «a», «đ»
}

// String returns the provision from small to large: «điểm a khoản 2 Điều 5».
func (p Provision) String() string {
	var b []byte
	for _, f := range [3][2]string{{"điểm ", p.Point}, {"khoản ", p.Clause}, {"Điều ", p.Article}} {
		if f[1] == "" {
			continue
		}
		if len(b) > 0 {
			b = append(b, ' ')
		}
		b = append(append(b, f[0]...), f[1]...)
	}
	return string(b)
}

// ParsedCode returns the code taken apart; ok is false if the mention has none.
func (r *Reference) ParsedCode() (c Code, ok bool) {
	if r.Code == "" {
		return Code{}, false
	}
	c, err := ParseCode(r.Code)
	return c, err == nil
}

// Conflict reports whether the word for the kind and the code tell different
// kinds: «Quyết định số 30/2020/NĐ-CP».
func (r *Reference) Conflict() bool {
	c, ok := r.ParsedCode()
	if !ok || r.Kind == "" || r.Kind == "Văn bản" || c.family == courtFamily || c.family == contractFamily {
		return false
	}
	k := c.Kind()
	return k != "" && k != "Công văn" && k != r.Kind && !strings.HasPrefix(r.Kind, k) && !strings.HasPrefix(k, r.Kind)
}

// String returns the mention in full and in one spelling, such as «điểm a
// khoản 2 Điều 5 Nghị định 30/2020/NĐ-CP ngày 5-3-2020 của Chính phủ».
// ParseReference reads it back.
func (r *Reference) String() string {
	var b strings.Builder
	for i, p := range r.Provisions {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(p.String())
	}
	word := func(s ...string) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		for _, t := range s {
			b.WriteString(t)
		}
	}
	c, coded := r.ParsedCode()
	switch {
	case coded && c.family == standardFamily:
	case r.Name == "Hiến pháp" && r.Year == "":
		word("Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam")
	case r.Name != "":
		word(r.Name)
		if coded {
			word("số")
		}
	case r.Kind != "":
		word(r.Kind)
	}
	switch {
	case r.Code != "":
		word(r.Code)
	case r.Name == "" && r.Number != "":
		word("số ", r.Number)
	}
	if r.Year != "" && (!coded || c.year == "") && (r.Code == "" || !strings.Contains(r.Code, "/"+r.Year)) {
		word("năm ", r.Year)
	}
	if r.Date != "" {
		word("ngày ", dayMonthYear(r.Date))
	}
	if r.Issuer != "" && !namedIn(r.Name, r.Issuer) {
		word("của ", r.Issuer)
	}
	if r.Term != "" && !namedIn(r.Name, r.Term) {
		word("(khóa ", r.Term, ")")
	}
	if r.Title != "" {
		word("về ", quotedTitle(r.Title))
	}
	return b.String()
}

// quotedTitle puts a title in quotes that it does not hold itself.
func quotedTitle(title string) string {
	for _, q := range [...]string{"“”", "\"\"", "«»"} {
		if !strings.ContainsAny(title, q) {
			n := len(q) / 2
			return q[:n] + title + q[n:]
		}
	}
	return title
}

// namedIn reports whether the words of s stand in the name of a document.
func namedIn(name, s string) bool {
	return strings.Contains(" "+name+" ", " "+s+" ")
}

// dayMonthYear turns YYYY-MM-DD into D-M-YYYY.
func dayMonthYear(date string) string {
	if len(date) != 10 {
		return date
	}
	return strings.TrimLeft(date[8:], "0") + "-" + strings.TrimLeft(date[5:7], "0") + "-" + date[:4]
}

// MarshalJSON writes the fields that the mention gives.
func (r *Reference) MarshalJSON() ([]byte, error) {
	return json.Marshal(referenceJSON(*r))
}

// UnmarshalJSON reads what MarshalJSON writes.
func (r *Reference) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, (*referenceJSON)(r))
}

type referenceJSON struct {
	Kind       string      `json:"kind,omitempty"`
	Name       string      `json:"name,omitempty"`
	Number     string      `json:"number,omitempty"`
	Year       string      `json:"year,omitempty"`
	Code       string      `json:"code,omitempty"`
	ID         string      `json:"id,omitempty"`
	Issuer     string      `json:"issuer,omitempty"`
	Date       string      `json:"date,omitempty"`
	Term       string      `json:"term,omitempty"`
	Title      string      `json:"title,omitempty"`
	Provisions []Provision `json:"provisions,omitempty"`
}

// Equal reports whether the two mentions say the same in every field.
func (r *Reference) Equal(o *Reference) bool {
	a, b := *r, *o
	if !slices.Equal(a.Provisions, b.Provisions) {
		return false
	}
	return a.Kind == b.Kind && a.Name == b.Name && a.Number == b.Number && a.Year == b.Year && a.Code == b.Code &&
		a.ID == b.ID && a.Issuer == b.Issuer && a.Date == b.Date && a.Term == b.Term && a.Title == b.Title
}

var errReference = errors.New("entity: no reference to a document")

// ParseReference parses one mention of a document, alone or with the date,
// issuer, term and title that follow it. It reads what the rules read in a
// text: the error says that s is no such mention, or holds more than one.
func ParseReference(s string) (*Reference, error) {
	e := defaultEngine()
	r := e.begin()
	defer e.end(r)
	r.load(s, 0)
	if len(r.words) == 0 || len(r.words) > window {
		return nil, fmt.Errorf("%w: %q", errReference, s)
	}
	c := Cursor{run: r, rule: -1, at: 0, lo: 0, hi: len(r.words), words: r.words}
	var d documents
	if !d.read(&c, 0) || d.n != 1 || d.end != len(r.words) {
		return nil, fmt.Errorf("%w: %q", errReference, s)
	}
	v := *d.value(&c, 0)
	return &v, nil
}

// identify sets the ID from the other fields. code is zero if there is none.
func (r *Reference) identify(code Code) {
	switch {
	case !code.IsZero():
		var buf [64]byte
		if b := code.AppendTo(buf[:0]); string(b) == r.Code {
			r.ID = r.Code
		} else {
			r.ID = string(b)
		}
		if law, ok := codesOf().laws[r.ID]; ok {
			name, year, _ := strings.Cut(law, "\t")
			r.ID = lawID(name, year)
			return
		}
		if r.Name != "" && code.assembly() {
			r.ID = lawID(r.Name, code.year)
			return
		}
		if code.family != partyFamily {
			return
		}
		switch {
		case r.Term != "":
			r.ID += ":" + r.Term
		case r.Date != "" && strings.HasPrefix(code.Level(), "party-central"):
			r.ID += ":" + partyTermOn(r.Date)
		case r.Date != "":
			r.ID += ":" + r.Date[:4]
		case r.Year != "":
			r.ID += ":" + r.Year
		}
	case r.Kind == "Nghị định" && r.Year >= "1998" && r.Code != "":
		r.ID = canonicalNumber(r.Number) + "/" + r.Year + "/NĐ-CP" // decrees are the Government's alone
	case r.Name == "":
	case isLawKind(r.Kind):
		year := r.Year
		if year == "" && r.Date != "" {
			year = r.Date[:4]
		}
		r.ID = lawID(r.Name, year)
	default:
		r.ID = "TW:" + slug(r.Name)
		if r.Term != "" && !namedIn(r.Name, r.Term) {
			r.ID += ":" + r.Term
		}
		if r.Year != "" {
			r.ID += ":" + r.Year
		}
		if r.Kind == "Quy hoạch" || r.Kind == "Tiêu chuẩn" {
			r.ID = slug(r.Name)
		}
	}
}

func isLawKind(kind string) bool {
	switch kind {
	case "Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp":
		return true
	}
	return false
}
