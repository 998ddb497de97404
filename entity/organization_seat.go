package entity

import (
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
)

// knownPlace returns the end of the place that the gazetteers know at word i, 0
// if there is none.
func knownPlace(c *Cursor, i int) int {
	h, ok := placeHit(c, i)
	if !ok {
		return 0
	}
	return i + h.N
}

// placeHit returns the longest place of the gazetteers at word i that a body
// can be named after.
func placeHit(c *Cursor, i int) (best lexicon.Hit, ok bool) {
	if w := c.w(i); w.Kind != Letters || w.Has(flagSentence) {
		return best, false
	}
	hits := c.hitsOf(i, gazetteers)
	for k := len(hits) - 1; k >= 0; k-- {
		switch h := hits[k]; h.List {
		case lexicon.PlaceTraps:
			return best, false
		case lexicon.Countries, lexicon.Provinces, lexicon.Districts, lexicon.Communes, lexicon.Regions, lexicon.WorldPlaces:
			if ok && h.N < best.N || h.List == lexicon.Communes && strings.HasSuffix(h.Attr, "amb") || strings.HasSuffix(h.Attr, "pair") {
				continue
			}
			if next := c.w(i + h.N); h.N == 1 && next.Shape == Title && next.Has(flagSpace) && !next.Has(flagSentence) && !foreign(next) && !startsHead(c, i+1) {
				continue // «Mỹ Thành», «Anh Sơn»
			}
			if !ok || h.List == lexicon.Countries || h.List == lexicon.Provinces {
				best, ok = h, true
			}
		}
	}
	return best, ok
}

// isCountry reports whether the place at i is a country.
func isCountry(c *Cursor, i int) bool {
	h, ok := placeHit(c, i)
	return ok && h.List == lexicon.Countries
}

// isSide reports whether a national or local side can be named after the place at i.
func isSide(c *Cursor, i int) bool {
	h, ok := placeHit(c, i)
	return ok && h.List != lexicon.Regions && !strings.HasPrefix(h.Attr, "region")
}

// isLevel reports whether a word for a unit of administration stands at i.
func isLevel(c *Cursor, i int) bool { _, level := levelWord(c, i); return level != "" }

// levelWord returns the end of the word for a unit of administration at i and
// its level.
func levelWord(c *Cursor, i int) (int, string) {
	w := c.w(i)
	switch w.Key {
	case "tỉnh":
		return i + 1, "province"
	case "huyện", "quận":
		return i + 1, "district"
	case "xã", "phường":
		if c.Is(i+1, "hội") && !c.w(i+1).Capital() {
			return 0, ""
		}
		return i + 1, "commune"
	case "thôn", "làng", "bản", "buôn", "ấp", "khóm", "plei", "bon":
		if w.Capital() {
			return 0, ""
		}
		return i + 1, "village"
	case "thành":
		if c.Is(i+1, "phố") {
			return i + 2, "city"
		}
	case "thị":
		if c.Is(i+1, "xã") {
			return i + 2, "district"
		}
		if c.Is(i+1, "trấn") {
			return i + 2, "commune"
		}
	case "khu":
		if c.Is(i+1, "phố") {
			return i + 2, "village"
		}
	case "đặc":
		if c.Is(i+1, "khu") {
			return i + 2, "commune"
		}
	case "tổ":
		if c.Seq(i+1, "dân", "phố") {
			return i + 3, "village"
		}
	case "tp", "tx", "tt", "kp", "tdp":
		if w.Shape != Caps && !(w.Key == "tp" && w.Shape == Title) {
			return 0, ""
		}
		j := i + 1
		if c.Is(j, ".") && !spaced(c, j) {
			j++
		}
		switch w.Key {
		case "tp":
			return j, "city"
		case "tx":
			return j, "district"
		case "tt":
			return j, "commune"
		}
		return j, "village"
	case "h", "q", "p", "x", "t":
		if w.Shape == Initial && c.Is(i+1, ".") && !spaced(c, i+1) && (c.w(i+2).Capital() && c.w(i+2).Shape != Initial || c.w(i+2).Kind == Digits && w.Key != "t") {
			switch w.Key {
			case "h", "q":
				return i + 2, "district"
			case "t":
				return i + 2, "province"
			}
			return i + 2, "commune"
		}
	case "tphcm":
		return i + 1, "city"
	}
	return 0, ""
}

// seat reads a level word and the place after it: «tỉnh», «tỉnh Bình Định»,
// «TP. Quy Nhơn», «quận 1». It returns 0 if there is none.
func (o *bodyReader) seat(i int) int {
	c := o.c
	if c.w(i).Has(flagSentence) {
		return 0
	}
	j, level := levelWord(c, i)
	if j == 0 {
		return 0
	}
	if o.level == "" || o.level == "province" && level != "city" || o.kind == "state" || o.kind == "party" || o.kind == "front" {
		switch level {
		case "city":
			if o.level == "" {
				o.level = "province"
			}
		case "village":
			if o.level == "" {
				o.level = "commune"
			}
		default:
			o.level = level
		}
	}
	if c.Is(i, "tphcm") || c.Is(j-1, "phố") && c.Is(j, "hồ") {
		if c.Is(i, "tphcm") {
			o.setPlace(i, j)
			return j
		}
	}
	k := o.placeAfterLevel(j, level)
	if k == 0 {
		if (c.w(j).Kind == 0 || c.w(j).Has(flagSentence)) && c.Is(j-1, ".") && c.Is(i, "tp", "tx") {
			return j - 1
		}
		if c.w(i).Shape == Caps && c.Is(j-1, "tp", "tx") && o.kind != "company" && !c.w(j).Capital() && c.w(j).Kind != Digits && !c.Is(j, "-", "–") {
			return j // «HĐND TP thông qua»
		}
		if c.w(i).Capital() && c.w(i).Shape == Caps || c.Is(j, "ủy", "đoàn", "đội", "trưởng") {
			return 0
		}
		if c.w(i).Shape == Title && !c.Is(i, "tỉnh", "huyện", "xã", "phường", "thành", "thị") {
			return 0
		}
		return j
	}
	if n := c.w(k); level == "village" && n.Kind == Digits && n.Has(flagSpace) && n.End-n.Start <= 2 && c.w(k-1).Kind == Letters && !counts(c, k+1) && (c.w(k+1).Kind != Symbol || c.w(k+1).Has(flagSpace) || c.w(k+2).Kind != Digits) {
		k++ // «Chi bộ ấp Thạnh Quới 2»
	}
	o.setPlace(i, k)
	return k
}

// placeAfterLevel returns the end of the name after a level word, 0 if a
// person, or nothing, follows.
func (o *bodyReader) placeAfterLevel(i int, level string) int {
	c := o.c
	w := c.w(i)
	if w.Has(flagSentence) && w.Kind != 0 {
		return 0
	}
	if w.Kind == Digits && level != "province" && w.End-w.Start <= 2 && !counts(c, i+1) {
		return i + 1
	}
	if w.Kind != Letters || !w.Capital() {
		return 0
	}
	if isRoman(c, i) && w.Shape == Caps && level != "province" {
		return i + 1
	}
	if k := knownPlace(c, i); k > 0 && !(k == i+1 && level == "commune" && isCountry(c, i) && c.w(k).Shape == Title && c.w(k).Has(flagSpace) && !c.w(k).Has(flagSentence)) {
		return k // but «xã Mỹ Hội»
	}
	if c.Is(i, "hcm") || c.Seq(i, "hồ", "chí", "minh") {
		if c.Is(i, "hcm") {
			return i + 1
		}
		return i + 3
	}
	if isRoleWord(c, i) {
		return 0
	}
	if h, ok := c.lookup(i, lexicon.Orgheads); ok && (h.N >= 2 || w.Shape == Caps) {
		return 0
	}
	j := i
	for j-i < 7 && c.w(j).Kind == Letters && (c.w(j).Shape == Title || c.w(j).Shape == Mixed || c.w(j).Shape == Initial || w.Shape == Caps && c.w(j).Shape == Caps) && (j == i || !c.w(j).Has(flagSentence)) {
		j++
	}
	n := j - i
	if n == 0 {
		return 0
	}
	role := roleBefore(c, o.start)
	if level == "province" && role {
		return 0 // all provinces are known: a person
	}
	if isSurname(c, i) {
		switch {
		case c.Is(i+1, "thị", "văn") && n >= 3:
			if role || level != "commune" {
				return 0
			}
		case n >= 3 && n <= 4 && (role || level != "commune"):
			return 0
		case n == 2 && role && level != "commune":
			return 0
		}
	}
	// the name of a place has two syllables, seldom one, three or four; a person may follow it
	for k := i + 1; k <= j-2; k++ {
		if k-i >= 2 && isSurname(c, k) && j-k <= 4 {
			return k
		}
	}
	if n > 4 {
		return i + 2
	}
	if n == 4 && isSurname(c, i+1) && role {
		return i + 1
	}
	if n == 4 && role && level == "village" {
		return i + 2 // «Bí thư Chi bộ làng Đăk Mế Thao Pem»
	}
	return j
}
