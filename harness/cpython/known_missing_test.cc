// The tables of what the reference lacks (reference/object/known_missing.h) against every CPython
// found: a public name that one of them has is there in the reference too, or is refused by name.
// An AttributeError would be a wrong answer.
#include "reference/object/known_missing.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "harness/cpython/ast_bridge.h"
#include "harness/cpython/discovery.h"
#include "harness/process/isolation.h"
#include "reference/interpreter.h"
#include "reference/language/import.h"
#include "reference/object/module.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"

namespace corospec::harness {
namespace {

// Prints "MODULE NAME" for the public names of each module that the reference has of its own, and
// "MODULE.TYPE NAME" for the attributes of the types among them.
constexpr const char* kListNames = R"py(
import sys
OWN = ('_signal abc asyncio atexit builtins collections collections.abc contextlib errno functools gc '
       'importlib importlib.util inspect io itertools math operator os string sys time types warnings weakref').split()
MADE_BY_THE_CLASS_STATEMENT = {'__module__', '__dict__', '__weakref__', '__firstlineno__',
                               '__static_attributes__', '__vectorcalloffset__'}
seen = set()
for name in OWN:
    module = __import__(name, fromlist=['x'])
    own = lambda value: getattr(value, '__module__', name) in (name, '_' + name, 'builtins', 'posix')
    public = getattr(module, '__all__', None) or [
        key for key, value in vars(module).items()
        if key[0] != '_' and not isinstance(value, type(sys)) and own(value)]
    for key in sorted(public):
        print(name, key)
        value = getattr(module, key)
        if name in ('builtins', 'types') and isinstance(value, type) and value not in seen:
            seen.add(value)
            for attribute in sorted(set(dir(value)) - MADE_BY_THE_CLASS_STATEMENT):
                print(name + '.' + key, attribute)
)py";

bool in_site(const std::string& name) {  // What CPython's `site` adds; no part of the language.
  return name == "exit" || name == "quit" || name == "help";
}

std::string names_of(const Installation& installation) {
  const std::string command = "'" + installation.executable + "' -I -W ignore -";
  std::string file = (std::filesystem::temp_directory_path() / "corospec_names_XXXXXX").string();
  const int input = mkstemp(file.data());
  if (input < 0) return "";
  const std::string program = kListNames;
  const bool written = write(input, program.data(), program.size()) > 0;
  close(input);
  std::string text;
  if (std::FILE* pipe = popen((command + " < " + file).c_str(), "r"); pipe != nullptr && written) {
    char buffer[4096];
    while (const std::size_t count = fread(buffer, 1, sizeof buffer, pipe)) {
      text.append(buffer, count);
    }
    pclose(pipe);
  }
  unlink(file.c_str());
  return text;
}

// True when the look-up succeeds, or refuses by name.
bool is_answered(const std::string& owner, const std::string& name) {
  using namespace reference;
  try {
    const std::size_t dot = owner.rfind('.');
    const bool is_type =
        dot != std::string::npos && owner != "collections.abc" && owner != "importlib.util";
    Ref holder = import_module(is_type ? owner.substr(0, dot) : owner);
    if (is_type) holder = find_attribute(holder, intern(owner.substr(dot + 1)));
    return holder && find_attribute(holder, intern(name));
  } catch (const NotSupported&) {
    return true;
  }
}

int print_unanswered(const Installation& installation, const Installation& parser,
                     const std::string& names) {
  std::string problem;
  const auto python = EmbeddedPython::start(parser, Purpose::kParser, &problem);
  if (python == nullptr) return 1;
  const auto bridge = make_parser(*python);
  reference::InterpreterOptions options;
  options.python_minor = installation.language.minor;
  options.stdlib = standard_library(installation);
  const reference::Interpreter interpreter(options, *bridge);
  std::istringstream lines(names);
  std::string owner;
  std::string name;
  while (lines >> owner >> name) {
    if (!in_site(name) && !is_answered(owner, name))
      std::printf("%s.%s\n", owner.c_str(), name.c_str());
  }
  for (const auto& [module, missing] : reference::missing_in_modules()) {
    const reference::Ref holder = reference::import_module(std::string(module));
    if (dict_find(holder.as<reference::Module>()->dict, reference::intern(missing))) {
      std::printf("in the table, but there: %s.%s\n", std::string(module).c_str(),
                  std::string(missing).c_str());
    }
  }
  std::fflush(stdout);
  return 0;
}

TEST(KnownMissingTest, EveryPublicNameOfCPythonIsEitherThereOrRefusedByName) {
  const auto found = discover(SearchPlaces::of_this_machine()).installations;
  const Installation* parser = newest(found, kOldestParser);
  ASSERT_NE(parser, nullptr) << "no CPython from 3.8 on was found; install libpython3-dev";
  int compared = 0;
  for (const Installation& each : one_for_each_version(found)) {
    if (each.executable.empty() || each.language.minor > parser->language.minor) continue;
    const std::string names = names_of(each);
    ASSERT_NE(names, "") << each.executable;
    const Observation seen =
        run_isolated([&] { return print_unanswered(each, *parser, names); }, Limits{});
    EXPECT_EQ(seen.exit_code, 0) << each.version << seen.errors << seen.reason;
    EXPECT_EQ(seen.output, "") << "CPython " << each.version
                               << " has these, and the reference says AttributeError. Implement "
                                  "them, or put them into reference/object/known_missing*.cc";
    ++compared;
  }
  EXPECT_GT(compared, 0);
}

}  // namespace
}  // namespace corospec::harness
