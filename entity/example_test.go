package entity_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/vientity/vientity/entity"
)

func Example() {
	text := "Ông Lê Văn Nam, Giám đốc Sở Y tế tỉnh Gia Lai, về thăm làng Kon Rơ Bang."
	for _, e := range entity.Extract(text) {
		fmt.Println(e.Start, e.End, e.Type, e.Text)
		if p, ok := e.Value.(*entity.Person); ok {
			fmt.Println(p.Name, p.Titles, p.Roles)
		}
	}
	// Output:
	// 5 17 person Lê Văn Nam
	// Lê Văn Nam [ông] [Giám đốc @ Sở Y tế tỉnh Gia Lai]
	// 32 58 organization Sở Y tế tỉnh Gia Lai
	// 71 89 location làng Kon Rơ Bang
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
	// false location Kbang – it starts later and overlaps «UBND huyện Kbang» of organization/name
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
