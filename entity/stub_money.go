package entity

// This file goes when the rules for money land.

func moneyRules() []Rule { return nil }

type moneySlabs struct{}
