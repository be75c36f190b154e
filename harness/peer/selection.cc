#include "harness/peer/selection.h"

#include <algorithm>
#include <utility>

#include "spec/text.h"

namespace corospec::harness::peer {
namespace {

class Reader {
 public:
  explicit Reader(const std::string& file) : file_(file) {}

  SelectionReading read(std::string_view text) {
    for (const std::string_view line : spec::lines_of(text)) {
      ++line_;
      read_line(spec::words_of(line.substr(0, line.find('#'))));
    }
    line_ = 0;
    if (reading_.selection.python.minor == 0) {
      add("no version of Python is named", "begin with a line like `python 3.11`");
    }
    if (reading_.selection.files.empty()) {
      add("no test file is named", "write a line like `test_generators *`");
    }
    return std::move(reading_);
  }

 private:
  void read_line(std::vector<std::string> words) {
    if (words.empty()) return;
    if (words[0] == "python") return read_version(words);
    if (words.size() < 2) {
      return add(words[0] + " has no pattern of tests", "write `" + words[0] + " *` for all");
    }
    auto& files = reading_.selection.files;
    const bool known = std::any_of(files.begin(), files.end(),
                                   [&](const TestFile& each) { return each.module == words[0]; });
    if (known) return add(words[0] + " is named twice", "put its patterns on one line");
    files.push_back({words[0], {words.begin() + 1, words.end()}});
  }

  void read_version(const std::vector<std::string>& words) {
    const auto version = words.size() == 2 ? spec::parse_version(words[1]) : std::nullopt;
    if (!version) return add("the version of Python is not understood", "write it as 3.11");
    reading_.selection.python = *version;
  }

  void add(std::string what, std::string remedy) {
    reading_.problems.push_back({file_, line_, std::move(what), std::move(remedy)});
  }

  const std::string& file_;
  int line_ = 0;
  SelectionReading reading_;
};

}  // namespace

SelectionReading read_selection(std::string_view text, const std::string& file) {
  return Reader(file).read(text);
}

}  // namespace corospec::harness::peer
