package normalize

// hiddenKind returns hidden for characters that show nothing and mean nothing in
// Latin text, joiner for those that mean something in other scripts and in emoji,
// else quiet.
func hiddenKind(r rune) int {
	switch {
	case r < 0x34F:
		if r == 0xAD { // soft hyphen
			return hidden
		}
	case r == 0x34F: // combining grapheme joiner
		return joiner
	case r == 0x61C: // Arabic letter mark
		return hidden
	case r == 0x180E: // Mongolian vowel separator
		return joiner
	case r < 0x200B:
	case r == 0x200C, r == 0x200D: // zero-width non-joiner and joiner
		return joiner
	case r <= 0x200F: // zero-width space, directional marks
		return hidden
	case r >= 0x202A && r <= 0x202E: // bidirectional embedding and override
		return hidden
	case r >= 0x2060 && r <= 0x2064: // word joiner, invisible operators
		return hidden
	case r >= 0x2066 && r <= 0x206F: // bidirectional isolates, old format controls
		return hidden
	case r == 0xFEFF: // byte order mark
		return hidden
	}
	return quiet
}
