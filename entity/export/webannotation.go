package export

import (
	"io"
	"unicode/utf8"

	"github.com/vientity/vientity/entity"
)

// WebAnnotation writes a line of JSON for each entity, a W3C Web Annotation
// (https://www.w3.org/TR/annotation-model/): the type as its tag, the value as
// its description, the place by position, which counts code points, and by the
// words themselves with those around them. The source is the ID of the
// document, which should be the IRI of the text.
func WebAnnotation(w io.Writer, docs ...Document) error {
	type body struct {
		Type    string `json:"type"`
		Purpose string `json:"purpose"`
		Value   string `json:"value"`
	}
	type selector struct {
		Type   string `json:"type"`
		Start  *int   `json:"start,omitempty"`
		End    *int   `json:"end,omitempty"`
		Exact  string `json:"exact,omitempty"`
		Prefix string `json:"prefix,omitempty"`
		Suffix string `json:"suffix,omitempty"`
	}
	type target struct {
		Source   string     `json:"source"`
		Selector []selector `json:"selector"`
	}
	type annotation struct {
		Context string `json:"@context"`
		Type    string `json:"type"`
		Body    []body `json:"body"`
		Target  target `json:"target"`
	}
	out := newJSON(w)
	for _, d := range docs {
		source := ""
		if d.ID != nil {
			source = idText(d.ID)
		}
		count := newCounter(Runes, d.Text)
		for _, e := range d.Entities {
			at := inside(d.Text, e.Span)
			start, end := count.span(at)
			bodies := []body{{"TextualBody", "tagging", string(e.Type)}}
			if e.Value != nil {
				bodies = append(bodies, body{"TextualBody", "describing", e.Value.String()})
			}
			err := out.Encode(annotation{
				Context: "http://www.w3.org/ns/anno.jsonld",
				Type:    "Annotation",
				Body:    bodies,
				Target: target{source, []selector{
					{Type: "TextPositionSelector", Start: &start, End: &end},
					{Type: "TextQuoteSelector", Exact: e.Text, Prefix: before(d.Text, at), Suffix: after(d.Text, at)},
				}},
			})
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// around is how many characters of the text stand beside a quotation.
const around = 20

func before(text string, s entity.Span) string {
	i := s.Start
	for n := 0; i > 0 && n < around; n++ {
		_, size := utf8.DecodeLastRuneInString(text[:i])
		i -= size
	}
	return text[i:s.Start]
}

func after(text string, s entity.Span) string {
	i := s.End
	for n := 0; i < len(text) && n < around; n++ {
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	return text[s.End:i]
}
