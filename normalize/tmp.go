// This file goes when the package lands.
package normalize

type Form uint32

const Default Form = 1

type Map struct{}

func (f Form) Map(s string) (string, *Map) { return s, nil }
func (m *Map) Source(a, b int) (int, int)  { return a, b }
