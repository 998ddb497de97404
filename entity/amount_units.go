package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

// perLists hold what may stand behind the slash of a rate.
var perLists = lexicon.SetOf(lexicon.Periods, lexicon.Units, lexicon.Counted, lexicon.Currencies)

// eachLists hold what an amount is asked for by the piece.
var eachLists = lexicon.SetOf(lexicon.Periods, lexicon.Units)

// per reads the units of a rate from the slash at i on, «/người/năm», and
// returns them with slashes between and the end; no units, end i.
func (c *Cursor) per(i int) (units string, end int) {
	for n := 0; n < 4 && c.Is(i, "/"); n++ {
		at := i + 1
		from := at
		if c.w(at).Kind == word.Digits { // 5 lít/100 km
			if k := c.key(at); k != "1" && k != "100" && k != "1000" && k != "10" && !(len(k) <= 2 && c.Is(at+1, "h", "giờ", "ngày", "phút")) {
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

// eachOf reads «mỗi kg», «một tháng» behind an amount, which give its rate in
// words, and returns where they end.
func (c *Cursor) eachOf(i int) (unit string, end int) {
	if !c.Is(i, "mỗi", "một") || c.w(i).Shape != word.Lower {
		return "", i
	}
	every := c.Is(i, "mỗi")
	h, ok := c.lookupIn(i+1, eachLists)
	if !ok && (every || c.Is(i+1, "thùng", "vé") || c.Seq(i+1, "cổ", "phiếu")) {
		h, ok = c.lookup(i+1, lexicon.Counted)
		ok = ok && h.Attr != "x"
	}
	if !ok {
		return "", i
	}
	end = i + 1 + h.N
	// «một năm trước», «một lần nữa» tell when or how often instead
	if !every && c.Is(end, "trước", "sau", "qua", "nay", "nữa", "tới", "đầu", "cuối", "rưỡi", "duy", "lương") {
		return "", i
	}
	return h.Value, end
}

// dimension returns the dimension that the attribute of a unit names.
func dimension(attr string) string {
	d, _, _ := strings.Cut(attr, " ")
	return d
}
