package normalize

import (
	"bytes"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"

	"golang.org/x/text/transform"
)

// chunked feeds s in pieces of random sizes.
func chunked(r *rand.Rand, f Form, s string, most int) string {
	t := stream{form: f}
	var out []byte
	for len(s) > 0 {
		n := min(len(s), 1+r.IntN(most))
		out = t.feed(out, []byte(s[:n]), false)
		s = s[n:]
	}
	return string(t.feed(out, nil, true))
}

func TestStreamIsApplyAtRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for i := range 20000 {
		f := Form(r.Uint32())&allSteps | Form(r.IntN(2))*Default
		s := randomText(r, 1+r.IntN(20))
		if got, want := chunked(r, f, s, 4), f.Apply(s); got != want {
			t.Fatalf("%d: form %v: %+q in pieces became %+q, want %+q", i, f, s, got, want)
		}
	}
}

func FuzzStream(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, s string, form uint32) {
		r := rand.New(rand.NewPCG(uint64(form), uint64(len(s))))
		x := Form(form) & allSteps
		if got, want := chunked(r, x, s, 5), x.Apply(s); got != want {
			t.Fatalf("form %v: %+q in pieces became %+q, want %+q", x, s, got, want)
		}
	})
}

// endless texts never come to a place where they may be cut.
var endless = map[string]string{
	"marks":      strings.Repeat("\u0301", 40000),
	"mixed":      "a" + strings.Repeat("\u0301\u0302\u0323", 20000),
	"hidden":     "a" + strings.Repeat("\u200b", 40000) + "\u0301",
	"joiners":    "e\u0302" + strings.Repeat("\u200d", 40000) + "\u0301 x",
	"letters":    strings.Repeat("tiếng", 20000),
	"capitals":   strings.Repeat("QÐСО", 20000),
	"decomposed": strings.Repeat("tie\u0302\u0301ng", 20000),
	"dashes":     strings.Repeat("-", 100000),
	"accents":    strings.Repeat("`", 100000),
	"acutes":     strings.Repeat("´", 100000),
	"stray":      strings.Repeat("\x80", 100000),
	"leads":      strings.Repeat("\xe1\xbb", 50000),
	"ideographs": strings.Repeat("国Ð", 30000),
	"breaks":     strings.Repeat("-\n", 50000),
	"after":      "a" + strings.Repeat("\u0301", 40000) + "cð ạị",
	"afterword":  "a" + strings.Repeat("\u0301", 40000) + "tạị ",
}

func TestStreamOfEndlessRuns(t *testing.T) {
	for name, s := range endless {
		t.Run(name, func(t *testing.T) {
			for _, f := range []Form{NFC, Default, Fold, allSteps &^ foldSteps} {
				x := stream{form: f}
				var out []byte
				most := 0
				for rest := s; len(rest) > 0; {
					n := min(len(rest), 1000)
					out = x.feed(out, []byte(rest[:n]), false)
					rest = rest[n:]
					most = max(most, len(x.pending))
				}
				got, want := string(x.feed(out, nil, true)), f.Apply(s)
				if got != want {
					i := 0
					for i < min(len(got), len(want)) && got[i] == want[i] {
						i++
					}
					t.Errorf("%s, form %v: differs at byte %d of %d and %d", name, f, i, len(got), len(want))
				}
				if most > pendingLimit+1000 {
					t.Errorf("%s, form %v: held back %d bytes", name, f, most)
				}
			}
		})
	}
}

func TestReaderWriterTransformer(t *testing.T) {
	in := strings.Repeat("Vie\u0323\u0302t\u00adNam, Ðà Nẵng\u00a0và “Huế”.\r\n", 3000)
	want := Default.Apply(in)
	for name, r := range map[string]io.Reader{
		"plain":     strings.NewReader(in),
		"one byte":  iotest.OneByteReader(strings.NewReader(in)),
		"half":      iotest.HalfReader(strings.NewReader(in)),
		"data, EOF": iotest.DataErrReader(strings.NewReader(in)),
	} {
		got, err := io.ReadAll(Default.NewReader(r))
		if err != nil || string(got) != want {
			t.Errorf("NewReader, %s: %d bytes, %v, want %d", name, len(got), err, len(want))
		}
	}
	if err := iotest.TestReader(Default.NewReader(strings.NewReader(in)), []byte(want)); err != nil {
		t.Error(err)
	}
	if _, err := io.ReadAll(Default.NewReader(iotest.ErrReader(io.ErrClosedPipe))); err != io.ErrClosedPipe {
		t.Errorf("NewReader hides the error: %v", err)
	}

	var b bytes.Buffer
	w := Default.NewWriter(&b)
	for rest := in; len(rest) > 0; rest = rest[min(7, len(rest)):] {
		if _, err := io.WriteString(w, rest[:min(7, len(rest))]); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil || b.String() != want {
		t.Errorf("NewWriter: %d bytes, %v, want %d", b.Len(), err, len(want))
	}

	tr := Default.Transformer()
	for range 2 {
		if got, _, err := transform.String(tr, in); err != nil || got != want {
			t.Errorf("transform.String: %d bytes, %v, want %d", len(got), err, len(want))
		}
	}
	got, err := io.ReadAll(transform.NewReader(strings.NewReader(in), transform.Chain(tr, Fold.Transformer())))
	if err != nil || string(got) != Fold.Apply(want) {
		t.Errorf("transform.Chain: %d bytes, %v", len(got), err)
	}
}
