package entity

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	numbers "github.com/vientity/vientity/entity/internal/number"
)

// Amount is an exact decimal number: 38 digits and more, never a float, never
// rounded. Equal amounts are equal with ==. The zero Amount is no number (it
// is not 0); it prints as nothing and is left out of JSON.
type Amount struct{ d numbers.Decimal }

// NewAmount returns n × 10^exp: NewAmount(188, -1) is 18.8. It panics if exp
// is beyond ±100.
func NewAmount(n int64, exp int) Amount { return Amount{numbers.New(n, exp)} }

// ParseAmount reads what Amount.String writes: "400000000000", "-18.8". It
// reads no separators of thousands. Its error tells a number that is out of
// range from text that is none.
func ParseAmount(s string) (Amount, error) {
	d, err := numbers.Parse(s)
	if err != nil {
		return Amount{}, fmt.Errorf("entity: amount: %w", err)
	}
	return Amount{d}, nil
}

// IsValid reports whether a is a number.
func (a Amount) IsValid() bool { return a.d.IsValid() }

// IsZero reports whether a is no number, for the omitzero option of JSON.
func (a Amount) IsZero() bool { return !a.d.IsValid() }

// Sign returns -1, 0 or +1.
func (a Amount) Sign() int { return a.d.Sign() }

// Cmp compares two amounts: -1, 0 or +1. What is no number comes first.
func (a Amount) Cmp(b Amount) int { return a.d.Cmp(b.d) }

// Int64 returns a if it is an integer that fits.
func (a Amount) Int64() (int64, bool) { return a.d.Int64() }

// Rat returns a as a fraction to compute with, nil if it is no number.
func (a Amount) Rat() *big.Rat {
	r, ok := new(big.Rat).SetString(a.String())
	if !ok {
		return nil
	}
	return r
}

// AppendTo appends the canonical form to b and returns the extended buffer.
func (a Amount) AppendTo(b []byte) []byte { return a.d.Append(b) }

// AppendText implements encoding.TextAppender with the canonical form.
func (a Amount) AppendText(b []byte) ([]byte, error) { return a.AppendTo(b), nil }

// String returns the canonical form: digits, with a point only before a
// fraction, without needless zeros.
func (a Amount) String() string { return a.d.String() }

// MarshalText returns the canonical form.
func (a Amount) MarshalText() ([]byte, error) { return a.d.Append(nil), nil }

// UnmarshalText reads the canonical form; no text is the zero Amount.
func (a *Amount) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*a = Amount{}
		return nil
	}
	v, err := ParseAmount(string(text))
	if err == nil {
		*a = v
	}
	return err
}

// Bound tells how an amount is meant by the words around it.
type Bound string

// The bounds. The zero Bound is an amount as it stands.
const (
	BoundOver  Bound = "over"  // trên, hơn, vượt, quá
	BoundUnder Bound = "under" // dưới, chưa đến
	BoundMin   Bound = "min"   // ít nhất, từ … trở lên, không dưới
	BoundMax   Bound = "max"   // tối đa, … trở xuống, không quá
	BoundAbout Bound = "about" // khoảng, gần, xấp xỉ, tương đương
	BoundVague Bound = "vague" // hàng nghìn, vài chục: only an order of magnitude
)

func (b Bound) isKnown() bool {
	switch b {
	case "", BoundOver, BoundUnder, BoundMin, BoundMax, BoundAbout, BoundVague:
		return true
	}
	return false
}

var errAmounts = errors.New("entity: not what String writes")

// appendRange appends the bound and the amount or the range, for String.
func appendRange(dst []byte, bound Bound, amount, low, high Amount) []byte {
	if bound != "" {
		dst = append(append(dst, bound...), ' ')
	}
	if amount.IsValid() {
		return amount.AppendTo(dst)
	}
	dst = low.AppendTo(dst)
	dst = append(dst, ".."...)
	return high.AppendTo(dst)
}

// cutRange reads what appendRange writes and returns the rest behind a space.
func cutRange(s string) (bound Bound, amount, low, high Amount, rest string, err error) {
	head, tail, _ := strings.Cut(s, " ")
	if b := Bound(head); head != "" && b.isKnown() {
		bound = b
		head, tail, _ = strings.Cut(tail, " ")
	}
	l, h, isRange := strings.Cut(head, "..")
	if !isRange {
		amount, err = ParseAmount(head)
		return bound, amount, low, high, tail, err
	}
	if err = low.UnmarshalText([]byte(l)); err == nil {
		err = high.UnmarshalText([]byte(h))
	}
	if err == nil && !low.IsValid() && !high.IsValid() {
		err = fmt.Errorf("%w: %q", errAmounts, s)
	}
	return bound, amount, low, high, tail, err
}
