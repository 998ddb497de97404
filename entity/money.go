package entity

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Money is the value of an amount of money. It is small and comparable.
type Money struct {
	// Amount is the exact amount in units of the currency: «6,95 cent» is
	// 0.0695 USD. A range and a vague amount have none.
	Amount Amount

	// Low and High are the ends of a range, «10-20 triệu đồng».
	Low, High Amount

	// Magnitude is the order of magnitude of a vague amount: 1000000 for «hàng
	// triệu USD» and «vài triệu đồng».
	Magnitude Amount

	// Currency is the code of ISO 4217, such as VND.
	Currency string

	// Implied is set where the text names no currency: «vốn 10 tỷ».
	Implied bool

	// Bound tells how the words around limit the amount.
	Bound Bound

	// Per is what the amount is given for, the units with a slash between them
	// in the order of the text: «người/năm» for «45 triệu đồng/người/năm».
	// PerUnits gives them one by one.
	Per string

	// InWords tells whether an amount in words in brackets after this one
	// («125.000.000 đồng (một trăm hai mươi lăm triệu đồng)») says the same.
	InWords Agreement
}

// Agreement tells whether something said twice is said alike.
type Agreement string

// The results of a comparison. The zero Agreement is that there was nothing to
// compare.
const (
	Agrees  Agreement = "agrees"
	Differs Agreement = "differs"
)

// PerUnits returns the units that the amount is given for, in the order of the
// text, nil if there are none.
func (m *Money) PerUnits() []string { return splitPer(m.Per) }

func splitPer(per string) []string {
	if per == "" {
		return nil
	}
	return strings.Split(per, "/")
}

// String returns the money on one line, in the form that ParseMoney reads:
// «over 20000000 VND/tháng», «10000000..20000000 VND», «vague 1000000 USD»;
// VND? is an implied currency, and a comparison ends the line as «= in words»
// or «≠ in words».
func (m *Money) String() string {
	amount := m.Amount
	if m.Bound == BoundVague {
		amount = m.Magnitude
	}
	b := appendRange(make([]byte, 0, 48), m.Bound, amount, m.Low, m.High)
	b = append(append(b, ' '), m.Currency...)
	if m.Implied {
		b = append(b, '?')
	}
	if m.Per != "" {
		b = append(append(b, '/'), m.Per...)
	}
	switch m.InWords {
	case Agrees:
		b = append(b, " = in words"...)
	case Differs:
		b = append(b, " ≠ in words"...)
	}
	return string(b)
}

// ParseMoney reads what Money.String writes.
func ParseMoney(s string) (*Money, error) {
	m := &Money{}
	var rest string
	var err error
	if m.Bound, m.Amount, m.Low, m.High, rest, err = cutRange(s); err != nil {
		return nil, err
	}
	if m.Bound == BoundVague {
		m.Amount, m.Magnitude = Amount{}, m.Amount
	}
	if t, ok := strings.CutSuffix(rest, " = in words"); ok {
		rest, m.InWords = t, Agrees
	} else if t, ok := strings.CutSuffix(rest, " ≠ in words"); ok {
		rest, m.InWords = t, Differs
	}
	m.Currency, m.Per, _ = strings.Cut(rest, "/")
	m.Currency, m.Implied = strings.CutSuffix(m.Currency, "?")
	for _, c := range m.Currency {
		if c < 'A' || c > 'Z' {
			m.Currency = ""
			break
		}
	}
	if len(m.Currency) != 3 {
		return nil, fmt.Errorf("%w: %q has no currency", errAmounts, s)
	}
	return m, nil
}

// moneyJSON is the form of Money in JSON.
type moneyJSON struct {
	Amount    Amount    `json:"amount,omitzero"`
	Low       Amount    `json:"low,omitzero"`
	High      Amount    `json:"high,omitzero"`
	Magnitude Amount    `json:"magnitude,omitzero"`
	Currency  string    `json:"currency"`
	Implied   bool      `json:"implied,omitempty"`
	Bound     Bound     `json:"bound,omitempty"`
	Per       string    `json:"per,omitempty"`
	InWords   Agreement `json:"inWords,omitempty"`
}

// MarshalJSON returns an object of the fields that are set; amounts are strings
// of digits, so that no reader takes them for floats.
func (m *Money) MarshalJSON() ([]byte, error) { return json.Marshal(moneyJSON(*m)) }

// UnmarshalJSON reads what MarshalJSON writes.
func (m *Money) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, (*moneyJSON)(m))
}
