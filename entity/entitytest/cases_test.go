package entitytest_test

import (
	"flag"
	"testing"

	"github.com/vientity/vientity/entity/entitytest"
)

var update = flag.Bool("update", false, "write what is found to the files in testdata/cases")

// TestCases runs the cases of the project.
func TestCases(t *testing.T) {
	entitytest.Golden(t, nil, "../../testdata/cases/*.txt", *update)
}
