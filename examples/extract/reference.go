package main

import (
	"fmt"
	"time"

	"github.com/vientity/vientity/entity"
)

var policies = map[string]entity.Policy{"past": entity.Past, "future": entity.Future, "nearest": entity.Nearest}

// parseReference reads the time that relative dates count from: a day, or a day
// and a time, in the zone of Việt Nam if it names none.
func parseReference(s string) (time.Time, error) {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", time.DateTime, time.DateOnly} {
		if t, err := time.ParseInLocation(layout, s, entity.VietnamTime()); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is no time such as 2021-11-01 or 2021-11-01T08:00:00+07:00", s)
}

// resolveDates gives every date what it means for the document: at its own
// reference time, or at that of the flag, or nothing if there is neither.
func (s *settings) resolveDates(d document, es []entity.Entity) error {
	ref := s.reference
	if d.reference != "" {
		at, err := parseReference(d.reference)
		if err != nil {
			return fmt.Errorf("%s: reference: %w", idText(d.id), err)
		}
		ref = &at
	}
	if ref == nil {
		return nil
	}
	for i := range es {
		if date, ok := es[i].Value.(*entity.Date); ok {
			es[i].Value = resolved{date.At(*ref, s.policy)}
		}
	}
	return nil
}

// resolved is a date that prints what it means after what the text says.
type resolved struct{ entity.ResolvedDate }

func (r resolved) String() string {
	if r.Resolved == r.Date || r.Resolved.Form == 0 {
		return r.Date.String()
	}
	return r.Date.String() + " = " + r.Resolved.String()
}
