package normalize

import (
	"fmt"
	"math/bits"
	"strings"
)

// formNames holds the names of the bits in their order.
var formNames = [...]string{
	"compose", "marks", "stroke", "homoglyphs", "width", "spaces", "invisible", "controls",
	"dashes", "quotes", "accents", "hyphens", "repair", "old", "new",
	"foldcase", "foldtone", "foldvowel", "foldstroke",
}

// String returns the names of the steps of f with + between them, where fold and
// default stand for the steps they are made of: default+repair+new. ParseForm reads
// it back. The zero Form is none.
func (f Form) String() string {
	if f == 0 {
		return "none"
	}
	var names []string
	switch {
	case f&Fold == Fold:
		names, f = append(names, "fold"), f&^Fold
	case f&Default == Default:
		names, f = append(names, "default"), f&^Default
	}
	for f != 0 {
		i := bits.TrailingZeros32(uint32(f))
		if i < len(formNames) {
			names = append(names, formNames[i])
		} else {
			names = append(names, fmt.Sprintf("%#x", uint32(1)<<i))
		}
		f &^= 1 << i
	}
	return strings.Join(names, "+")
}

// ParseForm returns the form of names with + between them, in any order: those that
// String returns, and nfc for compose.
func ParseForm(s string) (Form, error) {
	var f Form
	for name := range strings.SplitSeq(s, "+") {
		g, ok := formNamed(name)
		if !ok {
			return 0, fmt.Errorf("normalize: no form is named %q", name)
		}
		f |= g
	}
	return f, nil
}

func formNamed(name string) (Form, bool) {
	switch name {
	case "none":
		return 0, true
	case "nfc":
		return NFC, true
	case "default":
		return Default, true
	case "fold":
		return Fold, true
	}
	for i, known := range formNames {
		if name == known {
			return 1 << i, true
		}
	}
	return 0, false
}
