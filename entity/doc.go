// Package entity finds what Vietnamese official and news text names: people
// with their titles and roles, organizations, places, official documents,
// dates, money and quantities.
//
//	for _, e := range entity.Extract(text) {
//		fmt.Println(e.Start, e.End, e.Type, e.Text, e.Value)
//	}
//
// # Offsets
//
// A Span is a half-open range of bytes in the text as it was given, whatever
// form it came in: text[e.Start:e.End] == e.Text always. The work is done on a
// normalized copy (see package normalize) whose spans are led back. Offsets
// counts runes, UTF-16 units and lines.
//
// The form of Unicode does not matter, the charset does: text that is not
// Unicode, or was made from other charsets by a wrong reading, has to be decoded
// first, by normalize.Detect and Charset.Decode or Repair. The example named
// Charsets shows the whole way, back to the bytes of the file.
//
// # Rules
//
// The text is cut into words. At each word the trigger table names the few
// rules that may start there; each looks at the words around, inside its
// paragraph, and proposes entities or does nothing. A rule is a Go function
// over a Cursor, a regexp2 pattern whose named groups become Parts, or a list
// of phrases; Options.Rules takes rules of your own, equal to the built-in
// ones.
//
// # Overlaps
//
// Proposals are decided from left to right: of those that start first the
// longest wins, then the higher Priority, then the earlier rule, and the
// built-in rules come before those of Options.Rules; what overlaps a winner is
// dropped. So entities never overlap and come in the order of the
// text. Options.Nested also returns what lies inside a winner, after it.
// Explain returns every proposal and why it was kept or dropped; of what no rule
// proposed it tells nothing.
//
// After that, titles and roles are attached to people, and places to the
// places they lie in. What the text names in full is remembered, so that its
// short forms are recognised further on; never the other way round.
//
// # Paragraphs
//
// No entity crosses the end of a paragraph: a blank line, or a line end that
// does not merely wrap a sentence. Texts of any length cost time in
// proportion, as far as the built-in rules go (see Rule.Pattern). They are
// worked on in blocks of at most 32 kB, cut between paragraphs; only a paragraph
// that is longer is cut within, after a line, a sentence or a word, and an
// entity across such a cut may be lost. Read gives for a stream what Extract
// gives for the whole text, a paragraph at a time, and holds no more than two
// blocks.
//
// # The first call
//
// Importing the package builds nothing. The first call builds the tables, in some
// 20 ms, and keeps 12 MB for them; a service can call Extract("") when it starts.
// Each extractor with options of its own has its own table of rules: make it
// once.
//
// # Use by several goroutines
//
// An Extractor does not change once made: share one. Entities and their values
// belong to the caller; their strings may be part of the text that was given.
package entity
