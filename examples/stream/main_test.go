package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
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
