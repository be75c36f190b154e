// The files that every report contains besides its pages; their contents are style.css and
// report.js beside this header, made part of the program at build time.
#pragma once

#include <string_view>

namespace corospec::reports {

extern const std::string_view kStyleSheet;
extern const std::string_view kScript;

}  // namespace corospec::reports
