package entity

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Person is the value of a person: the name as the text gives it, and what the
// text attaches to it there, before or after the name.
type Person struct {
	// Name is the mention without line ends and doubled spaces.
	Name string `json:"name"`

	// Titles are honorifics, degrees and ranks in the order of the text:
	// «bà», «PGS.TS», «Thiếu tướng». Honorifics are in lower case.
	Titles []string `json:"titles,omitempty"`

	// Roles are posts and occupations in the order of the text.
	Roles []Role `json:"roles,omitempty"`

	// Full reaches from the first title or role to the last, in bytes of the
	// input. It is the mention's own span if there is neither.
	Full Span `json:"full"`
}

// Role is a post or an occupation and the body it belongs to, «» if the text
// names none: «Chủ tịch» of «HĐND tỉnh», «Tỉnh ủy viên».
type Role struct {
	Role string `json:"role"`
	Org  string `json:"org,omitempty"`
}

// String returns «Chủ tịch @ HĐND tỉnh», or the role alone if it has no body.
func (r Role) String() string {
	if r.Org == "" {
		return r.Role
	}
	return r.Role + " @ " + r.Org
}

// Equal reports whether two people have the same name, titles and roles. The
// place in the text is no part of it.
func (p *Person) Equal(o *Person) bool {
	return p.Name == o.Name && slices.Equal(p.Titles, o.Titles) && slices.Equal(p.Roles, o.Roles)
}

// String returns the person on one line, in the form that ParsePerson reads:
// «Lê Thị Hoa | bà, TS | Giám đốc @ Sở Y tế; Tỉnh ủy viên». What is empty at
// the end is left out.
func (p *Person) String() string {
	if len(p.Titles) == 0 && len(p.Roles) == 0 {
		return p.Name
	}
	var b strings.Builder
	b.WriteString(p.Name)
	b.WriteString(" | ")
	b.WriteString(strings.Join(p.Titles, ", "))
	if len(p.Roles) == 0 {
		return b.String()
	}
	if len(p.Titles) > 0 {
		b.WriteByte(' ')
	}
	b.WriteString("| ")
	for i, r := range p.Roles {
		if i > 0 {
			b.WriteString("; ")
		}
		b.WriteString(r.String())
	}
	return b.String()
}

var errPerson = errors.New("entity: not a person")

// ParsePerson reads what Person.String writes. Full stays zero.
func ParsePerson(s string) (*Person, error) {
	fields := strings.Split(s, "|")
	p := &Person{Name: strings.TrimSpace(fields[0])}
	if p.Name == "" || len(fields) > 3 {
		return nil, fmt.Errorf("%w: %q", errPerson, s)
	}
	for i, f := range fields[1:] {
		if strings.TrimSpace(f) == "" {
			continue
		}
		for _, item := range strings.Split(f, []string{",", ";"}[i]) {
			item = strings.TrimSpace(item)
			if item == "" {
				return nil, fmt.Errorf("%w: %q", errPerson, s)
			}
			if i == 0 {
				p.Titles = append(p.Titles, item)
				continue
			}
			role, org, _ := strings.Cut(item, " @ ")
			p.Roles = append(p.Roles, Role{strings.TrimSpace(role), strings.TrimSpace(org)})
		}
	}
	return p, nil
}

type personSlabs struct {
	person slab[Person]
	roles  slab[Role]
}
