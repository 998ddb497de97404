module github.com/vientity/vientity

go 1.26

require (
	github.com/dlclark/regexp2/v2 v2.13.0 // indirect
	golang.org/x/text v0.43.0 // indirect
)
