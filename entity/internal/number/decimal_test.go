package number

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
)

func TestParseAndPrint(t *testing.T) {
	for in, want := range map[string]string{
		"0":                          "0",
		"-0":                         "0",
		"000":                        "0",
		"0.00":                       "0",
		"12":                         "12",
		"+12":                        "12",
		"0012.500":                   "12.5",
		"-18.80":                     "-18.8",
		"0.05":                       "0.05",
		"400000000000":               "400000000000",
		"1000000000000000000000000":  "1000000000000000000000000",
		"12345678901234567890123456": "12345678901234567890123456",
		"340282366920938463463374607431768211455":        "340282366920938463463374607431768211455",
		"10.0000000000000000000000000000000000000000000": "10",
	} {
		d, err := Parse(in)
		if err != nil || d.String() != want {
			t.Errorf("Parse(%q) = %v, %v, want %s", in, d, err, want)
		}
	}
	for _, in := range []string{"", "-", ".", "1.", ".5", "1,5", "1e3", "0x1", " 1", "1.2.3", "một"} {
		if _, err := Parse(in); !errors.Is(err, ErrSyntax) {
			t.Errorf("Parse(%q): error %v, want ErrSyntax", in, err)
		}
	}
	for _, in := range []string{"340282366920938463463374607431768211457", "1" + strings.Repeat("0", 150), "0." + strings.Repeat("0", 200) + "1"} {
		if d, err := Parse(in); !errors.Is(err, ErrRange) {
			t.Errorf("Parse(%q) = %v, %v, want ErrRange", in, d, err)
		}
	}
}

func TestEqualNumbersAreEqual(t *testing.T) {
	a, _ := Parse("2.50")
	if b := New(25, -1); a != b {
		t.Errorf("2.50 and 25e-1 differ: %v %v", a, b)
	}
	if b := New(2500, -3); a != b {
		t.Errorf("2.50 and 2500e-3 differ: %v %v", a, b)
	}
	if (Decimal{}) == New(0, 0) {
		t.Error("no number equals 0")
	}
}

// rat is the oracle: the number as a fraction.
func rat(t *testing.T, d Decimal) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(d.String())
	if !ok {
		t.Fatalf("%q is no number", d.String())
	}
	return r
}

func random(r *rand.Rand) Decimal {
	n := r.Int64() >> r.IntN(63)
	d := New(n, r.IntN(21)-10)
	if r.IntN(3) == 0 {
		if e, ok := d.Mul(New(r.Int64(), 0)); ok {
			return e
		}
	}
	return d
}

func TestArithmeticAgainstFractions(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20000 {
		a, b := random(r), random(r)
		x, y := rat(t, a), rat(t, b)
		if got, want := a.Cmp(b), x.Cmp(y); got != want {
			t.Fatalf("Cmp(%v, %v) = %d, want %d", a, b, got, want)
		}
		if s, ok := a.Add(b); ok && rat(t, s).Cmp(new(big.Rat).Add(x, y)) != 0 {
			t.Fatalf("%v + %v = %v", a, b, s)
		}
		if p, ok := a.Mul(b); ok && rat(t, p).Cmp(new(big.Rat).Mul(x, y)) != 0 {
			t.Fatalf("%v × %v = %v", a, b, p)
		}
		if q, exact := a.Quo(b, 30); exact && rat(t, q).Cmp(new(big.Rat).Quo(x, y)) != 0 {
			t.Fatalf("%v ÷ %v = %v", a, b, q)
		}
		if back, err := Parse(a.String()); err != nil || back != a {
			t.Fatalf("Parse(%q) = %v, %v", a.String(), back, err)
		}
	}
}

func TestQuoRounds(t *testing.T) {
	for _, c := range []struct {
		a, b   int64
		places int
		want   string
		exact  bool
	}{
		{1, 3, 4, "0.3333", false}, {2, 3, 4, "0.6667", false}, {-2, 3, 2, "-0.67", false},
		{1, 8, 2, "0.12", false}, {3, 8, 2, "0.38", false}, {1, 8, 3, "0.125", true}, {1, 0, 3, "", false},
	} {
		if q, exact := New(c.a, 0).Quo(New(c.b, 0), c.places); q.String() != c.want || exact != c.exact {
			t.Errorf("%d ÷ %d to %d places = %v, %v, want %s, %v", c.a, c.b, c.places, q, exact, c.want, c.exact)
		}
	}
}

func TestOutOfRangeIsNeverLoss(t *testing.T) {
	big, _ := Parse("340282366920938463463374607431768211455")
	if s, ok := big.Add(New(1, 0)); ok {
		t.Errorf("beyond 128 bits the sum is %v", s)
	}
	if p, ok := big.Mul(New(3, 0)); ok {
		t.Errorf("beyond 128 bits the product is %v", p)
	}
	if s, ok := New(1, 60).Add(New(1, -60)); ok {
		t.Errorf("a sum of 121 digits is %v", s)
	}
	if s, ok := New(1, 90).Shift(20); ok {
		t.Errorf("1e110 is %v", s)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"1", "-1.50", "0.000", "99999999999999999999999999999999999999999", "1e9", "--1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := Parse(s)
		if err != nil {
			if d != (Decimal{}) {
				t.Errorf("Parse(%q) = %v with error %v", s, d, err)
			}
			return
		}
		want, ok := new(big.Rat).SetString(s)
		if !ok || rat(t, d).Cmp(want) != 0 {
			t.Errorf("Parse(%q) = %v", s, d)
		}
		if back, err := Parse(d.String()); err != nil || back != d {
			t.Errorf("Parse(%q) = %v, %v", d.String(), back, err)
		}
	})
}
