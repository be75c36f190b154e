#include "harness/mutation/build.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <system_error>

#include "harness/process/isolation.h"
#include "spec/text.h"

namespace corospec::harness::mutation {
namespace {

namespace fs = std::filesystem;

constexpr const char* kPackage = "mutants";
constexpr std::chrono::hours kTimeLimit{2};

// Its own objects come before the libraries: the linker takes nothing from there that it has
// already, and would complain of names defined twice rather than take both.
constexpr const char* kBuildFile = R"(cc_binary(
    name = "subject",
    srcs = [{}],
    deps = ["//harness/mutation:subject"],
)
)";

// Keeps the file's time when nothing changes. False when it cannot be written.
bool write(const fs::path& path, const std::string& text) {
  std::string why;
  if (spec::file_bytes(path, &why) == text) return true;
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  std::ofstream file(path, std::ios::binary);
  file << text;
  return static_cast<bool>(file.flush());
}

bool write_package(const fs::path& folder, const std::vector<MutatedFile>& files) {
  std::string sources;
  for (const MutatedFile& file : files) {
    sources += fmt::format("\"{}\", ", file.path);
    if (!write(folder / file.path, file.rewritten)) return false;
  }
  return write(folder / "BUILD", fmt::format(fmt::runtime(kBuildFile), sources));
}

// Bazel with its state in `folder`, at home in the tree.
std::vector<std::string> bazel_words(const std::string& root, const std::string& folder, int jobs) {
  return {"sh",
          "-c",
          "cd \"$1\" && shift && exec \"$@\"",
          "sh",
          root,
          "bazel",
          "--output_base=" + folder + "/bazel",
          "--max_idle_secs=60",
          "build",
          "-c",
          "opt",
          fmt::format("--jobs={}", jobs),
          "--color=no",
          "--noshow_progress",
          "--package_path=%workspace%:" + folder + "/packages",
          "--experimental_convenience_symlinks=ignore",
          fmt::format("--per_file_copt={}/.*@-w", kPackage),
          fmt::format("//{}:subject", kPackage)};
}

// bazel-out/<configuration>-opt/bin/mutants/subject
std::string built_program(const fs::path& folder) {
  std::error_code error;
  const fs::path out = folder / "bazel" / "execroot" / "corospec" / "bazel-out";
  for (const auto& entry : fs::directory_iterator(out, error)) {
    const std::string name = entry.path().filename();
    if (name.size() < 4 || name.compare(name.size() - 4, 4, "-opt") != 0) continue;
    const fs::path program = entry.path() / "bin" / kPackage / "subject";
    if (fs::exists(program, error)) return program.string();
  }
  return {};
}

// Two runs would build into each other's way. Held until this process ends.
bool lock(const std::string& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  const int fd = open((folder + "/lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  return fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0;
}

}  // namespace

std::string folder_for(const std::string& root) {
  const char* cache = std::getenv("XDG_CACHE_HOME");
  const char* home = std::getenv("HOME");
  const fs::path base = cache != nullptr && *cache != '\0' ? fs::path(cache)
                        : home != nullptr                  ? fs::path(home) / ".cache"
                                                           : fs::temp_directory_path();
  const std::string name = fmt::format("{:016x}", std::hash<std::string>()(root));
  return (base / "corospec" / "mutation" / name).string();
}

Build build_mutants(const std::string& root, const std::string& folder,
                    const std::vector<MutatedFile>& files, int jobs) {
  if (!lock(folder)) return {{}, "another `corospec mutate` has this tree (" + folder + "/lock)"};
  const fs::path package = fs::path(folder) / "packages" / kPackage;
  std::error_code error;
  fs::remove_all(package, error);
  if (!write_package(package, files)) return {{}, "cannot write below " + package.string()};
  Limits limits;
  limits.time = kTimeLimit;
  limits.memory_bytes = 0;
  const Observation seen = run_program(bazel_words(root, folder, jobs), limits);
  if (seen.end != End::kExited || seen.exit_code != 0) {
    return {{}, "the mutants could not be built\n" + seen.output + seen.errors + seen.reason};
  }
  Build build{built_program(folder), {}};
  if (build.program.empty()) build.problem = "Bazel has built nothing below " + folder;
  return build;
}

}  // namespace corospec::harness::mutation
