// Which of the modules that take long to import a program imports. A warm worker loads them before
// it forks, when the first program wants them; one that does not want them never sees them, and
// starts as in a new interpreter. Whoever orders programs lets those without dear modules go first.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace corospec::harness {

// Looks at the lines that begin with `import` or `from`; what an import is written like otherwise
// only costs time.
std::vector<std::string> dear_modules(std::string_view source);

// The same for a file; none when it cannot be read.
std::vector<std::string> dear_modules_of_file(const std::string& file);

}  // namespace corospec::harness
