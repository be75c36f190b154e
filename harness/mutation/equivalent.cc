#include "harness/mutation/equivalent.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "spec/text.h"

namespace corospec::harness::mutation {
namespace {

constexpr std::string_view kWhy = "why:";

std::string compact(std::string_view text) {
  std::string kept;
  std::copy_if(text.begin(), text.end(), std::back_inserter(kept), [](char c) { return c != ' '; });
  return kept;
}

// "FILE, FUNCTION: FAULT #2". False when it is not of that form.
bool read_head(std::string_view line, Equivalent& entry) {
  const std::size_t comma = line.find(", ");
  const std::size_t colon = line.rfind(": ");
  if (comma == line.npos || colon == line.npos || colon < comma) return false;
  entry.file = line.substr(0, comma);
  entry.function = line.substr(comma + 2, colon - comma - 2);
  std::string_view what = spec::trimmed(line.substr(colon + 2));
  if (const std::size_t mark = what.find(" #"); mark != what.npos) {
    const char* end = what.data() + what.size();
    const auto read = std::from_chars(what.data() + mark + 2, end, entry.occurrence);
    if (read.ec != std::errc() || read.ptr != end || entry.occurrence < 1) return false;
    what = what.substr(0, mark);
  }
  entry.what = what;
  return std::find(std::begin(kFaults), std::end(kFaults), entry.what) != std::end(kFaults);
}

void append(std::string& text, std::string_view more) {
  if (!text.empty() && !more.empty()) text += ' ';
  text += more;
}

class Reader {
 public:
  explicit Reader(const std::string& file) : file_(file) {}

  void read(std::string_view line, int number) {
    const std::string_view text = spec::trimmed(line);
    if (text.empty() || line[0] == '#') return;
    if (line[0] != ' ') return begin(text, number);
    if (!is_open_) return complain(number, "this belongs to no entry");
    Equivalent& entry = reading_.list.back();
    if (text.substr(0, kWhy.size()) == kWhy) {
      is_reason_ = true;
      append(entry.why, spec::trimmed(text.substr(kWhy.size())));
    } else {
      append(is_reason_ ? entry.why : entry.place, text);
    }
  }

  EquivalentReading finish() {
    end();
    return std::move(reading_);
  }

 private:
  void begin(std::string_view line, int number) {
    end();
    Equivalent entry;
    entry.line = number;
    is_reason_ = false;
    is_open_ = read_head(line, entry);
    if (!is_open_) return complain(number, "this is no file, function and fault");
    reading_.list.push_back(std::move(entry));
  }

  void end() {
    if (!is_open_) return;
    const Equivalent& entry = reading_.list.back();
    if (entry.place.empty()) complain(entry.line, "this entry names no place");
    if (entry.why.empty()) complain(entry.line, "this entry gives no reason");
    is_open_ = false;
  }

  void complain(int line, std::string what) {
    reading_.problems.push_back(
        {file_, line, std::move(what),
         "write `FILE, FUNCTION: FAULT`, then indented the place and `why: REASON`"});
  }

  const std::string& file_;
  EquivalentReading reading_;
  bool is_open_ = false;
  bool is_reason_ = false;
};

}  // namespace

bool Equivalent::matches(const Mutant& mutant) const {
  return file == mutant.file && function == mutant.function && what == mutant.what &&
         (occurrence == 0 || occurrence == mutant.occurrence) &&
         compact(place) == compact(mutant.place);
}

EquivalentReading read_equivalent(std::string_view text, const std::string& file) {
  Reader reader(file);
  int number = 0;
  for (const std::string_view line : spec::lines_of(text)) reader.read(line, ++number);
  return reader.finish();
}

}  // namespace corospec::harness::mutation
