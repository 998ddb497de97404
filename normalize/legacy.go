package normalize

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/transform"
)

// A Charset is a way to write Vietnamese in bytes. Each is an encoding of
// golang.org/x/text, for use with the readers, writers and transformers there.
//
// The decoders of TCVN3, VNI, VISCII and VPS read bytes that the charset leaves
// free as Windows-1252, as the fonts did. What is decoded is composed. The
// encoders take composed text and stop with an error at a character that the
// charset cannot hold; encoding.ReplaceUnsupported and HTMLEscapeUnsupported work
// on them.
type Charset uint8

const (
	// Unicode is UTF-8 as it stands.
	Unicode Charset = iota
	// TCVN3 is TCVN 5712:1993 VN3, the charset of the ABC fonts. It has no
	// capitals with a tone.
	TCVN3
	// VNI is VNI-Windows, with marks behind the letters.
	VNI
	// VISCII is VISCII 1.1 (RFC 1456).
	VISCII
	// VPS is the charset of the Vietnamese Professionals Society.
	VPS
	// VIQR is the ASCII mnemonic of RFC 1456: Vie^.t Nam. A backslash takes the
	// meaning from the character behind it.
	VIQR
	// Windows1258 is the code page of Windows, with tones behind the letters.
	Windows1258
	// Mojibake is UTF-8 that was read as Windows-1252, once or twice, and
	// written as UTF-8 again: Viá»‡t Nam. It has no use for an encoder but to
	// make examples.
	Mojibake
)

var _ encoding.Encoding = TCVN3

var charsetNames = [...]string{"utf-8", "tcvn3", "vni", "viscii", "vps", "viqr", "cp1258", "mojibake"}

// String returns the name of c in small letters.
func (c Charset) String() string {
	if int(c) < len(charsetNames) {
		return charsetNames[c]
	}
	return "unknown"
}

// ParseCharset returns the charset with the name that String gives it, in any
// case: "tcvn3", "VNI". It reads the names that these have elsewhere, too:
// "unicode" and "utf8"; "windows-1258"; "abc", the fonts, for TCVN3.
func ParseCharset(name string) (Charset, error) {
	lower := strings.ToLower(name)
	switch lower {
	case "unicode", "utf8":
		return Unicode, nil
	case "windows-1258", "windows1258":
		return Windows1258, nil
	case "abc":
		return TCVN3, nil
	}
	if i := slices.Index(charsetNames[:], lower); i >= 0 {
		return Charset(i), nil
	}
	return 0, fmt.Errorf("normalize: there is no charset %q", name)
}

// A pair relates a character and its bytes.
type pair struct{ key, value uint16 }

// A table holds a charset that has one or two bytes for a character.
type table struct {
	single [256]uint16 // by the byte, 0xFFFD where nothing is
	pairs  []pair      // by two bytes
	encode []pair      // by the character
}

func (c Charset) table() *table {
	switch c {
	case TCVN3:
		return &tcvn3Table
	case VNI:
		return &vniTable
	case VISCII:
		return &visciiTable
	case VPS:
		return &vpsTable
	case Windows1258:
		return &cp1258Table
	}
	return nil
}

func find(list []pair, key uint16) uint16 {
	i := sort.Search(len(list), func(i int) bool { return list[i].key >= key })
	if i < len(list) && list[i].key == key {
		return list[i].value
	}
	return 0
}

// NewDecoder returns a decoder from c to UTF-8.
func (c Charset) NewDecoder() *encoding.Decoder {
	if c.table() == nil && c != VIQR && c != Mojibake {
		return encoding.Nop.NewDecoder()
	}
	return &encoding.Decoder{Transformer: &decoder{charset: c}}
}

// NewEncoder returns an encoder from UTF-8 to c.
func (c Charset) NewEncoder() *encoding.Encoder {
	switch {
	case c.table() != nil:
		return &encoding.Encoder{Transformer: &encoder{table: c.table()}}
	case c == VIQR:
		return &encoding.Encoder{Transformer: &viqrEncoder{}}
	case c == Mojibake:
		return &encoding.Encoder{Transformer: mojibakeEncoder{}}
	}
	return encoding.Nop.NewEncoder()
}

// Decode returns the text of the bytes s in charset c, with the Map that leads
// back to them. Where nothing changes it returns s itself and nil.
func (c Charset) Decode(s string) (string, *Map) {
	return c.decode(s, false)
}

// Repair returns the text of s, which is Unicode made by reading bytes in charset
// c as Windows-1252 (Hµn Quèc for Hàn Quốc), with the Map that leads back to s.
// Characters that Windows-1252 does not have stay as they are.
func (c Charset) Repair(s string) (string, *Map) {
	return c.decode(s, true)
}

func (c Charset) decode(s string, misread bool) (string, *Map) {
	p := pass{src: s, mapped: true}
	p.decode(c, misread, true)
	if !p.changed {
		return s, nil
	}
	text := p.text()
	return text, newMap(p.spans, len(s), len(text))
}

// decode replaces the characters of c and returns how far it got, which is not
// the end of the text where more of it could change the last character.
func (p *pass) decode(c Charset, misread, eof bool) int {
	if c == Mojibake {
		return p.unscramble(eof)
	}
	if c == VIQR {
		return p.decodeVIQR(eof)
	}
	t := c.table()
	if t == nil {
		return len(p.src)
	}
	var b [utf8.UTFMax]byte
	for i := 0; i < len(p.src); {
		x, size, ok := byteAt(p.src, i, misread)
		if !ok {
			i += size
			continue
		}
		r := rune(t.single[x])
		if len(t.pairs) > 0 && t.leads(x) {
			if i+size == len(p.src) && !eof {
				return i
			}
			if y, n, ok := byteAt(p.src, i+size, misread); ok && y >= 0x80 {
				if both := find(t.pairs, uint16(x)<<8|uint16(y)); both != 0 {
					r = rune(both)
					size += n
				}
			}
		}
		if r >= 0x80 || r != rune(x) {
			p.replace(i, i+size, b[:utf8.EncodeRune(b[:], r)])
		}
		i += size
	}
	return len(p.src)
}

// leads reports whether x may be the first byte of a pair.
func (t *table) leads(x byte) bool {
	i := sort.Search(len(t.pairs), func(i int) bool { return t.pairs[i].key >= uint16(x)<<8 })
	return i < len(t.pairs) && byte(t.pairs[i].key>>8) == x
}

// byteAt returns the byte at i, which in misread text is written as the
// character that Windows-1252 has for it.
func byteAt(s string, i int, misread bool) (b byte, size int, ok bool) {
	if i >= len(s) {
		return 0, 0, false
	}
	if !misread || s[i] < 0x80 {
		return s[i], 1, true
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	b, ok = windows1252(r)
	return b, size, ok
}

// windows1252 returns the byte of a character in Windows-1252; the five that are
// free there stand for the C1 controls (WHATWG Encoding Standard).
func windows1252(r rune) (byte, bool) {
	if r >= 0x80 && r < 0x100 {
		return byte(r), true
	}
	for i, s := range controls {
		if c, _ := utf8.DecodeRuneInString(s); s != "" && c == r {
			return byte(0x80 + i), true
		}
	}
	return 0x85, r == '…'
}

// A decoder decodes piece by piece. It keeps what it cannot decide yet.
type decoder struct {
	charset Charset
	pending []byte
	out     []byte
	pos     int
}

func (d *decoder) Reset() { *d = decoder{charset: d.charset} }

func (d *decoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	if d.pos == len(d.out) {
		d.pending = append(d.pending, src...)
		nSrc = len(src)
		p := pass{src: string(d.pending)}
		n := p.decode(d.charset, false, atEOF)
		if p.copied < n {
			p.dst = append(p.dst, p.src[p.copied:n]...)
		}
		d.out, d.pos = p.dst, 0
		d.pending = append(d.pending[:0], p.src[n:]...)
	}
	nDst = copy(dst, d.out[d.pos:])
	d.pos += nDst
	if d.pos < len(d.out) || nSrc < len(src) {
		err = transform.ErrShortDst
	}
	return nDst, nSrc, err
}

// A repertoireError is met by an encoder at a character that its charset cannot
// hold. encoding.ReplaceUnsupported looks for the method.
type repertoireError struct{}

func (e repertoireError) Error() string {
	return "normalize: character not in the charset"
}

func (e repertoireError) Replacement() byte { return encoding.ASCIISub }

type encoder struct {
	transform.NopResetter
	table *table
}

func (e *encoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		r, size := utf8.DecodeRune(src[nSrc:])
		if r == utf8.RuneError && size == 1 {
			if !atEOF && !utf8.FullRune(src[nSrc:]) {
				return nDst, nSrc, transform.ErrShortSrc
			}
			return nDst, nSrc, repertoireError{}
		}
		var code uint16
		if r < 0x80 && e.table.single[r] == uint16(r) {
			code = uint16(r)
		} else if r < 0x10000 {
			if code = find(e.table.encode, uint16(r)); code == 0 {
				return nDst, nSrc, repertoireError{}
			}
		} else {
			return nDst, nSrc, repertoireError{}
		}
		if nDst+1+int(min(code>>8, 1)) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		if code > 0xFF {
			dst[nDst] = byte(code >> 8)
			nDst++
		}
		dst[nDst] = byte(code)
		nDst++
		nSrc += size
	}
	return nDst, nSrc, nil
}

// decodeVIQR is decode for VIQR.
func (p *pass) decodeVIQR(eof bool) int {
	s := p.src
	var b [utf8.UTFMax]byte
	for i := 0; i < len(s); {
		if rest := len(s) - i; rest < 3 && !eof {
			return i // a letter takes up to two marks
		}
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s) && viqrEscaped(s[i+1]):
			p.replace(i, i+1, nil)
			i += 2
			continue
		case (c == 'd' || c == 'D') && i+1 < len(s) && (s[i+1] == c || s[i+1] == 'd'):
			if c == 'D' {
				p.replace(i, i+2, append(b[:0], "Đ"...))
			} else {
				p.replace(i, i+2, append(b[:0], "đ"...))
			}
			i += 2
			continue
		case c < 0x80 && letterCode(rune(c)) != 0:
			code, n := letterCode(rune(c)), 1
			if i+n < len(s) {
				if q := withQuality(code, viqrQuality(s[i+n])); q != 0 {
					code = q
					n++
				}
			}
			if i+n < len(s) {
				if t := viqrTone(s[i+n]); t != 0 {
					code |= t
					n++
				}
			}
			if n > 1 {
				p.replace(i, i+n, b[:utf8.EncodeRune(b[:], rune(letterRunes[code]))])
			}
			i += n
			continue
		}
		i++
	}
	return len(s)
}

const viqrTones = "`'?~."

func viqrTone(c byte) uint8 { return uint8(strings.IndexByte(viqrTones, c) + 1) }

func viqrQuality(c byte) rune {
	switch c {
	case '^':
		return 0x302
	case '(':
		return 0x306
	case '+':
		return 0x31B
	}
	return 0
}

func viqrEscaped(c byte) bool {
	return viqrTone(c) != 0 || viqrQuality(c) != 0 || c == 'd' || c == 'D' || c == '\\'
}

// A viqrEncoder remembers the letter it wrote last, because a mark that is meant
// as such must not be taken for one on that letter.
type viqrEncoder struct {
	code uint8 // of the letter with what it bears, tone included
}

func (e *viqrEncoder) Reset() { *e = viqrEncoder{} }

func (e *viqrEncoder) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	var b [4]byte
	for nSrc < len(src) {
		r, size := utf8.DecodeRune(src[nSrc:])
		if r == utf8.RuneError && size == 1 && !atEOF && !utf8.FullRune(src[nSrc:]) {
			return nDst, nSrc, transform.ErrShortSrc
		}
		out, next := b[:0], viqrEncoder{}
		code := letterCode(r)
		switch {
		case r == 'đ':
			out = append(out, "dd"...)
		case r == 'Đ':
			out = append(out, "DD"...)
		case code != 0:
			next.code = code
			plain := plainVowels[code>>4]<<4 | code&upperBit
			out = append(out, byte(letterRunes[plain]))
			for _, q := range "^(+" {
				if withQuality(plain, viqrQuality(byte(q))) == code&^toneMask {
					out = append(out, byte(q))
				}
			}
			if t := code & toneMask; t != 0 {
				out = append(out, viqrTones[t-1])
			}
		case r >= 0x80:
			return nDst, nSrc, repertoireError{}
		default:
			c := byte(r)
			escape := c == '\\'
			if e.code != 0 && e.code&toneMask == 0 {
				escape = escape || viqrTone(c) != 0 || viqrQuality(c) != 0 && withQuality(e.code, viqrQuality(c)) != 0
			}
			if c == 'd' || c == 'D' {
				rest := src[nSrc+1:]
				if !atEOF && !utf8.FullRune(rest) {
					return nDst, nSrc, transform.ErrShortSrc
				}
				// Before another d this one must not begin a stroked letter.
				follow, _ := utf8.DecodeRune(rest)
				escape = follow == 'd' || follow == 'D' || follow == 'đ' || follow == 'Đ'
			}
			if escape {
				out = append(out, '\\')
			}
			out = append(out, c)
		}
		if nDst+len(out) > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += copy(dst[nDst:], out)
		nSrc += size
		*e = next
	}
	return nDst, nSrc, nil
}
