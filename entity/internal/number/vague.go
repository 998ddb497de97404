package number

import "github.com/vientity/vientity/entity/internal/word"

// ReadVague reads an amount that is told by its order of magnitude only:
// «hàng nghìn», «vài chục», «mấy trăm triệu», «hàng chục nghìn»; without a
// scale word «vài», «mấy», «dăm ba» are of the order of 1. The words that open
// it count.
func ReadVague(words []word.Word) (Number, bool) {
	r := reader{words: words}
	i, scaled := 0, false
	switch r.key(0) {
	case "hàng", "nhiều":
		i, scaled = 1, true
	case "vài", "mấy", "dăm", "đôi":
		i = 1
		switch k := r.key(1); {
		case k == "ba", k == "bảy" && r.key(0) == "dăm":
			i = 2
		}
	case "mươi":
		return Number{Value: New(1, 1), N: 1, Vague: true}, true
	default:
		return Number{}, false
	}
	if r.key(i) == "mươi" {
		return Number{Value: New(1, 1), N: i + 1, Vague: true}, !scaled
	}
	power, end := r.allScales(i)
	if scaled && end == i {
		return Number{}, false
	}
	return Number{Value: New(1, power), Scale: power, Scaled: power >= 3, N: end, Vague: true}, true
}
