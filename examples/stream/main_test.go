package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/vientity/vientity/entity"
)

func TestStreamGivesWhatExtractGives(t *testing.T) {
	text := strings.Repeat("Ngày 12-6-2024, UBND tỉnh Gia Lai hỗ trợ 30 triệu đồng.\n\n", 2000)
	want := entity.Extract(text)
	if len(want) == 0 {
		t.Fatal("nothing is found")
	}
	var b strings.Builder
	if err := run(context.Background(), iotest.HalfReader(strings.NewReader(text)), &b); err != nil {
		t.Fatal(err)
	}
	n := 0
	lines := bufio.NewScanner(strings.NewReader(b.String()))
	for ; lines.Scan(); n++ {
		var got struct {
			Start, End int
			Text       string
		}
		if err := json.Unmarshal(lines.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		if n >= len(want) || got.Start != want[n].Start || got.End != want[n].End || got.Text != text[got.Start:got.End] {
			t.Fatalf("line %d: %s", n+1, lines.Text())
		}
	}
	if n != len(want) {
		t.Errorf("%d lines for %d entities", n, len(want))
	}
}

// talk is a reader that gives a paragraph at a time and notes what was written
// by then.
type talk struct {
	paragraphs []string
	out        strings.Builder
	written    []int // lines before each read
}

func (t *talk) Read(p []byte) (int, error) {
	t.written = append(t.written, strings.Count(t.out.String(), "\n"))
	if len(t.paragraphs) == 0 {
		return 0, io.EOF
	}
	n := copy(p, t.paragraphs[0])
	t.paragraphs = t.paragraphs[1:]
	return n, nil
}

func TestParagraphsAreWrittenAsTheyCome(t *testing.T) {
	in := &talk{paragraphs: []string{"Ngày 2/9/2024.\n\n", "Ngày 3/9/2024.\n\n", "Ngày 4/9/2024."}}
	if err := run(context.Background(), in, &in.out); err != nil {
		t.Fatal(err)
	}
	in.written = append(in.written, strings.Count(in.out.String(), "\n"))
	if want := []int{0, 1, 2, 2, 3}; !slices.Equal(in.written, want) {
		t.Errorf("lines before each read: %v, want %v", in.written, want)
	}
}

func TestErrors(t *testing.T) {
	broken := errors.New("broken")
	if err := run(context.Background(), io.MultiReader(strings.NewReader("a"), iotest.ErrReader(broken)), io.Discard); err != broken {
		t.Errorf("error is %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := run(ctx, strings.NewReader("a"), io.Discard); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
}
