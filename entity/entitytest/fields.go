package entitytest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/vientity/vientity/entity"
)

// fields writes a value for people: a line «name: value» for each field of its
// JSON, one for each element of a list, and the words themselves in place of a
// span. A value without fields is what it prints.
func fields(text string, v entity.Value) []string {
	if v == nil {
		return nil
	}
	data, err := json.Marshal(v)
	if err != nil {
		return []string{"error: " + err.Error()}
	}
	var out []string
	for _, f := range object(data) {
		for _, item := range items(f.value) {
			out = append(out, f.name+": "+inline(text, item))
		}
	}
	if out == nil {
		return []string{"value: " + oneLine(v.String())}
	}
	return out
}

type field struct {
	name  string
	value json.RawMessage
}

// object returns the fields of a JSON object in their order, nil for other
// JSON.
func object(data json.RawMessage) []field {
	d := json.NewDecoder(bytes.NewReader(data))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil
	}
	var out []field
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return nil
		}
		var value json.RawMessage
		if d.Decode(&value) != nil {
			return nil
		}
		out = append(out, field{name.(string), value})
	}
	return out
}

// items returns the elements of a list, or the value alone if it is none.
func items(data json.RawMessage) []json.RawMessage {
	var list []json.RawMessage
	if json.Unmarshal(data, &list) == nil && len(list) > 0 {
		return list
	}
	return []json.RawMessage{data}
}

func inline(text string, data json.RawMessage) string {
	var s string
	if data[0] == '"' && json.Unmarshal(data, &s) == nil {
		if s == "" {
			return `""`
		}
		return oneLine(s)
	}
	fs := object(data)
	if fs == nil {
		return string(data)
	}
	if len(fs) == 2 && fs[0].name == "start" && fs[1].name == "end" {
		var span entity.Span
		if json.Unmarshal(data, &span) == nil && 0 <= span.Start && span.Start <= span.End && span.End <= len(text) {
			return "«" + oneLine(text[span.Start:span.End]) + "»"
		}
	}
	parts := make([]string, len(fs))
	for i, f := range fs {
		var list []string
		for _, item := range items(f.value) {
			list = append(list, inline(text, item))
		}
		parts[i] = fmt.Sprintf("%s=%s", f.name, strings.Join(list, ", "))
	}
	return strings.Join(parts, "; ")
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
