package entity

import (
	"maps"
	"strings"
	"sync"

	"github.com/vientity/vientity/entity/internal/lexicon"
)

// The abbreviations in codes are looked up without regard to case, with D for Đ
// and with or without &: all of these are seen in use.

// kindCode is an abbreviation for a kind of document.
type kindCode struct {
	form    string
	state   string // the kind in codes of the state
	party   string // and of the Party; «» where it does not tell
	family  codeFamily
	inParty bool
}

// issuerCode is an abbreviation for an issuing body.
type issuerCode struct {
	form  string
	name  string
	level string
	term  string // the figures after it: 13 in QH13
}

// body reports whether the abbreviation stands for a body and not for the
// matter of a case or the instance of a court.
func (i issuerCode) body() bool {
	return i.level != "instance" && i.level != "matter" && i.level != "suffix"
}

type codeTables struct {
	kinds   map[string]kindCode
	issuers map[string]issuerCode
	units   map[string]bool
	laws    map[string]string // code → name and year of the law
	terms   []partyTerm
}

// partyTerm is a term of the Party's Central Committee.
type partyTerm struct {
	term  string
	opens string // YYYY-MM-DD
}

var codesOf = sync.OnceValue(func() *codeTables {
	t := &codeTables{
		kinds: map[string]kindCode{}, issuers: map[string]issuerCode{}, units: map[string]bool{}, laws: map[string]string{},
	}
	var buf [maxFold]byte
	for r := range lexicon.Rows(lexicon.ReferenceCodes) {
		key := string(foldCode(buf[:0], r.Form))
		k := t.kinds[key]
		k.form = r.Form
		value, _, ambiguous := strings.Cut(r.Value, "|")
		if ambiguous {
			value = ""
		}
		for f := range strings.FieldsSeq(r.Attr) {
			switch f {
			case "state":
				k.state, k.family = value, stateFamily
			case "party":
				k.party, k.inParty = value, true
				if k.family == noFamily {
					k.family = partyFamily
				}
			case "court":
				k.state, k.family = value, courtFamily
			case "contract":
				k.state, k.family = value, contractFamily
			}
		}
		t.kinds[key] = k
	}
	// with D for Đ where that is nothing else: QD, but not HD for HĐ
	for key, k := range maps.Clone(t.kinds) {
		if plain := strings.ReplaceAll(key, "Đ", "D"); plain != key {
			if _, ok := t.kinds[plain]; !ok {
				t.kinds[plain] = k
			}
		}
	}
	for r := range lexicon.Rows(lexicon.DraftingUnits) {
		t.units[string(foldCode(buf[:0], r.Form))] = true
	}
	for r := range lexicon.Rows(lexicon.IssuerCodes) {
		key := string(foldCode(buf[:0], r.Form))
		if _, ok := t.issuers[key]; !ok {
			t.issuers[key] = issuerCode{form: strings.ReplaceAll(r.Form, "&", ""), name: r.Value, level: r.Attr}
		}
	}
	for key, i := range maps.Clone(t.issuers) {
		if plain := strings.ReplaceAll(key, "Đ", "D"); plain != key {
			if _, ok := t.issuers[plain]; !ok {
				t.issuers[plain] = i
			}
		}
	}
	for r := range lexicon.Rows(lexicon.Laws) {
		for v := range strings.FieldsSeq(r.Attr) {
			year, code, _ := strings.Cut(v, ":")
			if code == "" {
				continue
			}
			if _, ok := t.laws[code]; !ok {
				t.laws[code] = r.Value + "\t" + year
			}
		}
	}
	for r := range lexicon.Rows(lexicon.Terms) {
		if term, ok := strings.CutPrefix(r.Form, "Đảng khóa "); ok {
			t.terms = append(t.terms, partyTerm{term: term, opens: r.Attr})
		}
	}
	return t
})

const maxFold = 64

// foldCode appends s in capitals and without &; a string too long to be an
// abbreviation gives an empty key.
func foldCode(b []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case len(b)+2 > maxFold:
			return b[:0]
		case c >= 'a' && c <= 'z':
			b = append(b, c-0x20)
		case c == 0xC4 && i+1 < len(s) && (s[i+1] == 0x90 || s[i+1] == 0x91), // Đ đ
			c == 0xC3 && i+1 < len(s) && (s[i+1] == 0x90 || s[i+1] == 0xB0): // Ð ð
			b = append(b, 0xC4, 0x90)
			i++
		case c == '&':
		case c == 0xC6 && i+1 < len(s) && s[i+1] == 0xB0: // ư
			b = append(b, 0xC6, 0xAF)
			i++
		default:
			b = append(b, c)
		}
	}
	return b
}

func lookupKind(s string) (kindCode, bool) {
	var buf [maxFold]byte
	k, ok := codesOf().kinds[string(foldCode(buf[:0], s))]
	return k, ok
}

// isUnit reports whether s is a drafting unit: KT in 123/UBND-KT.
func isUnit(s string) bool {
	var buf [maxFold]byte
	return codesOf().units[string(foldCode(buf[:0], s))]
}

func isKindCode(s string) bool {
	_, ok := lookupKind(s)
	return ok
}

// kindOfCode returns the kind that the abbreviation stands for in the family.
func kindOfCode(s string, f codeFamily) (string, bool) {
	k, ok := lookupKind(s)
	if !ok {
		return "", false
	}
	kind := k.state
	if f == partyFamily && k.inParty {
		kind = k.party
	} else if kind == "" {
		kind = k.party
	}
	return kind, true
}

func familyOfKind(s string) codeFamily {
	k, _ := lookupKind(s)
	return k.family
}

// canonicalKind returns the abbreviation as the tables write it.
func canonicalKind(s string) string {
	if k, ok := lookupKind(s); ok {
		return k.form
	}
	return s
}

// issuerOfCode returns the body that a piece of a code stands for. Bodies of
// the Party whose abbreviation is not known are told by its end: BCSCLTW.
func issuerOfCode(s string) (issuerCode, bool) {
	var buf [maxFold]byte
	key := foldCode(buf[:0], s)
	t := codesOf().issuers
	if i, ok := t[string(key)]; ok {
		return i, true
	}
	n := len(key)
	for n > 0 && key[n-1]-'0' < 10 {
		n--
	}
	if n > 0 && n < len(key) && len(key)-n <= 2 {
		if i, ok := t[string(key[:n])]; ok {
			i.term = string(key[n:])
			i.form += i.term
			if i.level == "assembly" {
				i.name += " khóa " + romanNumeral(i.term)
			}
			return i, true
		}
	}
	if n == len(key) && n > 3 {
		switch string(key[n-2:]) {
		case "TW":
			return issuerCode{form: strings.ToUpper(s), level: "party-central"}, true
		case "TU", "HU", "QU":
			return issuerCode{form: strings.ToUpper(s), level: "party-local"}, true
		}
	}
	return issuerCode{}, false
}

// canonicalSegment returns a piece of a code as the tables write it, in
// capitals where they have it not.
func canonicalSegment(s string) string {
	if strings.Contains(s, "TƯ") {
		s = strings.ReplaceAll(s, "TƯ", "TW") // Trung ương
	}
	if i, ok := issuerOfCode(s); ok && (i.name != "" || i.form == s) {
		return i.form
	}
	if k, ok := lookupKind(s); ok {
		return k.form
	}
	if strings.Contains(s, "Ð") {
		s = strings.ReplaceAll(s, "Ð", "Đ")
	}
	if strings.ToLower(s) == s {
		return strings.ToUpper(s)
	}
	return s
}

// partyTermOn returns the term of the Central Committee that a day lies in, «»
// before the first.
func partyTermOn(day string) (term string) {
	for _, t := range codesOf().terms {
		if t.opens > day {
			break
		}
		term = t.term
	}
	return term
}
