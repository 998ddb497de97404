package main

import (
	"strings"
	"testing"

	"github.com/vientity/vientity/entity/entitytest"
)

// TestRules runs the examples beside each rule.
func TestRules(t *testing.T) { entitytest.CheckRules(t, rules()...) }

func TestRun(t *testing.T) {
	var b strings.Builder
	if err := run(&b, sample); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"plate     81C-123.45  province 81\n",
		"crop      cà phê vối\n",
		"seat      hàng B ghế 7  seat 7\n",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the output lacks %q:\n%s", want, b.String())
		}
	}
}
