// Writes the made-up run of test_results.h into the file that is named on the command line.
#include <cstdio>
#include <string>

#include "reports/test_results.h"

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: write_test_results FILE\n", stderr);
    return 2;
  }
  std::string error =
      corospec::reports::write_test_results(corospec::reports::test_results(), argv[1]);
  if (error.empty()) return 0;
  std::fprintf(stderr, "%s\n", error.c_str());
  return 1;
}
