package entity

import (
	"context"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"
)

// chunks is a reader that gives pieces of random length.
type chunks struct {
	text string
	rand *rand.Rand
	max  int
}

func (c *chunks) Read(p []byte) (int, error) {
	if c.text == "" {
		return 0, io.EOF
	}
	n := copy(p, c.text[:min(len(c.text), c.rand.IntN(c.max+1))]) // nothing, too
	c.text = c.text[n:]
	return n, nil
}

// A stream is cut at every blank line, a text only where a block is full: both
// give the same, whatever the lengths of paragraphs and of white space.
func TestReadCutsWhereExtractDoes(t *testing.T) {
	x := &Extractor{}
	for seed := range uint64(8) {
		rnd := rand.New(rand.NewPCG(seed, 1))
		var b strings.Builder
		for b.Len() < 150<<10 {
			switch rnd.IntN(8) {
			case 0:
				b.WriteString(strings.Repeat("\n", rnd.IntN(4)))
			case 1:
				b.WriteString(strings.Repeat(" ", rnd.IntN(3)) + "\t\r\n")
			case 2:
				b.WriteString("Anh Lê Văn Nam nhận 5 triệu đồng ngày 2/9/2024 tại\n")
			case 3:
				b.WriteString(seeds[rnd.IntN(len(seeds))])
			case 4:
				b.WriteString(strings.Repeat("mùa màng 12 kg. ", rnd.IntN(400)))
			case 5:
				if rnd.IntN(40) == 0 {
					b.WriteString(strings.Repeat(" ", 20<<10+rnd.IntN(20<<10)))
				}
			case 6:
				if rnd.IntN(8) == 0 { // longer than a block, behind blank lines
					b.WriteString("\n" + strings.Repeat("\n \r", rnd.IntN(5)) + "\n" + strings.Repeat(" ", rnd.IntN(3)))
					b.WriteString(strings.Repeat([]string{"12 tấn lúa\n", "12 tấn "}[rnd.IntN(2)], 4000+rnd.IntN(3000)))
				}
			case 7:
				if rnd.IntN(20) == 0 {
					b.WriteString(strings.Repeat("\n ", rnd.IntN(30<<10)))
				}
			}
		}
		text := b.String()
		want := describe(x.Extract(text))
		for _, size := range []int{1, 100, 10000, 100000} {
			if size == 1 && seed > 1 {
				continue
			}
			var got []Entity
			for e, err := range x.Read(context.Background(), &chunks{text, rnd, size}) {
				if err != nil {
					t.Fatal(err)
				}
				got = append(got, e)
			}
			if g := describe(got); g != want {
				for i, line := range strings.Split(want, "\n") {
					if other := strings.Split(g, "\n"); i >= len(other) || other[i] != line {
						t.Fatalf("seed %d, pieces of %d bytes: Extract gives %s, Read %s", seed, size, line, other[min(i, len(other)-1)])
					}
				}
				t.Fatalf("seed %d, pieces of %d bytes: Read gives more than Extract", seed, size)
			}
		}
	}
}

// However many blank lines stand before a paragraph that is longer than a block,
// it is cut at the same lines.
func TestLongParagraphBehindBlankLines(t *testing.T) {
	x := &Extractor{}
	unit := "Nghị định số\n30/2020/NĐ-CP và\n"
	for n := range len(unit) {
		text := "Ngày 2/9.\n\n\n" + strings.Repeat("a", n) + strings.Repeat(unit, 1500)
		cut := strings.Index(text, "\n\n") + 2 // the blank line goes on behind what is read first
		var got []Entity
		for e, err := range x.Read(context.Background(), io.MultiReader(strings.NewReader(text[:cut]), strings.NewReader(text[cut:]))) {
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, e)
		}
		if want := x.Extract(text); describe(got) != describe(want) {
			t.Errorf("%d: Read gives %d entities, Extract %d", n, len(got), len(want))
		}
	}
}

// paragraphs is a reader that gives a paragraph at a time.
type paragraphs struct {
	list  []string
	given int
}

func (p *paragraphs) Read(b []byte) (int, error) {
	if p.given == len(p.list) {
		return 0, io.EOF
	}
	p.given++
	return copy(b, p.list[p.given-1]), nil
}

func TestReadGivesParagraphsAsTheyCome(t *testing.T) {
	r := &paragraphs{list: []string{"Ngày 2/9/2024.\n\n", "Ngày 3/9/2024.\n \n", "Ngày 4/9/2024"}}
	n := 0
	for e, err := range (&Extractor{}).Read(context.Background(), r) {
		if err != nil {
			t.Fatal(err)
		}
		n++
		if n < 3 && r.given != n {
			t.Errorf("%v comes after %d reads", e, r.given)
		}
	}
	if n != 3 {
		t.Errorf("%d entities", n)
	}
}

// liar is a reader that says it has read so many bytes.
type liar int

func (n liar) Read([]byte) (int, error) { return int(n), nil }

func TestReadOfBadArguments(t *testing.T) {
	read := func(ctx context.Context, r io.Reader) (err error) {
		for _, err = range (&Extractor{}).Read(ctx, r) {
		}
		return err
	}
	for _, n := range []liar{-1, 1 << 30} {
		if err := read(context.Background(), n); err == nil || !strings.Contains(err.Error(), "the reader says") {
			t.Errorf("a reader of %d bytes: error is %v", n, err)
		}
	}
	var none context.Context
	if err := read(none, strings.NewReader("ngày")); err == nil || !strings.Contains(err.Error(), "context is nil") {
		t.Errorf("without a context: error is %v", err)
	}
}

// stopper is a reader that ends its context and returns nothing.
type stopper struct {
	cancel context.CancelFunc
	calls  int
}

func (s *stopper) Read([]byte) (int, error) {
	s.calls++
	s.cancel()
	return 0, nil
}

func TestReadAsksTheContextBeforeEachRead(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	s := &stopper{cancel: cancel}
	var got error
	for _, err := range (&Extractor{}).Read(ctx, s) {
		got = err
	}
	if got != context.Canceled || s.calls != 1 {
		t.Errorf("error is %v after %d reads", got, s.calls)
	}
}

func TestReadGivesUpOnAReaderThatGivesNothing(t *testing.T) {
	var got error
	for _, err := range (&Extractor{}).Read(context.Background(), &chunks{"ngày 2/9/2024", rand.New(rand.NewPCG(1, 1)), 0}) {
		got = err
	}
	if got != io.ErrNoProgress {
		t.Errorf("error is %v", got)
	}
}

// An entity that is kept must not keep the block that it was found in.
func TestEntitiesFromReadKeepNoText(t *testing.T) {
	paragraph := "Ông Lê Văn Nam, Giám đốc Sở Y tế tỉnh Gia Lai, ký Quyết định số 12/QĐ-SYT, mua 15 tấn gạo cho xã Sơ Pai.\n" +
		strings.Repeat("việc nhà nông vốn vất vả nên ai cũng mong trời yên biển lặng ", 350) + "\n\n"
	text := strings.Repeat(paragraph, 200)
	var kept []Entity
	var before, after runtime.MemStats
	x := &Extractor{}
	x.Extract(text[:len(paragraph)]) // makes the tables
	runtime.GC()
	runtime.ReadMemStats(&before)
	for e, err := range x.Read(context.Background(), iotest.DataErrReader(strings.NewReader(text))) {
		if err != nil {
			t.Fatal(err)
		}
		kept = append(kept, e)
	}
	for range 3 {
		runtime.GC() // what the extractor keeps for the next text goes with the second
	}
	runtime.ReadMemStats(&after)
	if len(kept) < 1000 {
		t.Fatalf("only %d entities", len(kept))
	}
	if grown := int(after.HeapAlloc) - int(before.HeapAlloc); grown > len(text)/4 {
		t.Errorf("%d entities of a text of %d kB hold %d kB", len(kept), len(text)>>10, grown>>10)
	}
	runtime.KeepAlive(text)
	runtime.KeepAlive(kept)
	runtime.KeepAlive(x)
}
