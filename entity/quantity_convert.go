package entity

import (
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/vientity/vientity/entity/internal/lexicon"
	numbers "github.com/vientity/vientity/entity/internal/number"
)

// Region is a part of Vietnam, for the traditional units whose size depends on
// it: a sào is 360 m² in the North, 500 m² in the Centre, 1000 m² in the South.
type Region string

// The regions.
const (
	NoRegion Region = ""
	North    Region = "bắc"
	Centre   Region = "trung"
	South    Region = "nam"
)

// ErrConvert is the error for units that cannot be converted into each other.
var ErrConvert = errors.New("entity: units cannot be converted")

// unitSize is what one unit is in the base unit of its dimension.
type unitSize struct {
	dimension string
	num, den  numbers.Decimal // num ÷ den
	regions   string          // «bắc=360 trung=500»
}

// unitSymbols has the symbols of units by the other ways to write them: m² by
// m2, «mét vuông». It is made on first use.
var unitSymbols = sync.OnceValue(func() map[string]string {
	symbols := map[string]string{}
	lexicon.Default().All(func(e *lexicon.Entry, _ uint32, _ int) {
		if (e.List == lexicon.Units || e.List == lexicon.Periods) && e.Form != e.Value {
			symbols[e.Form] = e.Value
		}
	})
	return symbols
})

// unitSymbol returns the symbol of a unit in any spelling of the list, and what
// is no unit as it is.
func unitSymbol(unit string) string {
	symbols := unitSymbols()
	if s, ok := symbols[unit]; ok {
		return s
	}
	if !strings.Contains(unit, "/") {
		return unit
	}
	parts := strings.Split(unit, "/")
	for i, p := range parts {
		if s, ok := symbols[p]; ok {
			parts[i] = s
		}
	}
	return strings.Join(parts, "/")
}

// unitSizes has the units of the list and the periods by their symbols. It is
// made on first use.
var unitSizes = sync.OnceValue(func() map[string]unitSize {
	sizes := map[string]unitSize{}
	one := numbers.New(1, 0)
	lexicon.Default().All(func(e *lexicon.Entry, _ uint32, _ int) {
		if _, known := sizes[e.Value]; known {
			return
		}
		switch e.List {
		case lexicon.Periods:
			if d, err := numbers.Parse(e.Attr); err == nil {
				sizes[e.Value] = unitSize{dimension: "time", num: d, den: one}
			}
		case lexicon.Units:
			d, rest, _ := strings.Cut(e.Attr, " ")
			if d == "compound" {
				return
			}
			size, regions, _ := strings.Cut(rest, " ")
			num, den, _ := strings.Cut(size, "/")
			u := unitSize{dimension: d, den: one}
			u.num, _ = numbers.Parse(num)
			if v, err := numbers.Parse(den); err == nil {
				u.den = v
			}
			if u.regions = regions; strings.Contains(size, "=") || size == "land" {
				u.regions = rest
			}
			sizes[e.Value] = u
		}
	})
	return sizes
})

// dimensionOf returns the dimension of a unit: that of the list, those of its
// parts for a rate («mass/area»), count for what the list does not know, and
// nothing for no unit.
func dimensionOf(unit string) string {
	if unit == "" {
		return ""
	}
	sizes := unitSizes()
	if u, ok := sizes[unit]; ok {
		return u.dimension
	}
	head, per, rate := strings.Cut(unit, "/")
	d := "count"
	if u, ok := sizes[head]; ok {
		d = u.dimension
	}
	if !rate {
		return d
	}
	for p := range strings.SplitSeq(per, "/") {
		_, p = severalOf(p)
		if u, ok := sizes[p]; ok {
			d += "/" + u.dimension
		} else {
			d += "/count"
		}
	}
	return d
}

// severalOf splits what a rate is given for into how many of which unit: «100
// km» of «l/100 km», «3h» of «mm/3h»; one where no number stands before it.
func severalOf(per string) (n numbers.Decimal, unit string) {
	n = numbers.New(1, 0)
	unit = strings.TrimLeft(per, "0123456789")
	if unit == per || unit == "" {
		return n, per
	}
	if v, err := numbers.Parse(per[:len(per)-len(unit)]); err == nil && v.Sign() > 0 {
		n = v
	}
	return n, unitSymbol(strings.TrimSpace(unit))
}

// size returns what the unit is in the base units of its dimension.
func (r Region) size(unit string) (dimension string, num, den numbers.Decimal, err error) {
	sizes := unitSizes()
	one := func(unit string) (unitSize, error) {
		u, ok := sizes[unit]
		if !ok {
			return u, fmt.Errorf("%w: %q has no known size", ErrConvert, unit)
		}
		for f := range strings.FieldsSeq(u.regions) {
			if v, ok := strings.CutPrefix(f, string(r)+"="); ok && r != NoRegion {
				u.num, _ = numbers.Parse(v)
			}
		}
		if !u.num.IsValid() {
			return u, fmt.Errorf("%w: %q has no size in region %q", ErrConvert, unit, string(r))
		}
		return u, nil
	}
	if u, ok := sizes[unit]; ok {
		u, err = one(unit)
		return u.dimension, u.num, u.den, err
	}
	for i, p := range strings.Split(unit, "/") {
		several := numbers.New(1, 0)
		if i > 0 {
			several, p = severalOf(p)
		}
		u, err := one(p)
		if err != nil {
			return "", num, den, err
		}
		if i == 0 {
			dimension, num, den = u.dimension, u.num, u.den
			continue
		}
		dimension += "/" + u.dimension
		var ok1, ok2 bool
		num, ok1 = num.Mul(u.den)
		den, ok2 = den.Mul(u.num)
		if ok2 {
			den, ok2 = den.Mul(several)
		}
		if !ok1 || !ok2 {
			return "", num, den, fmt.Errorf("%w: %q is out of range", ErrConvert, unit)
		}
	}
	return dimension, num, den, nil
}

// convertPlaces is how many decimal places a conversion that does not end is
// rounded to.
const convertPlaces = 12

// Convert returns the quantity in another unit of the same dimension, given by
// its symbol or any spelling that texts have: Convert("ha", NoRegion),
// Convert("tấn/ha", NoRegion); the result has the symbol. Units that have another size in every region (sào, mẫu, công) need one. Results that do
// not end are rounded to 12 decimal places. Its error is ErrConvert.
func (q *Quantity) Convert(unit string, region Region) (*Quantity, error) {
	unit = unitSymbol(unit)
	if q.Unit == unit {
		same := *q
		return &same, nil
	}
	out := *q
	out.Unit = unit
	if q.Unit == "°F" && unit == "°C" || q.Unit == "°C" && unit == "°F" {
		return convertTemperature(&out)
	}
	if from, to := dimensionOf(q.Unit), dimensionOf(unit); speed(from) != speed(to) {
		return nil, fmt.Errorf("%w: %s (%s) into %s (%s)", ErrConvert, q.Unit, from, unit, to)
	}
	_, num, den, err := region.size(q.Unit)
	if err != nil {
		return nil, err
	}
	to, num2, den2, err := region.size(unit)
	if err != nil {
		return nil, err
	}
	out.Dimension = to
	top, ok1 := num.Mul(den2)
	bottom, ok2 := den.Mul(num2)
	if q.Size != "" || !ok1 || !ok2 {
		return nil, fmt.Errorf("%w: %s into %s", ErrConvert, q, unit)
	}
	for _, a := range []*Amount{&out.Amount, &out.Low, &out.High, &out.Magnitude} {
		if !a.IsValid() {
			continue
		}
		v, ok := a.d.Mul(top)
		if ok {
			v, _ = v.Quo(bottom, convertPlaces)
		}
		if !v.IsValid() {
			return nil, fmt.Errorf("%w: %s into %s is out of range", ErrConvert, q, unit)
		}
		a.d = v
	}
	return &out, nil
}

// speed gives speeds the one name that their parts would have.
func speed(dimension string) string {
	switch dimension {
	case "speed":
		return "length/time"
	}
	return dimension
}

// convertTemperature converts between the two scales, to the unit that q has
// already.
func convertTemperature(q *Quantity) (*Quantity, error) {
	for _, a := range []*Amount{&q.Amount, &q.Low, &q.High} {
		if !a.IsValid() {
			continue
		}
		v, ok := a.d, true
		if q.Unit == "°C" {
			if v, ok = v.Add(numbers.New(-32, 0)); ok {
				v, ok = v.Mul(numbers.New(5, 0))
			}
			v, _ = v.Quo(numbers.New(9, 0), convertPlaces)
		} else {
			if v, ok = v.Mul(numbers.New(18, -1)); ok {
				v, ok = v.Add(numbers.New(32, 0))
			}
		}
		if !ok || !v.IsValid() {
			return nil, fmt.Errorf("%w: out of range", ErrConvert)
		}
		a.d = v
	}
	return q, nil
}
