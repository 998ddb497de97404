package entity

// This file goes when the rules for organization land.

func organizationRules() []Rule { return nil }

type organizationSlabs struct{}

func linkOrganizations(r *run, lo, hi int) {}
