package export

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/vientity/vientity/entity"
)

// CoNLL writes a line for each word, the word and its tag with a tab between
// them, in the IOB2 scheme: B-person starts a person, I-person goes on, O is
// outside. An empty line ends each line of the text and each document; a
// document with an ID starts with «# id = …».
//
// A word is a run of letters, marks and digits (so a syllable, in Vietnamese;
// an apostrophe inside it belongs to it), or any other single character. Words
// end where an entity does. Control characters, which programs stumble over,
// show as U+FFFD. Of entities inside others only the outermost is written.
func CoNLL(w io.Writer, docs ...Document) error {
	for _, d := range docs {
		var b strings.Builder
		if d.ID != nil {
			fmt.Fprintf(&b, "# id = %s\n", oneLine(idText(d.ID)))
		}
		es := outermost(d.Text, d.Entities)
		line := false // whether words were written since the last empty line
		at := 0
		for at < len(d.Text) {
			for len(es) > 0 && es[0].End <= at {
				es = es[1:]
			}
			tag, stop := "O", len(d.Text)
			if len(es) > 0 {
				switch e := es[0]; {
				case at == e.Start:
					tag, stop = "B-"+string(e.Type), e.End
				case at > e.Start:
					tag, stop = "I-"+string(e.Type), e.End
				default:
					stop = e.Start
				}
			}
			n, space := nextWord(d.Text[at:stop])
			switch {
			case !space:
				fmt.Fprintf(&b, "%s\t%s\n", printable(d.Text[at:at+n]), tag)
				line = true
			case line && tag == "O" && strings.Contains(d.Text[at:at+n], "\n"):
				b.WriteByte('\n')
				line = false
			}
			at += n
		}
		if line || len(d.Text) == 0 && d.ID != nil {
			b.WriteByte('\n')
		}
		if _, err := io.WriteString(w, b.String()); err != nil {
			return err
		}
	}
	return nil
}

// outermost returns the entities of the text that lie in no other and overlap
// none before them.
func outermost(text string, es []entity.Entity) []entity.Entity {
	es = slices.Clone(es)
	for i := range es {
		es[i].Span = inside(text, es[i].Span)
	}
	slices.SortStableFunc(es, func(a, b entity.Entity) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	end := 0
	return slices.DeleteFunc(es, func(e entity.Entity) bool {
		if e.Start < end || e.Len() == 0 {
			return true
		}
		end = e.End
		return false
	})
}

// nextWord returns the length of the word or the white space that s starts
// with.
func nextWord(s string) (n int, space bool) {
	r, n := utf8.DecodeRuneInString(s)
	space = unicode.IsSpace(r)
	if !space && !inWord(r) {
		return n, false
	}
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		switch {
		case space:
			if !unicode.IsSpace(r) {
				return n, space
			}
		case r == '\'' || r == '’':
			next, _ := utf8.DecodeRuneInString(s[n+size:])
			if !unicode.IsLetter(next) {
				return n, false
			}
		case !inWord(r):
			return n, false
		}
		n += size
	}
	return n, space
}

// inWord reports whether r is part of a word: soft hyphens and other invisible
// characters are, too.
func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || unicode.Is(unicode.Cf, r)
}

// printable returns s, made valid, with U+FFFD for every control character.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return utf8.RuneError
		}
		return r
	}, valid(s))
}
