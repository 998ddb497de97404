// Extract finds what Vietnamese texts name and prints it.
//
//	go run ./examples/extract [flags] [file …]
//
// It reads standard input when no file is named, or where a file is «-». A file
// or a line that cannot be read is told on standard error, the others are done
// all the same. The exit code is 2 when the command is called wrongly, 1 when
// something could not be read or written, 0 otherwise.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/vientity/vientity/entity"
	"github.com/vientity/vientity/entity/export"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

const usage = `Extract finds what Vietnamese texts name and prints it.

    extract [flags] [file …]

    extract article.txt                         a table
    extract -format html article.txt >a.html    the text with coloured marks
    extract -input jsonl -format jsonl <in      one JSON object a line, in and out

It reads standard input if no file is named. Flags:

    -format   table (default), jsonl, html, brat, conll, doccano, labelstudio
              or webannotation
    -input    text (default), or jsonl: a line is {"id": …, "text": …}
    -offsets  what positions count in table and jsonl: bytes (default), runes
              or utf16
    -types    print only these, with commas between them: person, organization,
              location, reference, date, money, quantity
    -nested   print entities inside others, too
    -resolve  tell which mentions mean the same document (table and jsonl)
    -reference-time
              the day or time that dates are read against, such as 2021-11-01
              or 2021-11-01T08:00; a line's own "reference" wins over it
    -policy   which of the dates that are possible then: past, future or
              nearest (default)
`

// settings are what the flags say.
type settings struct {
	format string
	input  string
	unit   export.Unit
	files  []string
	colour bool
	groups bool

	reference *time.Time // nil if there is none
	policy    entity.Policy

	x *entity.Extractor
}

var units = map[string]export.Unit{"bytes": export.Bytes, "runes": export.Runes, "utf16": export.UTF16}

// format writes documents: one after another, or all at the end where the
// format wraps them in something.
type format struct {
	each func(w io.Writer, s *settings, d export.Document) error
	all  func(w io.Writer, docs []export.Document) error
}

func formats() map[string]format {
	return map[string]format{
		"table":   {each: table},
		"jsonl":   {each: func(w io.Writer, s *settings, d export.Document) error { return export.JSONLines(w, s.unit, d) }},
		"conll":   {each: func(w io.Writer, _ *settings, d export.Document) error { return export.CoNLL(w, d) }},
		"doccano": {each: func(w io.Writer, _ *settings, d export.Document) error { return export.Doccano(w, d) }},
		"webannotation": {each: func(w io.Writer, _ *settings, d export.Document) error {
			return export.WebAnnotation(w, d)
		}},
		"labelstudio": {all: func(w io.Writer, docs []export.Document) error { return export.LabelStudio(w, docs...) }},
		"html": {all: func(w io.Writer, docs []export.Document) error {
			title := "vientity"
			if len(docs) == 1 && docs[0].ID != nil {
				title = idText(docs[0].ID)
			}
			return export.HTML(w, title, docs...)
		}},
		"brat": {all: func(w io.Writer, docs []export.Document) error {
			if len(docs) > 1 {
				return fmt.Errorf("-format brat describes one text, and these are %d", len(docs))
			}
			for _, d := range docs {
				return export.Brat(w, d.Text, d.Entities)
			}
			return nil
		}},
	}
}

// parseFlags returns what the arguments ask for. Its error is bad usage.
func parseFlags(args []string, stderr io.Writer) (*settings, error) {
	s := &settings{}
	var o entity.Options
	f := flag.NewFlagSet("extract", flag.ContinueOnError)
	f.SetOutput(stderr)
	f.Usage = func() { fmt.Fprint(stderr, usage) }
	f.StringVar(&s.format, "format", "table", "")
	f.StringVar(&s.input, "input", "text", "")
	unit := f.String("offsets", "bytes", "")
	types := f.String("types", "", "")
	f.BoolVar(&s.groups, "resolve", false, "")
	reference := f.String("reference-time", "", "")
	policy := f.String("policy", "nearest", "")
	f.BoolVar(&o.Nested, "nested", false, "")
	if err := f.Parse(args); err != nil {
		return nil, err
	}
	s.files = f.Args()
	fail := func(format string, args ...any) (*settings, error) {
		err := fmt.Errorf(format, args...)
		fmt.Fprintf(stderr, "extract: %v\n", err)
		return nil, err
	}
	for _, name := range s.files {
		if len(name) > 1 && name[0] == '-' {
			return fail("flags stand before the files: %s", name)
		}
	}
	if _, ok := formats()[s.format]; !ok {
		return fail("-format %q: the formats are table, jsonl, html, brat, conll, doccano, labelstudio and webannotation", s.format)
	}
	if s.input != "text" && s.input != "jsonl" {
		return fail("-input %q: must be text or jsonl", s.input)
	}
	var ok bool
	if s.unit, ok = units[*unit]; !ok {
		return fail("-offsets %q: must be bytes, runes or utf16", *unit)
	}
	if s.policy, ok = policies[*policy]; !ok {
		return fail("-policy %q: must be past, future or nearest", *policy)
	}
	if *reference != "" {
		at, err := parseReference(*reference)
		if err != nil {
			return fail("-reference-time: %w", err)
		}
		s.reference = &at
	}
	if s.format == "brat" && len(s.files) > 1 {
		return fail("-format brat describes one text: not %d files", len(s.files))
	}
	if s.groups && o.Nested {
		return fail("-resolve works on entities that do not overlap: not with -nested")
	}
	if *types != "" {
		for t := range strings.SplitSeq(*types, ",") {
			t := entity.Type(strings.TrimSpace(t))
			if !slices.Contains(entity.Types(), t) {
				return fail("-types: there is no type %q; the types are %s", t, joined(entity.Types()))
			}
			o.Types = append(o.Types, t)
		}
	}
	var err error
	if s.x, err = entity.New(&o); err != nil {
		return fail("%v", err)
	}
	return s, nil
}

func joined(types []entity.Type) string {
	names := make([]string, len(types))
	for i, t := range types {
		names[i] = string(t)
	}
	return strings.Join(names, ", ")
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	s, err := parseFlags(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err != nil {
		return 2
	}
	fail := func(err error) {
		fmt.Fprintf(stderr, "extract: %v\n", err)
		code = 1
	}
	s.colour = terminal(stdout)
	out := bufio.NewWriter(stdout)
	write := formats()[s.format]
	var docs []export.Document
	for d, err := range documents(s.input, s.files, stdin) {
		if err != nil {
			fail(err)
			continue
		}
		doc := export.Document{ID: d.id, Text: d.text, Entities: s.x.Extract(d.text)}
		if s.groups {
			doc.Groups = entity.Resolve(d.text, doc.Entities)
		}
		if err := s.resolveDates(d, doc.Entities); err != nil {
			fail(err) // the rest of the document is right
		}
		if write.all != nil {
			docs = append(docs, doc)
			continue
		}
		err := write.each(out, s, doc)
		if err == nil {
			err = out.Flush() // what is done is seen, also where the input goes on for ever
		}
		if err != nil {
			fail(err)
			return code
		}
	}
	if write.all != nil && (len(docs) > 0 || code == 0) {
		err := write.all(out, docs)
		if err == nil {
			err = out.Flush()
		}
		if err != nil {
			fail(err)
		}
	}
	return code
}
