package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
	numbers "github.com/vientity/vientity/entity/internal/number"
	"github.com/vientity/vientity/entity/internal/word"
)

type moneySlabs struct {
	money   slab[Money]
	reading readingCache
}

func moneyRules() []Rule {
	return []Rule{
		{
			Name:    "money/amount",
			Type:    TypeMoney,
			Doc:     "an amount with the currency behind it, or with a scale word where money is spoken of",
			Trigger: Trigger{Digits: true, Words: amountWords},
			Find:    findMoney,
			Examples: []Example{
				{Text: "Kinh phí xây cầu là [12,5 tỷ đồng].", Values: []string{"12500000000 VND"}},
				{Text: "Mỗi suất quà trị giá hơn [500.000đ].", Values: []string{"over 500000 VND"}},
				{Text: "Cà phê nhân lên [98.500 - 99.200 đồng/kg].", Values: []string{"98500..99200 VND/kg"}},
				{Text: "Phạt từ [3 triệu đồng đến 5 triệu đồng] với tài xế.", Values: []string{"3000000..5000000 VND"}},
				{Text: "Lương [8-10 triệu đồng/người/tháng], chưa kể thưởng.", Values: []string{"8000000..10000000 VND/người/tháng"}},
				{Text: "Giá giảm [20-10 triệu đồng], vốn [800 - 1,2 tỷ đồng], vé từ 5 - [3 triệu đồng].", Values: []string{"10000000..20000000 VND", "800000000..1200000000 VND", "3000000 VND"}},
				{Text: "Chị gom được [hai triệu rưỡi đồng].", Values: []string{"2500000 VND"}},
				{Text: "Tặng trường [1 tỷ 250 triệu đồng].", Values: []string{"1250000000 VND"}},
				{Text: "Lô hàng giá [1.234,5 USD].", Values: []string{"1234.5 USD"}},
				{Text: "Vé vào cửa [1,500 đồng].", Values: []string{"1500 VND"}},
				{Text: "Xã thu được [vài chục triệu đồng].", Values: []string{"vague 10000000 VND"}},
				{Text: "Giá bán [6,95 cent/kWh].", Values: []string{"0.0695 USD/kWh"}},
				{Text: "Gói thầu từ [5 tỷ đồng] trở lên.", Values: []string{"min 5000000000 VND"}},
				{Text: "Dự án có vốn [40 tỷ], xong trong năm nay.", Values: []string{"40000000000 VND?"}},
				{Text: "Giá thuê [50 nghìn đồng mỗi giờ], gạo [18.000 đồng một kg].", Values: []string{"50000 VND/h", "18000 VND/kg"}},
				{Text: "Giá [5.000 đồng] mỗi thứ, [7.000 đồng] mỗi.", Values: []string{"5000 VND", "7000 VND"}},
				{Text: "Chị lãi [3 tỷ đồng] một năm trước, góp [2 triệu đồng] một lần nữa.", Values: []string{"3000000000 VND", "2000000 VND"}},
				{Text: "Ký quỹ [20.000.000 đồng] ([hai mươi triệu đồng]).", Values: []string{"20000000 VND = in words", "20000000 VND"}},
				{Text: "Tăng từ [20] lên [35 triệu đồng], từ [5 nghìn tỷ] xuống [4,5 nghìn tỷ đồng].", Values: []string{"20000000 VND", "35000000 VND", "5000000000000 VND", "4500000000000 VND"}},
				{Text: "Nộp [5.000.000 (năm triệu) đồng], không phải [600.000 (sáu mươi nghìn) đồng].", Values: []string{"5000000 VND = in words", "600000 VND ≠ in words"}},
				{Text: "Từ [1.000.000 đồng đến dưới 3.000.000 đồng].", Values: []string{"1000000..3000000 VND"}},
				{Text: "Hơn 2 triệu đồng bào theo đạo, 30 đồng chí dự họp."},
				{Text: "Xã đến 25 đến nơi, 10 đồng hồ, 3 huy chương đồng."},
				{Text: "LNST đạt [215 tỷ], lỗ [7 tỷ] năm ngoái; lô đất chốt [4,1 tỷ], phim thu [2,3 tỷ] cuối tuần qua.", Values: []string{"215000000000 VND?", "7000000000 VND?", "4100000000 VND?", "2300000000 VND?"}},
				{Text: "Dân số 1,2 triệu, đến 2030 là 1,5 triệu, hơn 8 tỷ dân, thu 2,1 triệu lượt xem."},
				{Text: "Bắt 5 tệ nạn, 12 yên ngựa."},
			},
		},
		{
			Name:    "money/negative",
			Type:    TypeMoney,
			Doc:     "an amount below zero",
			Trigger: Trigger{Words: []string{"-", "−", "–"}},
			Find:    findNegativeMoney,
			Examples: []Example{
				{Text: "Quý này lỗ [-1.200.000 đồng], chênh lệch: [-2,5 tỷ đồng] ([-3 triệu USD]).", Values: []string{"-1200000 VND", "-2500000000 VND", "-3000000 USD"}},
				{Text: "Vé -[20.000 đồng], chi [3 triệu đồng -5 triệu đồng].", Values: []string{"20000 VND", "3000000..5000000 VND"}},
				{Text: "Tỷ số là -2, lỗ -5 điểm, ở mức -3."},
			},
		},
		{
			Name:    "money/sign",
			Type:    TypeMoney,
			Doc:     "an amount behind the sign of its currency",
			Trigger: Trigger{Words: []string{"$", "€", "£", "¥", "₫", "us", "usd", "vnd"}},
			Find:    findSignedMoney,
			Examples: []Example{
				{Text: "Quỹ nhận [$5 triệu] từ nước ngoài.", Values: []string{"5000000 USD"}},
				{Text: "Vé [€12,50] một người.", Values: []string{"12.5 EUR"}},
				{Text: "Bán được [US$1,200].", Values: []string{"1200 USD"}},
				{Text: "Ký hiệu $ và €, US 5 người, tỷ giá USD/VND 25.450."},
			},
		},
	}
}

// findMoney reads an amount at the anchor and the currency behind it.
func findMoney(c *Cursor) {
	r, ok := c.readAmount()
	if !ok || r.den.IsValid() || r.Den.IsValid() || r.sides > 0 || r.Adjacent && !r.Scaled {
		return
	}
	code, cents, end := c.currency(r)
	if code == "" {
		if c.Is(r.end, "(") && c.spelledBefore(r) {
			return
		}
		if !c.sharedMoney(r) {
			c.impliedMoney(r)
		}
		return
	}
	if r.Bare && !c.bareIsAmount() {
		return
	}
	c.proposeMoney(*r, 0, code, cents, end)
}

// findNegativeMoney reads a minus glued to digits behind a word that money below
// zero follows; elsewhere it is a dash.
func findNegativeMoney(c *Cursor) {
	if c.w(1).Kind != word.Digits || !c.gluedAt(1) || c.w(0).Has(word.Line) ||
		!c.Is(-1, "(", ":", "lỗ", "nhuận", "là", "đạt", "ở", "mức", "còn", "dư", "âm", "ròng", "thuế", "về", "xuống", "lệch") {
		return
	}
	n, ok := numbers.Read(c.run.words[c.at+1 : c.hi])
	if !ok || !n.Digits || n.Den.IsValid() {
		return
	}
	r := reading{Number: n, end: n.N + 1}
	code, cents, end := c.currency(&r)
	if code == "" {
		return
	}
	r.Value = r.Value.Neg()
	c.proposeMoney(r, 0, code, cents, end)
}

// bareIsAmount reports whether a scale word without a number before it is an
// amount: «hơn trăm triệu», «cả tỷ đồng».
func (c *Cursor) bareIsAmount() bool {
	return c.Is(-1, "cả", "bạc", "tiền", "hơn", "gần", "trên", "dưới", "khoảng", "chừng", "ngót", "cỡ", "đến", "tới", "quá")
}

// currency reads the currency behind the number.
func (c *Cursor) currency(r *reading) (code string, cents bool, end int) {
	j := r.end
	h, ok := c.lookup(j, lexicon.Currencies)
	if !ok {
		return "", false, j
	}
	end = j + h.N
	next := c.key(end)
	if c.gluedAt(end) && c.w(end).Kind == word.Letters {
		next = ""
	}
	switch large := r.Scaled || r.least().Cmp(NewAmount(100, 0)) >= 0; h.Attr {
	case "dong":
		switch next {
		case "bào", "chí", "đội", "hồ", "môn":
			return "", false, j
		case "nghiệp", "minh", "hương", "phục", "bằng", "thau", "tiền", "lúa", "ruộng", "cỏ", "bộ", "đều", "đẳng", "nát", "phạm", "loạt", "dạng", "âm", "tử", "sự", "tác", "diễn", "thời", "thuận", "tình", "ý", "nhất", "hành", "hóa", "nội":
			if !r.Scaled && (!large || !r.Grouped) {
				return "", false, j
			}
		}
		if !r.Digits && !large && !r.Vague {
			return "", false, j
		}
	case "sign":
		if !large && !c.glued(end, "/") {
			return "", false, j
		}
	case "weak":
		if !large {
			return "", false, j
		}
	case "cent":
		cents = true
	default:
		if !large && (h.Value == "CNY" && next == "nạn" || h.Value == "JPY" && (next == "ổn" || next == "ngựa" || next == "xe" || next == "tĩnh")) {
			return "", false, j
		}
	}
	return h.Value, cents, end
}

// proposeMoney proposes the amount from word i, whose currency ends at end.
func (c *Cursor) proposeMoney(r reading, i int, code string, cents bool, end int) {
	if r.Ambiguous && !r.Scaled && !cents {
		// 1,500 đồng: there are no thousandths of money
		if !r.shift(3) {
			return
		}
	}
	if cents && !r.shift(-2) {
		return
	}
	numbers := r.end
	per, after := "", end
	if i == 0 || c.Is(end, "/") {
		per, after = c.per(end)
	}
	// 2 triệu đồng đến 5 triệu đồng
	if i == 0 && !r.isRange() && !r.Vague && c.Is(after, "đến", "tới", "-", "–") {
		from := after + 1
		if c.Is(from, "dưới") {
			from++
		}
		if r2, code2, cents2, end2, ok := c.rightEnd(from); ok && code2 == code && (!cents2 || r2.shift(-2)) && !r2.isRange() && r.Value.Cmp(r2.Value) < 0 {
			r.low, r.high = Amount{r.Value}, Amount{r2.Value}
			per2, after2 := c.per(end2)
			if per2 != "" {
				per = per2
			}
			after = after2
		}
	}
	m := c.run.slabs.money.take()
	m.Currency, m.Per = code, per
	m.Bound = c.amounts(&r, after, &m.Amount, &m.Low, &m.High, &m.Magnitude)
	if per == "" {
		m.Per, after = c.eachOf(after)
	}
	m.InWords = c.inWords(after, m)
	match := c.Propose(0, after).Value(m)
	match.Part("number", i, numbers)
	if i == 0 {
		match.Part("currency", numbers, end)
	} else {
		match.Part("currency", 0, i)
	}
}

// rightEnd reads an amount with a currency from word i on.
func (c *Cursor) rightEnd(i int) (r reading, code string, cents bool, end int, ok bool) {
	if i >= c.Len() {
		return
	}
	right := *c
	right.at += i
	if !right.read(&r) || r.Vague || r.Bare || r.den.IsValid() || r.Den.IsValid() || r.sides > 0 {
		return
	}
	if r.Ambiguous && !r.Scaled && !r.shift(3) {
		return
	}
	code, cents, end = right.currency(&r)
	return r, code, cents, end + i, code != ""
}

// inWords compares the amount with one in words in brackets at i.
func (c *Cursor) inWords(i int, m *Money) Agreement {
	if !c.Is(i, "(") {
		return ""
	}
	i++
	for n := 0; n < 4 && c.Is(i, "bằng", "viết", "chữ", ":", "số", "tiền"); n++ {
		i++
	}
	if i >= c.Len() || c.w(i).Kind != word.Letters {
		return ""
	}
	r, code, cents, _, ok := c.rightEnd(i)
	if !ok || r.Digits || cents || r.isRange() || code != m.Currency {
		return ""
	}
	if m.Amount == (Amount{r.Value}) {
		return Agrees
	}
	return Differs
}

// spelledBefore proposes an amount that is repeated in words before its
// currency: «5.000.000 (năm triệu) đồng».
func (c *Cursor) spelledBefore(r *reading) bool {
	i := r.end + 1
	if i >= c.Len() || c.w(i).Kind != word.Letters || r.Vague || r.Bare || r.isRange() {
		return false
	}
	n, ok := numbers.Read(c.run.words[c.at+i : c.hi])
	if !ok || n.Den.IsValid() || !c.Is(i+n.N, ")") {
		return false
	}
	h, ok := c.lookup(i+n.N+1, lexicon.Currencies)
	if !ok || h.Attr == "cent" || h.Attr == "weak" {
		return false
	}
	end := i + n.N + 1 + h.N
	per, after := c.per(end)
	m := c.run.slabs.money.take()
	m.Currency, m.Per, m.InWords = h.Value, per, Differs
	m.Bound = c.amounts(r, after, &m.Amount, &m.Low, &m.High, &m.Magnitude)
	if m.Amount == (Amount{n.Value}) {
		m.InWords = Agrees
	}
	c.Propose(0, after).Value(m).Part("number", 0, r.end).Part("currency", end-h.N, end)
	return true
}

// sharedMoney proposes an amount whose currency stands behind the next: «từ 5
// tỷ lên 7 tỷ đồng», «từ 20 lên 35 triệu đồng».
func (c *Cursor) sharedMoney(r *reading) bool {
	at, change := c.joins(r.end)
	if at == r.end || r.Vague || r.Bare || r.Slang || change && !c.Is(-1, "từ") || !r.Scaled && !(change && r.Digits) {
		return false
	}
	next, code, cents, end, ok := c.rightEnd(at)
	if !ok || cents || !next.Scaled || next.isRange() && !r.isRange() {
		return false
	}
	local := *r
	if !r.Scaled && !local.shift(next.Scale) {
		return false
	}
	m := c.run.slabs.money.take()
	m.Currency = code
	m.Per, _ = c.per(end)
	m.Bound = c.amounts(&local, r.end, &m.Amount, &m.Low, &m.High, &m.Magnitude)
	c.Propose(0, r.end).Value(m).Part("number", 0, r.end).Part("currency", at+next.end, end)
	return true
}

// impliedMoney proposes a scaled number without a currency where the words
// before it speak of money: «vốn 10 tỷ», or a rate follows: «5 triệu/tháng».
func (c *Cursor) impliedMoney(r *reading) {
	if !r.Scaled || r.Slang || r.Bare {
		return
	}
	end := r.end
	cash := c.Is(end, "tiền")
	if w := c.w(end); !cash && w.Kind == word.Letters && (c.gluedAt(end) || !endsAmount(w.Key) && !c.timeFollows(end)) || w.Kind == word.Digits || c.Is(end, "%", "°") {
		return
	}
	per, after := c.per(end)
	if per == "" {
		if c.Is(end, "/") || !cash && !c.afterMoneyCue() {
			return
		}
	}
	m := c.run.slabs.money.take()
	m.Currency, m.Implied, m.Per = "VND", true, per
	m.Bound = c.amounts(r, after, &m.Amount, &m.Low, &m.High, &m.Magnitude)
	if per == "" {
		m.Per, after = c.eachOf(after)
	}
	c.Propose(0, after).Value(m).Part("number", 0, end)
}

// afterMoneyCue reports whether one of the last words of the clause speaks of
// money.
func (c *Cursor) afterMoneyCue() bool {
	for i := -1; i >= -6; i-- {
		w := c.w(i)
		if w.Kind == word.Symbol && w.Key != "-" && w.Key != "–" && w.Key != ":" || w.Kind == 0 {
			return false
		}
		if _, ok := c.lookup(i, lexicon.MoneyCues); ok {
			return true
		}
		if w.Has(word.Sentence) {
			return false
		}
	}
	return false
}

// timeFollows reports whether the words from i on tell a time: «thu 1,9 tỷ cuối
// tuần qua», «lỗ 12 tỷ năm 2023».
func (c *Cursor) timeFollows(i int) bool {
	switch c.key(i) {
	case "cuối", "đầu", "giữa":
		return c.Is(i+1, "tuần", "tháng", "năm", "quý")
	case "năm", "quý", "tháng", "ngày":
		return c.w(i+1).Kind == word.Digits || c.Is(i+1, "nay", "ngoái", "qua", "trước", "này", "i", "ii", "iii", "iv")
	case "tuần":
		return c.Is(i+1, "qua", "trước", "này", "rồi")
	}
	return false
}

// endsAmount reports whether the word shows that an amount ends before it: it
// starts no noun that could be counted.
func endsAmount(key string) bool {
	switch key {
	case "để", "cho", "trong", "từ", "và", "là", "của", "với", "mỗi", "một", "nữa", "vào", "so", "nhưng", "trở", "đến", "tới", "thì", "mà", "do", "bởi", "vì", "nên", "còn", "rồi", "nếu", "khi", "tại", "ở", "qua", "theo", "hoặc", "hay", "sau", "trước", "trên", "dưới", "bằng", "đã", "sẽ", "đang", "được", "bị", "chưa", "cũng", "lên", "xuống", "ra", "mua", "bán", "trả", "gồm", "thôi", "lận", "hồi", "ngay", "nhờ", "xây", "làm", "sửa", "chỉ", "tùy", "song", "dù", "tuy", "không", "ngoài", "như", "chứ", "ạ", "nhé", "à", "này", "kia", "đó", "ấy":
		return true
	}
	return false
}

// findSignedMoney reads an amount behind the sign or code at the anchor.
func findSignedMoney(c *Cursor) {
	h, ok := c.lookup(0, lexicon.Currencies)
	if !ok || h.Attr != "" || c.w(h.N).Kind != word.Digits {
		return
	}
	if c.Is(-1, "/") {
		return // a rate of exchange: USD/VND 26.120
	}
	if c.Is(0, "$") && c.w(-1).Kind == word.Letters && c.gluedAt(0) || c.w(-1).Kind == word.Digits && !c.Is(0, "usd", "vnd") {
		return // A$, 5$
	}
	if c.w(-1).Kind == word.Digits || c.w(0).Kind == word.Letters && c.w(0).Shape != word.Caps {
		return
	}
	after := *c
	after.at += h.N
	var r reading
	if !after.read(&r) || r.den.IsValid() || r.Den.IsValid() || r.sides > 0 {
		return
	}
	if _, again := c.lookup(h.N+r.end, lexicon.Currencies); again {
		return
	}
	r.end += h.N
	c.proposeMoney(r, h.N, h.Value, false, r.end)
}
