// Search indexes text files by what they name and answers a query: a document
// is found under the canonical identity of a law however its text spells it,
// under a person's name whatever title stands before it, and by the days it
// speaks of. Beside the hits it counts who and what the found documents name.
//
//	cd examples/search
//	go run . -query 'reference:"45/QĐ-UBND"' ../../testdata/*.txt
//	go run . -query '+person:"Trần Thị Bích Hạnh" +date:>="2024-01-01"' ../../testdata/*.txt
//
// The fields are text, person, organization, location, reference and date; the
// query language is Bleve's.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/blevesearch/bleve/v2"
	"github.com/blevesearch/bleve/v2/analysis/analyzer/keyword"
	"github.com/blevesearch/bleve/v2/mapping"

	"github.com/vientity/vientity/entity"
	"github.com/vientity/vientity/normalize"
)

func main() {
	log.SetFlags(0)
	query := flag.String("query", "", "what to look for")
	flag.Parse()
	if err := run(os.Stdout, *query, flag.Args()); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, query string, files []string) error {
	if query == "" || len(files) == 0 {
		return errors.New("search: needs -query and files to search")
	}
	index, err := bleve.NewMemOnly(indexMapping())
	if err != nil {
		return err
	}
	defer index.Close()
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if err := index.Index(name, newDocument(string(text))); err != nil {
			return err
		}
	}
	return answer(w, index, query)
}

// named are the fields that hold what a document names, one term an entity.
var named = []string{"person", "organization", "location", "reference"}

// indexMapping keeps names whole and analyzes the text.
func indexMapping() mapping.IndexMapping {
	name := bleve.NewTextFieldMapping()
	name.Analyzer = keyword.Name
	document := bleve.NewDocumentStaticMapping()
	document.AddFieldMappingsAt("text", bleve.NewTextFieldMapping())
	document.AddFieldMappingsAt("date", bleve.NewDateTimeFieldMapping())
	for _, field := range named {
		document.AddFieldMappingsAt(field, name)
	}
	m := bleve.NewIndexMapping()
	m.DefaultMapping = document
	return m
}

// newDocument makes what is indexed of a text. Bleve takes it by its keys.
func newDocument(text string) map[string]any {
	d := map[string]any{"text": normalize.Default.Apply(text)}
	add := func(field string, term any) {
		terms, _ := d[field].([]any)
		d[field] = append(terms, term)
	}
	for _, e := range entity.Extract(text) {
		switch v := e.Value.(type) {
		case *entity.Person:
			add("person", v.Name)
		case *entity.Organization:
			add("organization", v.Name)
		case *entity.Location:
			add("location", v.Name)
		case *entity.Reference:
			if v.ID != "" {
				add("reference", v.ID)
			}
		case *entity.Date:
			// only days that the text itself tells, no «hôm qua»
			if start, _, ok := v.Bounds(); ok && !start.IsZero() {
				add("date", start)
			}
		}
	}
	return d
}

// answer writes the documents that a query finds, the best first, and what they
// name most.
func answer(w io.Writer, index bleve.Index, query string) error {
	request := bleve.NewSearchRequest(bleve.NewQueryStringQuery(query))
	for _, field := range named {
		request.AddFacet(field, bleve.NewFacetRequest(field, 5))
	}
	result, err := index.Search(request)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "%d found\n", result.Total)
	for _, hit := range result.Hits {
		fmt.Fprintf(w, "  %s\n", hit.ID)
	}
	for _, field := range named {
		if terms := result.Facets[field].Terms.Terms(); len(terms) > 0 {
			fmt.Fprintf(w, "%s\n", field)
			for _, t := range terms {
				fmt.Fprintf(w, "  %d  %s\n", t.Count, t.Term)
			}
		}
	}
	return nil
}
