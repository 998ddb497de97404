package entity

import (
	"cmp"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/text/unicode/norm"
)

// newsText is an article of some 4 kB in the manner of a local newspaper.
var newsText = strings.Repeat(`Sáng 12-3-2024, tại TP. Kon Tum, UBND tỉnh tổ chức hội nghị sơ kết công tác giảm nghèo quý I. Dự hội nghị có các đồng chí: Lê Văn Thành - Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh; Trần Thị Bích Hạnh - Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận; đại diện lãnh đạo các sở, ban, ngành và 10 huyện, thành phố.
Báo cáo tại hội nghị, bà Nguyễn Thu Hương-Giám đốc Sở Lao động-Thương binh và Xã hội-cho biết: Thực hiện Nghị quyết số 07-NQ/TU của Ban Chấp hành Đảng bộ tỉnh khóa XVI, từ năm 2021 đến nay, toàn tỉnh đã huy động trên 1.250 tỷ đồng, hỗ trợ 3.480 hộ nghèo làm nhà ở, bình quân 50 triệu đồng/hộ. Đến cuối năm 2023, tỷ lệ hộ nghèo còn 6,84%, giảm 3,2% so với đầu kỳ. Người dân các xã vùng sâu đã mạnh dạn vay vốn, chuyển đổi cây trồng, áp dụng tiến bộ kỹ thuật vào sản xuất, nhờ vậy thu nhập ngày càng ổn định và đời sống tinh thần cũng khá lên nhiều.
Phát biểu kết luận, đồng chí Lê Văn Thành yêu cầu các địa phương rà soát lại danh sách, công khai tiêu chí, không để sót hộ khó khăn; đồng thời làm rõ trách nhiệm của người đứng đầu khi để xảy ra sai phạm theo Nghị định 34/2023/NĐ-CP ngày 10/6/2023 của Chính phủ. Việc giám sát phải làm từ cơ sở, có sự tham gia của Mặt trận và các đoàn thể, kết quả báo cáo về Tỉnh ủy trước ngày 30/4.
Theo ghi nhận của chúng tôi ở thôn Đăk Rế, xã Đăk Hà, nhiều gia đình đã thoát nghèo nhờ cây cà phê. Anh A Thuih kể, vụ vừa rồi nhà anh thu được 4,5 tấn cà phê nhân, bán được gần 300 triệu đồng.

`, 2)

var caseMark = regexp.MustCompile(`\[([^\[\]]*)\]\([a-z]+\)`)

// pieces returns the texts of files in testdata that have a heading each,
// without it and without marks.
func pieces(pattern string) (texts []string) {
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		panic(fmt.Sprint("no texts: ", pattern, err))
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			panic(err)
		}
		for _, piece := range strings.Split("\n"+string(data), "\n# ")[1:] {
			_, text, _ := strings.Cut(piece, "\n")
			texts = append(texts, caseMark.ReplaceAllString(strings.TrimSpace(text), "$1"))
		}
	}
	return texts
}

// articles returns distinct documents of some 4 kB: articles of testdata and, as
// these name more than a newspaper does, prose that names nothing in between: 15
// entities a kB are left. One text read again and again would teach the
// processor's branch prediction its letters, which flatters everything, the plain
// loop most.
var articles = sync.OnceValue(func() (docs []string) {
	var doc strings.Builder
	plain := pieces("../testdata/plain.txt")
	for i, text := range pieces("../testdata/articles/*.txt") {
		doc.WriteString(text)
		doc.WriteByte('\n')
		if i%3 < 2 {
			doc.WriteString(plain[i%len(plain)])
			doc.WriteByte('\n')
		}
		if doc.Len() >= 3<<10 { // the next would make it longer than 4 kB
			docs = append(docs, doc.String())
			doc.Reset()
		}
	}
	return docs
})

func size(docs []string) (n int) {
	for _, d := range docs {
		n += len(d)
	}
	return n
}

// BenchmarkLoop is the plain loop over the text that speeds are compared with.
func BenchmarkLoop(b *testing.B) {
	docs := articles()
	b.SetBytes(int64(size(docs)))
	for b.Loop() {
		loop(docs)
	}
}

// loopSum keeps the plain loop from being left out.
var loopSum rune

func loop(docs []string) {
	n := rune(0)
	for _, d := range docs {
		for _, r := range d {
			n += r
		}
	}
	loopSum = n
}

// loopTime returns what the plain loop over the documents takes: the best of
// some tries, because whatever disturbs one makes it slower.
func loopTime(docs []string) time.Duration {
	best := time.Duration(math.MaxInt64)
	for range 5 {
		n := 0
		start := time.Now()
		for time.Since(start) < 5*time.Millisecond {
			loop(docs)
			n++
		}
		best = min(best, time.Since(start)/time.Duration(n))
	}
	return best
}

// extract measures x over the documents. Its metric of-loop is the speed as a
// share of that of the plain loop over the same documents, measured before and
// after.
func extract(b *testing.B, x *Extractor, docs ...string) {
	b.SetBytes(int64(size(docs)))
	var es []Entity
	n := 0
	for _, d := range docs {
		es = x.Append(es[:0], d)
		n += len(es)
	}
	plain := loopTime(docs)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	b.ResetTimer()
	for b.Loop() {
		for _, d := range docs {
			es = x.Append(es[:0], d)
		}
	}
	b.StopTimer()
	runtime.ReadMemStats(&after)
	plain = min(plain, loopTime(docs))
	b.ReportMetric(float64(plain)*float64(b.N)/float64(b.Elapsed()), "of-loop")
	b.ReportMetric(float64(n)/float64(len(docs)), "entities/doc")
	b.ReportMetric(float64(after.Mallocs-before.Mallocs)/float64(b.N*len(docs)), "allocs/doc")
}

// BenchmarkExtract is all types: over short texts, over documents of 4 kB and
// over one long text, composed and not.
func BenchmarkExtract(b *testing.B) {
	x := &Extractor{}
	docs := articles()
	var short []string
	for _, d := range docs {
		first, _, _ := strings.Cut(d, "\n")
		short = append(short, first)
	}
	all := strings.Join(docs, "\n\n")
	for _, size := range []struct {
		name string
		docs []string
	}{{"200B", short}, {"4kB", docs}, {"1MB", []string{strings.Repeat(all, 1+1<<20/len(all))}}} {
		b.Run(size.name, func(b *testing.B) { extract(b, x, size.docs...) })
		b.Run(size.name+"-NFD", func(b *testing.B) {
			var nfd []string
			for _, d := range size.docs {
				nfd = append(nfd, norm.NFD.String(d))
			}
			b.ResetTimer()
			extract(b, x, nfd...)
		})
	}
}

// BenchmarkTypes is one type at a time over documents of 4 kB.
func BenchmarkTypes(b *testing.B) {
	for _, types := range append([][]Type{{TypeMoney, TypeQuantity}}, func() (one [][]Type) {
		for _, t := range Types() {
			one = append(one, []Type{t})
		}
		return one
	}()...) {
		x, err := New(&Options{Types: types})
		if err != nil {
			b.Fatal(err)
		}
		b.Run(strings.Trim(fmt.Sprint(types), "[]"), func(b *testing.B) { extract(b, x, articles()...) })
	}
}

// BenchmarkPlain is text in which nothing is found.
func BenchmarkPlain(b *testing.B) {
	texts := pieces("../testdata/plain.txt")
	for _, types := range [][]Type{nil, {TypeMoney, TypeQuantity}, {TypeDate}, {TypeReference}} {
		x, err := New(&Options{Types: types})
		if err != nil {
			b.Fatal(err)
		}
		b.Run(cmp.Or(strings.Trim(fmt.Sprint(types), "[]"), "all"), func(b *testing.B) { extract(b, x, texts...) })
	}
}

// BenchmarkHard is what could make a careless reader slow. Time per byte must
// not depend on the length; it does on the text: one made of nothing but what
// the rules have to look at takes many times that of news.
func BenchmarkHard(b *testing.B) {
	x := &Extractor{}
	for _, hard := range []struct{ name, unit string }{
		{"news", newsText}, {"one-line", strings.ReplaceAll(newsText, "\n", " ")}, {"no-spaces", strings.Join(strings.Fields(newsText), "")},
		{"brackets", "("}, {"digits", "1234567890"}, {"đ", "đ"}, {"dates", "1/1/"}, {"numbers", "5 "}, {"capitals", "Nguyễn "},
		{"from-to", "từ năm đến "}, {"provisions", "điểm a khoản 1 Điều 2 "}, {"bodies", "Ban Thường vụ "}, {"marks", "a\u0301\u0323"},
	} {
		for _, size := range []int{4 << 10, 256 << 10, 4 << 20} {
			text := strings.Repeat(hard.unit, size/len(hard.unit))
			b.Run(fmt.Sprintf("%s/%dkB", hard.name, size>>10), func(b *testing.B) { extract(b, x, text) })
		}
	}
}

// BenchmarkNew is what New costs, which every extractor with options pays. The
// very first call of a program builds the tables of words, too: BenchmarkBuild in
// internal/lexicon.
func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newEngine(&Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
