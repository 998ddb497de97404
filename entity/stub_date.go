package entity

// This file goes when the rules for date land.

func dateRules() []Rule { return nil }

type dateSlabs struct{}
