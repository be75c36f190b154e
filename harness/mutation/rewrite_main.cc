// Writes a source with all its mutants: `rewrite FILE OUTPUT`. For the package's own tests.
#include <fmt/core.h>

#include <filesystem>
#include <fstream>

#include "harness/mutation/rewrite.h"

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const std::string here = std::filesystem::current_path().string();
  const auto file = corospec::harness::mutation::mutate_file(here, argv[1], 1);
  if (!file.problem.empty()) {
    fmt::print(stderr, "{}\n", file.problem);
    return 2;
  }
  std::ofstream output(argv[2]);
  output << file.rewritten;
  return output.flush() ? 0 : 2;
}
