#include "harness/cpython/discovery.h"

#include <dlfcn.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

#include "corospec_found_libpython.h"
#include "harness/process/isolation.h"

namespace corospec::harness {
namespace {

namespace fs = std::filesystem;

// Runs on anything that calls itself python3, therefore old syntax and few modules.
constexpr char kQuestion[] = R"(
import os, sys, sysconfig
get = sysconfig.get_config_var
def say(key, value):
    sys.stdout.write('%s=%s\n' % (key, value or ''))
say('implementation', sys.implementation.name)
info = sys.version_info
text = '%d.%d.%d' % info[:3]
if info[3] != 'final':
    text += {'alpha': 'a', 'beta': 'b', 'candidate': 'rc'}[info[3]] + str(info[4])
if get('Py_GIL_DISABLED'):
    text += 't'
say('version', text)
prefix = getattr(sys, 'base_prefix', sys.prefix)
program = os.path.realpath(getattr(sys, '_base_executable', None) or sys.executable)
say('executable', program)
folders = [get('LIBDIR'), os.path.join(get('LIBDIR') or '', get('MULTIARCH') or ''),
           os.path.join(prefix, 'lib'), os.path.join(prefix, 'lib64'),
           os.path.join(prefix, 'lib', get('MULTIARCH') or ''), get('LIBPL')]
for name in (get('INSTSONAME'), get('LDLIBRARY')):
    for folder in folders:
        if folder and name and '.so' in name:
            say('library', os.path.join(folder, name))
)";

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t start = 0; start <= text.size();) {
    const std::size_t end = std::min(text.find(separator, start), text.size());
    if (end > start) parts.emplace_back(text.substr(start, end - start));
    start = end + 1;
  }
  return parts;
}

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

// Absolute and without symbolic links; empty when there is nothing.
std::string real(const fs::path& path) {
  std::error_code error;
  const fs::path canonical = fs::canonical(path, error);
  return error ? std::string() : canonical.string();
}

// The entries of a folder, ordered by name; none when there is no such folder.
std::vector<fs::path> entries(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error)) {
    found.push_back(entry->path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

// "python3", "python3.12", "python3.13t".
bool is_interpreter_name(std::string_view name) {
  if (name == "python3") return true;
  if (name.substr(0, 8) != "python3.") return false;
  name.remove_prefix(8);
  if (!name.empty() && name.back() == 't') name.remove_suffix(1);
  return all_digits(name);
}

// "libpython3.12.so", "libpython3.7m.so.1.0"; not "libpython3.so", which is only a door to one.
bool is_library_name(std::string_view name) {
  return name.substr(0, 11) == "libpython3." && all_digits(name.substr(11, 1)) &&
         name.find(".so") != name.npos;
}

void complete_version(Installation& installation) {
  installation.language = spec::language_version(installation.version).value_or(spec::Version{});
  const std::string& text = installation.version;
  installation.micro = 0;
  if (const std::size_t dot = text.find('.', text.find('.') + 1); dot != text.npos) {
    std::from_chars(text.data() + dot + 1, text.data() + text.size(), installation.micro);
  }
}

Limits short_limits() {
  Limits limits;
  limits.time = std::chrono::seconds(30);
  limits.memory_bytes = 0;
  return limits;
}

// What a library says about itself, asked in a process of its own: another libpython may be open
// here, and a broken one may crash.
std::string version_of_library(const std::string& libpython, std::string& problem) {
  const Observation seen = run_isolated(
      [&] {
        void* library = dlopen(libpython.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (library == nullptr) {
          const std::string why = dlerror();
          return write(2, why.data(), why.size()) < 0 ? 2 : 1;
        }
        const auto get = reinterpret_cast<const char* (*)()>(dlsym(library, "Py_GetVersion"));
        const std::string version = get == nullptr ? "" : get();
        return write(1, version.data(), version.size()) < 0 ? 2 : 0;
      },
      short_limits());
  problem = seen.errors.empty() ? "it has no Py_GetVersion" : seen.errors;
  if (seen.end != End::kExited || seen.exit_code != 0 || seen.output.empty()) return {};
  problem.clear();
  const std::string version = seen.output.substr(0, seen.output.find(' '));
  const bool free_threaded = seen.output.find("free-threading") != std::string::npos;
  return version + (free_threaded ? "t" : "");
}

// The library that lies where the usual layouts have it, PREFIX/bin/python3.N beside
// PREFIX/lib/libpython3.N.so; empty when there is none. Spares starting the interpreter, which
// takes thirty times as long as opening its library.
std::string library_beside(const fs::path& program) {
  const std::string name = program.filename();
  if (!is_interpreter_name(name) || name == "python3") return {};
  const fs::path lib = program.parent_path().parent_path() / "lib";
  std::vector<fs::path> folders{lib, lib.string() + "64"};
  for (const fs::path& folder : entries(lib)) {
    if (folder.filename().string().find("-linux-gnu") != std::string::npos) {
      folders.push_back(folder);
    }
  }
  for (const fs::path& folder : folders) {
    for (const char* ending : {".so.1.0", "m.so.1.0", ".so"}) {  // 3.7 and older: "m" for pymalloc.
      std::string library = real(folder / ("lib" + name + ending));
      if (!library.empty()) return library;
    }
  }
  return {};
}

// Asks one place after another, and remembers who was met already.
class Search {
 public:
  void interpreter(const std::string& path, const std::string& how, bool explain) {
    const std::string program = real(path);
    if (program.empty() || !seen_.insert(program).second) return;
    if (access(program.c_str(), X_OK) != 0) return;
    if (beside(program, how)) return;
    // Asked under the name that it was found by: a virtual environment and a pyenv shim live by it.
    const Observation answer = run_program({path, "-I", "-S", "-c", kQuestion}, short_limits());
    const Answer read = read_answer(answer.output);
    if (answer.end != End::kExited || answer.exit_code != 0 || read.installation.version.empty()) {
      if (explain) refuse(path, "it does not answer as a Python interpreter does");
      return;
    }
    take(read, path, how);
  }

  void library(const std::string& path, const std::string& how) {
    const std::string library = real(path);
    if (library.empty() || libraries_.count(library) != 0) return;
    libraries_.insert(library);
    Installation installation;
    std::string problem;
    installation.version = version_of_library(library, problem);
    if (installation.version.empty()) return refuse(library, problem);
    installation.libpython = library;
    installation.found = how;
    add(std::move(installation));
  }

  Discovery finish() {
    std::stable_sort(found_.installations.begin(), found_.installations.end(),
                     [](const Installation& a, const Installation& b) {
                       return std::pair(a.language, a.micro) < std::pair(b.language, b.micro);
                     });
    return std::move(found_);
  }

 private:
  bool beside(const std::string& program, const std::string& how) {
    Installation installation;
    installation.libpython = library_beside(program);
    if (installation.libpython.empty()) return false;
    if (libraries_.count(installation.libpython) != 0) return true;
    std::string problem;
    installation.version = version_of_library(installation.libpython, problem);
    if (!problem.empty()) return false;
    libraries_.insert(installation.libpython);
    installation.executable = program;
    installation.found = how;
    add(std::move(installation));
    return true;
  }

  void take(const Answer& answer, const std::string& path, const std::string& how) {
    if (!answer.is_cpython)
      return refuse(path, "it is not CPython; run it as --subject '" + path + " {case}'");
    Installation installation = answer.installation;
    seen_.insert(installation.executable);
    for (const std::string& candidate : answer.libraries) {
      installation.libpython = real(candidate);
      if (!installation.libpython.empty()) break;
    }
    if (installation.libpython.empty()) return refuse(path, missing_library(answer));
    if (!libraries_.insert(installation.libpython).second) return;
    installation.found = how;
    add(std::move(installation));
  }

  static std::string missing_library(const Answer& answer) {
    const std::string version = answer.installation.version;
    if (answer.libraries.empty()) {
      return "CPython " + version +
             " was built without a shared library; build it with --enable-shared, or run it as "
             "--subject '" +
             answer.installation.executable + " {case}'";
    }
    return "CPython " + version + " has no " + answer.libraries.front() +
           "; install the package that holds it (Debian: libpython" +
           spec::to_string(answer.installation.language) + ")";
  }

  void add(Installation installation) {
    complete_version(installation);
    if (installation.language < spec::Version{3, 6}) {
      return refuse(installation.libpython,
                    "CPython " + installation.version + " is older than 3.6");
    }
    found_.installations.push_back(std::move(installation));
  }

  void refuse(const std::string& path, const std::string& why) {
    found_.unusable.push_back({path, why});
  }

  std::set<std::string> seen_;       // Interpreters, real paths.
  std::set<std::string> libraries_;  // Real paths.
  Discovery found_;
};

}  // namespace

SearchPlaces SearchPlaces::of_this_machine() {
  SearchPlaces places;
  places.first = {found_python::kInterpreter};
  const std::string home = environment("HOME");
  const std::string data = environment("XDG_DATA_HOME");
  std::string pyenv = environment("PYENV_ROOT");
  if (pyenv.empty()) pyenv = home + "/.pyenv";
  places.version_folders = {pyenv + "/versions",
                            (data.empty() ? home + "/.local/share" : data) + "/uv/python"};
  for (const std::string& folder : split(environment("PATH"), ':')) {
    // pyenv's shims start what `versions` holds anyhow, and take their time.
    if (folder != pyenv + "/shims") places.path.push_back(folder);
  }
  places.library_folders = split(environment("LD_LIBRARY_PATH"), ':');
  for (const char* folder : {"/usr/local/lib", "/usr/lib64", "/usr/lib"}) {
    places.library_folders.emplace_back(folder);
  }
  for (const fs::path& folder : entries("/usr/lib")) {
    const std::string name = folder.filename();
    if (name.find("-linux-gnu") != name.npos) places.library_folders.push_back(folder);
  }
  return places;
}

Discovery discover(const SearchPlaces& places) {
  Search search;
  for (const std::string& program : places.first) {
    search.interpreter(program, "the CPython that the build found", false);
  }
  for (const std::string& folder : places.version_folders) {
    for (const fs::path& version : entries(folder)) {
      search.interpreter(version / "bin" / "python3", version.string(), true);
    }
  }
  for (const std::string& folder : places.path) {
    for (const fs::path& program : entries(folder)) {
      const std::string name = program.filename();
      if (is_interpreter_name(name)) search.interpreter(program, program.string(), false);
    }
  }
  for (const std::string& folder : places.library_folders) {
    for (const fs::path& library : entries(folder)) {
      if (is_library_name(library.filename().string())) search.library(library, library.string());
    }
  }
  return search.finish();
}

std::string standard_library(const Installation& installation) {
  const std::string folder = "python" + spec::to_string(installation.language);
  const fs::path bin = fs::path(installation.executable).parent_path();
  const fs::path lib = fs::path(installation.libpython).parent_path();
  for (const fs::path& candidate :
       {bin.parent_path() / "lib" / folder, bin.parent_path() / "lib64" / folder, lib / folder,
        lib.parent_path() / folder}) {
    if (!real(candidate / "os.py").empty()) return real(candidate);
  }
  return {};
}

std::vector<Installation> one_for_each_version(const std::vector<Installation>& installations) {
  std::map<spec::Version, Installation> chosen;
  for (const Installation& installation : installations) {
    const auto [at, is_first] = chosen.try_emplace(installation.language, installation);
    const bool chosen_is_the_builds = at->second.libpython == real(found_python::kLibrary);
    if (!is_first && !chosen_is_the_builds) at->second = installation;
  }
  std::vector<Installation> result;
  for (auto& [language, installation] : chosen) result.push_back(std::move(installation));
  return result;
}

const Installation* newest(const std::vector<Installation>& installations, spec::Version oldest) {
  const Installation* best = nullptr;
  for (const Installation& installation : installations) {
    if (installation.language < oldest) continue;
    if (best == nullptr || best->language <= installation.language) best = &installation;
  }
  return best;
}

Discovery examine(const std::string& path) {
  Search search;
  if (real(path).empty()) return {{}, {{path, "there is no such file"}}};
  if (is_library_name(fs::path(path).filename().string())) {
    search.library(path, path);
  } else {
    search.interpreter(path, path, true);
  }
  return search.finish();
}

Answer read_answer(std::string_view text) {
  Answer answer;
  for (const std::string& line : split(text, '\n')) {
    const std::size_t equals = line.find('=');
    if (equals == std::string::npos) continue;
    const std::string key = line.substr(0, equals);
    const std::string value = line.substr(equals + 1);
    if (key == "implementation") answer.is_cpython = value == "cpython";
    if (key == "version") answer.installation.version = value;
    if (key == "executable") answer.installation.executable = value;
    if (key == "library") answer.libraries.push_back(value);
  }
  complete_version(answer.installation);
  return answer;
}

}  // namespace corospec::harness
