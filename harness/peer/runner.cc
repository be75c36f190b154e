#include "harness/peer/runner.h"

#include <fmt/core.h>

#include <algorithm>
#include <csignal>
#include <cstring>
#include <fstream>
#include <map>
#include <utility>

#include "spec/text.h"

namespace corospec::harness::peer {
namespace {

constexpr std::chrono::seconds kTimeLimit{120};  // Of a whole test file.
constexpr std::uint64_t kOutputLimit = std::uint64_t{16} << 20;

std::string python_string(std::string_view text) {
  std::string literal = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') literal += '\\';
    literal += c;
  }
  return literal + "'";
}

std::string last_line(std::string_view text) {
  text = spec::trimmed(text);
  return std::string(text.substr(text.rfind('\n') + 1));
}

std::vector<std::string> with_package(const std::vector<std::string>& ids) {
  std::vector<std::string> full;
  for (const std::string& id : ids) {
    full.push_back(package_of(id).empty() ? "test." + id : id);
  }
  return full;
}

}  // namespace

std::string python_list(const std::vector<std::string>& words) {
  std::string list = "[";
  for (const std::string& word : words) list += python_string(word) + ", ";
  return list + "]";
}

TestResult result_of_end(const std::string& id, const Observation& seen) {
  TestResult result{id, Outcome::kDied, seen.reason};
  switch (seen.end) {
    case End::kUnsupported:
      result.outcome = Outcome::kRefused;
      break;
    case End::kExited:
      result.reason = fmt::format("the program ended with exit code {}: {}", seen.exit_code,
                                  last_line(seen.errors));
      break;
    case End::kSignaled:
      result.reason = fmt::format("killed by {}", strsignal(seen.signal));
      break;
    case End::kTimedOut:
      result.reason = "did not end " + seen.reason;
      break;
    case End::kOutOfMemory:
    case End::kOutputLimit:
    case End::kWorkerLost:
      break;
  }
  return result;
}

TestRunner::TestRunner(const Subject& subject, std::string driver, std::string library)
    : runner_(subject.open(Warmth::kWarm)),
      driver_(std::move(driver)),
      library_(std::move(library)) {}

Observation TestRunner::run(const std::string& call) {
  RunRequest request;
  request.file = folder_.path() + "/driver.py";
  std::ofstream(request.file) << driver_ << "\n\n" << call << "\n";
  request.limits.time = kTimeLimit;
  request.limits.output_bytes = kOutputLimit;
  return runner_->run(request);
}

std::vector<TestResult> TestRunner::run_selected(const TestFile& file, std::string* problem) {
  const Observation seen = run(fmt::format("main({}, {}, patterns={})", python_string(library_),
                                           python_string(file.module), python_list(file.patterns)));
  Telling telling = read_telling(seen.output);
  if (!telling.finished) {
    const TestResult end = result_of_end(telling.begun, seen);
    *problem = fmt::format("{}: {}", end.id.empty() ? file.module : end.id, end.reason);
    return {};
  }
  if (telling.results.empty()) {
    *problem = file.module + ": no test has a name that matches " + python_list(file.patterns);
  }
  return std::move(telling.results);
}

std::vector<TestResult> TestRunner::run_each(const std::string& module,
                                             const std::vector<std::string>& ids) {
  std::vector<TestResult> results = run_together(module, ids);
  // What befell every test befell the file; once is enough.
  const bool all_alike = std::all_of(results.begin(), results.end(), [&](const TestResult& each) {
    return each.outcome != Outcome::kPassed && each.reason == results.front().reason;
  });
  if (all_alike) return results;
  for (TestResult& each : results) {
    if (each.outcome != Outcome::kPassed) each = run_together(module, {each.id}).front();
  }
  return results;
}

std::vector<TestResult> TestRunner::run_together(const std::string& module,
                                                 const std::vector<std::string>& ids) {
  std::map<std::string, TestResult> results;
  std::vector<std::string> left = ids;
  while (!left.empty()) {
    const Observation seen =
        run(fmt::format("main({}, {}, ids={})", python_string(library_), python_string(module),
                        python_list(with_package(left))));
    const Telling telling = read_telling(seen.output);
    for (const TestResult& each : telling.results) results[each.id] = each;
    if (!telling.begun.empty()) results[telling.begun] = result_of_end(telling.begun, seen);
    const std::size_t before = left.size();
    left.erase(std::remove_if(left.begin(), left.end(),
                              [&](const std::string& id) { return results.count(id) != 0; }),
               left.end());
    if (telling.finished || left.size() < before) {
      if (!telling.finished) continue;
      for (const std::string& id : left) {
        results[id] = {id, Outcome::kError, "its class could not be set up, or it is not found"};
      }
      break;
    }
    // It ended before the first test: all of them share that.
    for (const std::string& id : left) results[id] = result_of_end(id, seen);
    break;
  }
  std::vector<TestResult> ordered;
  for (const std::string& id : ids) ordered.push_back(results[id]);
  return ordered;
}

}  // namespace corospec::harness::peer
