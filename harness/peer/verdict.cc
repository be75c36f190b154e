#include "harness/peer/verdict.h"

#include <algorithm>
#include <map>

namespace corospec::harness::peer {
namespace {

std::string with_reason(const TestResult& result) {
  return std::string(name_of(result.outcome)) +
         (result.reason.empty() ? "" : " (" + result.reason + ")");
}

// How a result differs from the list; empty when it does not.
std::string difference(const TestResult& got, const KnownTest* known) {
  const bool passed = got.outcome == Outcome::kPassed;
  if (known == nullptr) {
    return passed ? ""
                  : got.id + ": " + with_reason(got) + "; mend the reference, or list it with why";
  }
  if (passed) return got.id + ": passes, but is listed; take it off the list";
  if (got.outcome == known->outcome) return "";
  return got.id + ": " + with_reason(got) + "; the list says " + name_of(known->outcome);
}

class Judge {
 public:
  explicit Judge(const std::vector<KnownTest>& known) : known_(known), met_(known.size()) {}

  void take(const TestResult& expected, const TestResult* got) {
    Count& count = count_of(module_of(expected.id));
    if (expected.outcome != Outcome::kPassed) {
      ++count.not_on_cpython;
      return;
    }
    ++count.tests;
    const TestResult lost{expected.id, Outcome::kDied, "nothing was told of it"};
    if (got == nullptr) got = &lost;
    add(got->outcome, count);
    const KnownTest* known = look_up(got->id);
    if (std::string line = difference(*got, known); !line.empty()) {
      verdict_.differences.push_back(std::move(line));
    }
  }

  Verdict finish(bool whole) {
    for (std::size_t i = 0; whole && i < known_.size(); ++i) {
      if (met_[i]) continue;
      verdict_.differences.push_back(known_[i].pattern +
                                     ": is listed, but CPython passes no such test; take it off "
                                     "the list");
    }
    return std::move(verdict_);
  }

 private:
  Count& count_of(const std::string& module) {
    auto& counts = verdict_.counts;
    const auto found = std::find_if(counts.begin(), counts.end(),
                                    [&](const Count& each) { return each.module == module; });
    if (found != counts.end()) return *found;
    counts.emplace_back();
    counts.back().module = module;
    return counts.back();
  }

  static void add(Outcome outcome, Count& count) {
    switch (outcome) {
      case Outcome::kPassed:
        ++count.passed;
        break;
      case Outcome::kFailed:
      case Outcome::kError:
      case Outcome::kDied:
        ++count.wrong;
        break;
      case Outcome::kSkipped:
      case Outcome::kRefused:
        ++count.absent;
        break;
    }
  }

  const KnownTest* look_up(const std::string& id) {
    for (std::size_t i = 0; i < known_.size(); ++i) {
      if (!known_[i].matches(id)) continue;
      met_[i] = true;
      return &known_[i];
    }
    return nullptr;
  }

  const std::vector<KnownTest>& known_;
  std::vector<bool> met_;
  Verdict verdict_;
};

}  // namespace

std::string module_of(const std::string& id) {
  std::size_t end = id.find('.', package_of(id).size());
  while (end != std::string::npos && id.compare(end + 1, 5, "test_") == 0) {
    end = id.find('.', end + 1);
  }
  return id.substr(0, end);
}

Verdict judge(const std::vector<TestResult>& expected, const std::vector<TestResult>& got,
              const std::vector<KnownTest>& known, bool whole) {
  std::map<std::string, const TestResult*> by_id;
  for (const TestResult& each : got) by_id[each.id] = &each;
  Judge judge(known);
  for (const TestResult& each : expected) {
    const auto found = by_id.find(each.id);
    judge.take(each, found == by_id.end() ? nullptr : found->second);
  }
  return judge.finish(whole);
}

}  // namespace corospec::harness::peer
