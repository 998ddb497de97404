// Package normalize puts Vietnamese text into one form of Unicode, from whatever
// form it arrives in, and leads every byte of the result back to the input.
//
// A [Form] is a set of steps. [Default] repairs what is broken and changes nothing
// that a reader could see:
//
//	text := normalize.Default.Apply(input)    // input itself if nothing is wrong
//	text, m := normalize.Default.Map(input)   // m is nil if nothing is wrong
//	from, to := m.Source(start, end)          // byte offsets in input
//
// Unicode's own NFC (golang.org/x/text/unicode/norm) is one of the steps, [NFC]. It
// does not reach a letter whose tone was typed before its own mark (á + ◌̂), the
// look-alike Ð of half the law texts on the web, or a soft hyphen inside a word.
//
// # Forms
//
//	bit          from                to          Default  Fold
//	Compose      a + ◌́               á           yes      yes
//	Marks        á + ◌̂, tạị          ấ, tại      yes      yes
//	Stroke       Ðà, ɖi              Đà, đi      yes      yes
//	Homoglyphs   cоng (Cyrillic о)   cong        yes      yes
//	Width        Ｎ（１）ﬁ            N(1)fi      yes      yes
//	Spaces       no-break space      space       yes      yes
//	Invisible    ng◌ười (soft hyphen) người       yes      yes
//	Controls     U+0093 U+0094       “ ”         yes      yes
//	Dashes       1990–1995           1990-1995
//	Quotes       «a» “b”             "a" "b"
//	Accents      may`                mày
//	Hyphens      đị-⏎nh              định
//	ToneRepair   nghịêm, qúy         nghiệm, quý
//	ToneOld      hoà                 hòa
//	ToneNew      hòa                 hoà
//	FoldCase     ĐẸP                 đẹp                  yes
//	FoldTone     đẹp                 đep                  yes
//	FoldVowel    tiếng               tiéng                yes
//	FoldStroke   đi                  di                   yes
//
// Never changed: line ends of any kind (U+0085, U+2028 and U+2029 among them),
// superscripts, fractions and signs that NFKC would fold (², ½, ª, №), the joiners
// of emoji and of scripts that need them, bytes that are not UTF-8.
//
// # The order of the steps
//
// The bits may be written in any order; the steps run in one:
//
//  1. Legacy charsets are decoded before all, by [Charset] and apart from a Form,
//     because their bytes look like the letters, signs and soft hyphens that the
//     later steps would change or delete.
//  2. Look-alikes, width, spaces and controls: a letter must be the right one
//     before marks can compose with it.
//  3. Deletion: what is invisible stands between letters and their marks.
//  4. Composition, with the repairs of Marks. The steps so far work on one cluster,
//     a character with its marks, and are done in a single pass.
//  5. Accents, Hyphens and tones look at whole syllables of composed letters.
//  6. Folding comes last, because a tone can only be placed while it is there.
//
// Applying a form twice is applying it once.
//
// # Syllables
//
// The steps on tones know the spelling of Vietnamese syllables, not words: 28
// onsets, the rhymes that follow them, and where each bears its tone. A word that
// is no syllable stays as it is (Chloé, résumé), and so does one with two different
// tones.
//
// # Words of other languages
//
// A stroked d is taken for đ at the start of a word, in an abbreviation, or in a
// word with a letter that only Vietnamese has; Icelandic (það, Guðmundur) keeps its
// own. Greek and Cyrillic letters change only in words that are Latin but for them.
//
// # Limits
//
// More than 24 combining marks on a letter are kept as they are, and so are
// look-alikes in runs of more than 64 letters: no text has them, and without a limit
// a stream could not be cut. Time is linear in the input, and no input panics.
package normalize
