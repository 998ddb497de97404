package normalize

import "strings"

// splitSyllable splits a Vietnamese syllable, in small letters without its tone,
// into onset and rhyme, and reports whether it is one. The glide of qu- belongs
// to the onset; gi- is the onset wherever a rhyme is left without its i.
//
// Source: the spelling rules of the national language as school grammars give
// them (28 onsets, 156 rhymes), with the rare rhymes that dictionaries attest.
func splitSyllable(s string) (onset, rhyme string, ok bool) {
	n := onsetLength(s)
	onset, rhyme = s[:n], s[n:]
	switch onset {
	case "qu":
		return onset, rhyme, isGlideRhyme(rhyme)
	case "gi":
		if isRhyme(rhyme) && rhyme[0] != 'i' {
			return onset, rhyme, true
		}
		// gì, gìn, giếng: g and i with the i written once.
		onset, rhyme = s[:1], s[1:]
		return onset, rhyme, isRhyme(rhyme)
	case "q":
		return onset, rhyme, false
	}
	if rhyme == "" {
		return onset, rhyme, false
	}
	front := rhyme[0] == 'e' || rhyme[0] == 'i' || strings.HasPrefix(rhyme, "ê")
	switch onset {
	case "k":
		return onset, rhyme, front && isRhyme(rhyme) || rhyme == "y"
	case "gh", "ngh":
		return onset, rhyme, front && isRhyme(rhyme)
	case "c", "g", "ng":
		return onset, rhyme, !front && isRhyme(rhyme)
	case "":
		switch rhyme {
		case "y", "yêm", "yên", "yêng", "yêt", "yêu":
			return onset, rhyme, true
		}
		return onset, rhyme, isRhyme(rhyme) && !strings.HasPrefix(rhyme, "iê")
	}
	return onset, rhyme, rhyme == "y" || isRhyme(rhyme)
}

func onsetLength(s string) int {
	if len(s) < 2 {
		return 0
	}
	switch s[0] {
	case 'b', 'd', 'h', 'l', 'm', 'r', 's', 'v', 'x':
		return 1
	case 'c', 'k', 'p':
		if s[1] == 'h' {
			return 2
		}
		return 1
	case 't':
		if s[1] == 'h' || s[1] == 'r' {
			return 2
		}
		return 1
	case 'g':
		if s[1] == 'h' || s[1] == 'i' {
			return 2
		}
		return 1
	case 'n':
		if s[1] == 'h' {
			return 2
		}
		if s[1] == 'g' {
			if len(s) > 2 && s[2] == 'h' {
				return 3
			}
			return 2
		}
		return 1
	case 'q':
		if s[1] == 'u' {
			return 2
		}
		return 1
	}
	if strings.HasPrefix(s, "đ") {
		return len("đ")
	}
	return 0
}

// isRhyme reports whether s is a rhyme that may follow most onsets.
func isRhyme(s string) bool {
	switch s {
	case "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay",
		"ăc", "ăm", "ăn", "ăng", "ăp", "ăt",
		"âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây",
		"e", "ec", "em", "en", "eng", "eo", "ep", "et",
		"ê", "êc", "êch", "êm", "ên", "êng", "ênh", "êp", "êt", "êu",
		"i", "ia", "ich", "im", "in", "inh", "ip", "it", "iu",
		"iêc", "iêm", "iên", "iêng", "iêp", "iêt", "iêu",
		"o", "oc", "oi", "om", "on", "ong", "op", "ot", "oong", "ooc",
		"ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp", "ôt", "ôông", "ôôc",
		"ơ", "ơi", "ơm", "ơn", "ơng", "ơp", "ơt",
		"u", "ua", "uc", "ui", "um", "un", "ung", "up", "ut",
		"uôc", "uôi", "uôm", "uôn", "uông", "uôp", "uôt",
		"ư", "ưa", "ưc", "ưi", "ưm", "ưn", "ưng", "ưp", "ưt", "ưu",
		"ươc", "ươi", "ươm", "ươn", "ương", "ươp", "ươt", "ươu",
		"oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oay",
		"oăc", "oăm", "oăn", "oăng", "oăt",
		"oe", "oec", "oem", "oen", "oeng", "oeo", "oet",
		"uâc", "uân", "uâng", "uât", "uây",
		"uê", "uêch", "uêm", "uênh", "uêt", "uêu", "uơ",
		"uy", "uya", "uych", "uyên", "uyêt", "uyn", "uynh", "uyp", "uyt", "uyu":
		return true
	}
	return false
}

// isGlideRhyme reports whether s is a rhyme that may follow qu-.
func isGlideRhyme(s string) bool {
	switch s {
	case "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay",
		"ăc", "ăm", "ăn", "ăng", "ăp", "ăt",
		"âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây",
		"e", "en", "eng", "eo", "et", "ê", "êch", "ên", "ênh", "êt", "êu",
		"i", "ich", "in", "inh", "it", "ơ", "ơi", "ơn", "ơt", "ôc",
		"y", "ych", "yên", "yêt", "yn", "ynh", "yt", "yu", "ya", "yp":
		return true
	}
	return false
}

// isStopped reports whether a rhyme ends in c, ch, p or t, which admits only the
// tones sắc and nặng.
func isStopped(rhyme string) bool {
	switch rhyme[len(rhyme)-1] {
	case 'c', 'p', 't':
		return true
	case 'h':
		return len(rhyme) > 1 && rhyme[len(rhyme)-2] == 'c'
	}
	return false
}

// tonePlace returns the byte offset in rhyme of the vowel that bears the tone.
// The two styles differ for open oa, oe and uy only, where old is the place in
// the old style (hòa) and place that in the new (hoà); elsewhere both are equal.
func tonePlace(onset, rhyme string) (place, old int) {
	var at [3]int // the vowels
	n, marked, end := 0, -1, 0
	for i, r := range rhyme {
		switch r {
		case 'ă', 'â', 'ê', 'ô', 'ơ', 'ư':
			marked = i
		case 'a', 'e', 'i', 'o', 'u', 'y':
		default:
			continue
		}
		if n < len(at) {
			at[n] = i
			n++
		}
		end = i + len(string(r))
	}
	switch {
	case marked >= 0:
		return marked, marked
	case n == 1:
		return at[0], at[0]
	case end < len(rhyme):
		return at[n-1], at[n-1]
	case n == 3:
		return at[1], at[1]
	case onset != "qu" && (rhyme == "oa" || rhyme == "oe" || rhyme == "uy"):
		return at[1], at[0]
	}
	return at[0], at[0]
}
