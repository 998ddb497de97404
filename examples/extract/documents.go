package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"unicode/utf8"
)

// document is one text to work on.
type document struct {
	id        any
	text      string
	reference string // the time that its relative dates count from, if given
}

// documents returns the documents of the files in order, with an error for
// each that cannot be read; what follows is read all the same.
func documents(input string, files []string, stdin io.Reader) iter.Seq2[document, error] {
	return func(yield func(document, error) bool) {
		if len(files) == 0 {
			read(input, "-", stdin)(yield)
			return
		}
		for _, name := range files {
			more := func(d document, err error) bool { return yield(d, err) }
			if name == "-" {
				if !forward(read(input, "-", stdin), more) {
					return
				}
				continue
			}
			f, err := os.Open(name)
			if err != nil {
				if !yield(document{}, err) {
					return
				}
				continue
			}
			ok := forward(read(input, name, f), more)
			f.Close()
			if !ok {
				return
			}
		}
	}
}

// forward hands on all of seq and reports whether yield wants more.
func forward(seq iter.Seq2[document, error], yield func(document, error) bool) bool {
	for d, err := range seq {
		if !yield(d, err) {
			return false
		}
	}
	return true
}

func read(input, name string, r io.Reader) iter.Seq2[document, error] {
	if input == "jsonl" {
		return readLines(name, r)
	}
	return func(yield func(document, error) bool) {
		text, err := io.ReadAll(r)
		if err != nil {
			yield(document{}, fmt.Errorf("%s: %w", name, err))
			return
		}
		yield(document{id: name, text: string(text)}, nil)
	}
}

// readLines reads one JSON object a line, however long; blank lines are passed
// over.
func readLines(name string, r io.Reader) iter.Seq2[document, error] {
	return func(yield func(document, error) bool) {
		in := bufio.NewReaderSize(r, 1<<16)
		for n := 1; ; n++ {
			line, err := in.ReadBytes('\n')
			if err != nil && err != io.EOF {
				yield(document{}, fmt.Errorf("%s:%d: %w", name, n, err))
				return
			}
			if n == 1 {
				line = bytes.TrimPrefix(line, []byte("\ufeff")) // some editors start a file with it
			}
			if line := bytes.TrimSpace(line); len(line) > 0 {
				d, err := parse(line)
				if err != nil {
					err = fmt.Errorf("%s:%d: %w", name, n, err)
				}
				if !yield(d, err) {
					return
				}
			}
			if err == io.EOF {
				return
			}
		}
	}
}

func parse(line []byte) (document, error) {
	if !utf8.Valid(line) {
		return document{}, errors.New("the line is not valid UTF-8")
	}
	if line[0] != '{' {
		return document{}, errors.New("the line is no JSON object")
	}
	// a map, because names of a struct's fields would match in any case
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(line, &fields); err != nil {
		return document{}, err
	}
	text, ok, err := stringField(fields, "text")
	if err == nil && !ok {
		err = errors.New(`the object has no "text"`)
	}
	if err != nil {
		return document{}, err
	}
	reference, _, err := stringField(fields, "reference")
	if err != nil {
		return document{}, err
	}
	out := document{text: text, reference: reference}
	if id := fields["id"]; id != nil && string(id) != "null" {
		out.id = id
	}
	return out, nil
}

// stringField returns a string of an object; ok is false if it has none by that
// name, or null.
func stringField(fields map[string]json.RawMessage, name string) (s string, ok bool, err error) {
	value := fields[name]
	if value == nil || string(value) == "null" {
		return "", false, nil
	}
	if err := json.Unmarshal(value, &s); err != nil {
		return "", false, fmt.Errorf("%q is no string", name)
	}
	return s, true, nil
}
