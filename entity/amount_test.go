package entity

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

func amount(s string) Amount {
	a, err := ParseAmount(s)
	if err != nil {
		panic(err)
	}
	return a
}

func TestMoneyPrintsAndParses(t *testing.T) {
	for _, m := range []Money{
		{Amount: amount("2450000000"), Currency: "VND"},
		{Amount: amount("0.0695"), Currency: "USD", Per: "kWh", Bound: BoundOver},
		{Low: amount("10"), High: amount("20.5"), Currency: "EUR", Per: "người/năm", Bound: BoundAbout},
		{Magnitude: amount("1000000"), Currency: "USD", Bound: BoundVague},
		{Amount: amount("15000000000"), Currency: "VND", Implied: true, Bound: BoundMax},
		{Amount: amount("20000000"), Currency: "VND", InWords: Agrees},
		{Amount: amount("20000000"), Currency: "VND", Per: "hộ", InWords: Differs},
	} {
		back, err := ParseMoney(m.String())
		if err != nil || *back != m {
			t.Errorf("ParseMoney(%q) = %+v, %v, want %+v", m.String(), back, err, m)
		}
		data, err := json.Marshal(&m)
		if err != nil {
			t.Fatal(err)
		}
		var again Money
		if err := json.Unmarshal(data, &again); err != nil || again != m {
			t.Errorf("%s reads back as %+v, %v", data, again, err)
		}
	}
	for _, s := range []string{"", "5", "5 đồng", "over VND", "x VND", ".. VND", "5 VN", "1..x VND"} {
		if m, err := ParseMoney(s); err == nil {
			t.Errorf("ParseMoney(%q) = %+v", s, m)
		}
	}
}

func TestMoneyJSON(t *testing.T) {
	m := &Money{Low: amount("10000000"), High: amount("20000000"), Currency: "VND", Per: "người/tháng", Bound: BoundAbout}
	got, err := json.Marshal(m)
	if want := `{"low":"10000000","high":"20000000","currency":"VND","bound":"about","per":"người/tháng"}`; err != nil || string(got) != want {
		t.Errorf("JSON is %s, %v, want %s", got, err, want)
	}
	if per := m.PerUnits(); len(per) != 2 || per[0] != "người" || per[1] != "tháng" {
		t.Errorf("PerUnits = %q", per)
	}
}

func TestQuantityPrintsAndParses(t *testing.T) {
	for _, q := range []Quantity{
		{Amount: amount("760"), Unit: "kg", Dimension: "mass", Of: "gạo"},
		{Low: amount("11.5"), High: amount("12.4"), Unit: "%", Dimension: "ratio", Bound: BoundMin},
		{Amount: amount("15"), Fraction: "15/20", Unit: "xã", Dimension: "count"},
		{Fraction: "3/4", Dimension: "ratio"},
		{Fraction: "3/4", Dimension: "ratio", Bound: BoundAbout},
		{Size: "3x4", Unit: "m", Dimension: "length"},
		{Magnitude: amount("1000"), Unit: "lượt", Dimension: "count", Of: "du khách", Bound: BoundVague},
		{Amount: amount("65"), Unit: "tạ/ha", Dimension: "mass/area"},
		{Amount: amount("-5"), Unit: "°C", Dimension: "temperature"},
		{Amount: amount("155"), Unit: "xã, phường, thị trấn", Dimension: "count", Bound: BoundOver},
	} {
		back, err := ParseQuantity(q.String())
		if err != nil || *back != q {
			t.Errorf("ParseQuantity(%q) = %+v, %v, want %+v", q.String(), back, err, q)
		}
		data, err := json.Marshal(&q)
		if err != nil {
			t.Fatal(err)
		}
		var again Quantity
		if err := json.Unmarshal(data, &again); err != nil || again != q {
			t.Errorf("%s reads back as %+v, %v", data, again, err)
		}
	}
	for _, s := range []string{"", "kg", "about kg", "(3/4", "5 kg]"} {
		if q, err := ParseQuantity(s); err == nil {
			t.Errorf("ParseQuantity(%q) = %+v", s, q)
		}
	}
}

// A unit may be written in every way that the rules read.
func TestUnitsInOtherSpellings(t *testing.T) {
	for s, want := range map[string]Quantity{
		"5 m2":             {Amount: amount("5"), Unit: "m²", Dimension: "area"},
		"5 mét vuông":      {Amount: amount("5"), Unit: "m²", Dimension: "area"},
		"6 tấn/ha":         {Amount: amount("6"), Unit: "t/ha", Dimension: "mass/area"},
		"6 tấn/hộ":         {Amount: amount("6"), Unit: "t/hộ", Dimension: "mass/count"},
		"3 hộ [dân]":       {Amount: amount("3"), Unit: "hộ", Dimension: "count", Of: "dân"},
		"40 người/km2":     {Amount: amount("40"), Unit: "người/km²", Dimension: "count/area"},
		"12 mét vuông sàn": {Amount: amount("12"), Unit: "mét vuông sàn", Dimension: "count"},
	} {
		q, err := ParseQuantity(s)
		if err != nil || *q != want {
			t.Errorf("ParseQuantity(%q) = %+v, %v", s, q, err)
		}
	}
	q := &Quantity{Amount: amount("1"), Unit: "ha", Dimension: "area"}
	if got, err := q.Convert("m2", NoRegion); err != nil || got.String() != "10000 m²" {
		t.Errorf("1 ha in m2: %v, %v", got, err)
	}
	q = &Quantity{Amount: amount("1"), Unit: "sào", Dimension: "area"}
	if _, err := q.Convert("kg", NoRegion); err == nil || !strings.Contains(err.Error(), "sào (area) into kg (mass)") {
		t.Errorf("1 sào in kg: %v", err)
	}
}

func TestConvert(t *testing.T) {
	for _, c := range []struct {
		amount, from, to string
		region           Region
		want             string
	}{
		{"2.5", "t", "kg", NoRegion, "2500"},
		{"1", "tạ", "t", NoRegion, "0.1"},
		{"12500", "m²", "ha", NoRegion, "1.25"},
		{"65", "tạ/ha", "t/ha", NoRegion, "6.5"},
		{"72", "km/h", "m/s", NoRegion, "20"},
		{"10", "m/s", "km/h", NoRegion, "36"},
		{"100", "km/h", "m/s", NoRegion, "27.777777777778"},
		{"3", "sào", "m²", North, "1080"},
		{"3", "sào", "m²", Centre, "1500"},
		{"2", "công", "ha", South, "0.2"},
		{"10", "lượng", "g", NoRegion, "375"},
		{"1.5", "kWh", "J", NoRegion, "5400000"},
		{"100", "°C", "°F", NoRegion, "212"},
		{"50", "°F", "°C", NoRegion, "10"},
		{"86400", "m³/ngày", "m³/s", NoRegion, "1"},
		{"7", "hộ", "hộ", NoRegion, "7"},
		{"150", "mm/3h", "mm/h", NoRegion, "50"},
		{"8", "l/100 km", "l/km", NoRegion, "0.08"},
	} {
		q := &Quantity{Amount: amount(c.amount), Unit: c.from, Dimension: dimensionOf(c.from)}
		got, err := q.Convert(c.to, c.region)
		if err != nil || got.Amount != amount(c.want) || got.Unit != c.to {
			t.Errorf("%s %s in %s: %v, %v, want %s", c.amount, c.from, c.to, got, err, c.want)
		}
	}
	for _, c := range []struct {
		from, to string
		region   Region
	}{{"kg", "m", NoRegion}, {"sào", "m²", NoRegion}, {"công", "m²", North}, {"hộ", "người", NoRegion}, {"t/ha", "t", NoRegion}} {
		q := &Quantity{Amount: amount("1"), Unit: c.from}
		if got, err := q.Convert(c.to, c.region); !errors.Is(err, ErrConvert) {
			t.Errorf("%s in %s, region %q: %v, %v, want ErrConvert", c.from, c.to, c.region, got, err)
		}
	}
}

func TestDimensions(t *testing.T) {
	for unit, want := range map[string]string{
		"": "", "kg": "mass", "%": "ratio", "tuổi": "age", "hộ": "count", "tạ/ha": "mass/area", "người/km²": "count/area", "km/h": "speed",
	} {
		if got := dimensionOf(unit); got != want {
			t.Errorf("dimension of %q is %q, want %q", unit, got, want)
		}
	}
}

func TestAmountsCompareAndMarshal(t *testing.T) {
	if amount("2.50") != NewAmount(25, -1) {
		t.Error("2.50 is not 2.5")
	}
	if amount("9").Cmp(amount("10")) != -1 || amount("-1").Cmp(amount("-2")) != 1 || (Amount{}).Cmp(amount("-5")) != -1 {
		t.Error("amounts are out of order")
	}
	if n, ok := amount("400000000000").Int64(); !ok || n != 400000000000 {
		t.Errorf("Int64 = %d, %v", n, ok)
	}
	if _, ok := amount("0.5").Int64(); ok {
		t.Error("a half is an integer")
	}
	data, err := json.Marshal(struct{ A, B Amount }{amount("18.80"), Amount{}})
	if want := `{"A":"18.8","B":""}`; err != nil || string(data) != want {
		t.Errorf("JSON is %s, %v, want %s", data, err, want)
	}
	var a Amount
	if err := json.Unmarshal([]byte(`"1e5"`), &a); err == nil {
		t.Error("1e5 was read")
	}
}

func FuzzAmounts(f *testing.F) {
	for _, s := range []string{"trên 2 tỷ 450 triệu đồng/người/năm", "từ 18 - 40 và 41 - 60 tuổi", "15/20 xã", "1,500 USD (một nghìn năm trăm đô la Mỹ)", "-5°C", "3 x 4 x 5 m", "hàng chục nghìn hộ", "$5 - 6 triệu", "2/3 công", "9 đầu/%, 5 ông/r", "20-10 triệu đồng, 5–3 triệu đồng"} {
		f.Add(s)
	}
	x, err := New(&Options{Types: []Type{TypeMoney, TypeQuantity}})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, e := range x.Extract(text) {
			switch v := e.Value.(type) {
			case *Money:
				if v.High.IsValid() && v.Low.Cmp(v.High) >= 0 {
					t.Errorf("%q: the range %q is empty", text, v)
				}
				if back, err := ParseMoney(v.String()); err != nil || *back != *v {
					t.Errorf("%q: %q reads back as %+v, %v", text, v, back, err)
				}
			case *Quantity:
				back, err := ParseQuantity(v.String())
				if err != nil || *back != *v {
					t.Errorf("%q: %q reads back as %+v, %v", text, v, back, err)
				}
			}
		}
	})
}
