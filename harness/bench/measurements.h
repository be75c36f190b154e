// What was measured, and what follows from it: which CPython is the fastest, by how much the
// reference is faster, which targets are met. Knows nothing of how it was measured.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace corospec::harness::bench {

class Measurements {
 public:
  // Names of the benchmarks and engines. Engine 0 is the reference, then come the CPythons; the
  // last `others` are no CPythons.
  Measurements(std::vector<std::string> benchmarks, std::vector<std::string> engines,
               std::size_t others = 0);

  const std::vector<std::string>& benchmarks() const { return benchmarks_; }
  const std::vector<std::string>& engines() const { return engines_; }

  // Nanoseconds an operation; once for each round.
  void add_time(std::size_t benchmark, std::size_t engine, double nanoseconds);
  // The engine cannot do this benchmark, or does it wrongly; its times do not count, then.
  void add_fault(std::size_t benchmark, std::size_t engine, std::string what);

  // The least of all rounds: whatever else a machine does can only add to it.
  std::optional<double> nanoseconds(std::size_t benchmark, std::size_t engine) const;
  // The first fault; empty: none.
  const std::string& fault(std::size_t benchmark, std::size_t engine) const;
  // "BENCHMARK on ENGINE: FAULT", one a line.
  std::vector<std::string> faults() const;
  // Nobody was measured at all.
  bool is_empty() const;
  bool is_measured(std::size_t benchmark) const;

  // The engine, never 0.
  std::optional<std::size_t> fastest_cpython(std::size_t benchmark) const;
  // How many times faster than the fastest CPython the reference is.
  std::optional<double> ratio(std::size_t benchmark) const;
  // The same against any engine.
  std::optional<double> ratio(std::size_t benchmark, std::size_t engine) const;
  // The first of the engines that are no CPythons; engines().size() when there is none.
  std::size_t first_other() const { return engines_.size() - others_; }
  // How much longer one benchmark takes than another on the reference.
  std::optional<double> reference_against(std::size_t benchmark, std::size_t other) const;

  // The benchmark of that name.
  std::optional<std::size_t> find(const std::string& benchmark) const;

 private:
  struct Cell {
    std::optional<double> least;
    std::string fault;
  };
  const Cell& cell(std::size_t benchmark, std::size_t engine) const {
    return cells_[benchmark * engines_.size() + engine];
  }
  Cell& cell(std::size_t benchmark, std::size_t engine) {
    return cells_[benchmark * engines_.size() + engine];
  }

  std::vector<std::string> benchmarks_;
  std::vector<std::string> engines_;
  std::size_t others_;
  std::vector<Cell> cells_;
};

}  // namespace corospec::harness::bench
