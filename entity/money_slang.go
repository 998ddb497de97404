package entity

import "github.com/vientity/vientity/entity/internal/lexicon"

// MoneySlang returns a rule, to be given to Options.Rules, that reads amounts as
// people write and say them among themselves: «1tr2», «500k», «2 củ», «3 lít».
// The built-in rules leave them alone, because most of these words mean
// something else. Its amounts are in đồng, with Implied set.
func MoneySlang() Rule {
	return Rule{
		Name:     "money/slang",
		Type:     TypeMoney,
		Doc:      "amounts with k, tr, củ, chai, lít, xị, tỏi",
		Priority: 10,
		Trigger:  Trigger{Digits: true, Words: amountWords},
		Find:     findMoneySlang,
		Examples: []Example{
			{Text: "Thuê phòng [2tr5], gửi xe [100k/tháng].", Values: []string{"2500000 VND?", "100000 VND?/tháng"}},
			{Text: "Nó mượn [2 củ] hôm qua, còn nợ [ba lít].", Values: []string{"2000000 VND?", "300000 VND?"}},
			{Text: "Mua 2 củ khoai, 3 lít xăng và 2 chai nước."},
		},
	}
}

// slangScale returns the power of ten that a slang word for money stands for.
func slangScale(key string) int {
	switch key {
	case "lít", "xị":
		return 5
	case "củ", "chai":
		return 6
	case "tỏi":
		return 9
	}
	return 0
}

func findMoneySlang(c *Cursor) {
	r, ok := c.readAmount()
	if !ok || r.den.IsValid() || r.Den.IsValid() || r.sides > 0 || r.Vague || r.Bare {
		return
	}
	if code, _, _ := c.currency(r); code != "" {
		return
	}
	local, end := *r, r.end
	if !r.Slang {
		power := slangScale(c.key(end))
		if power == 0 || r.Scaled || !local.shift(power) {
			return
		}
		end++
		// what follows tells the thing: «2 củ khoai», «3 lít xăng»
		if _, thing := c.lookup(end, lexicon.Counted); thing {
			return
		}
	}
	per, after := c.per(end)
	m := c.run.slabs.money.take()
	m.Currency, m.Implied, m.Per = "VND", true, per
	m.Bound = c.amounts(&local, after, &m.Amount, &m.Low, &m.High, &m.Magnitude)
	c.Propose(0, after).Value(m).Part("number", 0, r.end)
}
