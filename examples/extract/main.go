// Extract finds the entities of Vietnamese texts and prints them.
//
//	go run ./examples/extract [flags] [file …]
//
// It reads standard input when no file is named. It exits with 2 when it is
// called wrongly and with 1 when a file or a line of it cannot be read.
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

	"github.com/vientity/vientity/entity"
	"github.com/vientity/vientity/entity/export"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// settings are what the flags say.
type settings struct {
	format string
	input  string
	unit   export.Unit
}

var units = map[string]export.Unit{"bytes": export.Bytes, "runes": export.Runes, "utf16": export.UTF16}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var s settings
	var o entity.Options
	flags := flag.NewFlagSet("extract", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&s.format, "format", "table", "how to print: table, jsonl")
	flags.StringVar(&s.input, "input", "text", "what a file holds: text, or jsonl with {\"id\", \"text\"} a line")
	offsets := flags.String("offsets", "bytes", "what positions count: bytes, runes or utf16")
	types := flags.String("types", "", "only these types, with commas between them")
	flags.BoolVar(&o.Nested, "nested", false, "print entities inside others, too")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	usage := func(format string, args ...any) int {
		fmt.Fprintf(stderr, "extract: "+format+"\n", args...)
		return 2
	}
	var ok bool
	if s.unit, ok = units[*offsets]; !ok {
		return usage("-offsets %s: must be bytes, runes or utf16", *offsets)
	}
	if s.format != "table" && s.format != "jsonl" {
		return usage("-format %s: must be table or jsonl", s.format)
	}
	if s.input != "text" && s.input != "jsonl" {
		return usage("-input %s: must be text or jsonl", s.input)
	}
	if *types != "" {
		for t := range strings.SplitSeq(*types, ",") {
			t := entity.Type(strings.TrimSpace(t))
			if !slices.Contains(entity.Types(), t) {
				return usage("-types: there is no type %q; the types are %v", t, entity.Types())
			}
			o.Types = append(o.Types, t)
		}
	}
	x, err := entity.New(&o)
	if err != nil {
		return usage("%v", err)
	}

	out := bufio.NewWriter(stdout)
	code := 0
	fail := func(err error) {
		fmt.Fprintf(stderr, "extract: %v\n", err)
		code = 1
	}
	for d, err := range documents(s.input, flags.Args(), stdin) {
		if err != nil {
			fail(err)
			continue
		}
		doc := export.Document{ID: d.id, Text: d.text, Entities: x.Extract(d.text)}
		if s.format == "jsonl" {
			err = export.JSONLines(out, s.unit, doc)
		} else {
			for _, e := range doc.Entities {
				fmt.Fprintln(out, e)
			}
		}
		if err == nil {
			err = out.Flush()
		}
		if err != nil {
			fail(err)
			return code
		}
	}
	return code
}
