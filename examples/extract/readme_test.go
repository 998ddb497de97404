package main

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vientity/vientity/entity"
)

var update = flag.Bool("update", false, "write the command's output into README.md")

// fence is a block of code in Markdown.
var fence = regexp.MustCompile("(?ms)^```(\\w*)\n(.*?)^```$")

// row is a line of the table of types.
var row = regexp.MustCompile("(?m)^(\\| `(\\w+)` \\|([^|]*)\\| )([^|]*) \\| `(.*)` \\|$")

// TestReadme holds that the README tells the truth: what the command prints,
// what the table says is found, and code that is part of a program. Where the
// rules have changed, look at the difference, and write it with
//
//	go test ./examples/extract -run TestReadme -update
func TestReadme(t *testing.T) {
	t.Chdir("../..")
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := string(data)

	t.Run("commands", func(t *testing.T) {
		runs := 0
		after := fence.ReplaceAllStringFunc(readme, func(block string) string {
			m := fence.FindStringSubmatch(block)
			if m[1] != "console" {
				return block
			}
			var b strings.Builder
			for _, command := range strings.SplitAfter("\n"+m[2], "\n$ ")[1:] {
				line, printed, _ := strings.Cut(strings.TrimSuffix(command, "$ "), "\n")
				printed = strings.TrimRight(printed, "\n") + "\n"
				if args, ok := strings.CutPrefix(line, "go run ./examples/extract "); ok {
					runs++
					code, stdout, stderr := extract(strings.NewReader(""), strings.Fields(args)...)
					if code != 0 || stderr != "" {
						t.Errorf("%s: code %d, error %q", line, code, stderr)
					}
					if stdout = strings.TrimRight(stdout, "\n") + "\n"; stdout != printed && !*update {
						t.Errorf("%s prints\n%s\nnot\n%s(-update writes what it prints)", line, stdout, printed)
					}
					printed = stdout
				}
				fmt.Fprintf(&b, "$ %s\n%s\n", line, strings.TrimLeft(printed, "\n"))
			}
			return "```console\n" + strings.TrimSuffix(b.String(), "\n") + "```"
		})
		if runs == 0 {
			t.Error("the command is not run")
		}
		readme = after
	})

	t.Run("packages", func(t *testing.T) {
		var want []string
		err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
			if err == nil && strings.HasSuffix(path, "_test.go") {
				if dir := filepath.ToSlash(filepath.Dir(path)); !slices.Contains(want, dir) {
					want = append(want, dir)
				}
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, m := range regexp.MustCompile(`(?m)^ok\s+github.com/vientity/vientity/(\S+)`).FindAllStringSubmatch(readme, -1) {
			got = append(got, m[1])
		}
		for _, dir := range got {
			if !slices.Contains(want, dir) {
				t.Errorf("%s has no tests", dir)
			}
		}
		if len(got) == 0 {
			t.Error("the README does not show the tests")
		}
	})

	t.Run("table", func(t *testing.T) {
		rows := 0
		readme = row.ReplaceAllStringFunc(readme, func(line string) string {
			rows++
			m := row.FindStringSubmatch(line)
			typ, value := entity.Type(m[2]), strings.ReplaceAll(m[5], `\|`, "|")
			before, rest, _ := strings.Cut(m[4], "**")
			mention, behind, _ := strings.Cut(rest, "**")
			text := before + mention + behind
			found := 0
			for _, e := range entity.Extract(text) {
				if e.Type != typ {
					continue
				}
				if found++; e.Start != len(before) || e.Text != mention {
					t.Errorf("%s: in %q found %q", typ, text, e.Text)
				}
				if got := e.Value.String(); got != value {
					if !*update {
						t.Errorf("%s: the value of %q is %q, not %q", typ, e.Text, got, value)
					}
					value = got
				}
			}
			if found != 1 {
				t.Errorf("%s: %d are found in %q", typ, found, text)
			}
			return m[1] + m[4] + " | `" + strings.ReplaceAll(value, "|", `\|`) + "` |"
		})
		if rows != len(entity.Types()) {
			t.Errorf("%d rows for %d types", rows, len(entity.Types()))
		}
	})

	if *update && !t.Failed() {
		if err := os.WriteFile("README.md", []byte(readme), 0o666); err != nil {
			t.Fatal(err)
		}
	}

	t.Run("code", func(t *testing.T) {
		var code string
		for _, name := range []string{"entity/example_test.go", "examples/customrules/main.go", "examples/stream/main.go"} {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			code += flat(string(data))
		}
		blocks := 0
		for _, m := range fence.FindAllStringSubmatch(readme, -1) {
			if m[1] != "go" {
				continue
			}
			blocks++
			if !strings.Contains(code, flat(m[2])) {
				t.Errorf("no program has this code:\n%s", m[2])
			}
		}
		if blocks == 0 {
			t.Error("the README shows no code")
		}
	})

	t.Run("links", func(t *testing.T) {
		for _, m := range regexp.MustCompile(`\]\(([^)#:]+)\)`).FindAllStringSubmatch(fence.ReplaceAllString(readme, ""), -1) {
			if _, err := os.Stat(m[1]); err != nil {
				t.Error(err)
			}
		}
	})
}

// flat returns code without indentation.
func flat(code string) string {
	var b strings.Builder
	for line := range strings.Lines(code) {
		b.WriteString(strings.TrimLeft(line, " \t"))
	}
	return b.String()
}
