package entitytest

import (
	"testing"

	"github.com/vientity/vientity/entity"
)

// CheckRules fails the test if one of the rules is not valid, has no example
// that it finds something in and one that it finds nothing in, or does not
// keep the promise of its examples. The rules run together with the built-in
// ones, as they will for the users of New.
func CheckRules(t testing.TB, rules ...entity.Rule) {
	t.Helper()
	x, err := entity.New(&entity.Options{Rules: rules})
	if err != nil {
		t.Error(err)
		return
	}
	if err := x.CheckExamples(); err != nil {
		t.Error(err)
	}
	for _, r := range rules {
		finds, leaves := false, false
		for _, e := range r.Examples {
			if marked(e.Text) {
				finds = true
			} else {
				leaves = true
			}
		}
		if !finds {
			t.Errorf("rule %q: no example shows what it finds", r.Name)
		}
		if !leaves {
			t.Errorf("rule %q: no example shows what it leaves alone", r.Name)
		}
	}
}

func marked(text string) bool {
	for _, c := range text {
		if c == '[' {
			return true
		}
	}
	return false
}
