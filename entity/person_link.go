package entity

func linkPersons(r *run, lo, hi int) {
	r.learnPeople()
	r.learnt = 0
}
