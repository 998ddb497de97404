package entity

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
)

// newsText is an article of some 4 kB in the manner of a local newspaper.
var newsText = strings.Repeat(`Sáng 12-3-2024, tại TP. Kon Tum, UBND tỉnh tổ chức hội nghị sơ kết công tác giảm nghèo quý I. Dự hội nghị có các đồng chí: Lê Văn Thành - Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh; Trần Thị Bích Hạnh - Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận; đại diện lãnh đạo các sở, ban, ngành và 10 huyện, thành phố.
Báo cáo tại hội nghị, bà Nguyễn Thu Hương-Giám đốc Sở Lao động-Thương binh và Xã hội-cho biết: Thực hiện Nghị quyết số 07-NQ/TU của Ban Chấp hành Đảng bộ tỉnh khóa XVI, từ năm 2021 đến nay, toàn tỉnh đã huy động trên 1.250 tỷ đồng, hỗ trợ 3.480 hộ nghèo làm nhà ở, bình quân 50 triệu đồng/hộ. Đến cuối năm 2023, tỷ lệ hộ nghèo còn 6,84%, giảm 3,2% so với đầu kỳ. Người dân các xã vùng sâu đã mạnh dạn vay vốn, chuyển đổi cây trồng, áp dụng tiến bộ kỹ thuật vào sản xuất, nhờ vậy thu nhập ngày càng ổn định và đời sống tinh thần cũng khá lên nhiều.
Phát biểu kết luận, đồng chí Lê Văn Thành yêu cầu các địa phương rà soát lại danh sách, công khai tiêu chí, không để sót hộ khó khăn; đồng thời làm rõ trách nhiệm của người đứng đầu khi để xảy ra sai phạm theo Nghị định 34/2023/NĐ-CP ngày 10/6/2023 của Chính phủ. Việc giám sát phải làm từ cơ sở, có sự tham gia của Mặt trận và các đoàn thể, kết quả báo cáo về Tỉnh ủy trước ngày 30/4.
Theo ghi nhận của chúng tôi ở thôn Đăk Rế, xã Đăk Hà, nhiều gia đình đã thoát nghèo nhờ cây cà phê. Anh A Thuih kể, vụ vừa rồi nhà anh thu được 4,5 tấn cà phê nhân, bán được gần 300 triệu đồng.

`, 2)

// loop is the plain loop over the text that speeds are compared with.
func loop(b *testing.B, text string) {
	b.SetBytes(int64(len(text)))
	n := 0
	for b.Loop() {
		for _, r := range text {
			n += int(r)
		}
	}
	if n == 0 {
		b.Fatal("nothing was read")
	}
}

func extract(b *testing.B, x *Extractor, text string) {
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	var es []Entity
	es = x.Append(es, text)
	b.ResetTimer()
	for b.Loop() {
		es = x.Append(es[:0], text)
	}
	b.ReportMetric(float64(len(es)), "entities")
}

func BenchmarkLoop(b *testing.B) { loop(b, newsText) }

// BenchmarkExtract is all types over texts of three sizes, composed and not.
func BenchmarkExtract(b *testing.B) {
	x := &Extractor{}
	sentence, _, _ := strings.Cut(newsText, "\n")
	for _, size := range []struct{ name, text string }{
		{"200B", sentence[:strings.Index(sentence, "Dự hội")]},
		{"4kB", newsText},
		{"1MB", strings.Repeat(newsText, 1<<20/len(newsText))},
	} {
		b.Run(size.name, func(b *testing.B) { extract(b, x, size.text) })
		b.Run(size.name+"-NFD", func(b *testing.B) { extract(b, x, norm.NFD.String(size.text)) })
	}
}

// BenchmarkTypes is one type at a time over 4 kB.
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
		b.Run(strings.Trim(fmt.Sprint(types), "[]"), func(b *testing.B) { extract(b, x, newsText) })
	}
}

// BenchmarkPlain is text in which nothing is found.
func BenchmarkPlain(b *testing.B) {
	text := strings.Repeat("việc nhà nông vốn vất vả nên ai cũng mong trời yên biển lặng để mùa màng được tốt tươi, ", 40)
	for _, types := range [][]Type{nil, {TypeMoney, TypeQuantity}, {TypeDate}, {TypeReference}} {
		x, err := New(&Options{Types: types})
		if err != nil {
			b.Fatal(err)
		}
		b.Run(strings.Trim(fmt.Sprint(types), "[]"), func(b *testing.B) { extract(b, x, text) })
	}
}

// BenchmarkHard is what could make a careless reader slow: time per byte must
// stay what it is for news, whatever the length.
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

// BenchmarkFirst is what the first call costs: it builds the tables.
func BenchmarkFirst(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newEngine(&Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
