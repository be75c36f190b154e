#include "harness/subject/dear_modules.h"

#include <array>

#include "spec/text.h"

namespace corospec::harness {
namespace {

// Ten milliseconds and more. The cheaper first: asyncio imports most of the others.
constexpr std::array kDear = {"inspect", "typing", "dataclasses", "asyncio"};

bool is_import(std::string_view line) {
  return line.substr(0, 7) == "import " || line.substr(0, 5) == "from ";
}

}  // namespace

std::vector<std::string> dear_modules(std::string_view source) {
  std::vector<std::string> found;
  for (const char* module : kDear) {
    for (const std::string_view line : spec::lines_of(source)) {
      const std::string_view text = spec::trimmed(line);
      if (!is_import(text) || text.find(module) == text.npos) continue;
      found.emplace_back(module);
      break;
    }
  }
  return found;
}

std::vector<std::string> dear_modules_of_file(const std::string& file) {
  std::string why;
  const std::optional<std::string> source = spec::file_bytes(file, &why);
  return source ? dear_modules(*source) : std::vector<std::string>{};
}

}  // namespace corospec::harness
