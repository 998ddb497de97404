package entity

import (
	"encoding/json"
	"fmt"
	"math/big"
	"testing"
)

func TestStrings(t *testing.T) {
	for _, c := range []struct {
		v    fmt.Stringer
		want string
	}{
		{Nearest, "nearest"}, {Past, "past"}, {Future, "future"}, {Policy(9), ""},
		{Speech, "speech"}, {Anaphora, "anaphora"}, {Anchor(0), ""}, {Anchor(9), ""},
		{DatePoint, "point"}, {DateSet, "set"}, {DateForm(0), ""}, {DateForm(9), ""},
		{FieldYear | FieldMonth, "year+month"}, {DateFields(0), ""},
		{Lunar | LeapMonth | Vague, "lunar+leap+vague"}, {DateFlags(0), ""},
		{Part{"number", Span{1, 2}}, "number 1:2"},
		{Mention{Span: Span{1, 4}, Text: "đá"}, `1:4 "đá"`},
	} {
		if got := c.v.String(); got != c.want {
			t.Errorf("%#v is %q, want %q", c.v, got, c.want)
		}
	}
}

// What json writes of entities and groups has the names that exports have.
func TestEntityJSON(t *testing.T) {
	text := "xe 51F-123.45, Nghị định 30/2020/NĐ-CP; Nghị định này"
	x, err := New(&Options{Rules: userRules()})
	if err != nil {
		t.Fatal(err)
	}
	es := x.Extract(text)
	es[1].Parts = nil
	for v, want := range map[any]string{
		&es[0]: `{"start":3,"end":13,"type":"plate","text":"51F-123.45","rule":"user/plate","parts":[{"name":"province","start":3,"end":5},{"name":"serial","start":7,"end":13}]}`,
		&es[1]: `{"start":15,"end":44,"type":"reference","text":"Nghị định 30/2020/NĐ-CP","rule":"reference/kind-and-number","value":{"kind":"Nghị định","number":"30","year":"2020","code":"30/2020/NĐ-CP","id":"30/2020/NĐ-CP"}}`,
		&Resolve(text, es)[0]: `{"type":"reference","id":"30/2020/NĐ-CP","value":{"kind":"Nghị định","number":"30","year":"2020","code":"30/2020/NĐ-CP","id":"30/2020/NĐ-CP"},"mentions":[` +
			`{"start":15,"end":44,"text":"Nghị định 30/2020/NĐ-CP","entity":1,"full":true},{"start":46,"end":65,"text":"Nghị định này","entity":-1}]}`,
	} {
		got, err := json.Marshal(v)
		if err != nil || string(got) != want {
			t.Errorf("got %s %v, want %s", got, err, want)
		}
	}
}

func TestAmountRat(t *testing.T) {
	a := NewAmount(188, -1)
	if got := a.Rat(); got.Cmp(big.NewRat(188, 10)) != 0 {
		t.Errorf("%v is %v", a, got)
	}
	if got := (Amount{}).Rat(); got != nil {
		t.Errorf("no number is %v", got)
	}
	if b, err := a.AppendText([]byte("x")); err != nil || string(b) != "x18.8" {
		t.Errorf("got %s %v", b, err)
	}
	if b, err := MustParseCode("05-CT/TW").AppendText([]byte("x")); err != nil || string(b) != "x05-CT/TW" {
		t.Errorf("got %s %v", b, err)
	}
}
