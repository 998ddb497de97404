package entity

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// seeds are texts in which every type is found, and texts made to break the
// work: they start the fuzzing, and every plain test run checks them.
var seeds = []string{
	"",
	"Sáng 12-3-2024, bà Trần Thị Bích Hạnh-Chủ tịch UBND huyện Kbang-ký Quyết định số 45/QĐ-UBND, cấp 2,5 tỷ đồng cho 120 hộ dân.",
	"Thực hiện Nghị quyết số 07-NQ/TU ngày 5/8/2023 của Ban Chấp hành Đảng bộ tỉnh (khóa XVI) về “Giảm nghèo bền vững”.",
	"Uỷ ban nhân dân TP. Hồ Chí Minh; Ủy ban nhân dân TP. Hồ Chí Minh\nẢnh: M.T\n\nNăm 2025, từ 10-15 triệu đồng/người/năm.",
	"ông Y Wơn Ksor, chị H'Lan Niê, anh Siu Bình, GS.TS Lê Quang Vinh, Joe Biden và Tập Cận Bình",
	"điểm a, b khoản 2 Điều 5 đến Điều 8 Luật Đất đai 2024, Nghị định 30 và 34/2020/NĐ-CP",
	"QUYẾT ÐỊNH SỐ 12/QÐ-UBND NGÀY 1/1/2021, 05–CT/TW, 21‑KL/TW",
	"«đ», 5đ, 25k, 1tr2, 3 x 4 m, 15/20 xã, -5°C, 99,9%, 1.234.567,89 USD, $5, €10–20",
	"((((((((((", "1/1/1/1/1/1/1/1/1/1/1", "5 5 5 5 5 5 5 5 5 5", "đđđđđđđđđđ", "\x00\xff\xfe \xcc\x81", "ngày\xff 5", "12\u200b5 tỷ\u00ad đồng",
	"từ từ từ từ đến đến đến năm năm năm", "Điều Điều khoản khoản điểm điểm 1 1 1", "ông ông ông bà bà bà Bà Bà Bà", "Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn",
	"a\n\nb", "Nghị định số\n30/2020/NĐ-CP", "UBND UBND UBND/UBND-UBND (UBND) tỉnh tỉnh tỉnh",
	"🇻🇳 👨‍👩‍👧 ngày 2/9 ²½ª№",
	// bodies that would teach names inside what another mention covers
	"Jo Ngân hàng T P", "Nguyễn Công ty G T", "Trần Ngân hàng T T", "sông Ngân hàng T tỉnh", "B.C.Công ty T H", "Phó viện Hh Công ty đường Trần Phú",
	// inner mentions that cross each other
	"sông Ba THÁNG", "ỦY BAN Sáu xã X", "Mặt trận Dân tộc Giải phóng miền Nam Việt Nam",
}

func describe(es []Entity) string {
	var b strings.Builder
	for _, e := range es {
		fmt.Fprintln(&b, e.Type, e.Rule, e.Span, e.Value, e.Parts)
	}
	return b.String()
}

// checkSpans fails if an entity does not name the bytes of the text it says, or
// if two overlap or stand out of order. With overlaps, one may lie within another
// but not cross it.
func checkSpans(t *testing.T, text string, es []Entity, overlaps bool) {
	t.Helper()
	at := 0
	var around []Entity
	for _, e := range es {
		for len(around) > 0 && around[len(around)-1].End <= e.Start {
			around = around[:len(around)-1]
		}
		if n := len(around); n > 0 && e.End > around[n-1].End {
			t.Fatalf("%q: %v crosses %v", text, e, around[n-1])
		}
		around = append(around, e)
		if e.Start < 0 || e.End > len(text) || e.Start >= e.End || text[e.Start:e.End] != e.Text {
			t.Fatalf("%q: %v does not name its bytes", text, e)
		}
		if e.Start < at {
			t.Fatalf("%q: %v overlaps the one before, or precedes it", text, e)
		}
		if utf8.ValidString(text) && !utf8.ValidString(e.Text) {
			t.Fatalf("%q: %v cuts a rune", text, e)
		}
		if !overlaps {
			at = e.End
		} else {
			at = e.Start
		}
		for _, p := range e.Parts {
			if p.Start < 0 || p.End > len(text) || p.Start > p.End {
				t.Fatalf("%q: part %v is not of the text", text, p)
			}
		}
	}
}

func FuzzExtract(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	x := &Extractor{}
	nested, err := New(&Options{Nested: true})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		es := x.Extract(text)
		checkSpans(t, text, es, false)
		if again := x.Extract(text); describe(again) != describe(es) {
			t.Fatalf("%q: two runs differ:\n%s\n%s", text, describe(es), describe(again))
		}
		all := nested.Extract(text)
		checkSpans(t, text, all, true)
		var outer []Entity
		end := -1
		for _, e := range all {
			if e.Start >= end {
				outer = append(outer, e)
				end = e.End
			}
		}
		if describe(outer) != describe(es) {
			t.Fatalf("%q: the outermost nested entities differ:\n%s\n%s", text, describe(es), describe(outer))
		}
		var kept []Entity
		for _, p := range x.Explain(text) {
			if p.Kept {
				kept = append(kept, p.Entity)
			}
		}
		if describe(kept) != describe(es) {
			t.Fatalf("%q: Explain keeps other entities:\n%s\n%s", text, describe(es), describe(kept))
		}
		var read []Entity
		for e, err := range x.Read(context.Background(), iotest.OneByteReader(strings.NewReader(text))) {
			if err != nil {
				t.Fatal(err)
			}
			read = append(read, e)
		}
		if describe(read) != describe(es) {
			t.Fatalf("%q: Read differs:\n%s\n%s", text, describe(es), describe(read))
		}
	})
}

// FuzzForms holds that composed and decomposed text give the same entities.
func FuzzForms(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	x := &Extractor{}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > maxBlock/4 {
			return
		}
		c, d := norm.NFC.String(text), norm.NFD.String(text)
		ec, ed := x.Extract(c), x.Extract(d)
		checkSpans(t, d, ed, false)
		if len(ec) != len(ed) {
			t.Fatalf("%q: NFC gives\n%sNFD gives\n%s", text, describe(ec), describe(ed))
		}
		for i := range ec {
			if ec[i].Type != ed[i].Type || norm.NFC.String(ed[i].Text) != norm.NFC.String(ec[i].Text) {
				t.Fatalf("%q: NFC gives %v, NFD %v", text, ec[i], ed[i])
			}
		}
	})
}

// FuzzParagraphs holds that a blank line parts a text into two that know
// nothing of each other, once the memory is off.
func FuzzParagraphs(f *testing.F) {
	for i, s := range seeds {
		f.Add(s, seeds[(i+1)%len(seeds)])
	}
	x, err := New(&Options{NoMemory: true})
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		a += "\n\n"
		if len(a)+len(b) > maxBlock {
			return
		}
		want := x.Extract(a)
		for _, e := range x.Extract(b) {
			e.Start += len(a)
			e.End += len(a)
			want = append(want, e)
		}
		got := x.Extract(a + b)
		if len(got) != len(want) {
			t.Fatalf("%q + %q: together\n%sapart\n%s", a, b, describe(got), describe(want))
		}
		for i := range got {
			if got[i].Span != want[i].Span || got[i].Type != want[i].Type {
				t.Fatalf("%q + %q: together %v, apart %v", a, b, got[i], want[i])
			}
		}
	})
}

func TestOffsets(t *testing.T) {
	text := "a\nĐặ😀\xffb"
	o := NewOffsets(text)
	for _, q := range []struct{ at, runes, utf16, line, column int }{
		{0, 0, 0, 1, 1}, {2, 2, 2, 2, 1}, {4, 3, 3, 2, 3}, {7, 4, 4, 2, 6}, {9, 4, 4, 2, 6}, {11, 5, 6, 2, 10}, {12, 6, 7, 2, 11}, {13, 7, 8, 2, 12}, {99, 7, 8, 2, 12}, {2, 2, 2, 2, 1},
	} {
		line, column := o.LineColumn(q.at)
		if o.Runes(q.at) != q.runes || o.UTF16(q.at) != q.utf16 || line != q.line || column != q.column {
			t.Errorf("byte %d: %d runes, %d units, %d:%d; want %v", q.at, o.Runes(q.at), o.UTF16(q.at), line, column, q)
		}
	}
}

// Mentions of one thing lie all over a text, and Offsets is asked for them group
// by group.
func TestOffsetsInAnyOrderAreFast(t *testing.T) {
	text := strings.Repeat("Đặ😀\n", 1<<18)
	o := NewOffsets(text)
	start := time.Now()
	for i := range 1 << 15 {
		at := i * 88 % len(text)
		if i%2 == 1 {
			at = len(text) - at
		}
		if line, column := o.LineColumn(at); line != at/10+1 || column > 10 {
			t.Fatalf("byte %d is at %d:%d", at, line, column)
		}
	}
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("it took %v", took)
	}
}

// FuzzOffsets holds that the order of the questions makes no difference.
func FuzzOffsets(f *testing.F) {
	f.Add("a\nĐặ😀\xffb\n\xe1\x80", 7, 3)
	f.Add("\xf0\x9f\x98\n😀\n\n", 9, 2)
	f.Fuzz(func(t *testing.T, text string, a, b int) {
		o := NewOffsets(text)
		for _, at := range []int{a, b, a, b / 2, b} {
			n := NewOffsets(text)
			line, column := o.LineColumn(at)
			wantLine, wantColumn := n.LineColumn(at)
			if o.Runes(at) != n.Runes(at) || o.UTF16(at) != n.UTF16(at) || line != wantLine || column != wantColumn {
				t.Fatalf("%q: byte %d after %d and %d: %d runes, %d units, %d:%d; asked first: %d, %d, %d:%d",
					text, at, a, b, o.Runes(at), o.UTF16(at), line, column, n.Runes(at), n.UTF16(at), wantLine, wantColumn)
			}
		}
	})
}

func TestBlocks(t *testing.T) {
	word := "ngày "
	for name, text := range map[string]string{
		"paragraphs": strings.Repeat(strings.Repeat(word, 100)+"\n \n", 200),
		"lines":      strings.Repeat(strings.Repeat(word, 100)+"\n", 200),
		"sentences":  strings.Repeat(strings.Repeat(word, 100)+". ", 200),
		"words":      strings.Repeat(word, 20000),
		"letters":    strings.Repeat("đ", 50000),
		"invalid":    strings.Repeat("\x80", 100000),
	} {
		total := 0
		for base := 0; base < len(text); {
			n := blockLen(text[base:], true, true)
			if n <= 0 || n > maxBlock {
				t.Fatalf("%s: a block of %d bytes", name, n)
			}
			if name != "invalid" && !utf8.ValidString(text[base:base+n]) {
				t.Fatalf("%s: a block cuts a rune", name)
			}
			if m := blockLen(text[base:min(len(text), base+maxBlock+1)], true, false); m != 0 && m != n {
				t.Fatalf("%s: a stream cuts at %d, the whole at %d", name, m, n)
			}
			base += n
			total++
		}
		if total < 2 {
			t.Errorf("%s: %d blocks", name, total)
		}
	}
}
