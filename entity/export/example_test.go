package export_test

import (
	"fmt"
	"os"

	"github.com/vientity/vientity/entity"
	"github.com/vientity/vientity/entity/export"
)

const text = "Ông Lê Văn Nam ở xã Sơ Pai."

func ExampleJSONLines() {
	err := export.JSONLines(os.Stdout, export.Runes, export.Document{ID: "a1", Text: text, Entities: entity.Extract(text)})
	if err != nil {
		fmt.Println(err)
	}
	// Output: {"id":"a1","entities":[{"start":4,"end":14,"type":"person","text":"Lê Văn Nam","rule":"person/titled","value":{"name":"Lê Văn Nam","titles":["ông"],"full":{"start":0,"end":14}}},{"start":17,"end":26,"type":"location","text":"xã Sơ Pai","rule":"location/headed","value":{"name":"Sơ Pai","feature":"commune"}}]}
}

func ExampleCoNLL() {
	err := export.CoNLL(os.Stdout, export.Document{Text: text, Entities: entity.Extract(text)})
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// Ông	O
	// Lê	B-person
	// Văn	I-person
	// Nam	I-person
	// ở	O
	// xã	B-location
	// Sơ	I-location
	// Pai	I-location
	// .	O
}

func ExampleHTMLText() {
	if err := export.HTMLText(os.Stdout, text, entity.Extract(text)); err != nil {
		fmt.Println(err)
	}
	// Output: Ông <mark data-type="person" title="person: Lê Văn Nam | ông (person/titled)">Lê Văn Nam</mark> ở <mark data-type="location" title="location: Sơ Pai | commune (location/headed)">xã Sơ Pai</mark>.
}

func ExampleBrat() {
	if err := export.Brat(os.Stdout, text, entity.Extract(text)); err != nil {
		fmt.Println(err)
	}
	// Output:
	// T1	person 4 14	Lê Văn Nam
	// #1	AnnotatorNotes T1	Lê Văn Nam | ông
	// T2	location 17 26	xã Sơ Pai
	// #2	AnnotatorNotes T2	Sơ Pai | commune
}
