// Stream reads text of any length from standard input and writes each entity
// as a line of JSON as soon as the blank line behind its paragraph is read. It
// holds no more of the text than a block, and positions count from the
// beginning of the stream.
//
//	go run ./examples/stream <articles.txt
//	tail -f articles.txt | go run ./examples/stream
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"log"
	"os"
	"os/signal"

	"github.com/vientity/vientity/entity"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	context.AfterFunc(ctx, stop) // it cannot interrupt a read that waits: a second ^C ends the program
	if err := run(ctx, os.Stdin, os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// line is what is written of an entity.
type line struct {
	Start int          `json:"start"` // bytes from the beginning of the stream
	End   int          `json:"end"`
	Type  entity.Type  `json:"type"`
	Text  string       `json:"text"`
	Value entity.Value `json:"value,omitempty"`
}

// flushing writes out what there is before it waits for more to read.
type flushing struct {
	io.Reader
	out *bufio.Writer
}

func (f flushing) Read(p []byte) (int, error) {
	if err := f.out.Flush(); err != nil {
		return 0, err
	}
	return f.Reader.Read(p)
}

func run(ctx context.Context, r io.Reader, w io.Writer) error {
	out := bufio.NewWriter(w)
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	var x entity.Extractor // the zero Extractor has the default rules
	for e, err := range x.Read(ctx, flushing{r, out}) {
		if err == nil {
			err = lines.Encode(line{e.Start, e.End, e.Type, e.Text, e.Value})
		}
		if err != nil {
			out.Flush() // what came before the error is right
			return err
		}
	}
	return out.Flush()
}
