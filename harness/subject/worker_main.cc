#include "harness/subject/worker_main.h"

#include <array>
#include <cstdio>
#include <utility>

#include "harness/process/leftovers.h"
#include "harness/subject/serve.h"

namespace corospec::harness {
namespace {

using Kind = WorkerOptions::Kind;

constexpr std::array<std::pair<Kind, const char*>, 3> kKinds = {
    {{Kind::kCPython, "cpython"}, {Kind::kReference, "reference"}, {Kind::kCommand, "command"}}};

// One "key=value" into its place; false for an unknown key or value.
bool take(const std::string& key, const std::string& value, WorkerOptions& options) {
  if (key == "kind") {
    for (const auto& [kind, name] : kKinds) {
      if (value != name) continue;
      options.kind = kind;
      return true;
    }
    return false;
  }
  if (key == "language" || key == "version") {
    const std::optional<spec::Version> version = spec::language_version(value);
    if (!version) return false;
    (key == "language" ? options.language : options.python.language) = *version;
    if (key == "version") options.python.version = value;
    return true;
  }
  if (key == "word") {
    options.command.push_back(value);
    return true;
  }
  if (key == "warmth") {
    options.warmth = value == "cold" ? Warmth::kCold : Warmth::kWarm;
    return true;
  }
  std::string* text = key == "libpython"          ? &options.python.libpython
                      : key == "executable"       ? &options.python.executable
                      : key == "standard_library" ? &options.standard_library
                                                  : nullptr;
  if (text != nullptr) *text = value;
  return text != nullptr;
}

EngineMaking make_engine(const WorkerOptions& options) {
  switch (options.kind) {
    case Kind::kCPython:
      return make_cpython_engine(options.python, options.warmth);
    case Kind::kReference:
      return make_reference_engine(options.python, options.language, options.standard_library,
                                   options.warmth);
    case Kind::kCommand:
      return make_command_engine(options.command);
  }
  return {};
}

}  // namespace

std::vector<std::string> to_words(const WorkerOptions& options) {
  std::vector<std::string> words;
  for (const auto& [kind, name] : kKinds) {
    if (kind == options.kind) words.push_back("kind=" + std::string(name));
  }
  if (options.warmth == Warmth::kCold) words.emplace_back("warmth=cold");
  if (options.kind == Kind::kCommand) {
    for (const std::string& word : options.command) words.push_back("word=" + word);
    return words;
  }
  words.push_back("libpython=" + options.python.libpython);
  words.push_back("executable=" + options.python.executable);
  words.push_back("version=" + options.python.version);
  if (options.kind == Kind::kReference) {
    words.push_back("language=" + spec::to_string(options.language));
    words.push_back("standard_library=" + options.standard_library);
  }
  return words;
}

std::optional<WorkerOptions> worker_options(const std::vector<std::string>& words) {
  WorkerOptions options;
  for (const std::string& word : words) {
    const std::size_t equals = word.find('=');
    if (equals == std::string::npos) return std::nullopt;
    if (!take(word.substr(0, equals), word.substr(equals + 1), options)) return std::nullopt;
  }
  const bool is_complete =
      options.kind == Kind::kCommand ? !options.command.empty() : !options.python.libpython.empty();
  if (!is_complete) return std::nullopt;
  return options;
}

std::vector<std::string> start_words(const WorkerOptions& options) {
  std::vector<std::string> words = to_words(options);
  words.insert(words.begin(), {"/proc/self/exe", "worker"});
  return words;
}

int worker_main(const std::vector<std::string>& words) {
  const std::optional<WorkerOptions> options = worker_options(words);
  if (!options) {
    std::fputs("a worker was started with words that it does not understand\n", stderr);
    return 2;
  }
  adopt_orphans();
  LineChannel channel = take_standard_streams();
  const EngineMaking making = make_engine(*options);
  if (making.engine == nullptr) {
    std::fprintf(stderr, "%s\n", making.problem.c_str());
    return 2;
  }
  return serve(*making.engine, channel);
}

}  // namespace corospec::harness
