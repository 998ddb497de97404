// Package entitytest helps to test rules: CheckRules runs the examples that
// rules carry, and Golden runs files of cases that a person who reads
// Vietnamese but not Go can check and write.
//
// # Case files
//
// A case has a heading, a text with its entities marked, and, if wanted, a
// table of their values under a line of three dashes:
//
//	# A role after the name
//	Ông [Lê Văn Nam](person)-Giám đốc [Sở Y tế tỉnh Kon Tum](organization)-cho biết.
//	---
//	person        Lê Văn Nam
//	              name: Lê Văn Nam
//	              titles: ông
//	              roles: role=Giám đốc; org=Sở Y tế tỉnh Kon Tum
//
// A bracket or a backslash that belongs to the text has a backslash before it,
// as has a # or --- at the start of a line. Marks may lie inside others where
// the extractor returns nested entities.
//
// The marks are compared whole: a case fails for an entity that is missing and
// for one too many. Of the table only the entities that it lists are compared,
// each with all of its fields, in the order and the words of the value's JSON;
// an entity that stands there alone has no value.
//
// A line «known gap: why» under the heading says that the case shows what is
// right but not yet reached: it must fail, and once it passes the line has to
// go.
//
// What stands before the first heading is for the reader, but for lines that
// set how the file is run: «types: date, money» leaves all other types out.
package entitytest
