package export

import (
	"bytes"
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

// JSONLines writes a line for each document:
//
//	{"id": …, "entities": [{"start": 0, "end": 19, "type": "reference", "text": "Chỉ thị số 05-CT/TW", "rule": "…", "value": {…}}]}
//
// Positions count units; the text is not repeated. A document with groups has
// those after its entities, too; a mention names the entity that it is by its
// index, -1 if it is none:
//
//	"groups": [{"type": "reference", "id": "…", "mentions": [{"start": 0, "end": 19, "text": "…", "entity": 0, "full": true}]}]
func JSONLines(w io.Writer, unit Unit, docs ...Document) error {
	// A line may be longer than the text it is about: it is written piece by
	// piece.
	var line bytes.Buffer
	out := newJSON(&line)
	encode := func(v any) error {
		if err := out.Encode(v); err != nil {
			return err
		}
		line.Truncate(line.Len() - 1) // the line feed that Encode ends with
		return nil
	}
	for _, d := range docs {
		line.WriteByte('{')
		if d.ID != nil {
			line.WriteString(`"id":`)
			if err := encode(d.ID); err != nil {
				return err
			}
			line.WriteByte(',')
		}
		line.WriteString(`"entities":[`)
		count := newCounter(unit, d.Text)
		for i, e := range d.Entities {
			if i > 0 {
				line.WriteByte(',')
			}
			start, end := count.span(e.Span)
			if err := encode(jsonEntity{start, end, e.Type, e.Text, e.Rule, inUnit(e.Value, count)}); err != nil {
				return err
			}
			if line.Len() > 1<<16 {
				if _, err := line.WriteTo(w); err != nil {
					return err
				}
			}
		}
		line.WriteByte(']')
		if d.Groups != nil {
			line.WriteString(`,"groups":`)
			if err := encode(jsonGroups(d.Groups, count)); err != nil {
				return err
			}
		}
		line.WriteString("}\n")
		if _, err := line.WriteTo(w); err != nil {
			return err
		}
	}
	return nil
}

type jsonGroup struct {
	Type     entity.Type   `json:"type"`
	ID       string        `json:"id,omitempty"`
	Mentions []jsonMention `json:"mentions"`
}

type jsonMention struct {
	Start      int                `json:"start"`
	End        int                `json:"end"`
	Text       string             `json:"text"`
	Entity     int                `json:"entity"`
	Full       bool               `json:"full,omitempty"`
	Provisions []entity.Provision `json:"provisions,omitempty"`
}

func jsonGroups(groups []entity.Group, count counter) []jsonGroup {
	out := make([]jsonGroup, len(groups))
	for i, g := range groups {
		out[i] = jsonGroup{g.Type, g.ID, make([]jsonMention, len(g.Mentions))}
		for j, m := range g.Mentions {
			start, end := count.span(m.Span)
			out[i].Mentions[j] = jsonMention{start, end, m.Text, m.Entity, m.Full, m.Provisions}
		}
	}
	return out
}

// inUnit returns the value with its own positions in the unit, too.
func inUnit(v entity.Value, count counter) entity.Value {
	p, ok := v.(*entity.Person)
	if !ok || p == nil || count.unit == Bytes {
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
