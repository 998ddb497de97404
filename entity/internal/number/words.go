package number

// class tells what a syllable does in a number.
type class uint8

const (
	notNumber class = iota
	digit           // hai
	unitDigit       // lăm, mốt: a digit that only follows tens
	ten             // mười
	tens            // mươi, chục
	twenties        // hăm, băm: two or three tens
	hundred         // trăm
	scale           // nghìn, vạn, triệu, tỷ
	zeroTens        // linh, lẻ
	half            // rưỡi
	halfOf          // nửa
	point           // phẩy
	minus           // âm
	part            // phần
)

// classify returns what a syllable, in lower case, does in a number, and its
// digit or power of ten. It knows the forms of all regions.
func classify(key string) (class, int) {
	switch key {
	case "không":
		return digit, 0
	case "một":
		return digit, 1
	case "hai":
		return digit, 2
	case "ba":
		return digit, 3
	case "bốn", "tư":
		return digit, 4
	case "năm":
		return digit, 5
	case "sáu":
		return digit, 6
	case "bảy", "bẩy":
		return digit, 7
	case "tám":
		return digit, 8
	case "chín":
		return digit, 9
	case "mốt":
		return unitDigit, 1
	case "lăm", "nhăm":
		return unitDigit, 5
	case "mười":
		return ten, 1
	case "mươi", "chục":
		return tens, 1
	case "hăm":
		return twenties, 2
	case "băm":
		return twenties, 3
	case "trăm":
		return hundred, 2
	case "nghìn", "ngàn":
		return scale, 3
	case "vạn":
		return scale, 4
	case "triệu":
		return scale, 6
	case "tỷ", "tỉ":
		return scale, 9
	case "linh", "lẻ":
		return zeroTens, 0
	case "rưỡi", "rưởi":
		return half, 0
	case "nửa":
		return halfOf, 0
	case "phẩy":
		return point, 0
	case "âm":
		return minus, 0
	case "phần":
		return part, 0
	}
	return notNumber, 0
}

// compoundOfTu lists what «tư» before it is the first syllable of (tư nhân,
// tư vấn), which makes it no digit.
func compoundOfTu(next string) bool {
	switch next {
	case "nhân", "vấn", "pháp", "tưởng", "liệu", "bản", "cách", "thục", "lệnh", "duy", "thế", "lợi", "thương", "sản", "gia", "dinh", "tế", "trang", "chất", "sách", "thù", "hữu":
		return true
	}
	return false
}

// group reads a number below a thousand from i and returns its end, which is i
// if there is none.
func (r *reader) group(i int) (value, end int) {
	c, v := r.class(i)
	switch c {
	case ten:
		value, end = 10, i+1
		if d, ok := r.ones(end); ok {
			return value + d, end + 1
		}
		return value, end
	case twenties:
		if d, ok := r.ones(i + 1); ok {
			return 10*v + d, i + 2
		}
		return 0, i
	case digit:
		return r.fromDigit(i, v)
	}
	return 0, i
}

// ones reads the digit after tens. «Năm» is none there: «hai mươi năm» is
// twenty years.
func (r *reader) ones(i int) (int, bool) {
	switch c, v := r.class(i); {
	case c == unitDigit:
		return v, true
	case r.key(i) == "tư" && compoundOfTu(r.key(i+1)):
	case c == digit && v != 0 && r.key(i) != "năm":
		// «mười một trăm» and the like are two numbers
		if next, _ := r.class(i + 1); next == tens && r.key(i+1) == "mươi" || next == hundred {
			return 0, false
		}
		return v, true
	}
	return 0, false
}

// fromDigit reads a number below a thousand that starts with the digit v at i.
func (r *reader) fromDigit(i, v int) (value, end int) {
	switch c, _ := r.class(i + 1); c {
	case hundred:
		if r.key(i) == "tư" {
			return 0, i
		}
		return r.afterHundred(i+2, 100*v)
	case tens:
		if v == 0 {
			return 0, i
		}
		if d, ok := r.ones(i + 2); ok && r.key(i+1) == "mươi" {
			return 10*v + d, i + 3
		}
		return 10 * v, i + 2
	}
	if value, end = r.digitByDigit(i); end > i {
		return value, end
	}
	if d, ok := r.second(i, v); ok {
		if (d == v+1 || v == 5 && d == 7) && r.key(i+1) != "tư" {
			r.out.Adjacent = true
		}
		return 10*v + d, i + 2
	}
	return v, i + 1
}

// second reads the digit that follows the digit v where mươi is dropped:
// «sáu bảy», «ba mốt», «tư lăm».
func (r *reader) second(i, v int) (int, bool) {
	if v < 2 || r.key(i) == "tư" && i > r.start {
		return 0, false
	}
	d, ok := r.ones(i + 1)
	if c, _ := r.class(i + 1); !ok || d == 1 && c != unitDigit {
		return 0, false
	}
	return d, true
}

// digitByDigit reads four or more digits that are said one by one: «một tám
// năm hai».
func (r *reader) digitByDigit(i int) (value, end int) {
	n := 0
	for ; n < 9; n++ {
		c, v := r.class(i + n)
		if c == unitDigit && n > 2 { // một chín bốn lăm
			return 10*value + v, i + n + 1
		}
		if c != digit || r.key(i+n) == "năm" && n > 0 && !r.isDigit(i+n+1) {
			break
		}
		value = 10*value + v
	}
	if c, _ := r.class(i + n); n < 4 || c == tens || c == hundred || c == scale {
		return 0, i
	}
	return value, i + n
}

func (r *reader) isDigit(i int) bool {
	c, _ := r.class(i)
	return c == digit || c == unitDigit
}

// afterHundred reads what follows «trăm» at i, with the hundreds so far.
func (r *reader) afterHundred(i, value int) (int, int) {
	switch c, v := r.class(i); c {
	case half:
		return value + 50, i + 1
	case zeroTens:
		if n, d := r.class(i + 1); (n == digit && d != 0 || n == unitDigit) && !(r.key(i+1) == "tư" && compoundOfTu(r.key(i+2))) {
			return value + d, i + 2
		}
	case ten, twenties:
		if rest, end := r.group(i); end > i {
			return value + rest, end
		}
	case unitDigit: // hai trăm mốt
		return value + 10*v, i + 1
	case digit:
		if v == 0 {
			break
		}
		switch next, _ := r.class(i + 1); next {
		case tens:
			if r.key(i+1) == "mươi" || value != 0 {
				rest, end := r.fromDigit(i, v)
				return value + rest, end
			}
		case hundred:
			return value, i
		}
		if d, ok := r.second(i, v); ok {
			return value + 10*v + d, i + 2
		}
		if r.shortened(i, v) {
			r.out.Elliptic = true
			return value + 10*v, i + 1
		}
	}
	return value, i
}

// shortened reports whether the digit v at i, which follows a hundred or a
// scale, may stand for tens or for the next lower digit: «hai trăm hai»,
// «tám nghìn tư». «Một» and «năm» do not: «ba triệu một tháng», «hai trăm năm».
func (r *reader) shortened(i, v int) bool {
	if v < 2 {
		return false
	}
	next, _ := r.class(i + 1)
	switch {
	case r.key(i) == "năm":
		return next == scale
	case r.key(i) == "tư":
		return !compoundOfTu(r.key(i + 1))
	}
	return next == notNumber || next == scale
}
