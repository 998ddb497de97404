package entity

import (
	"errors"
	"fmt"
	"strings"
)

// Location is the value of a location: what the place is called, what it is,
// and the places that the text says it lies in.
type Location struct {
	// Name is the place's name: that of a commune and all that is larger
	// without its head word and in its usual spelling («Hồ Chí Minh» for
	// «TPHCM», «Hoa Kỳ» for «Mỹ»), with the word where the name is a number
	// («quận 1») and for everything else («làng Kép», «sông Ba», «đường Trần
	// Phú»); abbreviated head words are spelled out («quốc lộ 19»).
	Name string `json:"name"`

	// Feature tells what the place is, one of the Feature constants.
	Feature string `json:"feature"`

	// Within names the places of a chain that this one stands in front of, the
	// next one first: «xã A, huyện B, tỉnh C» gives A within B, C.
	Within []string `json:"within,omitempty"`
}

// What a place can be. The levels are those of the law of their time: a
// district is a quận, huyện, thị xã or thành phố of a province.
const (
	FeatureCountry  = "country"
	FeatureProvince = "province" // a province or city under the centre; abroad, a state or province
	FeatureCity     = "city"     // a town abroad, a capital
	FeatureDistrict = "district"
	FeatureCommune  = "commune"
	FeatureVillage  = "village" // thôn, làng, buôn, tổ dân phố, khu phố
	FeatureStreet   = "street"  // streets, highways, railways, crossings
	FeatureRegion   = "region"
	FeatureWater    = "water"    // seas, rivers, lakes, bays, waterfalls, dams
	FeatureMountain = "mountain" // mountains, passes, caves, forests, parks of nature
	FeatureIsland   = "island"
	FeatureBuilding = "building"
	FeatureSite     = "site" // temples, markets, ports, industrial zones, beaches, monuments
)

// String returns the location on one line, in the form that ParseLocation
// reads: «Chư Sê | district | Gia Lai, Việt Nam».
func (l *Location) String() string {
	var b strings.Builder
	b.WriteString(l.Name)
	if l.Feature != "" || len(l.Within) > 0 {
		b.WriteString(" | ")
		b.WriteString(l.Feature)
	}
	if len(l.Within) > 0 {
		b.WriteString(" | ")
		b.WriteString(strings.Join(l.Within, ", "))
	}
	return b.String()
}

var errLocation = errors.New("entity: not a location")

// ParseLocation reads what Location.String writes.
func ParseLocation(s string) (*Location, error) {
	fields := strings.Split(s, "|")
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	if fields[0] == "" || len(fields) > 3 {
		return nil, fmt.Errorf("%w: %q", errLocation, s)
	}
	l := &Location{Name: fields[0]}
	if len(fields) > 1 {
		l.Feature = fields[1]
	}
	if len(fields) > 2 {
		for w := range strings.SplitSeq(fields[2], ",") {
			w = strings.TrimSpace(w)
			if w == "" {
				return nil, fmt.Errorf("%w: %q", errLocation, s)
			}
			l.Within = append(l.Within, w)
		}
	}
	return l, nil
}

type locationSlabs struct {
	location slab[Location]
}
