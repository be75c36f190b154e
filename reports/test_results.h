// A small made-up run for the tests of everything that reads results: every outcome, clauses of
// every level, and output that is hostile to a report (markup, scripts, escape sequences, NUL,
// bytes that are not UTF-8).
#pragma once

#include <filesystem>

#include "reports/results.h"

namespace corospec::reports {

Results test_results();

// Writes them as a run would; returns the writer's error.
std::string write_test_results(const Results& results, const std::filesystem::path& path);

}  // namespace corospec::reports
