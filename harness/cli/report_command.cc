#include <CLI/CLI.hpp>
#include <memory>

#include "harness/cli/commands.h"
#include "harness/cli/common.h"

namespace corospec::harness {
namespace {

constexpr const char* kExamples = R"(
Examples:
  corospec report corospec-out/results.jsonl
  corospec report results-of-yesterday.jsonl --report /tmp/yesterday)";

struct ReportOptions {
  std::string results;
  std::string report = "corospec-out/report";
};

}  // namespace

void add_report_command(CLI::App& app, int& exit_code) {
  auto options = std::make_shared<ReportOptions>();
  CLI::App* command =
      app.add_subcommand("report", "Write the HTML report of a results file once more");
  command->footer(kExamples);
  command->add_option("results", options->results, "A results file of `corospec run`")
      ->required()
      ->type_name("FILE");
  command->add_option("--report", options->report, "The folder of the HTML report")
      ->type_name("DIR")
      ->capture_default_str();
  command->callback(
      [options, &exit_code] { exit_code = report_on(options->results, options->report); });
}

}  // namespace corospec::harness
