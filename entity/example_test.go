package entity_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/vientity/vientity/entity"
	"github.com/vientity/vientity/normalize"
)

func Example() {
	text := "Ông Lê Văn Nam, Giám đốc Sở Y tế tỉnh Gia Lai, ký ngày 5-3-2024, chi trên 2,5 tỷ đồng cho xã Sơ Pai."
	for _, e := range entity.Extract(text) {
		fmt.Println(e.Start, e.End, e.Type, e.Text)
		switch v := e.Value.(type) {
		case *entity.Person:
			fmt.Println("  ", v.Name, v.Titles, v.Roles)
		case *entity.Date:
			fmt.Println("  ", v.EDTF())
		case *entity.Money:
			fmt.Println("  ", v.Bound, v.Amount, v.Currency)
		}
	}
	// Output:
	// 5 17 person Lê Văn Nam
	//    Lê Văn Nam [ông] [Giám đốc @ Sở Y tế tỉnh Gia Lai]
	// 32 58 organization Sở Y tế tỉnh Gia Lai
	// 64 78 date ngày 5-3-2024
	//    2024-03-05
	// 90 106 money 2,5 tỷ đồng
	//    over 2500000000 VND
	// 111 122 location xã Sơ Pai
}

// A value holds what the text says. What it leaves open is filled in on
// request, and told apart.
func Example_values() {
	text := "Ngày 25-10, mỗi hộ nhận 10-15 triệu đồng/năm theo khoản 1 Điều 79 Luật Đất đai 2024."
	day := time.Date(2021, 11, 1, 0, 0, 0, 0, entity.VietnamTime())
	for _, e := range entity.Extract(text) {
		if d, ok := e.Value.(*entity.Date); ok {
			r, _ := d.Resolve(day, entity.Nearest)
			fmt.Println(d.EDTF(), "is", r.EDTF(), "with", r.Inferred().Names(), "concluded")
			continue
		}
		value, err := json.Marshal(e.Value)
		fmt.Println(string(value), err)
	}
	// Output:
	// XXXX-10-25 is 2021-10-25 with [year] concluded
	// {"low":"10000000","high":"15000000","currency":"VND","per":"năm"} <nil>
	// {"kind":"Luật","name":"Luật Đất đai","year":"2024","id":"QH:luat-dat-dai:2024","provisions":[{"article":"79","clause":"1"}]} <nil>
}

// A file in a charset of before Unicode is decoded first; the Map leads the
// entities back to its bytes.
func Example_charsets() {
	data, err := os.ReadFile("testdata/tcvn3.txt")
	if err != nil {
		fmt.Println(err)
		return
	}
	text := string(data)
	var m *normalize.Map // nil: nothing was decoded
	if charset, certainty := normalize.Detect(text); charset != normalize.Unicode && certainty >= 0.8 {
		decode := charset.Decode
		if utf8.Valid(data) {
			decode = charset.Repair // it was read as Windows-1252 before
		}
		text, m = decode(text)
		fmt.Println(charset)
	}
	for _, e := range entity.Extract(text) {
		start, end := m.Source(e.Start, e.End)
		fmt.Printf("%s is %q\n", e.Text, data[start:end])
	}
	// Output:
	// tcvn3
	// Ngày 5-3-2024 is "Ng\xb5y 5-3-2024"
	// xã Sơ Pai is "x\xb7 S\xac Pai"
}

func ExampleExtract() {
	for _, e := range entity.Extract("Bà Trần Thị Bích Hạnh ở xã Sơ Pai.") {
		fmt.Println(e)
	}
	// Output:
	// 4:29 person "Trần Thị Bích Hạnh" Trần Thị Bích Hạnh | bà
	// 34:45 location "xã Sơ Pai" Sơ Pai | commune
}

func ExampleNew() {
	x, err := entity.New(&entity.Options{Types: []entity.Type{entity.TypeLocation}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(x.Extract("Bà Trần Thị Bích Hạnh ở xã Sơ Pai."))
	// Output: [34:45 location "xã Sơ Pai" Sơ Pai | commune]
}

func ExampleNew_nested() {
	x, err := entity.New(&entity.Options{Nested: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range x.Extract("UBND huyện Kbang") {
		fmt.Println(e)
	}
	// Output:
	// 0:18 organization "UBND huyện Kbang" Ủy ban nhân dân huyện Kbang | state | district | huyện Kbang
	// 5:18 location "huyện Kbang" Kbang | district
}

// A rule that is not valid is told when the extractor is made.
func ExampleNew_error() {
	_, err := entity.New(&entity.Options{
		Rules:   []entity.Rule{{Name: "my/crop", Type: "crop"}},
		Without: []string{"person/robot"},
	})
	fmt.Println(err)
	// Output:
	// entity: Without: there is no built-in rule "person/robot"
	// entity: bad rule "my/crop": 0 of Find, Pattern and Phrases are set, not one
}

func ExampleExtractor_Extract() {
	var x entity.Extractor // ready as it is, with the defaults
	fmt.Println(len(x.Extract("Trời mưa từ sáng.")))
	// Output: 0
}

// One slice serves many texts.
func ExampleExtractor_Append() {
	var x entity.Extractor
	var es []entity.Entity
	for _, text := range []string{"Anh Lê Văn Nam.", "Chị H'Lan Ksor."} {
		es = x.Append(es[:0], text)
		fmt.Println(es[0].Text)
	}
	// Output:
	// Lê Văn Nam
	// H'Lan Ksor
}

// The work is done as far as the entities are asked for.
func ExampleExtractor_All() {
	var x entity.Extractor
	for e := range x.All("Anh Lê Văn Nam gặp chị H'Lan Ksor.") {
		fmt.Println(e.Text)
		break
	}
	// Output: Lê Văn Nam
}

func ExampleExtractor_Read() {
	var x entity.Extractor
	r := strings.NewReader("Anh Lê Văn Nam.\n\nChị H'Lan Ksor.") // or a file, a connection …
	for e, err := range x.Read(context.Background(), r) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(e.Start, e.Text)
	}
	// Output:
	// 4 Lê Văn Nam
	// 25 H'Lan Ksor
}

// Explain tells what was proposed and why it is not there.
func ExampleExtractor_Explain() {
	var x entity.Extractor
	for _, p := range x.Explain("UBND huyện Kbang") {
		fmt.Println(p.Kept, p.Type, p.Text, "–", p.Why)
	}
	// Output:
	// true organization UBND huyện Kbang – it starts first and is the longest there
	// false location huyện Kbang – it starts later and overlaps «UBND huyện Kbang» of organization/name
}

func ExampleExtractor_CheckExamples() {
	x, err := entity.New(&entity.Options{Rules: []entity.Rule{{
		Name: "my/crop", Type: "crop", Phrases: []string{"hồ tiêu"},
		Examples: []entity.Example{{Text: "trồng [cà phê] và [hồ tiêu]"}},
	}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(x.CheckExamples())
	// Output: rule "my/crop": in "trồng cà phê và hồ tiêu" found ["hồ tiêu"], want ["cà phê" "hồ tiêu"]
}

// A rule in Go looks at the words around its trigger.
func ExampleRule_find() {
	seat := entity.Rule{
		Name:    "my/seat",
		Type:    "seat",
		Trigger: entity.Trigger{Words: []string{"hàng"}},
		Find: func(c *entity.Cursor) {
			if c.Word(1).Shape == entity.Initial && c.Is(2, "ghế") && c.Word(3).Kind == entity.Digits {
				c.Propose(0, 4).Part("row", 1, 2).Part("seat", 3, 4)
			}
		},
	}
	x, err := entity.New(&entity.Options{Rules: []entity.Rule{seat}})
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "Mời lên hàng B ghế 7."
	for _, e := range x.Extract(text) {
		row, _ := e.Part("row")
		fmt.Println(e.Type, e.Text, text[row.Start:row.End])
	}
	// Output: seat hàng B ghế 7 B
}

// The named groups of a pattern are parts of the entity.
func ExampleRule_pattern() {
	plate := entity.Rule{
		Name:    "my/plate",
		Type:    "plate",
		Trigger: entity.Trigger{Digits: true},
		Pattern: `(?<province>\d{2})[A-Z]\d?-\d{3}\.\d{2}`,
	}
	x, err := entity.New(&entity.Options{Rules: []entity.Rule{plate}})
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "Xe 81C-123.45 đi trước."
	for _, e := range x.Extract(text) {
		province, _ := e.Part("province")
		fmt.Println(e.Type, e.Text, text[province.Start:province.End])
	}
	// Output: plate 81C-123.45 81
}

func ExampleRule_phrases() {
	crop := entity.Rule{Name: "my/crop", Type: "crop", Phrases: []string{"cà phê", "cà phê vối"}}
	x, err := entity.New(&entity.Options{Rules: []entity.Rule{crop}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(x.Extract("Vườn cà phê vối."))
	// Output: [8:22 crop "cà phê vối"]
}

func ExampleBuiltinRules() {
	for _, r := range entity.BuiltinRules() {
		if strings.HasPrefix(r.Name, "person/") && len(r.Examples) > 0 {
			fmt.Println(r.Type, r.Examples[0].Text != "")
			break
		}
	}
	// Output: person true
}

func ExampleTypes() {
	fmt.Println(entity.Types())
	// Output: [person organization location reference date money quantity]
}

func ExampleOffsets() {
	text := "🌾 Mùa vàng ở\nxã Sơ Pai."
	o := entity.NewOffsets(text)
	for _, e := range entity.Extract(text) {
		line, column := o.LineColumn(e.Start)
		fmt.Printf("byte %d, rune %d, UTF-16 unit %d, line %d, column %d: %s\n",
			e.Start, o.Runes(e.Start), o.UTF16(e.Start), line, column, e.Text)
	}
	// Output: byte 20, rune 13, UTF-16 unit 14, line 2, column 1: xã Sơ Pai
}

func ExampleSpan() {
	a, b := entity.Span{Start: 0, End: 10}, entity.Span{Start: 5, End: 10}
	fmt.Println(a, a.Len(), a.Contains(b), b.Contains(a), a.Overlaps(b))
	// Output: 0:10 10 true false true
}

// Values write themselves as JSON; Parse reads their String back.
func ExampleParsePerson() {
	p, err := entity.ParsePerson("Lê Văn Nam | ông | Giám đốc @ Sở Y tế; Tỉnh ủy viên")
	if err != nil {
		fmt.Println(err)
		return
	}
	json.NewEncoder(os.Stdout).Encode(p.Roles)
	// Output: [{"role":"Giám đốc","org":"Sở Y tế"},{"role":"Tỉnh ủy viên"}]
}

func ExampleParseLocation() {
	l, err := entity.ParseLocation("Sơ Pai | commune | Kbang, Gia Lai")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(l.Name, l.Feature, l.Within)
	// Output: Sơ Pai commune [Kbang Gia Lai]
}

func ExampleParseDate() {
	d, err := entity.ParseDate("2021-10-25")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.EDTF(), d.TIMEX3(), d.Grain())
	// Output: 2021-10-25 <TIMEX3 type="DATE" value="2021-10-25"/> day
}

// The year of a date that names none is the nearest to the reference time, or
// the one before or after it.
func ExampleDate_Resolve() {
	var d entity.Date
	for _, e := range entity.Extract("Khánh thành ngày 15-2.") {
		d = *e.Value.(*entity.Date)
	}
	day := time.Date(2021, 11, 1, 0, 0, 0, 0, entity.VietnamTime())
	for _, p := range []entity.Policy{entity.Past, entity.Future, entity.Nearest} {
		r, ok := d.Resolve(day, p)
		fmt.Println(r, ok)
	}
	// Output:
	// 2021-02-15;guessed=year true
	// 2022-02-15;guessed=year true
	// 2022-02-15;guessed=year true
}

// What is not certain stays open: Bounds of a date without a year is not ok.
func ExampleDate_Bounds() {
	for _, e := range entity.Extract("Quý III/2021 và ngày 30-4.") {
		start, end, ok := e.Value.(*entity.Date).Bounds()
		fmt.Println(e.Text, start.Format(time.DateOnly), end.Format(time.DateOnly), ok)
	}
	// Output:
	// Quý III/2021 2021-07-01 2021-10-01 true
	// ngày 30-4 0001-01-01 0001-01-01 false
}

// At keeps both what the text says and what it means.
func ExampleDate_At() {
	for _, e := range entity.Extract("Họp hôm qua.") {
		day := time.Date(2021, 11, 1, 0, 0, 0, 0, entity.VietnamTime())
		json.NewEncoder(os.Stdout).Encode(e.Value.(*entity.Date).At(day, entity.Nearest))
	}
	// Output: {"date":"@-1D","resolved":"2021-10-31","timex3":"\u003cTIMEX3 type=\"DATE\" value=\"PAST_REF\"/\u003e","grain":"day","inferred":["year","month","day"],"start":"2021-10-31","end":"2021-10-31"}
}

// Amounts are exact, also those that a float cannot hold.
func ExampleParseAmount() {
	a, err := entity.ParseAmount("123456789012345678.01")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a, a.Cmp(entity.NewAmount(123456789012345678, 0)))
	// Output: 123456789012345678.01 1
}

func ExampleNewAmount() {
	fmt.Println(entity.NewAmount(188, -1), entity.NewAmount(4, 11))
	// Output: 18.8 400000000000
}

func ExampleParseMoney() {
	m, err := entity.ParseMoney("10000000..15000000 VND/năm")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(m.Low, m.High, m.Currency, m.PerUnits())
	// Output: 10000000 15000000 VND [năm]
}

func ExampleParseQuantity() {
	q, err := entity.ParseQuantity("760 kg [gạo]")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(q.Amount, q.Unit, q.Of)
	// Output: 760 kg gạo
}

func ExampleQuantity_Convert() {
	q, err := entity.ParseQuantity("65 tạ/ha")
	if err != nil {
		fmt.Println(err)
		return
	}
	t, err := q.Convert("t/ha", entity.NoRegion)
	fmt.Println(t, err)
	// Output: 6.5 t/ha <nil>
}

func ExampleParseReference() {
	r, err := entity.ParseReference("Nghị định 30/2020/NĐ-CP")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Kind, r.Number, r.Year, r.Code)
	// Output: Nghị định 30 2020 30/2020/NĐ-CP
}

// However it is written, it is the same code.
func ExampleParseCode() {
	a, err := entity.ParseCode("30/2020/NĐ-CP")
	if err != nil {
		fmt.Println(err)
		return
	}
	b := entity.MustParseCode("30/2020/nđ-cp")
	fmt.Println(a == b, a.Number(), a.Year(), a.Kind(), a.Issuers())
	// Output: true 30 2020 Nghị định [Chính phủ]
}

func ExampleResolve() {
	text := "Nghị định số 30/2020/NĐ-CP có hiệu lực; Nghị định này thay cho văn bản cũ."
	for _, g := range entity.Resolve(text, entity.Extract(text)) {
		fmt.Println(g.ID)
		for _, m := range g.Mentions {
			fmt.Println("  ", m.Start, m.Text, m.Full)
		}
	}
	// Output:
	// 30/2020/NĐ-CP
	//    0 Nghị định số 30/2020/NĐ-CP true
	//    53 Nghị định này false
}

func ExampleAnnotate() {
	text := "Bà Trần Thị Bích Hạnh ở xã Sơ Pai."
	fmt.Println(entity.Annotate(text, entity.Extract(text), nil, func(e *entity.Entity) (before, after string) {
		return "<" + string(e.Type) + ">", "</" + string(e.Type) + ">"
	}))
	// Output: Bà <person>Trần Thị Bích Hạnh</person> ở <location>xã Sơ Pai</location>.
}

func ExampleAnnotateHTML() {
	text := "Theo Nghị định số 30/2020/NĐ-CP & các văn bản khác."
	fmt.Println(entity.AnnotateHTML(text, entity.Extract(text), func(e *entity.Entity) string {
		if r, ok := e.Value.(*entity.Reference); ok {
			return "https://example.org/?q=" + r.Code
		}
		return ""
	}))
	// Output: Theo <a href="https://example.org/?q=30/2020/NĐ-CP">Nghị định số 30/2020/NĐ-CP</a> &amp; các văn bản khác.
}

func ExampleParseOrganization() {
	o, err := entity.ParseOrganization("Sở Y tế tỉnh Gia Lai | state | province | tỉnh Gia Lai")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(o.Name, "–", o.Kind, o.Level)
	// Output: Sở Y tế tỉnh Gia Lai – state province
}
