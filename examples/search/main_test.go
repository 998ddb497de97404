package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSearch(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	files := []string{
		write("a.txt", "Ngày 5-3-2024, ông Nguyễn Văn Hải, Chủ tịch UBND xã Sơ Pai, ký văn bản theo Nghị định 30 / 2020 / NÐ - CP."),
		write("b.txt", "Sở Nội vụ tỉnh Gia Lai hướng dẫn thực hiện Nghị định số 30/2020/NĐ-CP từ tháng 9-2023."),
		write("c.txt", "Anh Nguyễn Văn Hải kể chuyện trồng cà phê ở xã Sơ Pai."),
	}
	for query, want := range map[string]string{
		`reference:"30/2020/NĐ-CP"`:                           "a b",
		`person:"Nguyễn Văn Hải"`:                             "a c",
		`+person:"Nguyễn Văn Hải" +reference:"30/2020/NĐ-CP"`: "a",
		`+location:"Sơ Pai" +text:"cà phê"`:                   "c",
		`+date:>="2024-01-01" +date:<"2025-01-01"`:            "a",
		`organization:"Ủy ban nhân dân xã Sơ Pai"`:            "a",
		`reference:"31/2020/NĐ-CP"`:                           "",
	} {
		var out strings.Builder
		if err := run(&out, query, files); err != nil {
			t.Fatal(err)
		}
		var found []string
		for _, f := range files {
			if strings.Contains(out.String(), f+"\n") {
				found = append(found, strings.TrimSuffix(filepath.Base(f), ".txt"))
			}
		}
		if got := strings.Join(found, " "); got != want {
			t.Errorf("%s finds %q, want %q\n%s", query, got, want, &out)
		}
	}
}

func TestFacets(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("Ông Lê Văn Thành làm việc ở TP. Kon Tum."), 0o600); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := run(&out, "text:việc", []string{path}); err != nil {
		t.Fatal(err)
	}
	want := "1 found\n  " + path + "\nperson\n  1  Lê Văn Thành\nlocation\n  1  Kon Tum\n"
	if out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}

func TestUsage(t *testing.T) {
	for _, files := range [][]string{nil, {"no such file"}} {
		if err := run(&strings.Builder{}, "x", files); err == nil {
			t.Errorf("%q: no error", files)
		}
	}
}
