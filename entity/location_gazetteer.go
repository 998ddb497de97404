package entity

import "github.com/vientity/vientity/entity/internal/lexicon"

const gazetteers lexicon.Set = 1<<lexicon.Provinces | 1<<lexicon.Districts | 1<<lexicon.Communes | 1<<lexicon.Countries |
	1<<lexicon.WorldPlaces | 1<<lexicon.Regions | 1<<lexicon.Geography | 1<<lexicon.Sites

// gazetteer returns the longest known place at word i; of two equally long ones
// that which needs no context, and then the larger.
func (c *Cursor) gazetteer(i int) (best lexicon.Hit, ok bool) {
	hits := c.hitsOf(i, gazetteers)
	for k := range hits {
		h := &hits[k]
		if !gazetteers.Has(h.List) || c.at+i+h.N > c.hi || h.N < best.N {
			continue
		}
		if h.N == best.N && !(plain(best.Entry) < plain(h.Entry)) {
			continue
		}
		best, ok = *h, true
	}
	return best, ok
}

// plain ranks entries of the same form.
func plain(e *lexicon.Entry) int {
	r := level(e.Class)
	if e.Marks == "" {
		r += 10
	}
	return r
}

// level orders the features by what lies in what.
func level(feature string) int {
	switch feature {
	case FeatureCountry:
		return 6
	case FeatureRegion:
		return 5
	case FeatureProvince, FeatureCity:
		return 4
	case FeatureDistrict:
		return 3
	case FeatureCommune:
		return 2
	case FeatureVillage:
		return 1
	}
	return 0
}

// isPlaceAt reports whether the gazetteers know a place at word i.
func (c *Cursor) isPlaceAt(i int) bool {
	_, ok := c.gazetteer(i)
	return ok
}
