package entity

import (
	"errors"
	"fmt"
	"strings"

	"github.com/vientity/vientity/entity/internal/lexicon"
	"github.com/vientity/vientity/entity/internal/word"
	"github.com/vientity/vientity/normalize"
)

// Rule finds one form of entity. It is data with one way of matching: exactly
// one of Find, Pattern and Phrases is set.
//
// A rule is tried where its Trigger says it may start, anchored there; what it
// proposes competes with what the other rules propose (see the package
// documentation). The built-in rules are Rules of this same kind, and come
// first: for the same words they win unless the Priority of yours is higher
// than theirs, which 100 always is.
type Rule struct {
	Name string // unique, such as "date/day-month-year"
	Type Type
	Doc  string // one line for people: what the rule finds

	// Trigger names the words at which the rule is tried. A Phrases rule has
	// its own and needs none.
	Trigger Trigger

	// Find looks at the words around the anchor through the cursor and calls
	// Cursor.Propose for what it finds; doing nothing is the normal case. A panic
	// in it, or in Value, is not recovered from: it reaches whoever called
	// Extract.
	Find func(c *Cursor)

	// Pattern is a regular expression in the syntax of regexp2, tried at each
	// trigger against the normalized text from there to the end of the
	// paragraph (at most 512 bytes). It is anchored at the trigger and sees
	// nothing before it: \b, ^ and lookbehinds take the trigger for the start of
	// the text. Its first match is the only one: if that does not end at the end
	// of a word, nothing is found. Its named groups become Parts, widened to
	// whole words. Letters match as they are written, capitals and the place of
	// the tone mark (hóa, hoá) included; (?i) takes away the former.
	//
	// Time in proportion to the text is promised for the built-in rules alone. A
	// backtracking matcher can need exponential time for repetitions within
	// repetitions, (a+)+c: avoid them, or use an atomic group. As a safety net, a
	// pattern that needs half a second at one place, or a millisecond on
	// average, finds nothing there and is not tried again in that text.
	Pattern string

	// Phrases is a list of phrases. A capital in a phrase must be one in the
	// text; spacing, the placement of tone marks (Ủy, Uỷ) and i or y at the end
	// of a syllable (kỹ, kĩ) make no difference. The longest that starts at a
	// word is found.
	Phrases []string

	// Value gives the value of a Pattern or Phrases rule from the mention and
	// the text of its groups («» for one that took no part); nil for no value.
	Value func(mention string, group func(name string) string) Value

	// Priority decides between proposals of the same span: the higher wins.
	// Between spans of different length the longer wins, whatever the priority.
	// The built-in rules use 0 to 99.
	Priority int

	// Examples are texts with the rule's mentions between [ and ]; one without
	// any says what the rule must leave alone. CheckExamples runs them.
	Examples []Example
}

// Example is a text that shows what a rule finds.
type Example struct {
	// Text has [ and ] around every mention of the rule's type. A bracket or a
	// backslash that belongs to the text has a backslash before it: \[.
	Text string

	// Values are the String of the values in order, «» for none; nil says
	// nothing of them.
	Values []string
}

// Trigger says where a rule may start. Any of its conditions is enough.
type Trigger struct {
	// Words are words of letters in any case («ngày»), symbols («§») or digits
	// («2024»). Each is exactly one word: a rule for «số hiệu» has the trigger
	// «số» and looks at what follows. Tone marks may stand in either place
	// (hóa, hoá); kỹ and kĩ are two words.
	Words   []string
	Digits  bool // any run of digits
	Capital bool // any word that starts with a capital letter

	lists   []lexicon.List // any first word of these lists' entries
	entries []lexicon.List // where an entry of these lists starts

	// behind, if it is not 0, says that the rule finds nothing unless a capital
	// or a digit starts one of so many words behind the trigger word or the
	// entry, or one within the entry. Most words of most texts are told by that.
	behind int32

	// sight, if it is not 0, says that the rule finds nothing but at a capital
	// where one of these is seen.
	sight sight
}

func (t *Trigger) empty() bool {
	return len(t.Words) == 0 && !t.Digits && !t.Capital && len(t.lists) == 0 && len(t.entries) == 0
}

var errRule = errors.New("entity: bad rule")

// check reports what is wrong with the rule's fields.
func (r *Rule) check() error {
	ways := 0
	for _, set := range []bool{r.Find != nil, r.Pattern != "", len(r.Phrases) > 0} {
		if set {
			ways++
		}
	}
	switch {
	case r.Name == "":
		return fmt.Errorf("%w: no Name", errRule)
	case r.Type == "":
		return fmt.Errorf("%w %q: no Type", errRule, r.Name)
	case ways != 1:
		return fmt.Errorf("%w %q: %d of Find, Pattern and Phrases are set, not one", errRule, r.Name, ways)
	case len(r.Phrases) == 0 && r.Trigger.empty():
		return fmt.Errorf("%w %q: no Trigger", errRule, r.Name)
	case r.Value != nil && r.Find != nil:
		return fmt.Errorf("%w %q: Value belongs to Pattern and Phrases; Find sets it on the match", errRule, r.Name)
	}
	for _, w := range r.Trigger.Words {
		if !oneWord(w) {
			return fmt.Errorf("%w %q: the trigger %q is not one word", errRule, r.Name, w)
		}
	}
	return nil
}

// oneWord reports whether s is exactly one word.
func oneWord(s string) bool {
	var scanner word.Scanner
	s = normalize.Default.Apply(s)
	words := scanner.Scan(s, nil)
	return len(words) == 1 && words[0].Start == 0 && int(words[0].End) == len(s)
}

// marked returns the example's text without its brackets and the spans that
// stood between them.
func (e Example) marked() (text string, spans []Span, err error) {
	var b strings.Builder
	open := -1
	for i := 0; i < len(e.Text); i++ {
		switch c := e.Text[i]; {
		case c == '\\':
			if i++; i == len(e.Text) {
				return "", nil, fmt.Errorf("entity: example %q: a backslash ends it", e.Text)
			}
			b.WriteByte(e.Text[i])
		case c == '[' && open < 0:
			open = b.Len()
		case c == ']' && open >= 0:
			spans = append(spans, Span{open, b.Len()})
			open = -1
		case c == '[' || c == ']':
			return "", nil, fmt.Errorf("entity: example %q: a bracket has no partner", e.Text)
		default:
			b.WriteByte(c)
		}
	}
	if open >= 0 {
		return "", nil, fmt.Errorf("entity: example %q: a bracket has no partner", e.Text)
	}
	return b.String(), spans, nil
}

// CheckExamples runs the examples of the extractor's rules and returns an error
// that tells every one whose mentions of the rule's type, or values, are not
// those it shows, and every rule that found nothing in any of its examples.
func (x *Extractor) CheckExamples() error {
	var errs []error
	for i := range x.engine().rules {
		r := x.engine().rules[i].Rule
		positive, hit := false, false
		for _, ex := range r.Examples {
			text, want, err := ex.marked()
			if err != nil {
				errs = append(errs, fmt.Errorf("rule %q: %w", r.Name, err))
				continue
			}
			positive = positive || len(want) > 0
			var got []Span
			var values []string
			for _, e := range x.Extract(text) {
				if e.Type != r.Type {
					continue
				}
				hit = hit || e.Rule == r.Name
				got = append(got, e.Span)
				v := ""
				if e.Value != nil {
					v = e.Value.String()
				}
				values = append(values, v)
			}
			if fmt.Sprint(got) != fmt.Sprint(want) {
				errs = append(errs, fmt.Errorf("rule %q: in %q found %s, want %s", r.Name, text, quoted(text, got), quoted(text, want)))
			} else if ex.Values != nil && fmt.Sprintf("%q", values) != fmt.Sprintf("%q", ex.Values) {
				errs = append(errs, fmt.Errorf("rule %q: in %q values are %q, want %q", r.Name, text, values, ex.Values))
			}
		}
		if positive && !hit {
			errs = append(errs, fmt.Errorf("rule %q finds nothing in its own examples", r.Name))
		}
	}
	return errors.Join(errs...)
}

func quoted(text string, spans []Span) string {
	var s []string
	for _, p := range spans {
		s = append(s, text[p.Start:p.End])
	}
	return fmt.Sprintf("%q", s)
}
