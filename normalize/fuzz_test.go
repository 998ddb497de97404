package normalize

import (
	"math/rand/v2"
	"strings"
	"testing"
)

const allSteps = characterSteps | syllableSteps | foldSteps

// pieces are what the hard cases are made of.
var pieces = strings.Split("a,e,i,o,u,y,A,O,U,ă,â,ê,ô,ơ,ư,đ,Đ,ð,Ð,ɖ,á,ạ,ế,ị,ớ,ừ,ỹ,Ừ,b,c,h,n,g,q,t,m,N,H,ng,nh,"+
	"hoà,hòa,qúy,mấy,þ,ö,С,о,е,Ж,ο,Μ,ﬁ,Ａ,ｏ,。,\u00a0,\u3000,\u00ad,\u200b,\u200d,\u200c,\ufeff,\u200e,\u034f,"+
	"\u0300,\u0301,\u0302,\u0303,\u0306,\u0308,\u0309,\u031b,\u0323,\u0331,\u0332,\u0340,\u0341,\u0344,"+
	"\u1100,\u1161,\u11a8,가,\u0928,\u093c,か,\u3099,👩,\ufe0f,ا,\u0651,\u0130,"+
	" , ,\n,\r\n,-,-\n,-\r\n,`,´,˜,“,”,’,–,—,\u0093,\u0085,\u2028,²,½,.,5,\x00,\xff,\xe1,\xe1\xbb,\xcc,\xf0\x9f,\u212a,\u1e9b,\u2126", ",")

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(pieces[r.IntN(len(pieces))])
	}
	return b.String()
}

func addSeeds(f *testing.F) {
	for _, c := range defaultCases {
		f.Add(c.in, uint32(Default))
	}
	for _, c := range toneCases {
		f.Add(c.in, uint32(Default|ToneRepair|ToneNew))
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		f.Add(randomText(r, 12), uint32(allSteps)&r.Uint32())
	}
}

func checkIdempotent(t *testing.T, s string, f Form) {
	t.Helper()
	once := f.Apply(s)
	if twice := f.Apply(once); twice != once {
		t.Fatalf("form %v: %+q became %+q, then %+q", f, s, once, twice)
	}
	if !f.IsNormal(once) {
		t.Fatalf("form %v: %+q became %+q, which is not normal", f, s, once)
	}
	if f.IsNormal(s) != (once == s) {
		t.Fatalf("form %v: IsNormal(%+q) = %v, but it becomes %+q", f, s, f.IsNormal(s), once)
	}
}

func FuzzIdempotent(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string, form uint32) {
		checkIdempotent(t, s, Form(form)&allSteps)
	})
}

func TestIdempotentAtRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	forms := []Form{NFC, Default, Default | Dashes | Quotes, Fold, Default | ToneOld | ToneRepair, allSteps}
	for i := range 60000 {
		f := Form(r.Uint32()) & allSteps
		if i%2 == 0 {
			f = forms[r.IntN(len(forms))]
		}
		checkIdempotent(t, randomText(r, 1+r.IntN(12)), f)
	}
}

// checkMap holds a Map against the oracle: two arrays with one entry a byte,
// written out from its edits.
func checkMap(t *testing.T, s string, f Form) {
	t.Helper()
	got, m := f.Map(s)
	if want := f.Apply(s); got != want {
		t.Fatalf("form %v: Map(%+q) = %+q, Apply %+q", f, s, got, want)
	}
	if m == nil {
		if got != s {
			t.Fatalf("form %v: nil map for %+q", f, s)
		}
		return
	}
	// after[p] is where normalized byte p starts in the source, before[p] where
	// byte p-1 ends.
	first, last := make([]int, len(got)), make([]int, len(got))
	tfirst, tlast := make([]int, len(s)), make([]int, len(s))
	src, dst := 0, 0
	same := func(to int) {
		for ; src < to; src, dst = src+1, dst+1 {
			if got[dst] != s[src] {
				t.Fatalf("form %v: %+q: byte %d of the source is not byte %d of %+q", f, s, src, dst, got)
			}
			first[dst], last[dst] = src, src+1
			tfirst[src], tlast[src] = dst, dst+1
		}
	}
	for e := range m.Edits() {
		if e.SourceStart < src || e.SourceEnd <= e.SourceStart || e.SourceEnd > len(s) {
			t.Fatalf("form %v: %+q: edit %v out of order", f, s, e)
		}
		same(e.SourceStart)
		if e.TargetStart != dst || e.TargetEnd < dst || e.TargetEnd > len(got) {
			t.Fatalf("form %v: %+q: edit %v does not start at %d of %+q", f, s, e, dst, got)
		}
		if s[e.SourceStart:e.SourceEnd] == got[e.TargetStart:e.TargetEnd] {
			t.Fatalf("form %v: %+q: edit %v changes nothing", f, s, e)
		}
		for i := e.SourceStart; i < e.SourceEnd; i++ {
			tfirst[i], tlast[i] = e.TargetStart, e.TargetEnd
		}
		for i := e.TargetStart; i < e.TargetEnd; i++ {
			first[i], last[i] = e.SourceStart, e.SourceEnd
		}
		src, dst = e.SourceEnd, e.TargetEnd
	}
	same(len(s))
	if dst != len(got) {
		t.Fatalf("form %v: %+q: the edits end at %d of %+q", f, s, dst, got)
	}
	for a := range got {
		for b := a + 1; b <= len(got); b++ {
			if x, y := m.Source(a, b); x != first[a] || y != last[b-1] {
				t.Fatalf("form %v: %+q: Source(%d, %d) = %d, %d, want %d, %d", f, s, a, b, x, y, first[a], last[b-1])
			}
		}
	}
	for a := range s {
		for b := a + 1; b <= len(s); b++ {
			if x, y := m.Target(a, b); x != tfirst[a] || y != tlast[b-1] {
				t.Fatalf("form %v: %+q: Target(%d, %d) = %d, %d, want %d, %d", f, s, a, b, x, y, tfirst[a], tlast[b-1])
			}
		}
	}
	for p := 0; p <= len(got); p++ {
		if x, y := m.Source(p, p); x > y || x < 0 || y > len(s) {
			t.Fatalf("form %v: %+q: Source(%d, %d) = %d, %d", f, s, p, p, x, y)
		}
	}
}

func FuzzMap(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string, form uint32) {
		if len(s) < 300 {
			checkMap(t, s, Form(form)&allSteps)
		}
	})
}

func TestMapAtRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 20000 {
		checkMap(t, randomText(r, 1+r.IntN(10)), Form(r.Uint32())&allSteps|Form(r.IntN(2))*Default)
	}
}

func TestComposeIsTwoSteps(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 20000 {
		s := randomText(r, 1+r.IntN(10))
		mid, m1 := (Form(r.Uint32()) & allSteps).Map(s)
		out, m2 := (Form(r.Uint32()) & allSteps).Map(mid)
		m := m1.Compose(m2)
		for a := range out {
			for b := a + 1; b <= len(out); b++ {
				x, y := m2.Source(a, b)
				x, y = m1.Source(x, y)
				u, v := m.Source(a, b)
				// The joint map may take in more, where changes overlap, never less.
				if u > x || v < y {
					t.Fatalf("%+q > %+q > %+q: Source(%d, %d) = %d, %d; in two steps %d, %d", s, mid, out, a, b, u, v, x, y)
				}
			}
		}
	}
}
