// Cases that are the same program but for the names in it. Two of them show one behaviour, and one
// is enough. It knows tokens, not grammar: what a program calls otherwise in a way that names alone
// do not explain (another literal, another order of statements) is another program to it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "harness/case/case.h"
#include "spec/problem.h"

namespace corospec::harness {

// The program without comments, blank lines and spaces inside lines, and with the names that it
// binds itself numbered in the order in which they appear; so are strings that spell such a name.
// Attributes, methods, keywords and the names of others stay: they are what a program is about.
std::string without_names(std::string_view program);

// Cases for a common version whose programs differ by names only: a problem at the second one.
std::vector<spec::Problem> check_duplicates(const std::vector<Case>& cases);

}  // namespace corospec::harness
