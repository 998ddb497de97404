package entity

import (
	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
)

type dateSlabs struct {
	dates slab[Date]
}

// numberWords are the words that a number below a hundred starts with.
var numberWords = []string{"một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười"}

// dateRules are the rules for expressions of time. Each reads one form at its
// anchor (date_day.go, date_clock.go, date_year.go, date_lunar.go,
// date_relative.go, date_length.go) and hands it to propose (date_range.go),
// which looks for the other end of an interval and for the words before.
func dateRules() []Rule {
	return []Rule{
		{
			Name: "date/range", Type: TypeDate, Priority: 60,
			Doc:     "from one time to another: «từ ngày 3 đến 5-10-2021», «từ năm 2018 đến nay»",
			Trigger: Trigger{Words: []string{"từ"}},
			Find: func(c *Cursor) {
				d := dates{c}
				if !d.startsPoint(1) {
					return
				}
				if r := d.fromTo(0); r.next != 0 {
					v := c.run.slabs.dates.take()
					*v = r.Date
					c.Propose(0, r.next).Value(v)
				}
			},
			Examples: []Example{
				{"Trại hè mở [từ 24-7 đến 31-7] ở Đà Lạt.", []string{"XXXX-07-24/XXXX-07-31"}},
				{"Vé bán [từ ngày 3 đến 5-10-2021].", []string{"2021-10-03/2021-10-05"}},
				{"Triển lãm kéo dài [từ ngày 2 - 7.5.2025] tại thư viện.", []string{"2025-05-02/2025-05-07"}},
				{"Cúp diễn ra [từ ngày 29.6 đến 5.7] trên sân nhà.", []string{"XXXX-06-29/XXXX-07-05"}},
				{"Anh làm trưởng thôn [từ năm 2018 đến nay].", []string{"2018/.."}},
				{"Tháp được xây [từ thế kỷ XI đến thế kỷ XIII].", []string{"10XX/12XX"}},
				{"Triều ấy kéo dài [từ năm 1000 đến 1471].", []string{"1000/1471"}},
				{"[Từ nay đến cuối năm], xã trồng thêm 3 ha rừng.", []string{"@0D/@0Y;late"}},
				{"Thư viện mở cửa [từ 8 giờ đến 17 giờ 30].", []string{"T08/T17:30"}},
				{"Đợt nghỉ [từ 20-12-2021 đến 5-1].", []string{"2021-12-20/2022-01-05"}},
				{"Phạt tù [từ 6 tháng đến 3 năm].", []string{"P6M..P36M"}},
				{"Giá tăng từ 5 đến 10 triệu đồng.", nil},
				{"Đi từ Huế đến Vinh mất cả buổi.", nil},
				{"Tuyển người từ 18 đến 35 tuổi.", nil},
				{"Mưa giảm từ 5-10% so với đợt trước.", nil},
			},
		},
		{
			Name: "date/day", Type: TypeDate, Priority: 50,
			Doc:     "a day of the calendar: «ngày 25-10-2021», «25 tháng 10 năm 2021», «ngày 3, 4 và 5-10»",
			Trigger: Trigger{Words: []string{"ngày", "hôm", "cùng"}, Digits: true},
			Find: func(c *Cursor) {
				d := dates{c}
				switch w := c.w(0); {
				case w.Kind == word.Digits:
					if !d.startsDay(1) || d.inNumber(0) || d.placeBefore(0) {
						return
					}
				case w.Key == "cùng" && !c.Is(1, "ngày", "hôm"):
					return
				}
				d.propose(d.day(0, false))
			},
			Examples: []Example{
				{"[Ngày 25-10-2021], trường khai giảng.", []string{"2021-10-25"}},
				{"Họp ngày nào thì báo; lần trước là [25/10/2021].", []string{"2021-10-25"}},
				{"Sổ ghi [25 tháng 10 năm 2021].", []string{"2021-10-25"}},
				{"Nộp hồ sơ [ngày 5.3.2022].", []string{"2022-03-05"}},
				{"Hạn là [2021-10-25].", []string{"2021-10-25"}},
				{"Chợ họp [ngày 27-28/02/2000].", []string{"2000-02-27/2000-02-28"}},
				{"Trong hai [ngày 3 và 4.4], đội thắng cả hai trận.", []string{"XXXX-04-03/XXXX-04-04"}},
				{"Các [ngày 3, 7 và 10-10] được nghỉ.", []string{"XXXX-10-03;days=3+7+10"}},
				{"Sau [2 ngày] ([22 - 23.4]) thi đấu, đội về nhất.", []string{"P2D", "XXXX-04-22/XXXX-04-23"}},
				{"Trước [ngày 31-12-2021] phải xong.", []string{"../2021-12-31"}},
				{"Áp dụng từ [31.12.2025].", []string{"2025-12-31/.."}},
				{"[Ngày 31 tháng 12 năm ngoái] trời rét.", []string{"@-1Y-12-31"}},
				{"Hội mở [ngày 14/4] hàng năm.", []string{"R/P1Y/XXXX-04-14"}},
				{"Anh nói [hôm qua] và [hôm nay] rồi [ngày mai] lại nói.", []string{"@-1D", "@0D", "@+1D"}},
				{"Tin [cùng ngày] cho hay nước đã rút.", []string{"&0D"}},
				{"Mở lớp các [ngày 3/5], [5/5] và [7/5].", []string{"XXXX-05-03", "XXXX-05-05", "XXXX-05-07"}},
				{"Chốt phiên [30/7], cổ phiếu tăng.", []string{"XXXX-07-30"}},
				{"Giảm giá [từ 1/6-31/8], hội chợ ([5.9.2025-12.9.2025]), thi [20/11-25/11/2025].", []string{"XXXX-06-01/XXXX-08-31", "2025-09-05/2025-09-12", "2025-11-20/2025-11-25"}},
				{"Nhà 12/5-14/5, mã 1/7-31, tỷ lệ 3/4-4/5.", nil},
				{"Ngày 31-4 và ngày 30-2 không có thật.", nil},
				{"Trực 24/7, chiếm 3/4 diện tích, thắng 2-0.", nil},
				{"Gọi số 0912.345.678 hoặc tới số nhà 25/10 Lê Lợi.", nil},
				{"Nhà ở đường 30 Tháng 4, gần Trường THPT 19-5.", nil},
				{"Nhóm 35-49 tuổi, phiên bản 3.10.2, mã 32/13/2020.", nil},
				{"Luật số 31/2009/QH12 và lớp 10/3.", nil},
			},
		},
		{
			Name: "date/part-of-day", Type: TypeDate, Priority: 50,
			Doc:     "a part of a day: «sáng 22.4», «chiều ngày 23.3», «tối qua», «đêm 30 Tết»",
			Trigger: Trigger{entries: []lexicon.List{lexicon.DayParts}},
			Find: func(c *Cursor) {
				d := dates{c}
				d.propose(d.partDay(0))
			},
			Examples: []Example{
				{"[Sáng 25-10], thầy trò dọn trường.", []string{"XXXX-10-25;morning"}},
				{"[Chiều ngày 23.3] mưa to.", []string{"XXXX-03-23;afternoon"}},
				{"[Sáng nay] ([2.5]), đoàn lên đường.", []string{"@0D;morning", "XXXX-05-02"}},
				{"[Tối qua] mất điện, [đêm 30 Tết] lại mất.", []string{"@-1D;evening", "XXXX;night;lunar;eve"}},
				{"Nhóm hẹn nhau [tối cùng ngày].", []string{"&0D;evening"}},
				{"Gió mạnh [chiều và đêm 7/9], mưa trút [đêm 8 rạng ngày 9-9].", []string{"XXXX-09-07;afternoon/XXXX-09-07;night", "XXXX-09-08;night/XXXX-09-09;dawn"}},
				{"[Tối T7 23/8] có nhạc.", []string{"XXXX-08-23;sat;evening"}},
				{"Tối đa 10 người, chiều 2-3 m, sáng 5 bóng đèn, sáng và chiều dài.", nil},
			},
		},
		{
			Name: "date/clock", Type: TypeDate, Priority: 52,
			Doc:     "a time of day, with its day: «8h30 ngày 25/10/2021», «5 giờ sáng», «10 giờ kém 15»",
			Trigger: Trigger{Digits: true, Words: numberWords},
			Find: func(c *Cursor) {
				d := dates{c}
				if c.w(0).Kind == word.Digits {
					if !d.startsClock(1) || d.inNumber(0) {
						return
					}
				} else if !c.Is(1, "giờ", "mươi", "một", "hai") {
					return
				}
				r := d.atTime(0)
				if r.next == 0 {
					return
				}
				if r.weak && !(d.timeCue(0) && !d.counted(r.next) && !d.longTime(&r)) {
					return
				}
				if r.weak && !r.Start.any(FieldMinute) && c.Is(-1, "sau", "khoảng", "gần", "hết", "tới", "(") && !d.lateHour(&r) {
					return
				}
				r.weak = false
				d.propose(r)
			},
			Examples: []Example{
				{"Xe chạy lúc [8h30 ngày 25/10/2021].", []string{"2021-10-25T08:30"}},
				{"Đám cháy lúc [22 giờ 15 ngày 3/9] đã tắt.", []string{"XXXX-09-03T22:15"}},
				{"Hẹn [10 giờ kém 15] nhé.", []string{"T09:45"}},
				{"Cụ dậy từ [5 giờ sáng].", []string{"T05;morning/.."}},
				{"Tan họp lúc [3 giờ chiều].", []string{"T15;afternoon"}},
				{"Đến [20 giờ ngày 31 tháng 3 năm 1975] thì im tiếng súng.", []string{"../1975-03-31T20"}},
				{"Từ [17h], đường rất đông.", []string{"T17/.."}},
				{"Đến [23 giờ cùng ngày] mới xong.", []string{"../&0DT23"}},
				{"Chiếu lúc [19:30], nghỉ [8h-11h30 ngày 5-5].", []string{"T19:30", "XXXX-05-05T08/XXXX-05-05T11:30"}},
				{"Hội diễn mở màn lúc [19h30, thứ Sáu ngày 8/8/2025].", []string{"2025-08-08T19:30;fri"}},
				{"Mưa dứt vào gần [4h], chợ sau [22h] vẫn đông.", []string{"T04", "T22/.."}},
				{"Tốc độ 60 km/h, tỷ lệ 2:1, nặng 8g, bú 3h một lần.", nil},
			},
		},
		{
			Name: "date/weekday", Type: TypeDate, Priority: 50,
			Doc:     "a day of the week, with its date: «thứ Hai», «Chủ nhật, ngày 31 tháng 10 năm 2021», «thứ Tư tuần sau»",
			Trigger: Trigger{entries: []lexicon.List{lexicon.Weekdays}, Words: []string{"t", "cn"}},
			Find: func(c *Cursor) {
				d := dates{c}
				d.propose(d.weekdayDate(0, c.Is(-1, "sáng", "chiều", "tối", "trưa", "đêm", "vào")))
			},
			Examples: []Example{
				{"[Chủ nhật, ngày 31 tháng 10 năm 2021] là ngày bầu cử.", []string{"2021-10-31;sun"}},
				{"[thứ Hai] ([25-10]) bắt đầu học.", []string{"XXXX-10-25;mon;guessed=month+day", "XXXX-10-25"}},
				{"Hẹn [thứ Tư tuần sau], rồi [thứ hai hằng tuần].", []string{"@+1W;wed", "R/P1W/XXXX;mon"}},
				{"Xe kẹt ở đèo từ [thứ 6 tuần rồi] tới giờ.", []string{"@-1W;fri/.."}},
				{"Lớp học [T2-T6]; hội chợ mở [CN 14/9].", []string{"XXXX;mon/XXXX;fri", "XXXX-09-14;sun"}},
				{"Lần thứ hai, người thứ ba, thứ 2 từ trái qua, doanh thu T7/2024, nhà T3, CN Gò Vấp.", nil},
			},
		},
		{
			Name: "date/month", Type: TypeDate, Priority: 50,
			Doc:     "a month: «tháng 10-2021», «tháng mười năm 2021», «tháng 3-5/2021», «tháng Giêng»",
			Trigger: Trigger{Words: []string{"tháng"}},
			Find: func(c *Cursor) {
				d := dates{c}
				if h, ok := c.lookup(0, lexicon.Holidays); ok && h.N > 1 {
					d.propose(d.holiday(0))
					return
				}
				if c.w(-1).Kind == word.Digits && d.placeBefore(-1) {
					return // «đường 30 Tháng 4»
				}
				if r := d.monthOf(0); r.next != 0 {
					if !d.placeBefore(0) || r.Start.any(anyYear) {
						d.propose(r)
					}
					return
				}
				d.propose(d.thisUnit(0))
			},
			Examples: []Example{
				{"Khởi công [tháng 10-2021].", []string{"2021-10"}},
				{"Cưới [tháng mười năm 2021] ở quê.", []string{"2021-10"}},
				{"Những ngày [tháng 3] lịch sử.", []string{"XXXX-03"}},
				{"Thi vào [tháng 3-5/2021], nghỉ [tháng 6, 7].", []string{"2021-03/2021-05", "XXXX-06/XXXX-07"}},
				{"[Tháng trước] nắng, [tháng Giêng] rét.", []string{"@-1M", "XXXX-01;lunar"}},
				{"[Tháng Thanh niên năm 2024] nhiều việc.", []string{"2024-03"}},
				{"Áp dụng từ [tháng 10.2024].", []string{"2024-10/.."}},
				{"[Tháng 8 vừa qua] mưa nhiều, [quý III sắp tới] còn nữa.", []string{"XXXX-08;past", "XXXX-35;future"}},
				{"Những tháng năm hào hùng, tháng 13, lương tháng 5 triệu.", nil},
				{"Cách mạng Tháng Tám thành công.", nil},
			},
		},
		{
			Name: "date/month-year", Type: TypeDate, Priority: 40,
			Doc:     "month and year in digits: «10/2021», «02-03/2000»",
			Trigger: Trigger{Digits: true},
			Find: func(c *Cursor) {
				d := dates{c}
				if d.sep(1) == 0 || d.inNumber(0) || d.placeBefore(0) {
					return
				}
				r := d.monthYear(0)
				if r.next == 0 && d.sep(1) == '-' && d.sep(3) == '/' {
					r = d.dayMonth(0, false)
					if r.Form != DateInterval || r.Start.any(FieldDay) || !r.Start.any(FieldYear) {
						return
					}
				}
				if r.next == 0 {
					return
				}
				if r.weak && !(c.w(r.next).Kind != word.Letters || d.opensPhrase(r.next)) {
					return
				}
				r.weak = false
				d.propose(r)
			},
			Examples: []Example{
				{"Thông xe [10/2021], đắp nền [02-03/2000].", []string{"2021-10", "2000-02/2000-03"}},
				{"Số liệu đến [12/2025].", []string{"../2025-12"}},
				{"Thông tư 05/2021/TT-BTC, Nghị quyết 07/2022 và số 12/2020.", nil},
			},
		},
		{
			Name: "date/quarter", Type: TypeDate, Priority: 50,
			Doc:     "a quarter: «quý III/2021», «quý 3 năm 2021», «quý IV»",
			Trigger: Trigger{Words: []string{"quý", "quí"}},
			Find: func(c *Cursor) {
				d := dates{c}
				if r := d.quarter(0); r.next != 0 {
					d.propose(r)
					return
				}
				if c.Is(1, "trước", "này", "tới", "sau", "vừa") {
					d.propose(d.thisUnit(0))
				}
			},
			Examples: []Example{
				{"Thu ngân sách [quý III/2021] đạt khá.", []string{"2021-35"}},
				{"[Quý I] và [quý II/2025] đều tăng.", []string{"XXXX-33", "2025-34"}},
				{"Xong trong [quí IV] hoặc [quý 3 năm 2021].", []string{"XXXX-36", "2021-35"}},
				{"Kính thưa quý vị, quý khách; đá quý 5 màu.", nil},
			},
		},
		{
			Name: "date/months-of-year", Type: TypeDate, Priority: 55,
			Doc:     "the first or last months of a year: «6 tháng đầu năm 2021», «9 tháng năm 2021»",
			Trigger: Trigger{Digits: true, Words: append([]string{"nửa"}, numberWords...)},
			Find: func(c *Cursor) {
				d := dates{c}
				if !c.Is(1, "tháng", "quý", "quí", "đầu", "cuối") || c.w(0).Kind == word.Digits && d.inNumber(0) {
					return
				}
				d.propose(d.monthsOfYear(0))
			},
			Examples: []Example{
				{"[6 tháng đầu năm 2021] thu đủ.", []string{"2021-40"}},
				{"[9 tháng năm 2021] và [nửa cuối năm 2022].", []string{"2021-01/2021-09", "2022-41"}},
				{"[Sáu tháng cuối năm] sẽ khó hơn, [ba quý đầu năm 2024] thì dễ.", []string{"XXXX-41", "2024-01/2024-09"}},
				{"Học kỳ đầu có 9 người, 6 xã đầu nguồn.", nil},
			},
		},
		{
			Name: "date/year", Type: TypeDate, Priority: 50,
			Doc:     "a year: «năm 2018», «năm Giáp Thìn», «năm học 2021-2022», «năm ngoái»",
			Trigger: Trigger{Words: []string{"năm"}},
			Find: func(c *Cursor) {
				d := dates{c}
				r := d.year(0)
				r.weak = false
				d.propose(r)
			},
			Examples: []Example{
				{"[Năm 2018], dự án bắt đầu.", []string{"2018"}},
				{"Trước [năm 1975], đến [năm 2030], khoảng [năm 1930].", []string{"../1975", "../2030", "1930~"}},
				{"[Năm học 2021-2022] và [năm Giáp Thìn].", []string{"2021/2022", "XXXX;cycle=41;lunar"}},
				{"Mất [năm 40 sau Công nguyên], hay [năm 111 trước Công nguyên].", []string{"0040", "-0110"}},
				{"[Năm ngoái] được mùa, [năm nay] thì không.", []string{"@-1Y", "@0Y"}},
				{"Các [năm 2020, 2021 và 2022].", []string{"2020/2022"}},
				{"Năm người bị thương, năm 12 tuổi, năm thứ hai.", nil},
			},
		},
		{
			Name: "date/bare-year", Type: TypeDate, Priority: 30,
			Doc:     "a year that stands alone after a name or in brackets: «World Cup 2022», «(SN 1994)», «2021-2026»",
			Trigger: Trigger{Digits: true},
			Find: func(c *Cursor) {
				if len(c.w(0).Key) != 4 {
					return
				}
				d := dates{c}
				if d.inNumber(0) {
					return
				}
				if r := d.years(0); r.next != 0 {
					if y := r.Start.Year; y >= 1000 && r.End.Year < 2200 && !d.placeBefore(0) && d.opensPhrase(r.next) && (y >= 1900 || c.Is(-1, "(")) {
						r.weak = false
						d.propose(r)
					}
					return
				}
				if r := d.bareYear(0); r.next != 0 && d.yearSupported(0, &r) {
					r.weak = false
					d.propose(r)
				}
			},
			Examples: []Example{
				{"Đội dự World Cup [2022], thủ môn (SN [1994]) bắt chính.", []string{"2022", "1994"}},
				{"Tốc độ ấy đạt 18,2% ([2018]).", []string{"2018"}},
				{"Xã có 2024 hộ, giá 2000 đồng, số 1999.", nil},
			},
		},
		{
			Name: "date/decade", Type: TypeDate, Priority: 55,
			Doc:     "a decade: «thập niên 90», «những năm 1980», «những năm 80 của thế kỷ XX»",
			Trigger: Trigger{Words: []string{"thập", "những", "các"}},
			Find: func(c *Cursor) {
				d := dates{c}
				if c.Is(1, "năm", "thập", "niên", "kỷ", "kỉ") {
					d.propose(d.decade(0))
				}
			},
			Examples: []Example{
				{"Nhạc [thập niên 90] còn hay.", []string{"199X;guessed=century"}},
				{"[Những năm 1980] rất khó, [những năm 80 của thế kỷ XX] cũng thế.", []string{"198X", "198X"}},
				{"Nhạc của [thập niên 1960-1970].", []string{"196X/197X"}},
				{"Những năm tháng đẹp, thập toàn, các năm.", nil},
			},
		},
		{
			Name: "date/century", Type: TypeDate, Priority: 50,
			Doc:     "a century: «thế kỷ XXI», «thế kỷ thứ 19», «thế kỷ trước»",
			Trigger: Trigger{Words: []string{"thế", "thập"}},
			Find: func(c *Cursor) {
				d := dates{c}
				if c.Is(0, "thế") {
					if r := d.century(0); r.next != 0 {
						d.propose(r)
						return
					}
				}
				if c.Is(1, "kỷ", "kỉ", "niên") {
					d.propose(d.thisUnit(0))
				}
			},
			Examples: []Example{
				{"Cây cầu của [thế kỷ 21], phố từ [thế kỷ thứ XIX].", []string{"20XX", "18XX/.."}},
				{"Nhà thơ của [thế kỷ trước].", []string{"@-1CE"}},
				{"Đồ gốm của [thế kỷ V – III TCN], rồi [thế kỷ X]–V.", []string{"-05XX/-03XX", "09XX"}},
				{"Thế hệ trẻ, thế kỷ nào cũng vậy.", nil},
			},
		},
		{
			Name: "date/season", Type: TypeDate, Priority: 50,
			Doc:     "a season of a year: «mùa Xuân năm 1975», «hè 2025», «mùa này»",
			Trigger: Trigger{Words: []string{"mùa", "hè", "xuân", "thu", "đông"}},
			Find: func(c *Cursor) {
				d := dates{c}
				r := d.season(0)
				if r.next == 0 && c.Is(0, "mùa") {
					if r = d.term(0); r.next == 0 && c.Is(1, "này", "trước", "sau", "tới") {
						r = d.thisUnit(0)
					}
				}
				if r.next == 0 && c.Is(0, "xuân") {
					if n, next := d.cycle(1); next != 0 && (c.w(-1).Kind != word.Letters || !c.w(-1).Capital() || c.w(-1).Has(word.Sentence) && !c.w(0).Capital()) {
						var m Moment
						m.setSection(21)
						m.Cycle = uint8(n)
						m.set(FieldCycle)
						r = pointAt(m, next)
						if y, ok := d.year4(next); ok {
							r.Start.setYear(y)
							r.next++
						}
					}
				}
				d.propose(r)
			},
			Examples: []Example{
				{"Đại thắng [mùa Xuân năm 1975] và tour [hè 2025].", []string{"1975-21", "2025-22"}},
				{"[Mùa này] sóng êm, mừng [xuân Bính Ngọ 2026].", []string{"@0SE", "2026-21;cycle=43"}},
				{"Mùa xuân của chị Xuân, thu hai vụ ở miền đông.", nil},
			},
		},
		{
			Name: "date/term", Type: TypeDate, Priority: 50,
			Doc:     "a period with a name: «nhiệm kỳ 2020-2025», «giai đoạn 2021 - 2030», «niên khóa 2017-2021»",
			Trigger: Trigger{Words: []string{"nhiệm", "giai", "thời", "niên", "khóa", "vụ"}},
			Find: func(c *Cursor) {
				d := dates{c}
				d.propose(d.term(0))
			},
			Examples: []Example{
				{"[Nhiệm kỳ 2021 - 2026] có nhiều việc.", []string{"2021/2026"}},
				{"Quy hoạch [thời kỳ 2021 – 2030], [giai đoạn 2021-25].", []string{"2021/2030", "2021/2025"}},
				{"Lãi [niên độ 2020-2021] giảm.", []string{"2020/2021"}},
				{"Hạn nặng [mùa khô 2019-2020], lũ [mùa mưa năm nay] đến sớm.", []string{"2019/2020", "@0Y"}},
				{"Báo cáo của [niên độ tài chính 2022 - 2023].", []string{"2022/2023"}},
				{"Nhiệm kỳ này khóa XII, giai đoạn 2, thời gian 3 vụ, mùa mưa 1800 mm.", nil},
			},
		},
		{
			Name: "date/edge", Type: TypeDate, Priority: 50,
			Doc:     "the beginning, middle or end of a period: «đầu tháng 5», «cuối năm nay», «cuối tuần», «đầu thế kỷ XXI»",
			Trigger: Trigger{Words: []string{"đầu", "giữa", "cuối"}},
			Find: func(c *Cursor) {
				d := dates{c}
				if c.w(1).Kind == word.Letters && !c.Is(1, "tháng", "năm", "quý", "quí", "thế", "thập", "những", "các", "mùa", "nhiệm", "giai", "giờ", "tuần") {
					return
				}
				d.propose(d.edge(0))
			},
			Examples: []Example{
				{"[Giữa tháng 9] lúa trổ, [cuối năm nay] gặt.", []string{"XXXX-09;mid", "@0Y;late"}},
				{"Đạt 5 tỷ vào [cuối 2024], tính đến [giữa tháng 2 năm nay].", []string{"2024;late", "../@0Y-02;mid"}},
				{"[Đầu thế kỷ XXI], làng có điện; những ngày [cuối tuần] vui hơn.", []string{"20XX;early", "@0W;late"}},
				{"Đầu máy, giữa đường, cuối cùng, đầu năm học.", nil},
			},
		},
		{
			Name: "date/week", Type: TypeDate, Priority: 50,
			Doc:     "a week: «tuần tới», «tuần 45 năm 2021»",
			Trigger: Trigger{Words: []string{"tuần"}},
			Find: func(c *Cursor) {
				d := dates{c}
				if r := d.week(0); r.next != 0 {
					d.propose(r)
					return
				}
				d.propose(d.thisUnit(0))
			},
			Examples: []Example{
				{"[Tuần tới] thi, [tuần 45 năm 2021] nghỉ.", []string{"@+1W", "2021-W45"}},
				{"Đi tuần tra, tuần hoàn máu, tuần báo.", nil},
			},
		},
		{
			Name: "date/lunar", Type: TypeDate, Priority: 50,
			Doc:     "a day of the lunar calendar: «mùng 1 Tết», «rằm tháng Bảy năm Tân Sửu», «30 Tết»",
			Trigger: Trigger{Words: []string{"mùng", "mồng", "rằm"}},
			Find: func(c *Cursor) {
				d := dates{c}
				d.propose(d.lunarDate(0))
			},
			Examples: []Example{
				{"[Mùng 1 Tết Nhâm Dần] trời ấm.", []string{"XXXX-01-01;cycle=39;lunar"}},
				{"[Rằm tháng Bảy năm Tân Sửu] nhà chùa cúng.", []string{"XXXX-07-15;cycle=38;lunar"}},
				{"[Mồng hai tháng chín] treo cờ, [mùng 5 tháng Giêng] hội Gò Đống Đa.", []string{"XXXX-09-02", "XXXX-01-05;lunar"}},
				{"Giỗ Tổ ([10-3 âm lịch]) và [ngày 23 tháng Chạp].", []string{"XXXX-03-10;lunar", "XXXX-12-23;lunar"}},
				{"Mùng tơi, rằm này.", nil},
			},
		},
		{
			Name: "date/feast", Type: TypeDate, Priority: 45,
			Doc:     "a named day or month: «Quốc khánh», «Ngày Nhà giáo Việt Nam», «Trung thu năm 2021»",
			Trigger: Trigger{entries: []lexicon.List{lexicon.Holidays}},
			Find: func(c *Cursor) {
				h, ok := c.lookup(0, lexicon.Holidays)
				if !ok {
					return
				}
				d := dates{c}
				r := d.holiday(0)
				if r.next == 0 {
					return
				}
				if h.Attr != "name" {
					// the written date is the date: «lễ Quốc khánh 2-9»
					j := r.next
					if c.Is(j, "(", "-", "–", ",") {
						j++
					}
					if c.Is(j, "ngày", "mùng") {
						j++
					}
					if w := c.w(j); w.Kind == word.Digits && r.next == h.N && d.dayMonth(j, true).next != 0 {
						return
					}
					if !c.w(0).Capital() && !c.Is(0, "lễ", "đêm", "mùa", "đại") && !c.w(h.N-1).Capital() && !c.Is(0, "giao") {
						return
					}
				}
				if d.placeBefore(0) || c.Is(-1, "hiệu", "tên", "đoàn") {
					return
				}
				d.propose(r)
			},
			Examples: []Example{
				{"Kỷ niệm [Ngày Nhà giáo Việt Nam] ([20-11]).", []string{"XXXX-11-20", "XXXX-11-20"}},
				{"[Trung thu năm 2021] trăng sáng; nghỉ lễ [Quốc khánh].", []string{"2021-08-15;lunar", "XXXX-09-02"}},
				{"Dịp lễ Quốc khánh [2-9] và Giỗ Tổ Hùng Vương ([10-3 âm lịch]).", []string{"XXXX-09-02", "XXXX-03-10;lunar"}},
				{"Ngày vui, Quốc khánh Lào, quốc khánh thành phố nào, tết tóc.", nil},
			},
		},
		{
			Name: "date/tet", Type: TypeDate, Priority: 50,
			Doc:     "Tết: «Tết Nguyên đán 2022», «Tết Nhâm Dần», «Tết vừa qua»",
			Trigger: Trigger{Words: []string{"tết"}},
			Find: func(c *Cursor) {
				d := dates{c}
				d.propose(d.tet(0))
			},
			Examples: []Example{
				{"[Tết Nguyên đán 2022] đến sớm, [Tết Nhâm Dần] vui.", []string{"2022-01-01;lunar", "XXXX-01-01;cycle=39;lunar"}},
				{"[Tết vừa qua] ai cũng về.", []string{"XXXX-01-01;lunar;past"}},
				{"Trao quà Tết, lo Tết cho hộ nghèo.", nil},
			},
		},
		{
			Name: "date/ago", Type: TypeDate, Priority: 50,
			Doc:     "so long ago: «cách đây 2 tháng», «cách nay hơn 30 năm»",
			Trigger: Trigger{Words: []string{"cách"}},
			Find: func(c *Cursor) {
				d := dates{c}
				d.propose(d.ago(0))
			},
			Examples: []Example{
				{"[Cách đây 2 tháng], suối cạn.", []string{"@-2M"}},
				{"Chuyện xảy ra [cách nay hơn 30 năm].", []string{"@-30Y~"}},
				{"Cách đây 2 km, cách làm này.", nil},
			},
		},
		{
			Name: "date/relative", Type: TypeDate, Priority: 48,
			Doc:     "times past or to come without a number: «những năm qua», «các tháng tới»",
			Trigger: Trigger{Words: []string{"những", "các"}},
			Find: func(c *Cursor) {
				d := dates{c}
				if _, next := d.unit(1); next != 0 {
					d.propose(d.plural(0))
				}
			},
			Examples: []Example{
				{"[Những năm qua], làng đổi khác; [các tháng tới] còn khác nữa.", []string{"@-XY/@0Y", "@0M/@+XM"}},
				{"[Những năm sau đó] anh đi xa.", []string{"&+XY"}},
				{"Những ngày nắng, các vụ việc, những năm tháng.", nil},
			},
		},
		{
			Name: "date/length", Type: TypeDate, Priority: 45,
			Doc:     "a length of time, perhaps before or after now: «50 năm», «28 ngày đêm», «10 năm qua», «nửa thế kỷ trước»",
			Trigger: Trigger{Digits: true, Words: append([]string{"nửa", "vài", "mấy", "nhiều", "hàng", "hằng"}, numberWords...)},
			Find: func(c *Cursor) {
				d := dates{c}
				if !d.startsLength(1) || c.w(0).Kind == word.Digits && d.inNumber(0) {
					return
				}
				r := d.lengthOrRelative(0)
				if r.next == 0 {
					return
				}
				v := c.run.slabs.dates.take()
				*v = r.Date
				c.Propose(0, r.next).Value(v)
			},
			Examples: []Example{
				{"Kỷ niệm [50 năm] thành lập, trong [28 ngày đêm], mất [15 phút].", []string{"P50Y", "P28D", "PT15M"}},
				{"[10 năm qua] và [hai nghìn năm qua].", []string{"@-10Y/@0Y", "@-2000Y/@0Y"}},
				{"[3 ngày trước], [nửa thế kỷ trước], [vài năm trở lại đây].", []string{"@-3D", "@-50Y", "@-XY/@0Y"}},
				{"Hạn [30 ngày làm việc], phạt [1 năm 6 tháng] tù.", []string{"P30D;work", "P18M"}},
				{"Trong [2-3 ngày], hơn [2,5 năm], suốt [hàng nghìn năm].", []string{"P2D..P3D", "P2.5Y", "P1000Y;vague"}},
				{"Sau [một năm] làm rể, anh về.", []string{"P1Y"}},
				{"Chậm [0 ngày], chờ [0-2 giờ], nghỉ [vài ngày].", []string{"P0D", "PT0H..PT2H", "PXD;vague"}},
				{"[4 năm liền] được mùa, [ba ngày đầu] đông khách, nghỉ [2 hôm] rồi.", []string{"P4Y", "P3D", "P2D"}},
				{"Về đích sau [9 phút 8 giây 71], hơn [2,5 giây] sau 50 vòng; đi bộ [5 phút] tới bến; chạy [12 giây 95].", []string{"PT548.71S", "PT2.5S", "PT5M", "PT12.95S"}},
				{"Giải lần thứ 5 [năm 2020], quận 3 [năm nay].", []string{"2020", "@0Y"}},
				{"Cháu 10 tháng tuổi, một ngày rong chơi, 5 ngày công, 60 km/giờ.", nil},
			},
		},
		{
			Name: "date/set", Type: TypeDate, Priority: 50,
			Doc:     "what comes again: «hàng năm», «mỗi tháng», «hằng đêm», «mỗi buổi ban mai»",
			Trigger: Trigger{Words: []string{"hàng", "hằng", "mỗi"}},
			Find: func(c *Cursor) {
				d := dates{c}
				r := d.repeated(0)
				if r.next == 0 || d.dateJustBefore() {
					return
				}
				v := c.run.slabs.dates.take()
				*v = r.Date
				c.Propose(0, r.next).Value(v)
			},
			Examples: []Example{
				{"[Hằng năm] có hội, [mỗi tháng] họp, [hằng đêm] hát.", []string{"R/P1Y", "R/P1M", "R/P1D/XXXX;night"}},
				{"[Mỗi buổi ban mai] đẹp.", []string{"R/P1D/XXXX;morning"}},
				{"Hàng trăm hộ, mỗi người, hàng quán.", nil},
			},
		},
	}
}

// startsDay reports whether what stands at i may go on after the number of a
// day: it spares most numbers a closer look.
func (c dates) startsDay(i int) bool {
	w := c.w(i)
	switch w.Kind {
	case word.Symbol:
		switch w.Key {
		case "-", "/", ".", "–", "—", "‑", ",", "&":
			return c.w(i+1).Kind == word.Digits || c.Is(i+1, "ngày")
		}
	case word.Letters:
		switch w.Key {
		case "tháng", "và", "đến", "tới", "hoặc", "tết":
			return true
		}
	}
	return false
}

// longTime reports whether a clock time that could be a length is one: «trong
// 8 giờ», «24h qua».
func (c dates) longTime(r *said) bool {
	if _, _, _, next := c.direction(r.next); next != 0 && !c.Is(r.next, "nay", "tới") {
		return true
	}
	return c.Is(r.next, "đồng", "liền", "liên", "làm", "bay", "chạy", "lái", "đi", "học", "mỗi", "một", "/")
}

// lateHour reports whether «23h» behind «sau» or «gần», which could be a length,
// is a time of day: few things take half a day and are told in hours, and
// «vào gần 5h» has a word more that asks for a time.
func (c dates) lateHour(r *said) bool {
	if !c.Is(1, "h") || c.Is(-1, "(") {
		return false
	}
	return r.Start.Hour > 12 && r.Start.Hour < 24 || c.opensPhrase(r.next) && c.Is(-2, "vào", "lúc", "hồi", "đến", "tới", "từ", "trước")
}

// dateJustBefore reports whether a date stands right before the anchor, which
// has what the anchor says in its value: «ngày 14/4 hàng năm».
func (c dates) dateJustBefore() bool {
	switch w := c.w(-1); {
	case w.Kind == word.Digits:
		return c.sep(-2) != 0 || c.Is(-2, "tháng", "ngày")
	case c.Is(-1, "lịch"):
		return c.Is(-2, "âm", "dương")
	}
	return c.Is(-2, "tháng") && (digitWord(c.key(-1)) != 0 || c.Is(-1, "giêng", "chạp", "tư"))
}

// startsClock is startsDay for the number of an hour.
func (c dates) startsClock(i int) bool {
	switch c.key(i) {
	case "giờ", "h", "g", ":", "-", "–", "—", "‑":
		return true
	}
	return false
}

// startsLength reports whether the word at i may go on after the first word of
// a length: a unit, or more of the number. It spares most numbers, and words
// such as «một» and «nhiều» above all, a closer look.
func (c dates) startsLength(i int) bool {
	switch c.key(i) {
	case "giây", "phút", "giờ", "tiếng", "ngày", "đêm", "hôm", "tuần", "tháng", "quý", "quí", "mùa", "năm", "h", "thập", "thế",
		".", ",", "-", "–", "—", "‑", "đến", "tới", "hoặc", "hay",
		"mươi", "chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ",
		"một", "hai", "ba", "bốn", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mốt", "tư", "lăm", "nhăm":
		return true
	}
	return false
}

// startsPoint reports whether what follows «từ» at i may be a time or a length.
func (c dates) startsPoint(i int) bool {
	switch w := c.w(i); w.Kind {
	case word.Digits:
		return true
	case word.Letters:
		switch w.Key {
		case "khoảng", "giữa", "đầu", "cuối", "hết", "nay", "qua", "mai", "mốt", "cùng", "các", "những",
			"giây", "phút", "giờ", "tiếng", "ngày", "hôm", "tuần", "tháng", "quý", "quí", "mùa", "năm", "thập", "thế",
			"sáng", "trưa", "chiều", "tối", "đêm", "khuya", "rạng", "tờ", "xế", "buổi", "nửa",
			"thứ", "chủ", "chúa", "mùng", "mồng", "rằm", "giao", "tất", "tết", "trung", "giáng", "noel",
			"một", "hai", "ba", "bốn", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "vài", "mấy", "nhiều", "hàng", "hằng":
			return true
		}
		return c.starts(i, 1<<lexicon.Holidays)
	}
	return false
}
