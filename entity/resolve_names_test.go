package entity

import (
	"strings"
	"testing"
)

func TestResolveNames(t *testing.T) {
	text := "Ông Trần Xuân Bách-Chủ tịch UBND tỉnh Gia Lai-gặp bà Rơ Châm H'Mai ở TP. Pleiku. " +
		"Ông Bách nói UBND tỉnh sẽ hỗ trợ. Bà H'Mai cảm ơn.\nẢnh: Hải Bách\n\n" +
		"TRẦN XUÂN BÁCH trở lại TP. Pleiku; UBND huyện Chư Sê và UBND huyện Kbang cùng dự, rồi UBND huyện báo cáo."
	want := map[string]string{
		"Trần Xuân Bách":               "Trần Xuân Bách Bách TRẦN XUÂN BÁCH",
		"Rơ Châm H'Mai":                "Rơ Châm H'Mai H'Mai",
		"Hải Bách":                     "Hải Bách",
		"Ủy ban nhân dân tỉnh Gia Lai": "UBND tỉnh Gia Lai UBND tỉnh",
		"Ủy ban nhân dân huyện Chư Sê": "UBND huyện Chư Sê",
		"Ủy ban nhân dân huyện Kbang":  "UBND huyện Kbang",
		"Ủy ban nhân dân huyện":        "UBND huyện", // it could be either
		"Pleiku":                       "TP. Pleiku TP. Pleiku",
	}
	es := Extract(text)
	got := map[string]string{}
	at := 0
	for _, g := range Resolve(text, es) {
		var mentions []string
		for _, m := range g.Mentions {
			if text[m.Start:m.End] != m.Text || es[m.Entity].Span != m.Span {
				t.Errorf("%q: mention %+v is not the entity's", g.ID, m)
			}
			mentions = append(mentions, m.Text)
		}
		if g.Mentions[0].Start < at {
			t.Errorf("%q comes too late", g.ID)
		}
		at = g.Mentions[0].Start
		got[g.ID] = strings.Join(mentions, " ")
	}
	for id, mentions := range want {
		if got[id] != mentions {
			t.Errorf("%s: got %q, want %q", id, got[id], mentions)
		}
	}
	if len(got) != len(want) {
		t.Errorf("got %q", got)
	}
}

// Entities of another text, or without a value, are passed over.
func TestResolveOfWhatDoesNotFit(t *testing.T) {
	text := "Số: 30/2020/NĐ-CP"
	es := Extract(text)
	if len(Resolve(text, es)) != 1 {
		t.Fatalf("found %v", es)
	}
	for _, s := range []Span{{5, 99}, {99, 120}, {-3, 2}, {9, 5}} {
		for _, v := range []Value{es[0].Value, &Person{Name: "Lê Hoa"}, &Location{Name: "Kbang"}} {
			if g := Resolve(text, []Entity{{Span: s, Rule: "reference/code", Value: v}}); len(g) != 0 {
				t.Errorf("%v: %v", s, g)
			}
		}
	}
	for _, v := range []Value{nil, (*Reference)(nil), (*Person)(nil), (*Organization)(nil), (*Location)(nil)} {
		if g := Resolve(text, []Entity{{Span: Span{0, 4}, Value: v}}); len(g) != 0 {
			t.Errorf("%T: %v", v, g)
		}
	}
}
