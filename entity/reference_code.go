package entity

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/vientity/vientity/normalize"
)

// Code is the number under which a document is registered, taken apart:
// «30/2020/NĐ-CP», «05-CT/TW», «1211/2016/UBTVQH13», «TCVN 5574:2018». Codes of
// one document are equal however they were written; the zero Code is none.
//
// The forms follow Decree 30/2020/NĐ-CP (annex I), Decree 34/2016/NĐ-CP for
// legal documents, the Party's guide 36-HD/VPTW and the forms of the courts.
type Code struct {
	family codeFamily
	number string // «05», «36a», «66.7», without superfluous zeros
	year   string // «2020», «» if the code has none
	kind   string // «NĐ», «TCVN», «» if the code does not tell
	issuer string // «CP», «BTP-BNV», «UBND-KT», «QH13»
}

type codeFamily uint8

const (
	noFamily codeFamily = iota
	stateFamily
	partyFamily
	courtFamily
	contractFamily
	standardFamily
)

// maxSegments is how many pieces a code has after its number and year; no real
// one has more.
const maxSegments = 10

// maxSegment is how many bytes a piece may have.
const maxSegment = 40

// rawCode is a code as it was read, still in the words of the text.
type rawCode struct {
	number, year string
	standard     string // «TCVN»: the number follows it
	segments     [maxSegments]string
	n            int
	partySign    bool // a dash stands after the number: «05-CT/TW»
	from, end    int  // bytes
	plain        bool // the text spells it as canonical signs would
	spaced       bool // white space on both sides of a sign
	glued        bool // no sign between number and first segment: «05 CT/TW»
}

// ParseCode parses a code. It takes any spelling that a text may have: spaces,
// any dash, D for Đ, small letters, the old order «05/CT-TW».
func ParseCode(s string) (Code, error) {
	t := strings.TrimSpace(normalize.Default.Apply(s))
	raw, ok := readStandard(t, 0)
	if !ok {
		raw, ok = readCode(t, 0, true)
	}
	if !ok || raw.end != len(t) || raw.n == 0 && raw.year == "" && raw.standard == "" {
		return Code{}, fmt.Errorf("entity: %q is no code of a document", s)
	}
	return raw.code(), nil
}

// MustParseCode is like ParseCode and panics if s is no code.
func MustParseCode(s string) Code {
	c, err := ParseCode(s)
	if err != nil {
		panic(err)
	}
	return c
}

// IsZero reports whether c is no code.
func (c Code) IsZero() bool { return c == Code{} }

// Number returns the number, with its letter if it has one: «05», «36a».
func (c Code) Number() string { return c.number }

// Year returns the year, «» if the code has none.
func (c Code) Year() string { return c.year }

// Kind returns the kind of document, «Nghị định», and «» where the code does not
// tell: QH13 numbers laws and resolutions alike, and QĐ in the Party's codes is
// Quyết định or Quy định.
func (c Code) Kind() string {
	if c.family == standardFamily {
		return c.kind
	}
	if k, ok := kindOfCode(c.kind, c.family); ok {
		return k
	}
	if c.kind == "" && strings.Contains(c.issuer, "-") && c.family == stateFamily && !c.assembly() {
		return "Công văn" // letters have no abbreviation: 123/UBND-KT
	}
	return ""
}

// Issuers returns the full names of the issuing bodies, as far as they are
// known: «Chính phủ». A drafting unit is none.
func (c Code) Issuers() []string {
	var names []string
	for s := range strings.SplitSeq(c.issuer, "-") {
		if i, ok := issuerOfCode(s); ok && i.body() {
			names = append(names, i.name)
		}
	}
	return names
}

// Level returns the level of the first issuer that is known: assembly,
// state-central, ministry, agency, local, court, party-central, party-local,
// party, front or other; «» if none is.
func (c Code) Level() string {
	for s := range strings.SplitSeq(c.issuer, "-") {
		if i, ok := issuerOfCode(s); ok && i.body() {
			return i.level
		}
	}
	return ""
}

// Term returns the term of the National Assembly that the code names in Roman
// numerals: XIII for QH13; «» if it names none.
func (c Code) Term() string {
	for s := range strings.SplitSeq(c.issuer, "-") {
		if i, ok := issuerOfCode(s); ok && i.level == "assembly" && i.term != "" {
			return romanNumeral(i.term)
		}
	}
	return ""
}

func (c Code) assembly() bool { return c.Term() != "" }

// AppendText implements encoding.TextAppender with the canonical spelling.
func (c Code) AppendText(b []byte) ([]byte, error) { return c.AppendTo(b), nil }

// AppendTo appends the code in its one canonical spelling to b and returns the
// extended buffer.
func (c Code) AppendTo(b []byte) []byte {
	if c.family == standardFamily {
		b = append(b, c.kind...)
		b = append(b, ' ')
		b = append(b, c.number...)
		if c.year != "" {
			b = append(b, ':')
			b = append(b, c.year...)
		}
		if c.issuer != "" {
			b = append(b, '/')
			b = append(b, c.issuer...)
		}
		return b
	}
	b = append(b, c.number...)
	if c.family == partyFamily && c.year == "" && c.kind != "" && c.issuer != "" {
		b = append(b, '-')
		b = append(b, c.kind...)
		b = append(b, '/')
		return append(b, c.issuer...)
	}
	if c.year != "" {
		b = append(b, '/')
		b = append(b, c.year...)
	}
	for i, s := range [2]string{c.kind, c.issuer} {
		if s == "" {
			continue
		}
		if i == 1 && c.kind != "" {
			b = append(b, '-')
		} else {
			b = append(b, '/')
		}
		b = append(b, s...)
	}
	return b
}

// String returns the code in its one canonical spelling.
func (c Code) String() string { return string(c.AppendTo(nil)) }

// MarshalText returns the canonical spelling.
func (c Code) MarshalText() ([]byte, error) { return c.AppendTo(nil), nil }

// UnmarshalText parses what MarshalText returns; empty text gives the zero Code.
func (c *Code) UnmarshalText(text []byte) (err error) {
	if *c = (Code{}); len(text) == 0 {
		return nil
	}
	*c, err = ParseCode(string(text))
	return err
}

// readCode reads a code at byte i of s, where digits start. lenient is for
// places where a word for a kind of document stands before: there a space may
// take the place of the first sign («số 05 CT/TW»).
func readCode(s string, i int, lenient bool) (raw rawCode, ok bool) {
	raw.from, raw.plain = i, true
	j := digitsEnd(s, i)
	if j == i || j-i > 6 {
		return raw, false
	}
	if k := digitsEnd(s, j+1); j < len(s) && s[j] == '.' && k > j+1 && k < len(s) && (s[k] == '/' || s[k] == '-') {
		j = k // 66.7/2025/NQ-CP
	}
	if k := letterEnd(s, j); k > j && k == letterEnd(s[:min(len(s), j+2)], j) && !startsWithLetterOrDigit(s[k:]) {
		j = k // 36a/NQ-CP
	}
	raw.number, raw.end = s[i:j], j
	for raw.n < maxSegments {
		sign, k, wide, clean := readSign(s, j)
		if sign == 0 {
			if raw.n == 0 && raw.year == "" && lenient {
				if k, ok := gluedSegment(s, j); ok {
					raw.glued, raw.plain = true, false
					raw.segments[0], raw.n, raw.end = s[j+1:k], 1, k
					j = k
					continue
				}
			}
			break
		}
		if raw.n == 0 && raw.year == "" {
			raw.partySign = sign == '-'
			if y := digitsEnd(s, k); y-k == 4 && (s[k] == '1' && s[k+1] == '9' || s[k] == '2' && s[k+1] == '0') && !startsWithLetterOrDigit(s[y:]) && sign == '/' ||
				y-k == 2 && s[k] >= '4' && followedBySegment(s, y) {
				raw.year, raw.end, j = s[k:y], y, y
				raw.plain = raw.plain && clean
				raw.spaced = raw.spaced || wide
				continue
			}
		}
		end, known := readSegment(s, k)
		if end == k && raw.n > 0 && clean {
			end = unitEnd(s, k)
		}
		if end == k || !raw.goesOn(s[k:end], known, wide, clean, k-j) {
			break
		}
		raw.segments[raw.n] = s[k:end]
		raw.n++
		raw.end, j = end, end
		raw.plain = raw.plain && clean
		raw.spaced = raw.spaced || wide
	}
	return raw, raw.n > 0 || raw.year != ""
}

// goesOn reports whether a piece after a sign belongs to the code. Without
// space it does. With space the sentence may go on instead («12/QĐ-UBND - Sở
// Y tế»), so that something has to be missing or the piece has to be known.
func (raw *rawCode) goesOn(seg string, known, wide, clean bool, gap int) bool {
	if clean || raw.n == 0 && !wide {
		return true
	}
	open := raw.n == 0 || raw.n == 1 && isKindCode(raw.segments[0]) // an issuer has to follow
	letter := raw.n == 1 && !open                                   // a drafting unit may follow
	switch {
	case wide && raw.n == 0:
		return known
	case wide && letter:
		if _, ok := issuerOfCode(seg); ok && !isUnit(seg) {
			return false
		}
		return isUnit(seg) || len(seg) <= 6
	default:
		return open || letter || known && !wide || !wide && gap == 2
	}
}

// unitEnd reads a unit named by one letter and figures (V, P2, C06), or the
// figures that end the number of a contract: 07/HĐMB-2022.
func unitEnd(s string, i int) int {
	if j := digitsEnd(s, i); j > i {
		if sign, k, _, _ := readSign(s, j); j-i > maxSegment || startsWithLetterOrDigit(s[j:]) || sign != 0 && startsWithLetterOrDigit(s[k:]) {
			return i
		}
		return j
	}
	if i >= len(s) || s[i] < 'A' || s[i] > 'Z' {
		return i
	}
	j := digitsEnd(s, i+1)
	if j-i > 3 || startsWithLetterOrDigit(s[j:]) {
		return i
	}
	return j
}

// readSign reads the sign between two pieces of a code with the space around
// it: «/», any dash, or several of them. clean reports that it is a single
// slash or hyphen without space, wide that space stands on both sides.
func readSign(s string, i int) (sign byte, end int, wide, clean bool) {
	j := skipSpace(s, i)
	before := j > i
	k := j
	for k < len(s) {
		r, size := utf8.DecodeRuneInString(s[k:])
		switch {
		case r == '/' || r == '\\' && !before && skipSpace(s, k+1) == k+1: // 30\2020\NĐ-CP
			if sign == 0 || sign == '/' {
				sign = '/'
			}
		case isDash(r):
			if sign == 0 {
				sign = '-'
			}
		case r == '.' && k == j && i > 0 && !before && k+1 < len(s) && s[k+1] >= 'A':
			sign = '-' // 12/TT.BYT
		default:
			size = 0
		}
		if size == 0 || k-j > 4 {
			break
		}
		k += size
	}
	if sign == 0 {
		return 0, i, false, false
	}
	end = skipSpace(s, k)
	if end-k > 3 || j-i > 3 {
		return 0, i, false, false
	}
	return sign, end, before && end > k, j == i && end == k && k == j+1 && (s[j] == '/' || s[j] == '-')
}

// readSegment reads letters and digits as a code has them: capitals with a few
// small letters and digits in between («TTr», «QH13», «BGD&ĐT»). It returns i
// for anything else, above all for an ordinary word with a capital. known
// reports that it is a known abbreviation.
func readSegment(s string, i int) (end int, known bool) {
	capitals, j, digits := 0, i, false
	for j < len(s) {
		if j-i > maxSegment {
			return i, false
		}
		r, size := utf8.DecodeRuneInString(s[j:])
		capital, small := codeLetter(r)
		switch {
		case capital, small:
			if digits && titleWord(s[j:]) {
				goto done // 29/2023/QH15Sửa
			}
			if capital {
				capitals++
			}
		case r >= '0' && r <= '9' && j > i:
			digits = true
			j += size
			continue
		case r == '&' && j > i && startsWithCodeLetter(s[j+1:]):
		case letterRune(r):
			return i, false
		default:
			goto done
		}
		digits = false
		j += size
	}
done:
	if j == i {
		return i, false
	}
	seg := s[i:j]
	if _, ok := issuerOfCode(seg); ok || isKindCode(seg) {
		return j, ok || capitals > 0 || j-i > 1
	}
	first, _ := utf8.DecodeRuneInString(seg)
	if c, _ := codeLetter(first); !c || capitals < 2 {
		return i, false
	}
	return j, false
}

func startsWithCodeLetter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	capital, small := codeLetter(r)
	return capital || small
}

// gluedSegment reads a known abbreviation after one space, if another sign
// follows it: «05 CT/TW».
func gluedSegment(s string, i int) (end int, ok bool) {
	if i >= len(s) || s[i] != ' ' {
		return i, false
	}
	end, _ = readSegment(s, i+1)
	if end == i+1 || !isKindCode(s[i+1:end]) {
		return i, false
	}
	sign, _, _, clean := readSign(s, end)
	return end, sign != 0 && clean
}

func followedBySegment(s string, i int) bool {
	sign, k, wide, _ := readSign(s, i)
	if sign == 0 || wide {
		return false
	}
	end, known := readSegment(s, k)
	return known && end > k
}

// readStandard reads the number of a standard at byte i of s: «TCVN 5574:2018»,
// «QCVN 01:2021/BXD», «22 TCN 211-06», «ISO/IEC 17025:2017».
func readStandard(s string, i int) (raw rawCode, ok bool) {
	raw.from, raw.plain = i, true
	j := i
	if k := digitsEnd(s, j); k > j { // 22 TCN 211-06
		j = skipSpace(s, k)
		if k-i > 2 || !strings.HasPrefix(s[j:], "TCN") {
			return raw, false
		}
		j += 3
		raw.standard = s[i:k] + "TCN"
	} else {
		for _, name := range standardNames {
			if len(s)-i >= len(name) && strings.EqualFold(s[i:i+len(name)], name) {
				raw.standard = name
				j = i + len(name)
				break
			}
		}
		if raw.standard == "" || strings.ToUpper(s[i:j]) != s[i:j] || j < len(s) && letterStarts(s[j:]) {
			return raw, false
		}
		if raw.standard == "TCVN" || raw.standard == "TCCS" || raw.standard == "ISO" {
			for _, more := range [...]string{" ISO/IEC", " ISO", " IEC", "/IEC", " EN", "/QS"} {
				if strings.HasPrefix(s[j:], more) && j+len(more) < len(s) && (s[j+len(more)] == ' ' || s[j+len(more)] == '-') {
					raw.standard += more
					j += len(more)
					break
				}
			}
		}
	}
	if k := skipSpace(s, j); k < len(s) && digitsEnd(s, k) > k {
		j = k
	} else if k < len(s) && s[k] == '-' && digitsEnd(s, k+1) > k+1 {
		j = k + 1
	} else {
		return raw, false
	}
	k := digitsEnd(s, j)
	if k-j > 6 {
		return raw, false
	}
	for k+1 < len(s) && (s[k] == '-' || s[k] == '.') && digitsEnd(s, k+1) > k+1 {
		k = digitsEnd(s, k+1)
	}
	raw.number, raw.end = s[j:k], k
	if m := strings.LastIndexByte(raw.number, '-'); m > 0 && (isYear(raw.number[m+1:]) || len(raw.standard) == 5 && len(raw.number)-m == 3) {
		raw.number, raw.year = raw.number[:m], raw.number[m+1:] // 8419-2010
	}
	if y := skipSpace(s, k); raw.year == "" && y < len(s) && (s[y] == ':' || s[y] == '/') {
		y = skipSpace(s, y+1)
		if z := digitsEnd(s, y); z-y == 4 && isYear(s[y:z]) {
			raw.year, raw.end = s[y:z], z
		}
	}
	if sign, k, wide, clean := readSign(s, raw.end); sign == '/' && !wide && clean {
		if end, _ := readSegment(s, k); end > k {
			raw.segments[0], raw.n, raw.end = s[k:end], 1, end
		}
	}
	return raw, true
}

// standardNames are the series of standards, longest first where one starts
// with another.
var standardNames = [...]string{"TCXDVN", "TCXD", "TCVN", "TCCS", "TCN", "QCXDVN", "QCVN", "QCĐP", "QCKTĐP", "ĐLVN", "ISO/IEC", "ISO"}

// written returns the code as the text spells it, with its signs made plain and
// the spaces between them taken out.
func (raw *rawCode) written(s string) string {
	if raw.standard != "" {
		return raw.code().written(raw)
	}
	if raw.plain {
		return s[raw.from:raw.end]
	}
	var b strings.Builder
	for i := raw.from; i < raw.end; {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == ' ' || r == '\n' || r == '\t' || r == '\r':
			if raw.glued && b.String() == raw.number {
				b.WriteByte(' ')
			}
		case isDash(r):
			if n := b.Len(); n > 0 && b.String()[n-1] != '-' {
				b.WriteByte('-')
			}
		default:
			b.WriteString(s[i : i+size])
		}
		i += size
	}
	return b.String()
}

func (c Code) written(raw *rawCode) string {
	if len(raw.year) == 2 { // 22TCN 211-06
		return c.kind + " " + raw.number + "-" + raw.year
	}
	return c.String()
}

// code decides what the pieces mean.
func (raw *rawCode) code() Code {
	c := Code{number: canonicalNumber(raw.number), year: fullYear(raw.year)}
	if raw.standard != "" {
		c.family, c.kind = standardFamily, raw.standard
		c.number = raw.number
		if len(raw.year) == 2 && raw.year < "45" {
			c.year = "20" + raw.year
		}
		if raw.n > 0 {
			c.issuer = canonicalSegment(raw.segments[0])
		}
		return c
	}
	kind := -1
	for i := range raw.n {
		if i == 0 && isKindCode(raw.segments[0]) || i > 0 && i == raw.n-1 && raw.reversed() {
			kind = i
			break
		}
	}
	if kind == 0 && raw.n > 1 && raw.reversed() {
		// 05 TC/TT: a circular of the Ministry of Finance, not a communiqué
		i, ok := issuerOfCode(raw.segments[0])
		last, known := issuerOfCode(raw.segments[raw.n-1])
		if ok && i.body() && !(known && last.body()) {
			kind = raw.n - 1
		}
	}
	for i := range raw.n {
		switch s := raw.segments[i]; {
		case i == kind:
		case c.issuer == "":
			c.issuer = canonicalSegment(s)
		default:
			c.issuer += "-" + canonicalSegment(s)
		}
	}
	c.family = stateFamily
	if raw.partySign && raw.year == "" && kind == 0 && c.issuer != "" {
		c.family = partyFamily
	}
	for s := range strings.SplitSeq(c.issuer, "-") {
		i, ok := issuerOfCode(s)
		if !ok {
			continue
		}
		switch {
		case strings.HasPrefix(i.level, "party"):
			c.family = partyFamily
		case i.level == "instance":
			c.family = courtFamily
		case i.level != "other":
			c.family = stateFamily
		default:
			continue
		}
		break
	}
	if kind >= 0 {
		c.kind = canonicalKind(raw.segments[kind])
		switch f := familyOfKind(c.kind); {
		case f == courtFamily && (c.issuer != "" || len(c.kind) > 3):
			c.family = f
		case f == contractFamily:
			c.family = f
		}
	}
	return c
}

// reversed reports whether the last piece is a kind, as codes of before 1997
// have it; those had no year.
func (raw *rawCode) reversed() bool {
	switch canonicalKind(raw.segments[raw.n-1]) {
	case "TT", "QĐ", "CT", "NĐ", "NQ", "TTLB", "TTLT":
		return raw.year == ""
	}
	return false
}

// canonicalNumber takes leading zeros away and leaves two figures: the fifth
// document is 05 everywhere.
func canonicalNumber(s string) string {
	t := strings.TrimLeft(s, "0")
	if n := digitsEnd(t, 0); n < 2 {
		t = "00"[n:] + t
	}
	if strings.ToLower(t) != t {
		t = strings.ToLower(t)
	}
	return t
}

func fullYear(y string) string {
	if len(y) == 2 {
		return "19" + y
	}
	return y
}

func isYear(s string) bool {
	return len(s) == 4 && (s[:2] == "19" || s[:2] == "20")
}

func digitsEnd(s string, i int) int {
	for i < len(s) && s[i]-'0' < 10 {
		i++
	}
	return i
}

// letterEnd returns the end of the one letter at i, i if there is none.
func letterEnd(s string, i int) int {
	if i >= len(s) {
		return i
	}
	if c := s[i] | 0x20; c >= 'a' && c <= 'z' {
		return i + 1
	}
	if strings.HasPrefix(s[i:], "đ") || strings.HasPrefix(s[i:], "Đ") {
		return i + len("đ")
	}
	return i
}

func skipSpace(s string, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\n' || s[i] == '\t' || s[i] == '\r') {
		i++
	}
	return i
}

func isDash(r rune) bool {
	switch r {
	case '-', '‐', '‑', '‒', '–', '—', '―', '−', '_':
		return true
	}
	return false
}

// codeLetter tells the letters that abbreviations are made of; none has a tone.
func codeLetter(r rune) (capital, small bool) {
	switch {
	case r >= 'A' && r <= 'Z':
		return true, false
	case r >= 'a' && r <= 'z':
		return false, true
	}
	switch r {
	case 'Đ', 'Ð', 'Ư', 'Ă', 'Â', 'Ê', 'Ô', 'Ơ':
		return true, false
	case 'đ', 'ð', 'ư', 'ă', 'â', 'ê', 'ô', 'ơ', 'ị':
		return false, true
	}
	return false, false
}

func letterRune(r rune) bool {
	return r >= 0xC0 && r != '×' && r != '÷' && r < 0x2000 || r >= 0x1E00 && r < 0x2000
}

func letterStarts(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	c, l := codeLetter(r)
	return c || l || letterRune(r)
}

func startsWithLetterOrDigit(s string) bool {
	return s != "" && (s[0]-'0' < 10 || letterStarts(s))
}

// titleWord reports whether s starts with a capital letter and at least two
// small ones: the next word, not a piece of the code.
func titleWord(s string) bool {
	n := 0
	for _, r := range s {
		capital, small := codeLetter(r)
		if n == 0 && !capital || n > 0 && capital {
			return false
		}
		if n > 0 && !small && !letterRune(r) {
			return n > 2
		}
		if n++; n > 2 {
			return true
		}
	}
	return n > 2
}

// romanNumeral returns a number below 40 in Roman numerals, «» for anything else.
func romanNumeral(digits string) string {
	n := 0
	for i := 0; i < len(digits); i++ {
		if n = n*10 + int(digits[i]-'0'); digits[i]-'0' > 9 || n > 39 {
			return ""
		}
	}
	const tens, ones = "   X  XX XXX", "    I   II  III IV  V   VI  VII VIIIIX  "
	return strings.TrimSpace(tens[n/10*3:n/10*3+3]) + strings.TrimSpace(ones[n%10*4:n%10*4+4])
}

// isRomanNumeral reports whether s is a Roman numeral below 40.
func isRomanNumeral(s string) bool {
	rest := s
	for n := 0; n < 3 && strings.HasPrefix(rest, "X"); n++ {
		rest = rest[1:]
	}
	switch rest {
	case "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX":
		return s != ""
	}
	return false
}
