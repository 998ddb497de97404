package normalize_test

import (
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/text/transform"

	"github.com/vientity/vientity/normalize"
)

func Example() {
	input := "Ðie\u0302\u0300u\u00a05: Bộ Công Th\u00adương"
	text, m := normalize.Default.Map(input)
	fmt.Println(text)

	start := strings.Index(text, "Công Thương")
	from, to := m.Source(start, start+len("Công Thương"))
	fmt.Printf("%+q\n", input[from:to])
	// Output:
	// Điều 5: Bộ Công Thương
	// "C\u00f4ng Th\u00ad\u01b0\u01a1ng"
}

func ExampleForm_Apply() {
	const s = "“Hòa” nghịêm – Ðẹp"
	fmt.Println(normalize.Default.Apply(s))
	fmt.Println((normalize.Default | normalize.Dashes | normalize.Quotes).Apply(s))
	fmt.Println((normalize.Default | normalize.ToneRepair | normalize.ToneNew).Apply(s))
	fmt.Println(normalize.Fold.Apply(s))
	// Output:
	// “Hòa” nghịêm – Đẹp
	// "Hòa" nghịêm - Đẹp
	// “Hoà” nghiệm – Đẹp
	// “hoa” nghiem – dep
}

func ExampleForm_Append() {
	var keys []byte
	for _, name := range []string{"Đà Nẵng", "Huế"} {
		keys = normalize.Fold.Append(keys, name)
		keys = append(keys, '|')
	}
	fmt.Printf("%s\n", keys)
	// Output: da nang|hue|
}

func ExampleForm_Bytes() {
	fmt.Printf("%s\n", normalize.Fold.Bytes([]byte("Quảng Trị")))
	// Output: quang tri
}

func ExampleForm_IsNormal() {
	fmt.Println(normalize.Default.IsNormal("Huế"), normalize.Default.IsNormal("Hue\u0302\u0301"))
	// Output: true false
}

func ExampleForm_Map() {
	text, m := normalize.Default.Map("xa\u0303 Ða")
	for e := range m.Edits() {
		fmt.Println(text[e.TargetStart:e.TargetEnd], e)
	}
	// Output:
	// ã {1 4 1 3}
	// Đ {5 7 4 6}
}

func ExampleForm_NewReader() {
	r := normalize.Default.NewReader(strings.NewReader("Ba\u0300 Ri\u0323a"))
	io.Copy(os.Stdout, r)
	// Output: Bà Rịa
}

func ExampleForm_NewWriter() {
	w := normalize.Default.NewWriter(os.Stdout)
	io.WriteString(w, "Ba")
	io.WriteString(w, "\u0300 Ri\u0323a")
	w.Close()
	// Output: Bà Rịa
}

func ExampleForm_Transformer() {
	s, _, err := transform.String(normalize.Fold.Transformer(), "Cà Mau")
	fmt.Println(s, err)
	// Output: ca mau <nil>
}

func ExampleMap_Source() {
	input := "Vie\u0323\u0302t\u00ad Nam"
	text, m := normalize.Default.Map(input)
	i := strings.Index(text, "ệ")
	fmt.Println(m.Source(0, i))           // ends before the letter
	fmt.Println(m.Source(i, i+1))         // a part of a letter is the letter
	fmt.Println(m.Source(0, len("Việt"))) // what was deleted behind is left out
	// Output:
	// 0 2
	// 2 7
	// 0 8
}

func ExampleMap_Target() {
	_, m := normalize.Default.Map("Vie\u0323\u0302t\u00ad Nam")
	fmt.Println(m.Target(3, 4))  // in the middle of the letter
	fmt.Println(m.Target(8, 10)) // the soft hyphen
	// Output:
	// 2 5
	// 6 6
}

func ExampleMap_Compose() {
	raw := "Vi\xd6t Nam \xfe"
	text, decoded := normalize.TCVN3.Decode(raw)
	key, folded := normalize.Fold.Map(text)
	fmt.Println(key)
	fmt.Println(decoded.Compose(folded).Source(0, len("viet")))
	// Output:
	// viet nam y
	// 0 4
}

func ExampleMap_Edits() {
	_, m := normalize.Default.Map("a\u200b\u200b")
	for e := range m.Edits() {
		fmt.Println(e)
	}
	fmt.Println(m.Len())
	// Output:
	// {1 4 1 1}
	// {4 7 1 1}
	// 2
}

func ExampleCharset_NewDecoder() {
	r := transform.NewReader(strings.NewReader("Ti\xd5ng Vi\xd6t"), normalize.TCVN3.NewDecoder())
	io.Copy(os.Stdout, r)
	// Output: Tiếng Việt
}

func ExampleCharset_NewEncoder() {
	s, err := normalize.VIQR.NewEncoder().String("Đường về.")
	fmt.Println(s, err)
	_, err = normalize.TCVN3.NewEncoder().String("ĐÀ NẴNG")
	fmt.Println(err)
	// Output:
	// DDu+o+`ng ve^`. <nil>
	// normalize: character not in the charset
}

func ExampleCharset_Decode() {
	text, _ := normalize.VNI.Decode("Tie\xe1ng Vie\xe4t")
	fmt.Println(text)
	// Output: Tiếng Việt
}

func ExampleCharset_Repair() {
	// The bytes of a TCVN3 text were read as Windows-1252.
	text, _ := normalize.TCVN3.Repair("TiÕng ViÖt")
	fmt.Println(text)
	text, _ = normalize.Mojibake.Repair("Tiáº¿ng Viá»‡t")
	fmt.Println(text)
	// Output:
	// Tiếng Việt
	// Tiếng Việt
}

func ExampleCharset_String() {
	fmt.Println(normalize.Windows1258, normalize.Unicode)
	// Output: cp1258 utf-8
}

func ExampleDetect() {
	for _, s := range []string{"Céng hßa x· héi chñ nghÜa", "Tie^'ng Vie^.t ddu+o+.c go~", "Tiếng Việt, như thường"} {
		charset, certainty := normalize.Detect(s)
		fmt.Printf("%v %.2f\n", charset, certainty)
	}
	// Output:
	// tcvn3 0.92
	// viqr 0.90
	// utf-8 1.00
}

func ExampleParseForm() {
	f, err := normalize.ParseForm("default+quotes+repair+new")
	fmt.Println(f.Apply("«Hòa»"), err)
	_, err = normalize.ParseForm("nfkc")
	fmt.Println(err)
	// Output:
	// "Hoà" <nil>
	// normalize: no form is named "nfkc"
}

func ExampleForm_String() {
	fmt.Println(normalize.Default | normalize.Dashes)
	// Output: default+dashes
}
