package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
	numbers "github.com/vientity/vientity/entity/internal/number"
	"github.com/vientity/vientity/entity/internal/word"
)

// Money and quantities start alike: a number or a range of them, limited by
// the words before. This file reads that much; what unit follows decides which
// of the two it is.

// reading is a number or a range at the cursor's anchor.
type reading struct {
	numbers.Number        // the number, the right end of a range
	low            Amount // of a range, and of two digits in a row
	high           Amount
	den            Amount // of «15/20»
	sides          int    // of «3 x 4»: words they cover
	end            int    // words it all covers
}

// readingCache holds the last reading: the rules of money and of quantities ask
// for the same one.
type readingCache struct {
	at int // offset in the text plus one
	ok bool
	r  reading
}

// amountWords are the words that a number in words starts with. «Không» is one
// only in «không phẩy năm» and «tư» never at the start.
var amountWords = []string{
	"một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "hăm", "nửa", "âm", "không",
	"chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "hàng", "vài", "mấy", "dăm", "đôi", "nhiều", "mươi",
}

// readAmount reads the number or range at the anchor.
func (c *Cursor) readAmount() (*reading, bool) {
	cache := &c.run.slabs.reading
	at := c.run.base + int(c.w(0).Start) + 1
	if cache.at != at {
		cache.at = at
		cache.ok = c.read(&cache.r)
	}
	return &cache.r, cache.ok
}

// read reads the number or range at the anchor into r.
func (c *Cursor) read(r *reading) bool {
	*r = reading{}
	words := c.run.words[c.at:c.hi]
	if len(words) == 0 || !c.startsFree() {
		return false
	}
	if !r.Number.Read(words) {
		var ok bool
		if r.Number, ok = numbers.ReadVague(words); !ok {
			return false
		}
	}
	r.end = r.N
	if r.N == 1 && !r.Digits && !r.Vague && c.noNumber() {
		return false
	}
	switch {
	case r.Vague, r.Den.IsValid():
		return true
	case r.Digits && c.glued(r.end, "/") && c.w(r.end+1).Kind == word.Digits && c.gluedAt(r.end+1):
		den, ok := numbers.Read(words[r.end+1:])
		if !ok || den.Scaled || r.Scaled || !den.Value.IsInteger() || !r.Value.IsInteger() || c.glued(r.end+1+den.N, "/") || c.glued(r.end+1+den.N, "-") {
			return false
		}
		r.den = Amount{den.Value}
		r.end += 1 + den.N
		return true
	}
	if r.Adjacent { // hai ba người: two or three
		v, _ := r.Value.Int64()
		r.low, r.high = NewAmount(v/10, 0), NewAmount(v%10, 0)
		return true
	}
	switch c.key(r.end) {
	case "-", "–", "—", "÷", "đến", "tới":
		return c.readRange(r)
	case "x", "×":
		r.sides = r.end
		for n := 1; n < 3 && c.Is(r.sides, "x", "×"); n++ {
			n, ok := numbers.Read(words[min(r.sides+1, len(words)):])
			if !ok || !n.Digits || n.Den.IsValid() {
				break
			}
			r.sides += 1 + n.N
		}
		if r.sides == r.end {
			r.sides = 0
		} else {
			r.end = r.sides
		}
	}
	return true
}

// noNumber reports whether the word at the anchor is a number only to the eye:
// «không yên», «ba lô», «ba chỉ».
func (c *Cursor) noNumber() bool {
	if c.Is(0, "không") {
		return true
	}
	h, ok := c.lookup(0, lexicon.Counted)
	return ok && h.N > 1
}

// readRange reads the right end of a range whose left end is r.
func (c *Cursor) readRange(r *reading) bool {
	at := r.end + 1
	words := c.run.words[min(c.at+at, c.hi):c.hi]
	dash := c.w(r.end).Kind == word.Symbol
	if !dash && c.Is(at, "dưới", "hơn", "gần", "trên", "khoảng") && len(words) > 0 { // từ 5 đến dưới 12 tuổi
		at++
		words = words[1:]
	}
	right, ok := numbers.Read(words)
	switch {
	case !ok:
		return !dash || !c.gluedAt(r.end) || !c.gluedAt(at) || at >= c.Len()
	case dash && c.gluedAt(r.end) != c.gluedAt(at) && r.Digits && right.Digits && !c.gluedAt(r.end):
		return true // «5 -3»: a minus
	case right.Den.IsValid() || right.Bare || r.Bare || right.Adjacent:
		return true
	case dash && c.gluedAt(r.end) && (c.glued(at+right.N, "-") || c.glued(at+right.N, "/")) && c.w(at+right.N+1).Kind == word.Digits:
		return false // 25-10-2021
	}
	low, high := r.Value, right.Value
	ordered := low.Cmp(high) < 0
	if !r.Scaled && right.Scale > 0 {
		low, high, ordered = sharedScale(low, high, right.Scale, dash && c.gluedAt(r.end) && c.gluedAt(at))
	}
	if !ordered {
		return !dash || !c.gluedAt(at)
	}
	ambiguous := r.Ambiguous || right.Ambiguous
	r.Number = right
	r.Ambiguous = ambiguous
	r.low, r.high = Amount{low}, Amount{high}
	r.end = at + right.N
	return true
}

// sharedScale gives the left end of a range the scale of its right end, a power
// of ten: «10-20 triệu»; or the scale below where that is too much, «800-1,2 tỷ».
// Or else the range is told from its upper end down, «20-10 triệu», if the ends
// are glued together. ok is false if it is no range.
func sharedScale(left, right numbers.Decimal, scale int, glued bool) (low, high numbers.Decimal, ok bool) {
	same, ok := left.Shift(scale)
	if !ok || same.Cmp(right) < 0 {
		return same, right, ok
	}
	if below, _ := left.Shift(scale - 3); scale > 3 && below.Cmp(right) < 0 {
		if far, ok := below.Shift(2); ok && right.Cmp(far) < 0 {
			return below, right, true
		}
	}
	return right, same, glued && same.Cmp(right) > 0
}

// isRange reports whether the reading has two ends.
func (r *reading) isRange() bool { return r.low.IsValid() }

// shift multiplies the amounts by a power of ten and reports whether they
// still fit.
func (r *reading) shift(n int) bool {
	ok := true
	for _, d := range []*numbers.Decimal{&r.Value, &r.low.d, &r.high.d} {
		if d.IsValid() {
			v, fits := d.Shift(n)
			*d, ok = v, ok && fits
		}
	}
	return ok
}

// least returns the smallest amount that the reading stands for.
func (r *reading) least() Amount {
	if r.low.IsValid() {
		return r.low
	}
	return Amount{r.Value}
}

// amounts sets the amounts of a value and returns the bound that the words
// around give.
func (c *Cursor) amounts(r *reading, end int, amount, low, high, magnitude *Amount) Bound {
	switch {
	case r.isRange():
		*low, *high = r.low, r.high
	case r.Vague:
		*magnitude = Amount{r.Value}
		return BoundVague
	case r.Bare && c.Is(-1, "cả", "bạc", "cỡ", "tiền"):
		*magnitude = Amount{r.Value}
		return BoundVague
	default:
		*amount = Amount{r.Value}
	}
	return c.bound(end)
}

// gluedAt reports whether word i follows the word before it without a space.
func (c *Cursor) gluedAt(i int) bool { return c.w(i).Kind != 0 && !c.w(i).Has(word.Space) }

// glued reports whether word i is this one and follows without a space.
func (c *Cursor) glued(i int, key string) bool { return c.key(i) == key && c.gluedAt(i) }

// startsFree reports whether a number may start at the anchor: it is no part of
// a code (51F-123), a date, a list, a decimal.
func (c *Cursor) startsFree() bool {
	w := c.w(0)
	if w.Kind != word.Digits || w.Has(word.Space) || c.Before() == 0 {
		return true
	}
	switch c.key(-1) {
	case "(", "\"", "'", "“", "‘", "«", "[", ":", ";", "≥", "≤", "<", ">", "~", "≈", "=", "+", "±", "…", "...", "$", "€", "£", "¥", "₫", "x", "×":
		return true
	case ",", ".":
		return !(c.w(-2).Kind == word.Digits && c.gluedAt(-1))
	case "/": // 120 hộ/560 khẩu
		w := c.w(-2)
		return w.Kind == word.Letters && w.Shape == word.Lower && c.w(-3).Kind == word.Digits
	case "-", "–", "—":
		return c.w(-2).Kind == 0 || !c.gluedAt(-1)
	}
	return false
}

// bound reads the words that limit the amount: those before the anchor and
// those from end on.
func (c *Cursor) bound(end int) Bound {
	for i := end; i < end+4; i++ {
		if c.Is(i, "trở") {
			switch c.key(i + 1) {
			case "lên":
				return BoundMin
			case "xuống", "lại":
				return BoundMax
			}
		}
		if c.w(i).Kind != word.Letters {
			break
		}
	}
	i := -1
	if c.Is(i, "từ") || c.Is(i, "là", "đạt", "mức") && c.Is(i-1, "khoảng", "tối", "thiểu", "đa") {
		i--
	}
	switch c.key(i) {
	case "hơn":
		switch c.key(i - 1) {
		case "không", "chẳng":
			return BoundMax
		case "ít", "nhỏ", "thấp", "kém", "cao", "nhanh", "chậm", "nhẹ", "tốt", "trẻ", "đắt", "rẻ", "giảm", "tăng":
			switch c.key(i - 2) {
			case "không", "chẳng":
				if c.Is(i-1, "ít", "nhỏ", "thấp", "kém") {
					return BoundMin
				}
				return BoundMax
			}
			if c.Is(i-1, "nhỏ") {
				return BoundUnder
			}
			if c.Is(i-1, "tăng", "giảm") {
				return BoundOver
			}
			return ""
		}
		return BoundOver
	case "trên", "quá", "vượt", ">":
		if c.Is(i, "vượt") && c.Is(end, "so", "kế", "chỉ", "dự", "tiến", "mục", "mức", "định") {
			return "" // by so much: «vượt 12% so với kế hoạch»
		}
		if c.Is(i-1, "không", "chưa", "chẳng") && !c.Is(i, "trên", ">") || c.Is(i, "quá") && c.Is(i-1, "vượt") && c.Is(i-2, "không", "chưa") {
			return BoundMax
		}
		return BoundOver
	case "dưới", "<":
		switch c.key(i - 1) {
		case "không":
			return BoundMin
		case "trên": // «trên dưới 50 người»
			return BoundAbout
		}
		return BoundUnder
	case "đầy":
		if c.Is(i-1, "chưa", "không") {
			return BoundUnder
		}
	case "đến", "tới":
		switch c.key(i - 1) {
		case "chưa", "không":
			return BoundUnder
		}
	case "khoảng", "chừng", "gần", "cỡ", "tầm", "ước", "ngót", "soát", "~", "≈", "nghét":
		return BoundAbout
	case "xỉ":
		if c.Is(i-1, "xấp") {
			return BoundAbout
		}
	case "đương":
		if c.Is(i-1, "tương") {
			return BoundAbout
		}
	case "độ":
		if !c.Is(i-1, "nhiệt", "tốc", "mật", "cường", "ẩm", "nồng", "mức", "vĩ", "kinh", "tiến", "trình", "cao", "sâu", "chế", "biên", "vận") {
			return BoundAbout
		}
	case "với":
		if c.Is(i-1, "đương") && c.Is(i-2, "tương") {
			return BoundAbout
		}
	case "tính", "đạt", "đoán", "lượng":
		if c.Is(i-1, "ước") {
			return BoundAbout
		}
	case "nhất":
		switch c.key(i - 1) {
		case "ít":
			return BoundMin
		case "nhiều":
			return BoundMax
		}
	case "thiểu":
		if c.Is(i-1, "tối", "giảm") {
			return BoundMin
		}
	case "đa":
		if c.Is(i-1, "tối") {
			return BoundMax
		}
	case "≥":
		return BoundMin
	case "≤":
		return BoundMax
	case "=":
		switch c.key(i - 1) {
		case ">":
			return BoundMin
		case "<":
			return BoundMax
		}
	}
	return ""
}
