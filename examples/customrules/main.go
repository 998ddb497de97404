// Customrules adds three rules of your own to the built-in ones, one of each
// kind, and prints what all of them find in a text.
//
//	go run ./examples/customrules [file]
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"github.com/vientity/vientity/entity"
)

// Plate is the value of a number plate.
type Plate struct {
	Province string `json:"province"` // two digits
	Serial   string `json:"serial"`   // without dots
}

// String returns the plate as it is registered: 81A-12345.
func (p Plate) String() string { return p.Province + p.Serial }

// rules are what this program adds.
func rules() []entity.Rule {
	return []entity.Rule{
		{
			// A Go function looks at the words around the place where its
			// trigger stands, and proposes what it finds.
			Name:    "my/seat",
			Type:    "seat",
			Doc:     "rows and seats of a stand: «hàng A ghế 12»",
			Trigger: entity.Trigger{Words: []string{"hàng"}},
			Find: func(c *entity.Cursor) {
				row := c.Word(1)
				if row.Shape != entity.Initial || !c.Is(2, "ghế") || c.Word(3).Kind != entity.Digits {
					return // the normal case: not mine
				}
				c.Propose(0, 4).Part("row", 1, 2).Part("seat", 3, 4)
			},
			Examples: []entity.Example{
				{Text: "Vé ở [hàng B ghế 7], khán đài A."},
				{Text: "Hàng Trống là phố cổ; hàng ghế 7 đã kín."},
			},
		},
		{
			// A pattern says in one line what would be long in Go. Its named
			// groups become parts of the entity, and Value may read them.
			Name:    "my/plate",
			Type:    "plate",
			Doc:     "number plates of cars: «81A-123.45»",
			Trigger: entity.Trigger{Digits: true},
			Pattern: `(?<province>\d{2})(?<series>[A-Z]\d?)[- ](?<number>\d{3}\.?\d{2})`,
			Value: func(_ string, group func(string) string) entity.Value {
				number := strings.ReplaceAll(group("number"), ".", "")
				return Plate{Province: group("province"), Serial: group("series") + "-" + number}
			},
			Examples: []entity.Example{
				{Text: "Xe tải [81C-123.45] tông xe con [77A 54321].", Values: []string{"81C-12345", "77A-54321"}},
				{Text: "Mã hàng 81C-1234 và 81C-123.456 không phải biển số."},
			},
		},
		{
			// A list of phrases is found wherever it stands as whole words.
			Name:    "my/crop",
			Type:    "crop",
			Doc:     "crops of the highlands",
			Phrases: []string{"cà phê", "cà phê vối", "hồ tiêu", "sầu riêng", "chanh dây"},
			Examples: []entity.Example{
				{Text: "Trồng xen [sầu riêng] trong vườn [cà phê vối]."},
				{Text: "Quán cà-phê mở cửa; tiêu ba triệu một ngày."},
			},
		},
	}
}

const sample = `Ngày 12-6-2024, tại xã Ia Băng, xe tải 81C-123.45 chở 12 tấn cà phê vối bị lật.
Khán giả ngồi hàng B ghế 7 được mời xuống sân.`

func main() {
	text := sample
	if len(os.Args) > 1 {
		data, err := os.ReadFile(os.Args[1])
		if err != nil {
			log.Fatal(err)
		}
		text = string(data)
	}
	if err := run(os.Stdout, text); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, text string) error {
	x, err := entity.New(&entity.Options{Rules: rules()})
	if err != nil {
		return err // tells every rule that is not valid
	}
	for _, e := range x.Extract(text) {
		fmt.Fprintf(w, "%-8s  %s", e.Type, e.Text)
		if plate, ok := e.Value.(Plate); ok {
			fmt.Fprintf(w, "  province %s", plate.Province)
		}
		if seat, ok := e.Part("seat"); ok {
			fmt.Fprintf(w, "  seat %s", text[seat.Start:seat.End])
		}
		fmt.Fprintln(w)
	}
	return nil
}
