package export

import (
	"io"

	"github.com/vientity/vientity/entity"
)

// Doccano writes the JSON lines that doccano imports for sequence labelling:
//
//	{"id": …, "text": "…", "label": [[0, 5, "person"]]}
//
// Positions count code points.
func Doccano(w io.Writer, docs ...Document) error {
	type line struct {
		ID    any      `json:"id,omitempty"`
		Text  string   `json:"text"`
		Label [][3]any `json:"label"`
	}
	out := newJSON(w)
	for _, d := range docs {
		count := newCounter(Runes, d.Text)
		l := line{d.ID, d.Text, make([][3]any, len(d.Entities))}
		for i, e := range d.Entities {
			start, end := count.span(e.Span)
			l.Label[i] = [3]any{start, end, e.Type}
		}
		if err := out.Encode(l); err != nil {
			return err
		}
	}
	return nil
}

// LabelStudio writes the array of tasks that Label Studio imports, with the
// entities as predictions, for a labelling set-up with
//
//	<Labels name="label" toName="text">…</Labels><Text name="text" value="$text"/>
//
// Positions count UTF-16 code units, as its editor in the browser does.
func LabelStudio(w io.Writer, docs ...Document) error {
	type value struct {
		Start  int           `json:"start"`
		End    int           `json:"end"`
		Text   string        `json:"text"`
		Labels []entity.Type `json:"labels"`
	}
	type result struct {
		From  string `json:"from_name"`
		To    string `json:"to_name"`
		Type  string `json:"type"`
		Value value  `json:"value"`
	}
	type prediction struct {
		Model  string   `json:"model_version"`
		Result []result `json:"result"`
	}
	type data struct {
		ID   any    `json:"id,omitempty"`
		Text string `json:"text"`
	}
	type task struct {
		Data        data         `json:"data"`
		Predictions []prediction `json:"predictions"`
	}
	tasks := make([]task, len(docs))
	for i, d := range docs {
		count := newCounter(UTF16, d.Text)
		results := make([]result, len(d.Entities))
		for j, e := range d.Entities {
			start, end := count.span(e.Span)
			results[j] = result{"label", "text", "labels", value{start, end, e.Text, []entity.Type{e.Type}}}
		}
		tasks[i] = task{data{d.ID, d.Text}, []prediction{{"vientity", results}}}
	}
	return newJSON(w).Encode(tasks)
}
