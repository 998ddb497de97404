package normalize

// replacement returns what a form puts in the place of r wherever it stands, or
// "" where it keeps it.
func replacement(f Form, r rune) string {
	switch {
	case r < 0xA0:
		if f&Controls != 0 && r >= 0x80 && punctuationControls>>(r-0x80)&1 != 0 {
			return fold(f, controls[r-0x80])
		}
	case r == 0xA0, r == 0x1680, r >= 0x2000 && r <= 0x200A, r == 0x202F, r == 0x205F, r == 0x3000:
		if f&Spaces != 0 {
			return " "
		}
	case r >= 0xFF01 && r <= 0xFF5E:
		if f&Width != 0 {
			return ascii[r-0xFF01+0x21 : r-0xFF01+0x22]
		}
	case r >= 0xFFE0 && r <= 0xFFE6:
		if f&Width != 0 {
			return fullSigns[r-0xFFE0]
		}
	case r >= 0xFB00 && r <= 0xFB06:
		if f&Width != 0 {
			return ligatures[r-0xFB00]
		}
	}
	return punctuation(f, r)
}

// punctuationControls has a bit for each of controls that is a sign. The letters
// among them are left alone: where they stood, more than their bytes went wrong.
const punctuationControls = 1<<0x00 | 1<<0x02 | 1<<0x04 | 1<<0x06 | 1<<0x07 | 1<<0x09 | 1<<0x0B |
	0x7F<<0x11 | 1<<0x19 | 1<<0x1B

// fold carries a replacement through the steps for punctuation.
func fold(f Form, s string) string {
	for _, r := range s {
		if t := punctuation(f, r); t != "" {
			return t
		}
	}
	return s
}

func punctuation(f Form, r rune) string {
	if f&Dashes != 0 {
		switch r {
		case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, // hyphens to horizontal bar
			0x2043, 0x2212, 0x2E3A, 0x2E3B, // bullet, minus, long dashes
			0xFE31, 0xFE32, 0xFE58, 0xFE63, 0xFF0D: // presentation forms
			return "-"
		}
	}
	if f&Quotes != 0 {
		switch r {
		case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0x2BC, 0x275B, 0x275C, 0xFF07:
			return "'"
		case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036, 0x275D, 0x275E, 0x301D, 0x301E, 0x301F, 0xFF02:
			return `"`
		}
	}
	return ""
}

// ascii holds U+0000 to U+007E, so that its letters can be had as strings.
const ascii = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e\x0f" +
	"\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f" +
	" !\"#$%&'()*+,-./0123456789:;<=>?" +
	"@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"

// ligatures holds the letters of U+FB00 to U+FB06.
var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}

// fullSigns holds the signs of U+FFE0 to U+FFE6.
var fullSigns = [...]string{"¢", "£", "¬", "¯", "¦", "¥", "₩"}

// controls holds what Windows-1252 has at 0x80 to 0x9F (the table of the WHATWG
// Encoding Standard), without the ellipsis at 0x85, which Unicode has as a line end.
var controls = [32]string{
	"€", "", "‚", "ƒ", "„", "", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "", "Ž", "",
	"", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "", "ž", "Ÿ",
}
