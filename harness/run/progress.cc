#include "harness/run/progress.h"

#include <fmt/core.h>

#include <cstdio>

namespace corospec::harness {
namespace {

constexpr std::chrono::milliseconds kRedrawInterval{80};
constexpr int kBarWidth = 24;

std::string bar(std::size_t done, std::size_t total) {
  const auto filled =
      total == 0 ? 0 : static_cast<int>(done * static_cast<std::size_t>(kBarWidth) / total);
  return std::string(static_cast<std::size_t>(filled), '#') +
         std::string(static_cast<std::size_t>(kBarWidth - filled), '.');
}

}  // namespace

Progress::Progress(const std::vector<Case>& cases, const Subjects& subjects,
                   const Terminal& terminal)
    : cases_(cases), subjects_(subjects), terminal_(terminal), by_subject_(subjects.size()) {}

Progress::~Progress() { clear(); }

void Progress::finished(const Finished& what) {
  for (Counts* counts : {&all_, &by_subject_[what.subject]}) {
    ++counts->done;
    if (what.attempts > 0) ++counts->ran;
    if (is_failure(what.verdict.outcome)) ++counts->failed;
  }
  tell(what);
  if (terminal_.is_terminal) redraw(what);
}

void Progress::tell(const Finished& what) {
  const std::string& subject = subjects_[what.subject]->describe().name;
  if (is_failure(what.verdict.outcome)) {
    clear();
    fmt::print("{} {} on {}: {}\n",
               terminal_.paint(Style::kBad, reports::to_string(what.verdict.outcome)),
               cases_[what.the_case].name, subject, what.verdict.reason);
  }
  const Counts& counts = by_subject_[what.subject];
  if (counts.done < cases_.size() || terminal_.is_terminal) return;
  fmt::print("{}: {} run, {} failed\n", subject, counts.ran, counts.failed);
  std::fflush(stdout);
}

void Progress::redraw(const Finished& what) {
  const auto now = std::chrono::steady_clock::now();
  const std::size_t total = pairs(cases_, subjects_);
  if (now - last_drawn_ < kRedrawInterval && all_.done < total) return;
  last_drawn_ = now;
  const std::string failed = all_.failed == 0 ? "" : fmt::format("  {} failed", all_.failed);
  const std::string line =
      fmt::format("[{}] {}/{}{}  {}  {}", bar(all_.done, total), all_.done, total, failed,
                  subjects_[what.subject]->describe().name, cases_[what.the_case].name);
  fmt::print("\r\x1b[K{}", cut(line, terminal_.width - 1));
  std::fflush(stdout);
  is_drawn_ = true;
}

void Progress::clear() {
  if (is_drawn_) fmt::print("\r\x1b[K");
  std::fflush(stdout);
  is_drawn_ = false;
}

}  // namespace corospec::harness
