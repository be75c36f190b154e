#include "harness/bench/measurements.h"

#include <algorithm>
#include <utility>

namespace corospec::harness::bench {

Measurements::Measurements(std::vector<std::string> benchmarks, std::vector<std::string> engines,
                           std::size_t others)
    : benchmarks_(std::move(benchmarks)),
      engines_(std::move(engines)),
      others_(others),
      cells_(benchmarks_.size() * engines_.size()) {}

void Measurements::add_time(std::size_t benchmark, std::size_t engine, double nanoseconds) {
  std::optional<double>& least = cell(benchmark, engine).least;
  least = std::min(least.value_or(nanoseconds), nanoseconds);
}

void Measurements::add_fault(std::size_t benchmark, std::size_t engine, std::string what) {
  std::string& first = cell(benchmark, engine).fault;
  if (first.empty()) first = std::move(what);
}

std::optional<double> Measurements::nanoseconds(std::size_t benchmark, std::size_t engine) const {
  const Cell& here = cell(benchmark, engine);
  return here.fault.empty() ? here.least : std::nullopt;
}

const std::string& Measurements::fault(std::size_t benchmark, std::size_t engine) const {
  return cell(benchmark, engine).fault;
}

std::vector<std::string> Measurements::faults() const {
  std::vector<std::string> lines;
  for (std::size_t benchmark = 0; benchmark < benchmarks_.size(); ++benchmark) {
    for (std::size_t engine = 0; engine < engines_.size(); ++engine) {
      const std::string& what = fault(benchmark, engine);
      if (what.empty()) continue;
      lines.push_back(benchmarks_[benchmark] + " on " + engines_[engine] + ": " + what);
    }
  }
  return lines;
}

bool Measurements::is_empty() const {
  return std::none_of(cells_.begin(), cells_.end(),
                      [](const Cell& each) { return each.least || !each.fault.empty(); });
}

bool Measurements::is_measured(std::size_t benchmark) const {
  for (std::size_t engine = 0; engine < engines_.size(); ++engine) {
    if (cell(benchmark, engine).least || !fault(benchmark, engine).empty()) return true;
  }
  return false;
}

std::optional<std::size_t> Measurements::fastest_cpython(std::size_t benchmark) const {
  std::optional<std::size_t> fastest;
  for (std::size_t engine = 1; engine < first_other(); ++engine) {
    const std::optional<double> time = nanoseconds(benchmark, engine);
    if (time && (!fastest || *time < *nanoseconds(benchmark, *fastest))) fastest = engine;
  }
  return fastest;
}

std::optional<double> Measurements::ratio(std::size_t benchmark) const {
  const std::optional<std::size_t> fastest = fastest_cpython(benchmark);
  return fastest ? ratio(benchmark, *fastest) : std::nullopt;
}

std::optional<double> Measurements::ratio(std::size_t benchmark, std::size_t engine) const {
  const std::optional<double> ours = nanoseconds(benchmark, 0);
  const std::optional<double> theirs = nanoseconds(benchmark, engine);
  if (!ours || !theirs) return std::nullopt;
  return *theirs / *ours;
}

std::optional<double> Measurements::reference_against(std::size_t benchmark,
                                                      std::size_t other) const {
  const std::optional<double> time = nanoseconds(benchmark, 0);
  const std::optional<double> base = nanoseconds(other, 0);
  if (!time || !base) return std::nullopt;
  return *time / *base;
}

std::optional<std::size_t> Measurements::find(const std::string& benchmark) const {
  const auto found = std::find(benchmarks_.begin(), benchmarks_.end(), benchmark);
  if (found == benchmarks_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - benchmarks_.begin());
}

}  // namespace corospec::harness::bench
