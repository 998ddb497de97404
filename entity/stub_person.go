package entity

// This file goes when the rules for person land.

func personRules() []Rule { return nil }

type personSlabs struct{}

func linkPersons(r *run, lo, hi int) {}
