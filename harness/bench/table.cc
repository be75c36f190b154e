#include "harness/bench/table.h"

#include <fmt/core.h>

#include <algorithm>

#include "harness/bench/programs.h"

namespace corospec::harness::bench {
namespace {

constexpr std::size_t kColumn = 8;  // "12345.6*"

// "3.12.1" of "CPython 3.12.1".
std::string version_of(const std::string& engine) {
  return engine.substr(engine.rfind(' ') + 1);  // All of it where there is no space.
}

std::string heading(const Measurements& measurements, std::size_t engine) {
  if (engine == 0) return "reference";
  const std::string& name = measurements.engines()[engine];
  return engine < measurements.first_other() ? version_of(name) : name.substr(0, name.find(' '));
}

std::size_t width_of(const Measurements& measurements, std::size_t engine) {
  return std::max(kColumn, heading(measurements, engine).size() + 1);
}

std::string cell(const Measurements& measurements, std::size_t benchmark, std::size_t engine) {
  if (!measurements.fault(benchmark, engine).empty()) return "wrong ";
  const std::optional<double> time = measurements.nanoseconds(benchmark, engine);
  if (!time) return "- ";
  const bool is_fastest = measurements.fastest_cpython(benchmark) == engine;
  return fmt::format("{:.1f}{}", *time, is_fastest ? "*" : " ");
}

std::string number(std::optional<double> value) {
  return value ? fmt::format("{:.2f}", *value) : "-";
}

std::string judged(std::optional<double> value, bool is_met) {
  if (!value) return "not measured\n";
  return fmt::format("{:.2f}, {}\n", *value, is_met ? "met" : "MISSED");
}

std::string ratio_target(const Measurements& measurements, const Program& program) {
  const std::optional<std::size_t> benchmark = measurements.find(program.name);
  const std::optional<double> ratio = benchmark ? measurements.ratio(*benchmark) : std::nullopt;
  return fmt::format("{} against the fastest CPython (at least {:.1f}): ", program.name,
                     *program.least_ratio) +
         judged(ratio, ratio >= program.least_ratio);
}

std::string chain_target(const Measurements& measurements, const Program& program) {
  const std::optional<std::size_t> longer = measurements.find(program.name);
  const std::optional<std::size_t> shorter = measurements.find(program.against);
  const std::optional<double> factor =
      shorter && longer ? measurements.reference_against(*longer, *shorter) : std::nullopt;
  return fmt::format("{} against {} (at most {:.1f}): ", program.name, program.against,
                     *program.most_against) +
         judged(factor, factor <= program.most_against);
}

}  // namespace

std::string who_against_whom(const Measurements& measurements) {
  const std::vector<std::string>& engines = measurements.engines();
  std::string text = engines.front() + (engines.size() == 1 ? " alone" : " against CPython");
  for (std::size_t engine = 1; engine < engines.size(); ++engine) {
    const bool is_other = engine >= measurements.first_other();
    text += (engine == 1 ? " " : is_other ? "; " : ", ");
    text += is_other ? engines[engine] : version_of(engines[engine]);
  }
  return text;
}

std::string ratio_table(const Measurements& measurements) {
  const std::vector<std::string>& engines = measurements.engines();
  std::size_t first = 0;
  for (const std::string& name : measurements.benchmarks()) first = std::max(first, name.size());
  std::string text = fmt::format("{:{}}", "", first);
  for (std::size_t engine = 0; engine < engines.size(); ++engine) {
    text += fmt::format("{:>{}} ", heading(measurements, engine), width_of(measurements, engine));
  }
  text += "  ratio\n";
  for (std::size_t benchmark = 0; benchmark < measurements.benchmarks().size(); ++benchmark) {
    if (!measurements.is_measured(benchmark)) continue;
    text += fmt::format("{:{}}", measurements.benchmarks()[benchmark], first);
    for (std::size_t engine = 0; engine < engines.size(); ++engine) {
      text += fmt::format("{:>{}}", cell(measurements, benchmark, engine),
                          width_of(measurements, engine) + 1);
    }
    text += fmt::format("{:>7}\n", number(measurements.ratio(benchmark)));
  }
  return text;
}

std::string target_lines(const Measurements& measurements) {
  std::string text;
  for (const Program& program : programs()) {
    if (program.least_ratio) text += ratio_target(measurements, program);
    if (program.most_against) text += chain_target(measurements, program);
  }
  return text;
}

std::string other_lines(const Measurements& measurements) {
  std::string text;
  for (const Program& program : programs()) {
    const std::optional<std::size_t> benchmark = measurements.find(program.name);
    if (!program.is_of_loop || !benchmark) continue;
    for (std::size_t engine = measurements.first_other(); engine < measurements.engines().size();
         ++engine) {
      const std::optional<double> ratio = measurements.ratio(*benchmark, engine);
      if (!ratio) continue;
      text += fmt::format("{} against {}: {:.2f}\n", program.name, measurements.engines()[engine],
                          *ratio);
    }
  }
  return text;
}

}  // namespace corospec::harness::bench
