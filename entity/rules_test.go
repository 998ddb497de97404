package entity

import "testing"

func TestRuleExamples(t *testing.T) {
	x := &Extractor{}
	if err := x.CheckExamples(); err != nil {
		t.Error(err)
	}
	for _, r := range BuiltinRules() {
		positive, negative := false, false
		for _, e := range r.Examples {
			_, spans, err := e.marked()
			if err != nil {
				t.Error(err)
			}
			positive = positive || len(spans) > 0
			negative = negative || len(spans) == 0
		}
		if !positive || !negative {
			t.Errorf("rule %q: a rule has examples of what it finds and of what it leaves alone", r.Name)
		}
		if r.Doc == "" {
			t.Errorf("rule %q says nothing of itself", r.Name)
		}
	}
}
