package entity

import (
	"errors"
	"fmt"
	"strings"
)

// Organization is the value of a [TypeOrganization] entity.
type Organization struct {
	// Name is the mention with its abbreviations spelled out: «Ủy ban nhân dân
	// tỉnh» for «UBND tỉnh», «Ngân hàng Thế giới» for «WB».
	Name string `json:"name"`

	// Kind is what sort of body it is.
	Kind OrganizationKind `json:"kind,omitempty"`

	// Level is the rank of the body in Party and state, if it has one that the
	// name tells, one of the Level constants.
	Level string `json:"level,omitempty"`

	// Place is the place in the name that tells which body of many it is:
	// «huyện Tuy Phước» in «UBND huyện Tuy Phước».
	Place string `json:"place,omitempty"`
}

// The ranks of bodies in Party and state.
const (
	LevelCentral  = "central"
	LevelProvince = "province"
	LevelDistrict = "district"
	LevelCommune  = "commune"
)

// OrganizationKind is a sort of bodies.
type OrganizationKind string

// The kinds of organizations.
const (
	OrganizationParty         OrganizationKind = "party"         // Đảng, Tỉnh ủy, Chi bộ, and parties abroad
	OrganizationState         OrganizationKind = "state"         // parliaments, governments and their offices
	OrganizationFront         OrganizationKind = "front"         // the Fatherland Front, unions, associations
	OrganizationForces        OrganizationKind = "forces"        // army, police, border guard
	OrganizationCourt         OrganizationKind = "court"         // courts, procuracies, enforcement of judgments
	OrganizationSchool        OrganizationKind = "school"        // from kindergartens to academies
	OrganizationHealth        OrganizationKind = "health"        // hospitals, health centres
	OrganizationCompany       OrganizationKind = "company"       // companies, banks, cooperatives
	OrganizationPress         OrganizationKind = "press"         // newspapers, stations, publishers
	OrganizationClub          OrganizationKind = "club"          // sports clubs and teams
	OrganizationInternational OrganizationKind = "international" // of several states, and aid organizations
	OrganizationOther         OrganizationKind = "other"         // churches, funds, centres, armed groups
)

// String returns the organization on one line, in the form that
// ParseOrganization reads: «Ủy ban nhân dân tỉnh Gia Lai | state | province |
// tỉnh Gia Lai». What is empty at the end is left out.
func (o *Organization) String() string {
	fields := [...]string{o.Name, string(o.Kind), o.Level, o.Place}
	n := len(fields)
	for n > 1 && fields[n-1] == "" {
		n--
	}
	return strings.Join(fields[:n], " | ")
}

var errOrganization = errors.New("entity: not an organization")

// ParseOrganization reads what Organization.String writes.
func ParseOrganization(s string) (*Organization, error) {
	fields := strings.Split(s, "|")
	if len(fields) > 4 || strings.TrimSpace(fields[0]) == "" {
		return nil, fmt.Errorf("%w: %q", errOrganization, s)
	}
	for len(fields) < 4 {
		fields = append(fields, "")
	}
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	return &Organization{fields[0], OrganizationKind(fields[1]), fields[2], fields[3]}, nil
}

// organizationSlabs hold the organizations of one text.
type organizationSlabs struct {
	organizations slab[Organization]
	reader        bodyReader
}
