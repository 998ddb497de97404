package entity_test

import (
	"fmt"

	"github.com/vientity/vientity/entity"
)

func ExampleMustParseCode() {
	fmt.Println(entity.MustParseCode("05 - CT/TW") == entity.MustParseCode("05/CT-TW"))
	// Output: true
}

func ExampleReference_TermYears() {
	r, _ := entity.ParseReference("Chỉ thị số 05-CT/TW của Bộ Chính trị (khóa XII)")
	fmt.Println(r.TermYears())
	// Output: 2016 2021 true
}
