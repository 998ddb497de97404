package word

import "strings"

// wraps reports whether the single line end before w only breaks a long line,
// so that the sentence goes on: files wrapped at a column do that in the middle
// of «Nghị định số⏎30/2020/NĐ-CP», while news text ends a paragraph, a caption
// or a heading with one line end.
func (s *Scanner) wraps(text string, w *Word, line int) bool {
	if len(s.words) == 0 {
		return false
	}
	prev := &s.words[len(s.words)-1]
	ends := text[prev.Start:prev.End]
	switch ends {
	case ".", "!", "?", ":", ";", "…", "...", "]", "”", "»":
		return false
	}
	goesOn := prev.Kind == Letters && continues(prev.Key) ||
		ends == "," || ends == "/" || (ends == "-" || ends == "–") && text[w.Start] != ' '
	// tools that wrap lines leave the space at the end of each
	soft := text[prev.End] == ' ' && !strings.Contains(text[prev.End:w.Start], "\r")
	switch w.Kind {
	case Letters:
		if w.Shape == Lower {
			return line >= 12 || soft || goesOn
		}
		if w.Shape == Caps && prev.Shape == Caps && s.heading(w) {
			return true
		}
		return goesOn || soft && line >= 60 && (prev.Shape == Lower || prev.Kind == Digits) || line >= 24 && s.open(w)
	case Digits:
		if int(w.End) < len(text) && (text[w.End] == '.' || text[w.End] == ')') &&
			(int(w.End)+1 == len(text) || classes[text[w.End+1]&0x7f] == clSpace) {
			return false // a numbered item
		}
		return goesOn || line >= 60 && prev.Kind == Letters
	}
	switch text[w.Start:w.End] {
	case "(", "“", "\"", "«", ",", ".", ")":
		return goesOn || line >= 60
	case "/", "-", "–":
		return goesOn || prev.Kind != Symbol && !(int(w.End) < len(text) && classes[text[w.End]&0x7f] == clSpace)
	}
	return false
}

// heading reports whether w goes on with the name of a body that a heading in
// capitals breaks into two lines: «BỘ KHOA HỌC⏎VÀ CÔNG NGHỆ», «ỦY BAN NHÂN
// DÂN⏎TỈNH ĐỒNG THÁP».
func (s *Scanner) heading(w *Word) bool {
	n := len(s.words)
	switch w.Key {
	case "và":
		return true
	case "tỉnh", "thành", "huyện", "quận", "thị", "xã", "phường":
		return n > 3 && s.words[n-1].Key == "dân" && s.words[n-2].Key == "nhân" && s.words[n-3].Key != "viện"
	}
	return false
}

// open reports whether the words before w name something by halves that w goes
// on with: «khoản 3⏎Điều 14», «Điều 5⏎Nghị định», «Bộ trưởng⏎Bộ Y tế».
func (s *Scanner) open(w *Word) bool {
	n := len(s.words)
	if n < 2 {
		return false
	}
	prev, before := &s.words[n-1], s.words[n-2].Key
	switch prev.Key {
	case "nghị", "bộ", "sở":
		return prev.Shape == Title
	case "trưởng":
		return before == "bộ" && w.Key == "bộ" || before == "viện" && w.Key == "viện"
	case "tướng":
		return before == "thủ" && w.Key == "chính"
	}
	switch before {
	case "khoản", "điểm":
		return w.Key == "điều" || w.Key == "khoản"
	case "điều":
		return prev.Kind == Digits && (w.Key == "nghị" || w.Key == "thông" || w.Key == "luật" || w.Key == "quyết" || w.Key == "bộ" || w.Key == "pháp")
	}
	return false
}

// continues reports whether no sentence, heading or caption ends with the word.
func continues(key string) bool {
	switch key {
	case "và", "của", "số", "ông", "bà", "tại", "ở", "ngày", "tháng", "với", "cho", "do", "theo", "từ", "đến",
		"là", "các", "về", "hoặc", "để", "khi", "trong", "trên", "những", "được", "bị", "có", "không", "việc":
		return true
	}
	return false
}

// startsSentence reports whether w, which does not start a paragraph, starts a
// sentence: a capital, a digit or an opening quote after an end mark that is
// not the dot of an abbreviation, an initial or a number. The word before is a
// symbol and white space stands between.
func (s *Scanner) startsSentence(w *Word) bool {
	n := len(s.words)
	end := &s.words[n-1]
	i := n - 1
	switch end.Key {
	case "”", "\"", "»", ")", "’":
		if i == 0 {
			return false
		}
		i--
		end = &s.words[i]
	}
	switch end.Key {
	case "!", "?", "…", "...":
	case ".":
		if i > 0 && s.words[i-1].End == end.Start {
			p := &s.words[i-1]
			if p.Kind == Letters && (p.Shape == Initial || abbreviation(p.Key)) && !(i > 1 && ordinal(s.words[i-2].Key, p.Key)) {
				return false
			}
		}
	default:
		return false
	}
	switch {
	case w.Kind == Letters:
		return w.Shape != Lower
	case w.Kind == Digits:
		return true
	}
	switch w.Key {
	case "“", "\"", "«", "(", "-", "–", "[", "‘", "'", "*", "+", "•":
		return true
	}
	return false
}

// ordinal reports whether the letter is a Roman number after a word that is
// counted by such: «quý I.» ends a sentence, «ông I. Newton» does not.
func ordinal(before, letter string) bool {
	switch letter {
	case "i", "v", "x":
	default:
		return false
	}
	switch before {
	case "quý", "kỳ", "loại", "hạng", "nhóm", "khu", "vùng", "cấp", "phần", "chương", "khóa", "bậc", "tập", "lần", "thứ":
		return true
	}
	return false
}

// abbreviation reports whether a dot after the word belongs to it more often
// than to the sentence.
func abbreviation(key string) bool {
	switch key {
	case "tp", "tx", "tt", "kp", "ql", "tl", "ths", "ts", "pgs", "gs", "bs", "ks", "ls", "cn", "nsnd", "nsưt", "đ", "mr", "mrs",
		"ms", "dr", "st", "jr", "prof", "vs", "tr", "th", "gđ", "kts", "ds", "cv", "no", "ck", "bsck", "q", "p", "h", "x":
		return true
	}
	return false
}
