// Normalize puts Vietnamese text into one form of Unicode and tells what it
// changed.
//
//	go run ./examples/normalize [flags] [file …]
//
// It reads standard input when no file is named, or where a file is «-». A file
// or a line that cannot be read is told on standard error, the others are done
// all the same. The exit code is 2 when the command is called wrongly, 1 when
// something could not be read or written, 0 otherwise.
package main

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/vientity/vientity/normalize"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

const usage = `Normalize puts Vietnamese text into one form of Unicode.

    normalize [flags] [file …]

    normalize law.txt                            the text, repaired
    normalize -form new law.txt                  with hoà for hòa
    normalize -decode auto old.txt               from TCVN3, VNI, … to Unicode
    normalize -form default+quotes+dashes a.txt  steps may be joined
    normalize -edits -input jsonl <in >out       one JSON object a line

It reads standard input if no file is named. Flags:

    -form    default, nfc, old, new, repair or fold, or several with + between
             them; old, new and repair put misplaced tones right, too. Steps
             that are in none of these: dashes, quotes, accents, hyphens;
             go doc normalize.Form tells the others
    -decode  none (default), auto, tcvn3, vni, viscii, vps, viqr, cp1258 or
             mojibake; both bytes in the charset and text that was made by
             reading them as Windows-1252
    -input   text (default), or jsonl: a line is {"id": …, "text": …}, or
             {"id": …, "hex": …} with bytes
    -edits   write JSON with the places that changed
             [[srcStart, srcEnd, dstStart, dstEnd], …] in bytes; of the decoded
             hex for such a line
`

// forms holds what stands for more than its name does in the package.
var forms = map[string]normalize.Form{
	"old":    normalize.Default | normalize.ToneRepair | normalize.ToneOld,
	"new":    normalize.Default | normalize.ToneRepair | normalize.ToneNew,
	"repair": normalize.Default | normalize.ToneRepair,
}

// settings are what the flags say.
type settings struct {
	form  normalize.Form
	auto  bool // the charset is to be found out
	from  normalize.Charset
	jsonl bool
	edits bool
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	s, files, err := parse(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err != nil {
		fmt.Fprintln(stderr, "normalize:", err)
		return 2
	}
	code := 0
	w := bufio.NewWriter(stdout)
	report := func(err error) {
		fmt.Fprintln(stderr, "normalize:", err)
		code = 1
	}
	if len(files) == 0 {
		files = []string{"-"}
	}
	for _, name := range files {
		if err := s.file(w, name, stdin, report); err != nil {
			report(err)
		}
	}
	if err := w.Flush(); err != nil {
		report(err)
	}
	return code
}

func parse(args []string, stderr io.Writer) (*settings, []string, error) {
	flags := flag.NewFlagSet("normalize", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.Usage = func() {}
	form := flags.String("form", "default", "")
	decode := flags.String("decode", "none", "")
	input := flags.String("input", "text", "")
	edits := flags.Bool("edits", false, "")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			fmt.Fprint(stderr, usage)
		}
		return nil, nil, err
	}
	s := &settings{edits: *edits}
	for name := range strings.SplitSeq(*form, "+") {
		f, ok := forms[name]
		if !ok {
			var err error
			if f, err = normalize.ParseForm(name); err != nil {
				return nil, nil, fmt.Errorf("-form %q: the forms are default, nfc, old, new, repair, fold and steps such as dashes, quotes, accents, hyphens", name)
			}
		}
		s.form |= f
	}
	switch *decode {
	case "none":
	case "auto":
		s.auto = true
	default:
		var err error
		if s.from, err = normalize.ParseCharset(*decode); err != nil {
			return nil, nil, fmt.Errorf("-decode %q: must be none, auto, tcvn3, vni, viscii, vps, viqr, cp1258 or mojibake", *decode)
		}
	}
	switch *input {
	case "text", "jsonl":
		s.jsonl = *input == "jsonl"
	default:
		return nil, nil, fmt.Errorf("-input %q: must be text or jsonl", *input)
	}
	for _, name := range flags.Args() {
		if len(name) > 1 && name[0] == '-' {
			return nil, nil, fmt.Errorf("flags stand before the files: %s", name)
		}
	}
	return s, flags.Args(), nil
}

// file does one file.
func (s *settings) file(w *bufio.Writer, name string, stdin io.Reader, report func(error)) error {
	r := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		r = f
	}
	if s.jsonl {
		return s.lines(w, name, r, report)
	}
	if !s.auto && s.from == normalize.Unicode && !s.edits {
		_, err := io.Copy(w, s.form.NewReader(r))
		return err
	}
	data, err := io.ReadAll(r)
	if err != nil {
		return err
	}
	out := s.convert(string(data), !utf8.Valid(data))
	if !s.edits {
		_, err := w.WriteString(out.Text)
		return err
	}
	id, err := json.Marshal(name)
	if err != nil {
		return err
	}
	out.ID = id
	return write(w, out)
}

// A line is a document of the input.
type line struct {
	ID   json.RawMessage `json:"id"`
	Text *string         `json:"text"`
	Hex  *string         `json:"hex"`
}

// A result is a document of the output.
type result struct {
	ID       json.RawMessage `json:"id"`
	Text     string          `json:"text"`
	Encoding string          `json:"encoding"`
	Edits    *[][4]int       `json:"edits,omitempty"`
}

func (s *settings) lines(w *bufio.Writer, name string, r io.Reader, report func(error)) error {
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		data, err := in.ReadBytes('\n')
		if len(strings.TrimSpace(string(data))) > 0 {
			var doc line
			source, raw := "", false
			bad := json.Unmarshal(data, &doc)
			switch {
			case bad != nil:
			case doc.Text != nil:
				source = *doc.Text
			case doc.Hex != nil:
				var b []byte
				b, bad = hex.DecodeString(*doc.Hex)
				source, raw = string(b), true
			default:
				bad = errors.New(`neither "text" nor "hex"`)
			}
			if bad != nil {
				report(fmt.Errorf("%s:%d: %w", name, n, bad))
			} else {
				out := s.convert(source, raw)
				out.ID = doc.ID
				if err := write(w, out); err != nil {
					return err
				}
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// convert decodes and normalizes a text. Raw tells that it is bytes, not text that
// was made from them.
func (s *settings) convert(source string, raw bool) result {
	from := s.from
	if s.auto {
		from, _ = normalize.Detect(source)
		raw = !utf8.ValidString(source)
	}
	text, decoded := source, (*normalize.Map)(nil)
	if raw {
		text, decoded = from.Decode(source)
	} else {
		text, decoded = from.Repair(source)
	}
	text, m := s.form.Map(text)
	out := result{Text: text, Encoding: from.String()}
	if s.edits {
		edits := [][4]int{}
		for e := range decoded.Compose(m).Edits() {
			edits = append(edits, [4]int{e.SourceStart, e.SourceEnd, e.TargetStart, e.TargetEnd})
		}
		out.Edits = &edits
	}
	return out
}

func write(w io.Writer, out result) error {
	if out.ID == nil {
		out.ID = json.RawMessage("null")
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}
