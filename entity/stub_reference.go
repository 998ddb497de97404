package entity

// This file goes when the rules for reference land.

func referenceRules() []Rule { return nil }

type referenceSlabs struct{}
