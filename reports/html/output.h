// What was printed and what should have been, as HTML: programs with line numbers, outputs, and the
// two compared line by line. All of it is shown as data, and cut at a length that the page states.
#pragma once

#include <string>
#include <string_view>

#include "reports/results.h"

namespace corospec::reports {

// Beyond these a page says how much more there is.
inline constexpr std::size_t kShownLines = 400;
inline constexpr std::size_t kShownLineBytes = 1000;

// The program with its line numbers in the file; each line can be linked to as #L12.
std::string program_html(std::string_view program, int first_line);

// Numbered lines.
std::string output_html(std::string_view output);

// Expectation and output line by line: what is missing with a −, what is extra with a +.
std::string comparison_html(std::string_view expected, std::string_view got);

// "Only the first 65,536 of 90,000,000 bytes were kept." as a paragraph; empty when nothing was
// cut.
std::string cut_note(const Excerpt& excerpt, std::string_view which);

}  // namespace corospec::reports
