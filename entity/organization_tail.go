package entity

// The tail of a name says which of many bodies of its sort it is.

// mustTail reads a tail that must be there.
func (o *bodyReader) mustTail(e int) int {
	if j := o.tail(e, true); j > e {
		return j
	}
	return 0
}

// mustPlace reads a tail with the name of a place or a body in it.
func (o *bodyReader) mustPlace(e int) int {
	n := o.n
	if j := o.tail(e, true); j > e && (o.placeTo > e || o.n > n || !isLevel(o.c, e)) {
		return j
	}
	return 0
}

// nested reads the body that this one belongs to.
func (o *bodyReader) nested(e int) int {
	if !mayStartBody(o.c, e) {
		return 0
	}
	kind, level := o.kind, o.level
	o.depth++
	j := o.body(e)
	o.depth--
	if j == 0 {
		o.kind, o.level = kind, level
		return 0
	}
	if kind != "party" && kind != "other" {
		o.kind = kind
	}
	return j
}

// mayStartBody reports whether a body may start at e inside a name: no mark before it.
func mayStartBody(c *Cursor, e int) bool {
	w := c.w(e)
	return w.Kind == Letters && w.Capital() && !w.Has(flagSentence)
}

// at reads «tại Việt Nam», «tại Bình Định» after the name of a mission or branch.
func (o *bodyReader) at(j int) int {
	if o.c.Is(j, "tại", "ở") {
		if k := o.placeOrSeat(j + 1); k > 0 {
			return k
		}
	}
	return j
}

// abroad reads «tại Việt Nam» after an association of people from elsewhere:
// «Hội đồng hương Quảng Ngãi tại Đồng Nai», «Hội Sinh viên Việt Nam tại Pháp».
// It returns 0 if there is none.
func (o *bodyReader) abroad(j int) int {
	c := o.c
	if c.Is(j, "tại", "ở") && c.Seq(o.start, "hội", "người") && isCountry(c, j+1) {
		return o.placeOrSeat(j + 1)
	}
	if o.placeTo != j || !c.Is(j, "tại", "ở") || c.w(o.placeFrom).Kind != Letters || !isCountry(c, o.placeFrom) && !c.Seq(o.start, "hội", "đồng", "hương") {
		return 0
	}
	if from := o.placeFrom; isCountry(c, from) && !isCountry(c, j+1) {
		return 0
	}
	return o.placeOrSeat(j + 1)
}

func (o *bodyReader) placeOrSeat(i int) int {
	if k := o.seat(i); k > 0 {
		return k
	}
	if k := knownPlace(o.c, i); k > 0 && o.c.w(i).Capital() {
		o.setPlace(i, k)
		return k
	}
	return 0
}

func (o *bodyReader) setPlace(i, j int) { o.placeFrom, o.placeTo = i, j }

// tail reads what says which one of many the body is, and returns where it ends.
func (o *bodyReader) tail(e int, parent bool) int {
	c := o.c
	for range 4 {
		w := c.w(e)
		if c.Is(e, "-", "–") && o.placeTo == e && isCountry(c, o.placeFrom) && isCountry(c, e+1) && c.w(e+1).Capital() && o.kind != "state" && o.kind != "forces" {
			e = knownPlace(c, e+1) // «Hội Hữu nghị Việt Nam - Lào»
			continue
		}
		if w.Kind != Letters || w.Has(flagSentence) {
			return e
		}
		if c.Seq(e, "trung", "ương") && w.Capital() || w.Shape == Caps && c.Is(e, "tw", "tư") {
			o.level = "central"
			if w.Shape == Caps {
				o.replace(e, e+1, "Trung ương")
				e++
			} else {
				e += 2
			}
			continue
		}
		if c.Seq(e, "khu", "vực") {
			j := e + 2
			switch k := o.placeOrSeat(j); {
			case k > 0:
				e = k
				continue
			case c.w(j).Kind == Digits || isRoman(c, j):
				e = j + 1
				continue
			}
			return e
		}
		if c.Is(e, "vùng") && (c.w(e+1).Kind == Digits && c.w(e+1).End-c.w(e+1).Start == 1 || isRoman(c, e+1)) && o.kind == "state" && e > o.start+1 {
			e += 2 // «Chi cục Kiểm lâm vùng IV»
			continue
		}
		if c.Is(e, "vùng") && c.w(e+1).Capital() && (o.kind == "health" || o.kind == "school" || o.kind == "other" || o.kind == "state") {
			if k := knownPlace(c, e+1); k > 0 {
				o.setPlace(e, k)
				e = k // «Bệnh viện Đa khoa vùng Tây Nguyên»
				continue
			}
		}
		if c.Seq(e, "cấp", "cao") {
			return o.at(e + 2)
		}
		if c.Is(e, "cấp") && isLevel(c, e+1) {
			if j := o.seat(e + 1); j > 0 {
				return j
			}
		}
		if c.Seq(e, "cơ", "sở") && c.w(e+2).Kind == Digits {
			e += 3
			continue
		}
		if j := o.seat(e); j > 0 {
			e = j
			continue
		}
		if w.Capital() || c.Is(e, "miền", "châu") && c.w(e+1).Capital() {
			if j := knownPlace(c, e); j > 0 {
				if n := c.w(j).End - c.w(j).Start; c.w(j).Kind == Digits && (n == 1 || n <= 3 && o.kind == "company") && c.w(j).Has(flagSpace) && !counts(c, j+1) {
					j++ // «Phước Sơn 1»
				}
				o.setPlace(e, j)
				e = j
				if o.kind == "company" && c.Is(e, "-", "–") && c.w(e+1).Shape == Title && spaced(c, e) && spaced(c, e+1) && !startsHead(c, e+1) && !notInName(c, e+1) && c.branch(e) == 0 {
					if n, _ := c.fullName(e + 1); n < 3 {
						if j := o.proper(e+1, true, true); j > 0 {
							return j // «Vĩnh Sơn - Sông Hinh»
						}
					}
				}
				continue
			}
			if parent {
				if j := o.nested(e); j > 0 {
					return j
				}
			}
			if c.Seq(e, "quân", "đội") {
				e += 2 // «Viện Y học cổ truyền Quân đội»
				continue
			}
		}
		return e
	}
	return e
}
