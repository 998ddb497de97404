package entitytest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/vientity/vientity/entity"
)

// caseFile is a file of cases as it is written.
type caseFile struct {
	preamble string // what stands before the first heading, as it stands
	types    []entity.Type
	cases    []*testCase
}

type testCase struct {
	name   string
	line   int // of the heading
	gap    string
	text   string
	marks  []mark
	valued bool // the case has a table, however short
	rows   []row
}

type mark struct {
	entity.Span
	Type entity.Type
}

// row is what the table says of one entity.
type row struct {
	line    int
	typ     entity.Type
	mention string
	fields  []string // «name: value»
}

func parseCases(data string) (*caseFile, error) {
	f := &caseFile{}
	lines := strings.SplitAfter(strings.ReplaceAll(data, "\r\n", "\n"), "\n")
	i := 0
	for ; i < len(lines) && !strings.HasPrefix(lines[i], "# "); i++ {
		f.preamble += lines[i]
		if types, ok := strings.CutPrefix(lines[i], "types:"); ok {
			for t := range strings.SplitSeq(types, ",") {
				f.types = append(f.types, entity.Type(strings.TrimSpace(t)))
			}
		}
	}
	names := map[string]bool{}
	for i < len(lines) {
		c := &testCase{name: strings.TrimSpace(lines[i][2:]), line: i + 1}
		if names[c.name] {
			return nil, fmt.Errorf("line %d: there is a case %q already", i+1, c.name)
		}
		names[c.name] = true
		i++
		if i < len(lines) {
			if gap, ok := strings.CutPrefix(lines[i], "known gap:"); ok {
				if c.gap = strings.TrimSpace(gap); c.gap == "" {
					return nil, fmt.Errorf("line %d: a known gap needs a reason", i+1)
				}
				i++
			}
		}
		start := i
		var body strings.Builder
		for ; i < len(lines) && !strings.HasPrefix(lines[i], "# ") && strings.TrimRight(lines[i], " \n") != "---"; i++ {
			body.WriteString(lines[i])
		}
		var err error
		if c.text, c.marks, err = parseMarks(strings.Trim(body.String(), "\n")); err != nil {
			return nil, fmt.Errorf("case %q, line %d: %w", c.name, start+1, err)
		}
		if i < len(lines) && !strings.HasPrefix(lines[i], "# ") {
			c.valued = true
			for i++; i < len(lines) && !strings.HasPrefix(lines[i], "# "); i++ {
				line := strings.TrimRight(lines[i], " \n")
				switch {
				case line == "":
				case line[0] != ' ':
					typ, mention, _ := strings.Cut(line, " ")
					c.rows = append(c.rows, row{line: i + 1, typ: entity.Type(typ), mention: strings.TrimSpace(mention)})
				case len(c.rows) == 0:
					return nil, fmt.Errorf("line %d: a field of no entity", i+1)
				default:
					r := &c.rows[len(c.rows)-1]
					r.fields = append(r.fields, strings.TrimSpace(line))
				}
			}
		}
		f.cases = append(f.cases, c)
	}
	return f, nil
}

// parseMarks takes the marks out of a text.
func parseMarks(s string) (text string, marks []mark, err error) {
	var b strings.Builder
	var open []int // indexes of the marks that are not closed
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			if i+1 == len(s) {
				return "", nil, fmt.Errorf(`a backslash ends the text`)
			}
			i++
			b.WriteByte(s[i])
		case '[':
			open = append(open, len(marks))
			marks = append(marks, mark{Span: entity.Span{Start: b.Len(), End: -1}})
		case ']':
			n := strings.IndexByte(s[i:], ')')
			if len(open) == 0 || n < 0 || !strings.HasPrefix(s[i:], "](") || n == 2 {
				return "", nil, fmt.Errorf("a mark is not written [mention](type) before %q", cut(s[i:]))
			}
			m := &marks[open[len(open)-1]]
			open = open[:len(open)-1]
			m.End, m.Type = b.Len(), entity.Type(s[i+2:i+n])
			if m.Start == m.End {
				return "", nil, fmt.Errorf("a mark is empty before %q", cut(s[i:]))
			}
			i += n
		default:
			b.WriteByte(s[i])
		}
	}
	if len(open) > 0 {
		return "", nil, fmt.Errorf("a mark has no end: %q", cut(b.String()[marks[open[0]].Start:]))
	}
	return b.String(), marks, nil
}

func cut(s string) string {
	if r := []rune(s); len(r) > 30 {
		return string(r[:30]) + "…"
	}
	return s
}

// Mark returns the text with its entities marked as in a case file. Entities
// may lie inside others; one that only overlaps another is left out.
func Mark(text string, es []entity.Entity) string {
	marks := make([]mark, len(es))
	for i, e := range es {
		marks[i] = mark{e.Span, e.Type}
	}
	return formatMarks(text, marks)
}

func formatMarks(text string, marks []mark) string {
	var b strings.Builder
	var open []mark
	k := 0
	for i := 0; i <= len(text); i++ {
		for len(open) > 0 && open[len(open)-1].End == i {
			fmt.Fprintf(&b, "](%s)", open[len(open)-1].Type)
			open = open[:len(open)-1]
		}
		for ; k < len(marks) && marks[k].Start <= i; k++ {
			if marks[k].Start == i && marks[k].End > i && (len(open) == 0 || marks[k].End <= open[len(open)-1].End) {
				b.WriteByte('[')
				open = append(open, marks[k])
			}
		}
		if i == len(text) {
			break
		}
		lineStart := i == 0 || text[i-1] == '\n'
		switch c := text[i]; {
		case c == '[' || c == ']' || c == '\\',
			lineStart && (strings.HasPrefix(text[i:], "# ") || strings.HasPrefix(text[i:], "---")):
			b.WriteByte('\\')
			b.WriteByte(c)
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// write returns the file as it is written; parseCases reads it back.
func (f *caseFile) write() string {
	var b strings.Builder
	b.WriteString(f.preamble)
	for i, c := range f.cases {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "# %s\n", c.name)
		if c.gap != "" {
			fmt.Fprintf(&b, "known gap: %s\n", c.gap)
		}
		b.WriteString(formatMarks(c.text, c.marks) + "\n")
		if !c.valued {
			continue
		}
		b.WriteString("---\n")
		for _, r := range c.rows {
			fmt.Fprintf(&b, "%-12s  %s\n", r.typ, r.mention)
			for _, field := range r.fields {
				fmt.Fprintf(&b, "%14s%s\n", "", field)
			}
		}
	}
	return b.String()
}

// fill puts what the extractor found into the case.
func (c *testCase) fill(es []entity.Entity) {
	c.marks, c.rows = nil, nil
	for _, e := range es {
		c.marks = append(c.marks, mark{e.Span, e.Type})
		if c.valued {
			c.rows = append(c.rows, row{typ: e.Type, mention: oneLine(e.Text), fields: fields(c.text, e.Value)})
		}
	}
}

// differences tells how what was found differs from what the case says.
func (c *testCase) differences(es []entity.Entity) []string {
	var out []string
	found := make([]mark, len(es))
	for i, e := range es {
		found[i] = mark{e.Span, e.Type}
	}
	tell := func(what string, m mark) {
		out = append(out, fmt.Sprintf("%s: %s «%s» at %s", what, m.Type, c.text[m.Start:m.End], m.Span))
	}
	for _, m := range c.marks {
		if !slices.Contains(found, m) {
			tell("missing", m)
		}
	}
	for _, m := range found {
		if !slices.Contains(c.marks, m) {
			tell("too many", m)
		}
	}
	next := 0
	for _, r := range c.rows {
		n := slices.IndexFunc(es[next:], func(e entity.Entity) bool { return e.Type == r.typ && oneLine(e.Text) == r.mention })
		if n < 0 {
			out = append(out, fmt.Sprintf("line %d: no %s «%s» was found after the one before", r.line, r.typ, r.mention))
			continue
		}
		next += n
		got := fields(c.text, es[next].Value)
		next++
		for _, f := range r.fields {
			if !slices.Contains(got, f) {
				out = append(out, fmt.Sprintf("line %d: «%s» lacks %s", r.line, r.mention, f))
			}
		}
		for _, f := range got {
			if !slices.Contains(r.fields, f) {
				out = append(out, fmt.Sprintf("line %d: «%s» has %s", r.line, r.mention, f))
			}
		}
	}
	return out
}
