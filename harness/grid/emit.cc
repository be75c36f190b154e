// emit [FOLDER]: writes the programs of the grids below the folder (default: cases/ of this
// workspace) and removes those that no cell has any more.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>

#include "harness/grid/files.h"
#include "harness/grid/grids.h"

namespace {

namespace fs = std::filesystem;
namespace grid = corospec::harness::grid;

constexpr int kCannot = 2;

int complain(const std::string& what) {
  std::cerr << "emit: " << what << "\n";
  return kCannot;
}

int emit(const fs::path& root, const fs::path& cases) {
  const corospec::spec::SpecReading reading = corospec::spec::read_spec(root / "spec");
  std::vector<corospec::spec::Problem> problems = reading.problems;
  std::vector<grid::File> files;
  for (const grid::Entry& entry : grid::all_entries()) {
    for (grid::File& file : grid::files_of(entry, reading.spec, problems)) {
      files.push_back(std::move(file));
    }
  }
  for (const auto& problem : problems) complain(to_string(problem));
  if (!problems.empty()) return kCannot;
  std::set<fs::path> folders;
  for (const grid::File& file : files) folders.insert((cases / file.name).parent_path());
  std::error_code error;
  for (const fs::path& folder : folders) {
    fs::remove_all(folder, error);
    fs::create_directories(folder, error);
  }
  for (const grid::File& file : files) {
    const fs::path path = cases / (file.name + ".py");
    std::ofstream stream(path);
    stream << file.text << std::flush;
    if (!stream) return complain(path.string() + " cannot be written; check its permissions");
  }
  std::cout << files.size() << " programs in " << cases.string() << "\n";
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY");
  const fs::path root = workspace != nullptr ? workspace : ".";
  return emit(root, argc > 1 ? fs::path(argv[1]) : root / "cases");
}
