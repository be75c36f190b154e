// The report that people read: one folder of static HTML that works from a file. Made from the
// results model alone. Everything that a subject printed is data here: escaped, made visible, cut
// at a stated length.
#pragma once

#include <filesystem>
#include <string>

#include "reports/results.h"

namespace corospec::reports {

// Writes index.html and everything it needs into `folder`, which is created when missing; files of
// an earlier report are overwritten. Returns an empty string, or for people why it could not.
std::string write_html(const Results& results, const std::filesystem::path& folder);

}  // namespace corospec::reports
