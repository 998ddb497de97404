package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// perLists hold what may stand behind the slash of a rate.
var perLists = lexicon.SetOf(lexicon.Periods, lexicon.Units, lexicon.Counted, lexicon.Currencies)

// per reads the units of a rate from the slash at i on, «/người/năm», and
// returns them with slashes between and the end; no units, end i.
func (c *Cursor) per(i int) (units string, end int) {
	for n := 0; n < 4 && c.Is(i, "/"); n++ {
		at := i + 1
		from := at
		if c.w(at).Kind == word.Digits { // 5 lít/100 km
			if c.key(at) != "1" && c.key(at) != "100" && c.key(at) != "1000" && c.key(at) != "10" {
				return units, i
			}
			if at++; c.key(from) == "1" {
				from = at
			}
		}
		unit, end, ok := c.perUnit(at)
		if !ok {
			return units, i
		}
		if from != at {
			unit = c.Text(from, end)
		}
		if units == "" {
			units = unit
		} else {
			units += "/" + unit
		}
		i = end
	}
	return units, i
}

// perUnit reads one unit of a rate, or several that the lists know together.
func (c *Cursor) perUnit(at int) (unit string, end int, ok bool) {
	w := c.w(at)
	if w.Kind != word.Letters && w.Kind != word.Symbol {
		return "", at, false
	}
	if h, found := c.lookupIn(at, perLists); found && h.Attr != "x" {
		return h.Value, at + h.N, true
	}
	// a noun that no list knows: «đồng/gốc»
	if w.Kind != word.Letters || w.Shape != word.Lower || !c.gluedAt(at) {
		return "", at, false
	}
	return c.Text(at, at+1), at + 1, true
}

// eachOf reads «mỗi kg», «một tháng» behind an amount, which give the rate and
// stand outside it.
func (c *Cursor) eachOf(i int) string {
	if !c.Is(i, "mỗi", "một") {
		return ""
	}
	if h, ok := c.lookup(i+1, lexicon.Periods); ok {
		return h.Value
	}
	if c.Is(i, "một") {
		return ""
	}
	if h, ok := c.lookup(i+1, lexicon.Units); ok {
		return h.Value
	}
	if h, ok := c.lookup(i+1, lexicon.Counted); ok && h.Attr != "x" {
		return h.Value
	}
	return ""
}

// dimension returns the dimension that the attribute of a unit names.
func dimension(attr string) string {
	d, _, _ := strings.Cut(attr, " ")
	return d
}
