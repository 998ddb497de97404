package entity

func dateRules() []Rule { return nil }

type dateSlabs struct {
	dates slab[Date]
}
