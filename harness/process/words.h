// Splits a command line as a shell would split words, and fills in the program to run. No shell is
// ever started: no variables, no globbing, no pipes. Whoever needs those writes `sh -c '...'`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace corospec::harness {

struct WordsReading {
  std::vector<std::string> words;
  std::string problem;  // For people; empty when `words` is sound.
};

// Blanks separate words; '...' keeps everything, "..." keeps everything but \" and \\, and a
// backslash outside quotes keeps the next character. An open quote, a backslash at the end, and a
// command without any word are problems.
WordsReading split_words(std::string_view command);

// Replaces every `{name}` in every word by `value`.
std::vector<std::string> fill_in(const std::vector<std::string>& words, std::string_view name,
                                 std::string_view value);

// Does any word contain `{name}`?
bool mentions(const std::vector<std::string>& words, std::string_view name);

}  // namespace corospec::harness
