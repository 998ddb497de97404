package entity

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Quantity is the value of a number with a unit of measurement or a noun that
// it counts. It is small and comparable.
type Quantity struct {
	// Amount is the exact number; of «15/20 xã» it is the 15. A range, a plain
	// fraction and a vague number have none.
	Amount Amount

	// Low and High are the ends of a range, «10 - 12 kg».
	Low, High Amount

	// Magnitude is the order of magnitude of a vague number: 1000 for «hàng
	// nghìn» and «vài nghìn».
	Magnitude Amount

	// Fraction is a fraction or a ratio: «3/4», «15/20», «1/5000».
	Fraction string

	// Size are the sides of «3 x 4 m»: «3x4».
	Size string

	// Unit is the symbol of the unit (kg, t, ha, m², %, km/h), or the noun as
	// it is said where things are counted, the classifier if there is one: hộ
	// of «1.250 hộ dân», đoàn viên. Units of a rate are part of it: tạ/ha.
	Unit string

	// Dimension is what the unit measures, one of the dimensions of units
	// (mass, length, area, volume, energy, ratio, age …), or count.
	Dimension string

	// Of is what is measured or counted, where the text names it behind the
	// unit or the classifier: gạo of «760 kg gạo», xe of «200 chiếc xe».
	Of string

	// Bound tells how the words around limit the number.
	Bound Bound
}

// PerUnits returns the units that a rate is given for, in the order of the
// text: [ha] of «65 tạ/ha». It is nil for what is no rate.
func (q *Quantity) PerUnits() []string {
	_, per, _ := strings.Cut(q.Unit, "/")
	return splitPer(per)
}

// String returns the quantity on one line, in the form that ParseQuantity
// reads: «over 1250 hộ», «15 (15/20) xã», «11.5..12.4 %», «760 kg [gạo]»,
// «(3/4)», «(3x4) m», «vague 1000 lượt [du khách]». The dimension is not in it.
func (q *Quantity) String() string {
	amount := q.Amount
	if q.Bound == BoundVague {
		amount = q.Magnitude
	}
	b := make([]byte, 0, 48)
	if amount.IsValid() || q.Low.IsValid() || q.High.IsValid() {
		b = appendRange(b, q.Bound, amount, q.Low, q.High)
	} else {
		b = append(b, q.Bound...)
	}
	put := func(open, s, end string) {
		if s != "" {
			if len(b) > 0 {
				b = append(b, ' ')
			}
			b = append(append(append(b, open...), s...), end...)
		}
	}
	put("(", q.Fraction, ")")
	put("(", q.Size, ")")
	put("", q.Unit, "")
	put("[", q.Of, "]")
	return string(b)
}

// ParseQuantity reads what Quantity.String writes, and units in any spelling
// that texts have: «5 m2» is 5 m². The dimension is that of the unit, ratio for
// a fraction without one.
func ParseQuantity(s string) (*Quantity, error) {
	q := &Quantity{}
	rest := s
	if t, ok := strings.CutSuffix(rest, "]"); ok {
		i := strings.LastIndex(t, "[")
		if i < 0 {
			return nil, fmt.Errorf("%w: %q", errAmounts, s)
		}
		q.Of, rest = t[i+1:], strings.TrimSuffix(t[:i], " ")
	}
	head, tail, _ := strings.Cut(rest, " ")
	if b := Bound(head); head != "" && b.isKnown() && strings.HasPrefix(tail, "(") {
		q.Bound, rest = b, tail
	} else if !strings.HasPrefix(rest, "(") {
		var err error
		if q.Bound, q.Amount, q.Low, q.High, rest, err = cutRange(rest); err != nil {
			return nil, err
		}
		if q.Bound == BoundVague {
			q.Amount, q.Magnitude = Amount{}, q.Amount
		}
	}
	if t, ok := strings.CutPrefix(rest, "("); ok {
		inner, after, ok := strings.Cut(t, ")")
		switch {
		case !ok:
			return nil, fmt.Errorf("%w: %q", errAmounts, s)
		case strings.Contains(inner, "/"):
			q.Fraction = inner
		default:
			q.Size = inner
		}
		rest = strings.TrimPrefix(after, " ")
	}
	q.Unit = unitSymbol(rest)
	if q.Dimension = dimensionOf(q.Unit); q.Unit == "" && q.Fraction != "" {
		q.Dimension = "ratio"
	}
	return q, nil
}

// quantityJSON is the form of Quantity in JSON.
type quantityJSON struct {
	Amount    Amount `json:"amount,omitzero"`
	Low       Amount `json:"low,omitzero"`
	High      Amount `json:"high,omitzero"`
	Magnitude Amount `json:"magnitude,omitzero"`
	Fraction  string `json:"fraction,omitempty"`
	Size      string `json:"size,omitempty"`
	Unit      string `json:"unit,omitempty"`
	Dimension string `json:"dimension,omitempty"`
	Of        string `json:"of,omitempty"`
	Bound     Bound  `json:"bound,omitempty"`
}

// MarshalJSON returns an object of the fields that are set, with per, the units
// of a rate, beside them; amounts are strings of digits, so that no reader
// takes them for floats.
func (q *Quantity) MarshalJSON() ([]byte, error) {
	_, per, _ := strings.Cut(q.Unit, "/")
	return json.Marshal(struct {
		quantityJSON
		Per string `json:"per,omitempty"`
	}{quantityJSON(*q), per})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (q *Quantity) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, (*quantityJSON)(q))
}
