package export

import (
	"encoding/json"
	"io"

	"github.com/vientity/vientity/entity"
)

// jsonEntity is an entity in JSON lines. Start and end are always written, 0
// included.
type jsonEntity struct {
	Start int          `json:"start"`
	End   int          `json:"end"`
	Type  entity.Type  `json:"type"`
	Text  string       `json:"text"`
	Rule  string       `json:"rule,omitempty"`
	Value entity.Value `json:"value,omitempty"`
}

type jsonDocument struct {
	ID       any          `json:"id,omitempty"`
	Entities []jsonEntity `json:"entities"`
}

// JSONLines writes a line for each document:
//
//	{"id": …, "entities": [{"start": 0, "end": 19, "type": "reference", "text": "Chỉ thị số 05-CT/TW", "rule": "…", "value": {…}}]}
//
// Positions count units; the text is not repeated.
func JSONLines(w io.Writer, unit Unit, docs ...Document) error {
	out := newJSON(w)
	for _, d := range docs {
		count := newCounter(unit, d.Text)
		line := jsonDocument{ID: d.ID, Entities: make([]jsonEntity, len(d.Entities))}
		for i, e := range d.Entities {
			start, end := count.span(e.Span)
			line.Entities[i] = jsonEntity{start, end, e.Type, e.Text, e.Rule, inUnit(e.Value, count)}
		}
		if err := out.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

// inUnit returns the value with its own positions in the unit, too.
func inUnit(v entity.Value, count counter) entity.Value {
	p, ok := v.(*entity.Person)
	if !ok || count.unit == Bytes {
		return v
	}
	q := *p
	q.Full.Start, q.Full.End = count.span(p.Full)
	return &q
}

// newJSON returns an encoder that leaves <, > and & as they are.
func newJSON(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}
