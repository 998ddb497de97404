package calendar

// The cycle of sixty years joins ten stems (can) with twelve branches (chi).
// 1984 was Giáp Tý, the first.

var stems = [10]string{"Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"}
var branches = [12]string{"Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"}

// CycleOf returns the place of a lunar year in the cycle of sixty: 1 Giáp Tý to
// 60 Quý Hợi.
func CycleOf(y int) int {
	n := y - 1984
	return n - 60*floorDiv(n, 60) + 1
}

// CycleName returns the name of a year of the cycle, "" if n is not 1 to 60.
func CycleName(n int) string {
	if n < 1 || n > 60 {
		return ""
	}
	return stems[(n-1)%10] + " " + branches[(n-1)%12]
}

// Cycle returns the place in the cycle that a stem and a branch, each counted
// from 0, make together; 0 if they never meet.
func Cycle(stem, branch int) int {
	if stem < 0 || stem > 9 || branch < 0 || branch > 11 || (stem-branch)%2 != 0 {
		return 0
	}
	n := stem
	for n%12 != branch {
		n += 10
	}
	return n + 1
}
