// Package number reads numbers, written in digits or in Vietnamese words, as
// exact decimals.
package number

import (
	"errors"
	"fmt"
	"math/big"
	"math/bits"
	"strings"
)

// Decimal is an exact decimal number: a coefficient of 128 bits times a power
// of ten. Equal numbers are equal with ==. The zero Decimal is no number; it
// is not 0.
type Decimal struct {
	hi, lo uint64 // coefficient, no multiple of ten unless it is 0
	exp    int16
	neg    bool
	set    bool
}

// maxExp bounds the power of ten, so that a number prints in at most 140 bytes.
const maxExp = 100

// ErrRange is the error for numbers that a Decimal cannot hold exactly.
var ErrRange = errors.New("number out of range")

// ErrSyntax is the error for text that is not a number.
var ErrSyntax = errors.New("not a decimal number")

// New returns n × 10^exp. It panics if exp is beyond ±100.
func New(n int64, exp int) Decimal {
	u := uint64(n)
	if n < 0 {
		u = -u
	}
	d, ok := canonical(0, u, exp, n < 0)
	if !ok {
		panic(ErrRange)
	}
	return d
}

// canonical returns the Decimal of a coefficient and an exponent.
func canonical(hi, lo uint64, exp int, neg bool) (Decimal, bool) {
	if hi|lo == 0 {
		return Decimal{set: true}, true
	}
	for hi != 0 && lo&1 == 0 {
		qh, rh := hi/10, hi%10
		ql, r := bits.Div64(rh, lo, 10)
		if r != 0 {
			break
		}
		hi, lo = qh, ql
		exp++
	}
	for hi == 0 && lo%10 == 0 {
		lo /= 10
		exp++
	}
	if exp > maxExp || exp < -maxExp {
		return Decimal{}, false
	}
	return Decimal{hi, lo, int16(exp), neg, true}, true
}

// IsValid reports whether d is a number.
func (d Decimal) IsValid() bool { return d.set }

// Sign returns -1, 0 or +1.
func (d Decimal) Sign() int {
	switch {
	case d.hi|d.lo == 0:
		return 0
	case d.neg:
		return -1
	}
	return 1
}

// Neg returns -d.
func (d Decimal) Neg() Decimal {
	d.neg = !d.neg && d.hi|d.lo != 0
	return d
}

// IsInteger reports whether d has no fraction.
func (d Decimal) IsInteger() bool { return d.set && d.exp >= 0 }

// Places returns how many digits follow the decimal point.
func (d Decimal) Places() int { return max(0, -int(d.exp)) }

// Int64 returns d if it is an integer that fits.
func (d Decimal) Int64() (int64, bool) {
	hi, lo, ok := scaled(d.hi, d.lo, int(d.exp))
	if !d.set || d.exp < 0 || !ok || hi != 0 || lo > 1<<63-1 {
		return 0, false
	}
	if d.neg {
		return -int64(lo), true
	}
	return int64(lo), true
}

// mulAdd returns c × m + a, unless that needs more than 128 bits.
func mulAdd(hi, lo, m, a uint64) (uint64, uint64, bool) {
	over, high := bits.Mul64(hi, m)
	carry, low := bits.Mul64(lo, m)
	low, c := bits.Add64(low, a, 0)
	carry += c // a product's high half is never all ones
	high, c = bits.Add64(high, carry, 0)
	return high, low, over == 0 && c == 0
}

// scaled returns c × 10^n, n ≥ 0.
func scaled(hi, lo uint64, n int) (uint64, uint64, bool) {
	if hi|lo == 0 {
		return 0, 0, true
	}
	if n > 38 {
		return 0, 0, false
	}
	ok := true
	for ; n > 0 && ok; n-- {
		hi, lo, ok = mulAdd(hi, lo, 10, 0)
	}
	return hi, lo, ok
}

// Shift returns d × 10^n.
func (d Decimal) Shift(n int) (Decimal, bool) {
	if !d.set {
		return d, false
	}
	if n > 2*maxExp || n < -2*maxExp {
		return Decimal{}, d.hi|d.lo == 0
	}
	return canonical(d.hi, d.lo, int(d.exp)+n, d.neg)
}

// Add returns d + e, unless it is out of range.
func (d Decimal) Add(e Decimal) (Decimal, bool) {
	switch {
	case !d.set || !e.set:
		return Decimal{}, false
	case d.hi|d.lo == 0:
		return e, true
	case e.hi|e.lo == 0:
		return d, true
	}
	if d.exp < e.exp {
		d, e = e, d
	}
	hi, lo, ok := scaled(d.hi, d.lo, int(d.exp-e.exp))
	if !ok {
		return Decimal{}, false
	}
	if d.neg == e.neg {
		lo, c := bits.Add64(lo, e.lo, 0)
		hi, c := bits.Add64(hi, e.hi, c)
		if c != 0 {
			return Decimal{}, false
		}
		return canonical(hi, lo, int(e.exp), d.neg)
	}
	neg := d.neg
	l, b := bits.Sub64(lo, e.lo, 0)
	h, b := bits.Sub64(hi, e.hi, b)
	if b != 0 {
		neg = e.neg
		l, b = bits.Sub64(e.lo, lo, 0)
		h, _ = bits.Sub64(e.hi, hi, b)
	}
	return canonical(h, l, int(e.exp), neg)
}

// Mul returns d × e, unless it is out of range.
func (d Decimal) Mul(e Decimal) (Decimal, bool) {
	if !d.set || !e.set {
		return Decimal{}, false
	}
	if d.hi != 0 {
		d, e = e, d
	}
	if d.hi != 0 {
		return Decimal{}, false
	}
	hi, lo, ok := mulAdd(e.hi, e.lo, d.lo, 0)
	if !ok {
		return Decimal{}, false
	}
	return canonical(hi, lo, int(d.exp)+int(e.exp), d.neg != e.neg)
}

// Quo returns d ÷ e, rounded half to even to the given number of places if it
// does not end before, and whether it is exact. It is no number for a divisor
// of 0 or a result out of range.
func (d Decimal) Quo(e Decimal, places int) (q Decimal, exact bool) {
	if !d.set || !e.set || e.hi|e.lo == 0 || places < 0 || places > maxExp {
		return Decimal{}, false
	}
	// (a × 10^shift) ÷ b with shift chosen so that the quotient counts 10^-places
	a, b := d.coefficient(), e.coefficient()
	ten := big.NewInt(10)
	shift := int(d.exp) - int(e.exp) + places
	if shift >= 0 {
		a.Mul(a, new(big.Int).Exp(ten, big.NewInt(int64(shift)), nil))
	} else {
		b.Mul(b, new(big.Int).Exp(ten, big.NewInt(int64(-shift)), nil))
	}
	r := new(big.Int)
	a.QuoRem(a, b, r)
	exact = r.Sign() == 0
	if c := r.Lsh(r, 1).Cmp(b); c > 0 || c == 0 && a.Bit(0) == 1 {
		a.Add(a, big.NewInt(1))
	}
	exp := -places
	for rest := new(big.Int); a.BitLen() > 128; exp++ {
		if a.QuoRem(a, ten, rest); rest.Sign() != 0 {
			return Decimal{}, false
		}
	}
	lo := new(big.Int).And(a, new(big.Int).SetUint64(1<<64-1)).Uint64()
	q, ok := canonical(new(big.Int).Rsh(a, 64).Uint64(), lo, exp, d.neg != e.neg)
	return q, exact && ok
}

func (d Decimal) coefficient() *big.Int {
	n := new(big.Int).SetUint64(d.hi)
	return n.Or(n.Lsh(n, 64), new(big.Int).SetUint64(d.lo))
}

// Cmp compares two numbers: -1 if d < e, 0 if d == e, +1 if d > e. What is no
// number comes before all numbers.
func (d Decimal) Cmp(e Decimal) int {
	switch {
	case d == e:
		return 0
	case !d.set:
		return -1
	case !e.set:
		return 1
	}
	if s, t := d.Sign(), e.Sign(); s != t {
		if s < t {
			return -1
		}
		return 1
	}
	less := -1
	if d.neg {
		less = 1
	}
	a, b := digitCount(d.hi, d.lo)+int(d.exp), digitCount(e.hi, e.lo)+int(e.exp)
	if a != b {
		if a < b {
			return less
		}
		return -less
	}
	// the same number of digits before the point: bring both to one exponent
	dh, dl, dok := scaled(d.hi, d.lo, max(0, int(d.exp-e.exp)))
	eh, el, eok := scaled(e.hi, e.lo, max(0, int(e.exp-d.exp)))
	switch {
	case !dok: // too long for 128 bits, which the other is not
		return -less
	case !eok:
		return less
	case dh < eh || dh == eh && dl < el:
		return less
	}
	return -less
}

func digitCount(hi, lo uint64) int {
	var b [40]byte
	return len(appendDigits(b[:0], hi, lo))
}

// appendDigits appends the digits of a coefficient.
func appendDigits(dst []byte, hi, lo uint64) []byte {
	const e19 = 1e19
	var b [40]byte
	i := len(b)
	for hi != 0 {
		q, r := bits.Div64(hi%e19, lo, e19)
		hi, lo = hi/e19, q
		for range 19 {
			i--
			b[i] = byte('0' + r%10)
			r /= 10
		}
	}
	for lo != 0 || i == len(b) {
		i--
		b[i] = byte('0' + lo%10)
		lo /= 10
	}
	return append(dst, b[i:]...)
}

// Append appends the number in canonical form: an optional minus, digits, and
// a point with more digits only where there is a fraction. What is no number
// appends nothing.
func (d Decimal) Append(dst []byte) []byte {
	if !d.set {
		return dst
	}
	if d.neg {
		dst = append(dst, '-')
	}
	var buf [40]byte
	digits := appendDigits(buf[:0], d.hi, d.lo)
	if d.exp >= 0 {
		dst = append(dst, digits...)
		for range d.exp {
			dst = append(dst, '0')
		}
		return dst
	}
	point := len(digits) + int(d.exp)
	if point <= 0 {
		dst = append(dst, "0."...)
		for range -point {
			dst = append(dst, '0')
		}
		return append(dst, digits...)
	}
	dst = append(dst, digits[:point]...)
	return append(append(dst, '.'), digits[point:]...)
}

// String returns the number in canonical form: "400000000000", "-18.8".
func (d Decimal) String() string {
	var b [160]byte
	return string(d.Append(b[:0]))
}

// Parse reads a number in the form that String writes; a plus and needless
// zeros are let pass.
func Parse(s string) (Decimal, error) {
	t, neg := s, false
	if t != "" && (t[0] == '-' || t[0] == '+') {
		neg = t[0] == '-'
		t = t[1:]
	}
	whole, fraction, point := strings.Cut(t, ".")
	if whole == "" || point && fraction == "" {
		return Decimal{}, fmt.Errorf("%w: %q", ErrSyntax, s)
	}
	var hi, lo uint64
	exp, zeros := 0, 0
	ok := true
	for i := 0; i < len(t); i++ {
		c := t[i]
		if c == '.' && i == len(whole) {
			continue
		}
		if c < '0' || c > '9' {
			return Decimal{}, fmt.Errorf("%w: %q", ErrSyntax, s)
		}
		if i > len(whole) {
			exp--
		}
		// zeros count only when another digit follows them
		if c == '0' {
			zeros++
			continue
		}
		for ; zeros > 0 && ok; zeros-- {
			hi, lo, ok = mulAdd(hi, lo, 10, 0)
			if hi|lo == 0 {
				zeros = 1
			}
		}
		if ok {
			hi, lo, ok = mulAdd(hi, lo, 10, uint64(c-'0'))
		}
	}
	d, fits := canonical(hi, lo, exp+zeros, neg)
	if !ok || !fits {
		return Decimal{}, fmt.Errorf("%w: %q", ErrRange, s)
	}
	return d, nil
}
