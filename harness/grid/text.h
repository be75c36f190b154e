// Helpers for the text of programs.
#pragma once

#include <string>
#include <string_view>

namespace corospec::harness::grid {

// Lines of `text`, each indented by four spaces more.
std::string indented(std::string_view text);

}  // namespace corospec::harness::grid
