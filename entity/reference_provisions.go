package entity

// Provisions are read from small to large («điểm a khoản 2 Điều 5») and from
// large to small («Điều 5 khoản 2 điểm a»). What is smaller belongs to what is
// larger beside it: in «khoản 2 và khoản 4 Điều 12, Điều 15» both clauses lie in
// article 12 and article 15 stands alone.

type provisionLevel uint8

const (
	pointLevel provisionLevel = iota + 1
	clauseLevel
	articleLevel
)

// levelAt returns the level that the word at i names, 0 for none.
func (c *Cursor) levelAt(i int) provisionLevel {
	switch c.key(i) {
	case "điểm", "tiết":
		return pointLevel
	case "khoản":
		return clauseLevel
	case "điều":
		return articleLevel
	}
	return 0
}

// labels are the numbers or letters of one level that a text lists.
type labels struct {
	level provisionLevel
	first int // in the buffer
	n     int
}

// readProvisions reads the provisions from word i on into d and returns the
// word at which their document has to start, i if there are none.
func (d *documents) readProvisions(c *Cursor, i int) int {
	j := d.readUnits(c, i)
	if j == i {
		return i
	}
	return c.behindUnits(j)
}

// behindUnits returns the word at which the document of provisions that end
// before word j has to start.
func (c *Cursor) behindUnits(j int) int {
	for c.Is(j, "của", "tại", "trong", "thuộc", "theo") {
		j++
	}
	if c.Is(j, ",") {
		j++
	}
	return j
}

// provisionChain remembers how far a row of provisions goes, so that a long one
// without a document is not read again from each of its members.
type provisionChain struct {
	block    int // its offset in the text plus one
	from, to int // the first word of the first member and of the last that was seen, in the block's words
	ended    bool
	dead     bool // no document stands where it ends
}

// labelReach is how many words behind the last provision may tell whether it is
// the last.
const labelReach = 16

// deadEnd reports whether the provisions at the anchor surely have no document
// behind them.
func (c *Cursor) deadEnd() bool {
	p := &c.run.slabs.chain
	if p.block != c.run.base+1 || c.at < p.from || c.at > p.to {
		*p = provisionChain{block: c.run.base + 1, from: c.at, to: c.at}
	}
	for !p.ended {
		j := p.to - c.at
		end, n := c.readLabels(j+1, c.levelAt(j), nil)
		if n == 0 {
			if j == 0 {
				return false // «điểm», «điều» in another meaning
			}
			end = j
		} else if next, ok := c.nextUnit(end); ok {
			p.to = c.at + next
			continue
		}
		dead := !c.mayCite(c.behindUnits(end))
		if end+labelReach >= c.Len() {
			return dead // further on the window will show more
		}
		p.ended, p.dead = true, dead
	}
	return p.dead
}

// readProvisionsAfter reads the provisions that stand behind their document:
// «Luật Đất đai 2024, Điều 5, khoản 2», «Bộ luật Hình sự (Điều 174)».
func (d *documents) readProvisionsAfter(c *Cursor) {
	e := &d.docs[0]
	i := e.to
	if c.Is(i, ",", "(") {
		i++
	}
	if c.levelAt(i) == 0 {
		return
	}
	j := d.readUnits(c, i)
	closes := c.Is(j, ")")
	switch {
	case j == i, closes != c.Is(i-1, "("):
		d.np = 0
	case closes:
		e.to = j + 1
	default:
		next := j
		for c.Is(next, ",", "và", "của", "tại", "trong", "thuộc", "theo", "các", "số") {
			next++
		}
		own := *e
		if d.readNamed(c, next) {
			d.np = 0 // they are of the document that follows
		} else {
			own.to = j
		}
		d.docs[0], d.n = own, 1
	}
}

// readUnits reads the provisions themselves and returns the word after them.
func (d *documents) readUnits(c *Cursor, i int) int {
	d.np = 0
	if _, end := c.label(i+1, c.levelAt(i)); end == i+1 {
		return i // «điểm», «điều» in another meaning
	}
	units, names := &d.units, &d.labels
	n, used := 0, 0
	j := i
	for n < len(units) {
		level := c.levelAt(j)
		end, count := c.readLabels(j+1, level, names[used:])
		if count == 0 {
			break
		}
		units[n] = labels{level: level, first: used, n: count}
		n++
		used += count
		j = end
		next, ok := c.nextUnit(end)
		if !ok {
			break
		}
		j = next
	}
	if n == 0 {
		return i
	}
	d.expand(units[:n], names[:])
	if d.np == 0 {
		return i
	}
	return j
}

// nextUnit returns the word at which another unit stands behind the one that
// ends before word j, if one does.
func (c *Cursor) nextUnit(j int) (next int, ok bool) {
	for c.Is(j, ",", ";", "và", "hoặc", "của", "tại", "-", "–") {
		j++
	}
	if c.Is(j, "các") && c.levelAt(j+1) != 0 {
		j++
	}
	return j, c.levelAt(j) != 0
}

// readLabels reads «1, 2 và 3», «a, b», «5 đến Điều 8» into names and returns
// the word after them and how many there are, ranges expanded. Without names it
// goes over them, however many there are.
func (c *Cursor) readLabels(i int, level provisionLevel, names []string) (end, n int) {
	j := i
	for names == nil || n < len(names) {
		label, k := c.label(j, level)
		if k == j {
			break
		}
		if names != nil {
			names[n] = label
		}
		n++
		j = k
		// a range
		if c.Is(j, "đến", "-", "–", "tới") {
			k := j + 1
			if c.Is(k, "hết") {
				k++
			}
			if c.levelAt(k) == level {
				k++
			}
			if last, e := c.label(k, level); e > k {
				if names != nil {
					n += expandLabels(label, last, names[n:])
				}
				j = e
			}
		}
		k = j
		switch {
		case c.Is(k, ",", ";"):
			k++
			if c.Is(k, "và", "hoặc") {
				k++
			}
		case c.Is(k, "và", "hoặc"):
			k++
		default:
			return j, n
		}
		if _, e := c.label(k, level); e == k {
			return j, n
		}
		j = k
	}
	return j, n
}

// label reads one number or letter at word i.
func (c *Cursor) label(i int, level provisionLevel) (string, int) {
	w := c.w(i)
	switch w.Kind {
	case Digits:
		if w.End-w.Start > 4 {
			return "", i
		}
		j := i + 1
		if l := c.w(j); l.Kind == Letters && !l.Has(spaceBefore) {
			if r := []rune(l.Key); len(r) > 2 {
				return "", i
			}
			j++
		} else if level == pointLevel && c.Is(j, ".") && c.w(j+1).Kind == Digits && !c.w(j+1).Has(spaceBefore) {
			j += 2
		} else if c.Is(j, "/", "%") && !c.w(j).Has(spaceBefore) {
			return "", i
		}
		return c.Text(i, j), j
	case Letters:
		if level == articleLevel {
			return "", i
		}
		r := []rune(w.Key)
		if len(r) == 1 && r[0] != 'ở' && r[0] != 'à' {
			j := i + 1
			if c.w(j).Kind == Digits && !c.w(j).Has(spaceBefore) {
				j++
			}
			return c.Text(i, j), j
		}
		if level == clauseLevel && (w.Shape == Caps || w.Shape == Initial) && isRomanNumeral(c.run.norm[w.Start:w.End]) {
			return c.Text(i, i+1), i + 1
		}
	}
	return "", i
}

// pointLetters are the letters of points in their order.
const pointLetters = "abcdđeghiklmnopqrstuvxy"

// expandLabels writes the labels after first up to last into names and returns
// how many there are; a range that makes no sense gives its end alone.
func expandLabels(first, last string, names []string) int {
	n := 0
	if a, ok := smallNumber(first); ok {
		if b, ok := smallNumber(last); ok && a < b && b-a <= 60 {
			for k := a + 1; k <= b && n < len(names); k++ {
				names[n] = number(k)
				n++
			}
			return n
		}
	} else if len(first) <= 2 && len(last) <= 2 {
		on := false
		for _, r := range pointLetters {
			if on && n < len(names) {
				names[n] = string(r)
				n++
			}
			if string(r) == first {
				on = true
			}
			if string(r) == last {
				if on && first != last {
					return n
				}
				break
			}
		}
		n = 0
	}
	if n < len(names) {
		names[0] = last
		return 1
	}
	return 0
}

func smallNumber(s string) (n int, ok bool) {
	for i := 0; i < len(s); i++ {
		if s[i]-'0' > 9 || i > 3 {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, s != ""
}

func number(n int) string {
	b := make([]byte, 0, 4)
	if n >= 10 {
		b = append(b, number(n/10)...)
	}
	return string(append(b, byte('0'+n%10)))
}

// expand turns the units into provisions.
func (d *documents) expand(units []labels, names []string) {
	of := func(u labels) []string { return names[u.first : u.first+u.n] }
	last := units[len(units)-1].level
	if units[0].level > last { // from large to small
		var article, clause []string
		open := false
		for _, u := range units {
			switch u.level {
			case articleLevel:
				if open {
					d.combine(article, clause, nil)
				}
				article, clause, open = of(u), nil, true
			case clauseLevel:
				if open && clause != nil {
					d.combine(article, clause, nil)
				}
				clause, open = of(u), true
			case pointLevel:
				d.combine(article, clause, of(u))
				open = false
			}
		}
		if open {
			d.combine(article, clause, nil)
		}
		return
	}
	// from small to large: what is smaller waits for the larger
	type clauses struct{ clause, points []string }
	var waiting [maxUnits + 1]clauses
	var points []string
	n := 0
	flush := func(article []string) {
		if points != nil {
			waiting[n] = clauses{nil, points}
			points = nil
			n++
		}
		if n == 0 {
			d.combine(article, nil, nil)
		}
		for _, w := range waiting[:n] {
			d.combine(article, w.clause, w.points)
		}
		n = 0
	}
	for _, u := range units {
		switch u.level {
		case pointLevel:
			if points != nil {
				points = append(points[:len(points):len(points)], of(u)...)
			} else {
				points = of(u)
			}
		case clauseLevel:
			waiting[n] = clauses{of(u), points}
			points = nil
			n++
		case articleLevel:
			flush(of(u))
		}
	}
	if n > 0 || points != nil {
		flush(nil)
	}
}

// combine adds every article with every clause and every point.
func (d *documents) combine(articles, clauses, points []string) {
	none := []string{""}
	if len(articles) == 0 {
		articles = none
	}
	if len(clauses) == 0 {
		clauses = none
	}
	if len(points) == 0 {
		points = none
	}
	for _, a := range articles {
		for _, c := range clauses {
			for _, p := range points {
				if d.np < len(d.provisions) {
					d.provisions[d.np] = Provision{a, c, p}
					d.np++
				}
			}
		}
	}
}
