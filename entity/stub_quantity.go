package entity

// This file goes when the rules for quantity land.

func quantityRules() []Rule { return nil }

type quantitySlabs struct{}
