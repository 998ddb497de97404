package entity

import "testing"

func TestMoneySlangIsOnlyOnRequest(t *testing.T) {
	text := "Giá 1tr2, cọc 500k, còn thiếu 2 củ."
	if es := Extract(text); len(es) != 0 {
		t.Errorf("without the rule found %v", es)
	}
	x, err := New(&Options{Rules: []Rule{MoneySlang()}})
	if err != nil {
		t.Fatal(err)
	}
	if err := x.CheckExamples(); err != nil {
		t.Error(err)
	}
	es := x.Extract(text)
	if len(es) != 3 || es[0].Value.String() != "1200000 VND?" {
		t.Errorf("with the rule found %v", es)
	}
}
