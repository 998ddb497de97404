package number

import (
	"github.com/vientity/vientity/entity/internal/word"
)

// Number is a number as it stands in a text.
type Number struct {
	Value Decimal
	Den   Decimal // of a fraction: the number is Value ÷ Den; not valid otherwise
	N     int     // words it covers

	// Scale is the power of ten that scale words after the last digits stand
	// for: 6 for «20 triệu», 12 for «1,2 nghìn tỷ», 0 for «20» and for what
	// follows «rưỡi». A range hands it on to its left end.
	Scale int

	Scaled    bool // a scale word from nghìn up stands in it
	Digits    bool // written in digits, at least at the start
	Ambiguous bool // one comma before three digits: a decimal point, or thousands in English
	Spaced    bool // digits grouped with spaces
	Adjacent  bool // two digits in a row, «sáu bảy»: the number 67, or six or seven
	Elliptic  bool // a lower digit stands alone: «hai trăm hai»
	Grouped   bool // digits in groups of three
	Bare      bool // a scale word without a number before it: «nghìn tỷ»
	Slang     bool // a short scale: 1tr2, 25k
	Vague     bool // hàng nghìn, vài chục: Value is the order of magnitude
}

// reader reads one number into out. It is made on the stack.
type reader struct {
	words []word.Word
	start int
	out   *Number
}

func (r *reader) key(i int) string {
	if i < len(r.words) {
		return r.words[i].Key
	}
	return ""
}

func (r *reader) class(i int) (class, int) {
	if i < len(r.words) && r.words[i].Kind == word.Letters {
		return classify(r.words[i].Key)
	}
	return notNumber, 0
}

// glued reports whether word i follows the one before it without a space.
func (r *reader) glued(i int) bool { return i < len(r.words) && r.words[i].Flags&word.Space == 0 }

func (r *reader) isDigits(i int) bool { return i < len(r.words) && r.words[i].Kind == word.Digits }

// Read reads the longest number that the words start with: in digits, in
// words, or in digits with scale words. The words are those of one paragraph.
func Read(words []word.Word) (n Number, ok bool) {
	if !n.Read(words) {
		return Number{}, false
	}
	return n, true
}

// Read is the function Read into n, which must be zero; if it reports false n
// holds nothing of use.
func (n *Number) Read(words []word.Word) bool {
	r := reader{words: words, out: n}
	return r.read()
}

func (r *reader) read() bool {
	if len(r.words) == 0 {
		return false
	}
	if r.words[0].Kind == word.Digits {
		r.out.Digits = true
		d, end := r.digitRun(0)
		if end == 0 {
			return false
		}
		if r.endsAt(end) {
			r.out.Value, r.out.N = d, end
			return true
		}
		*r.out = Number{Digits: true}
		return r.fraction(r.number(0))
	}
	c, v := r.class(0)
	if c == digit && r.endsAt(1) {
		r.out.Value, r.out.N = New(int64(v), 0), 1
		return true
	}
	switch c {
	case minus:
		if d := r.words[1:]; len(d) > 0 {
			r.start = 1
			if r.number(1) {
				r.out.Value = r.out.Value.Neg()
				return true
			}
		}
		return false
	case digit, ten, twenties:
		return r.fraction(r.number(0))
	case halfOf: // nửa triệu
		if s, end := r.allScales(1); end > 1 {
			r.out.Value, r.out.Scale, r.out.N, r.out.Scaled = New(5, s-1), s, end, s >= 3
			return true
		}
	case hundred, tens, scale:
		if r.key(0) == "mươi" {
			return false
		}
		s, end := r.allScales(0)
		r.out.Bare = true
		r.out.Value, r.out.Scale, r.out.N, r.out.Scaled = New(1, s), s, end, s >= 3
		switch n, _ := r.class(end); {
		case v == 2 && end == 1: // trăm rưỡi, trăm hai
			if value, e := r.afterHundred(1, 100); e > 1 {
				r.out.Value, r.out.Scale, r.out.N, r.out.Bare = New(int64(value), 0), 0, e, false
			}
		case n == half: // nghìn rưỡi
			r.out.Value, r.out.N, r.out.Bare = New(15, s-1), end+1, false
		}
		return true
	}
	return false
}

// endsAt reports whether word i certainly does not go on with a number that
// ends before it. Most numbers are as short as that.
func (r *reader) endsAt(i int) bool {
	if i >= len(r.words) {
		return true
	}
	if w := &r.words[i]; w.Kind == word.Letters {
		if w.Flags&word.Space == 0 && w.Shape != word.Title && (w.Key == "k" || w.Key == "tr" || w.Key == "t") {
			return false // 1tr2, 25k
		}
		c, _ := classify(w.Key)
		return c == notNumber
	}
	return true // figures go on with figures by a scale word alone
}

// fraction reads «phần ba» or «/ 4» after the number that was read.
func (r *reader) fraction(ok bool) bool {
	i := r.out.N
	if !ok || r.key(i) != "phần" || r.out.Scale != 0 {
		return ok
	}
	den := reader{words: r.words[i+1:], out: new(Number)}
	if r.isDigits(i + 1) {
		if !den.number(0) {
			return true
		}
	} else {
		if c, _ := den.class(0); c != digit && c != ten {
			return true
		}
		v, end := den.group(0)
		if end == 0 || v == 0 {
			return true
		}
		den.out.Value, den.out.N = New(int64(v), 0), end
	}
	if den.out.Value.Sign() > 0 {
		r.out.Den = den.out.Value
		r.out.N = i + 1 + den.out.N
	}
	return true
}

// allScales reads scale words from i on, tỷ among them.
func (r *reader) allScales(i int) (power, end int) {
	power, end = r.scales(i, true)
	for n := 0; r.billions(end) && n < 2; n++ {
		power += 9
		end++
	}
	return power, end
}

// number reads a number without sign or fraction from i on into r.out.
//
// It is a sum of groups, each with its scale, in falling order. «Tỷ» counts
// for all that stands before it: «một nghìn hai trăm tỷ».
func (r *reader) number(i int) bool {
	total := New(0, 0) // what stands before tỷ
	below := New(0, 0) // what came after it
	last := 100        // the scale of the last group; the next must be lower
	from, ok := i, true
	add := func(to *Decimal, v Decimal, power int) {
		if power != 0 {
			shifted, fits := v.Shift(power)
			v, ok = shifted, ok && fits
		}
		sum, fits := to.Add(v)
		*to, ok = sum, ok && fits
	}
	billions, kept, keptScale := false, i, 0 // the number as it was after tỷ
	for {
		at := i
		g, end, digits := r.part(i, from, last)
		if end == i {
			if c, v := r.class(i); i > from && c == unitDigit && last < 100 && last > 0 { // tám nghìn mốt
				add(&below, New(int64(v), 0), last-1)
				r.out.Elliptic, r.out.Scale = true, 0
				i++
			}
			break
		}
		i = end
		if digits {
			if p, e := r.shortScale(i); e > i {
				add(&below, g, p)
				i = e
				r.out.Slang, r.out.Scaled, r.out.Scale = true, true, p
				if r.isDigits(i) && r.glued(i) {
					tail, fits := slangTail(r.key(i), p)
					if !fits {
						return false
					}
					add(&below, tail, 0)
					r.out.Scale = 0
					i++
				}
				break
			}
		}
		p, e := r.scales(i, digits)
		ty := 0
		for r.billions(e+ty) && ty < 2 {
			ty++
		}
		if p >= last || billions && ty > 0 { // no lower than before: another number
			i = at
			if billions && ty > 0 {
				i, below, r.out.Scale = kept, New(0, 0), keptScale
			}
			break
		}
		if p == 0 && ty == 0 {
			if c, v := r.class(at); at > from && c == digit && i == at+1 {
				// a digit alone: «hai triệu tư» is 2.4 million
				if last < 3 || !r.shortened(at, v) {
					i = at
					break
				}
				r.out.Elliptic = true
				add(&below, g, last-1)
			} else {
				add(&below, g, 0)
			}
			r.out.Scale = 0
			break
		}
		i = e + ty
		add(&below, g, p)
		r.out.Scale = p + 9*ty
		r.out.Scaled = r.out.Scaled || r.out.Scale >= 3
		last = p
		if ty > 0 {
			add(&total, below, 9*ty)
			below, last, billions = New(0, 0), 9, true
			kept, keptScale = i, r.out.Scale
		}
		if c, _ := r.class(i); c == half { // hai triệu rưỡi
			add(&below, New(5, r.out.Scale-1), 0)
			r.out.Scale = 0
			i++
			break
		}
	}
	sum, fits := total.Add(below)
	if i == from || !ok || !fits {
		return false
	}
	r.out.Value, r.out.N = sum, i
	return true
}

// part reads one group without its scale: digits, or a number in words below a
// thousand. The number starts at from; the group before had the scale last.
func (r *reader) part(i, from, last int) (g Decimal, end int, digits bool) {
	if r.isDigits(i) {
		if i > from && !r.continues(i, last) {
			return g, i, true
		}
		g, end = r.digitRun(i)
		return g, end, true
	}
	if i > from {
		if c, _ := r.class(i); c == zeroTens { // một nghìn linh năm
			if c, v := r.class(i + 1); c == digit && v != 0 || c == unitDigit {
				return New(int64(v), 0), i + 2, false
			}
			return g, i, false
		}
		if r.out.Digits && !r.scaledWords(i) {
			return g, i, false
		}
	}
	v, end := r.group(i)
	if end == i {
		return g, i, false
	}
	g = New(int64(v), 0)
	if p, e, fits := r.pointed(end, g); e > end && fits {
		g, end = p, e
	}
	return g, end, false
}

// billions reports whether «tỷ» stands at i.
func (r *reader) billions(i int) bool {
	c, v := r.class(i)
	return c == scale && v == 9
}

// scales reads scale words below tỷ from i on and returns their power of ten
// together: «nghìn», «triệu», after digits also «trăm» and «chục triệu».
func (r *reader) scales(i int, digits bool) (power, end int) {
	for n := 0; n < 3; n++ {
		switch c, v := r.class(i); {
		case c == scale && v < 9:
			power += v
		case n == 0 && digits && (c == hundred || c == tens && r.key(i) == "chục"):
			power = v
		default:
			return power, i
		}
		i++
	}
	return power, i
}

// shortScale reads k, tr or t glued to digits.
func (r *reader) shortScale(i int) (power, end int) {
	if !r.glued(i) {
		return 0, i
	}
	switch r.key(i) {
	case "k":
		return 3, i + 1
	case "tr":
		return 6, i + 1
	case "t": // 2t3
		if r.isDigits(i+1) && r.glued(i+1) && len(r.key(i+1)) == 1 {
			return 9, i + 1
		}
	}
	return 0, i
}

// continues reports whether the digits at i go on with a number whose last
// group had the given scale: «5 tỷ 300 triệu», «1tr2».
func (r *reader) continues(i, last int) bool {
	if r.out.Slang && r.glued(i) {
		return true
	}
	if len(r.key(i)) > 3 || r.glued(i) {
		return false
	}
	_, end := (&reader{words: r.words, out: new(Number)}).digitRun(i)
	p, e := r.scales(end, true)
	return p < last && (p > 0 || r.billions(e))
}

// scaledWords reports whether the words at i go on with a number that began in
// digits: they must have a scale of their own.
func (r *reader) scaledWords(i int) bool {
	if c, _ := r.class(i); c == unitDigit || r.key(i) == "tư" && !compoundOfTu(r.key(i+1)) {
		return true
	}
	t := reader{words: r.words, start: i, out: new(Number)}
	_, end := t.group(i)
	c, _ := r.class(end)
	return end > i && c == scale
}

// pointed reads «phẩy bảy lăm» after the whole number g.
func (r *reader) pointed(i int, g Decimal) (Decimal, int, bool) {
	if c, _ := r.class(i); c != point || !g.IsInteger() {
		return g, i, true
	}
	var value int64
	places, at := 0, i+1
	if r.isDigits(at) {
		return g, i, true
	}
	for places < 15 {
		if v, end := r.group(at); places == 0 && end > at && v >= 10 && v < 100 {
			value, places, at = int64(v), 2, end
			break
		}
		c, v := r.class(at)
		if c != digit && (c != unitDigit || places == 0) {
			break
		}
		value = 10*value + int64(v)
		places++
		at++
	}
	if places == 0 {
		return g, i, true
	}
	sum, ok := g.Add(New(value, -places))
	return sum, at, ok
}

// slangTail turns the digits that follow a short scale into its fraction:
// «1tr2» is 1.2 million, «2t35» 2.35 billion.
func slangTail(digits string, power int) (Decimal, bool) {
	if len(digits) > power || len(digits) > 3 {
		return Decimal{}, false
	}
	var n int64
	for i := range len(digits) {
		n = 10*n + int64(digits[i]-'0')
	}
	return New(n, power-len(digits)), true
}
