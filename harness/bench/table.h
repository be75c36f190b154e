// Measurements as text for people: who ran, the table of times and ratios, and the lines on the
// targets.
#pragma once

#include <string>

#include "harness/bench/measurements.h"

namespace corospec::harness::bench {

// "reference 3.13 against CPython 3.12.1, 3.13.0; uvloop on 3.11.2".
std::string who_against_whom(const Measurements& measurements);

// A line for each benchmark that was measured; '*' is behind the fastest CPython, "wrong" in place
// of a time that does not count, "-" in place of one that nobody asked for.
std::string ratio_table(const Measurements& measurements);

// A line for each target of the programs (programs.h): met, missed, or not measured.
std::string target_lines(const Measurements& measurements);

// A line for each benchmark of the loop and each other event loop: the ratio against that.
std::string other_lines(const Measurements& measurements);

}  // namespace corospec::harness::bench
