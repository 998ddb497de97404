// Stream reads text of any length from standard input and writes each entity
// as a line of JSON as soon as its paragraph is read. It holds no more of the
// text than a block, and positions count from the beginning of the stream.
//
//	go run ./examples/stream <articles.txt
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

func run(ctx context.Context, r io.Reader, w io.Writer) error {
	out := bufio.NewWriter(w)
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	var x entity.Extractor // the zero Extractor has the default rules
	for e, err := range x.Read(ctx, r) {
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
