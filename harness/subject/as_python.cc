#include "harness/subject/as_python.h"

#include <cstdlib>
#include <filesystem>

namespace corospec::harness {

namespace {

constexpr const char* kVariable = "COROSPEC_AS_PYTHON";
// Options that change nothing here.
constexpr const char* kIgnored = "BsSu";

bool is_able = false;

bool is_ignored(const std::string& word) {
  return word.size() > 1 && word.find_first_not_of(kIgnored, 1) == std::string::npos;
}

}  // namespace

void be_able_to_be_python() { is_able = true; }

std::string offer_as_python(spec::Version language) {
  if (!is_able) return {};
  std::error_code error;
  const std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) return {};
  ::setenv(kVariable, spec::to_string(language).c_str(), 1);
  return path.string();
}

std::optional<spec::Version> wanted_as_python() {
  const char* text = std::getenv(kVariable);
  return text == nullptr ? std::nullopt : spec::parse_version(text);
}

std::optional<ProgramRun> python_command_line(const std::vector<std::string>& words,
                                              std::string* problem) {
  auto word = words.begin();
  while (word != words.end() && is_ignored(*word) && (*word)[0] == '-') ++word;
  if (word == words.end()) {
    *problem = "an interactive Python";
    return std::nullopt;
  }
  ProgramRun run;
  if (*word == "-c" && word + 1 != words.end()) {
    run.code = word[1];
    run.words = {"-c"};
    run.words.insert(run.words.end(), word + 2, words.end());
    return run;
  }
  if ((*word)[0] == '-') {
    *problem = "Python's option " + *word;
    return std::nullopt;
  }
  run.words.assign(word, words.end());
  return run;
}

}  // namespace corospec::harness
