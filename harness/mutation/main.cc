// corospec mutate: small faults in the reference, and whether the suite notices them.
#include <fmt/core.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <limits>
#include <thread>

#include "harness/case/loader.h"
#include "harness/cpython/discovery.h"
#include "harness/engine/verdict.h"
#include "harness/mutation/build.h"
#include "harness/mutation/report.h"
#include "harness/subject/catalog.h"
#include "harness/subject/worker_main.h"
#include "harness/subject/worker_process.h"
#include "spec/spec.h"
#include "spec/text.h"

namespace corospec::harness::mutation {
namespace {

namespace fs = std::filesystem;

constexpr int kImpossible = 2;

constexpr const char* kAbout =
    R"(Makes small faults in the reference, one at a time (mutants), runs the suite with each, and lists
those that no case notices.

Without files: all of reference/coroutine. FILE:LINE and FILE:FIRST-LAST choose lines of a file.)";

constexpr const char* kMore = R"(
A mutant is killed when a case that is right without it shows something else with it, twice. One
that means the same as the program without it stands in harness/mutation/equivalent.txt, with why.
The score is the share of the killed in all that are not equivalent.

Examples:
  corospec mutate reference/coroutine/generator.cc --cases generators --cases statements
  corospec mutate reference/coroutine/generator.cc:57-90 --python 3.13

Exit codes: 0 all are killed or equivalent; 1 some survive, or the list of the equivalent is wrong;
2 it could not be done.)";

struct Options {
  std::vector<std::string> files;
  std::vector<std::string> cases;
  std::vector<std::string> pythons = {"3.13", "3.6"};
  int jobs = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  std::string json = "corospec-out/mutation.json";
  std::string again;
  std::vector<std::string> first;
  double seconds = 10;
  std::size_t most = std::numeric_limits<std::size_t>::max();
  bool list = false;
};

int complain(const std::string& text) {
  std::fflush(stdout);
  fmt::print(stderr, "corospec: {}\n", text);
  return kImpossible;
}

int complain(const std::vector<spec::Problem>& problems) {
  for (const spec::Problem& problem : problems) complain(to_string(problem));
  return kImpossible;
}

// A file to mutate, or some of its lines.
struct Selected {
  std::string path;  // From the root.
  int first = 1;
  int last = std::numeric_limits<int>::max();

  bool contains(const Mutant& mutant) const {
    return mutant.file == path && first <= mutant.line && mutant.line <= last;
  }
};

std::vector<Selected> whole_kernel(const fs::path& root) {
  std::vector<Selected> files;
  for (const auto& entry : fs::directory_iterator(root / "reference" / "coroutine")) {
    const std::string name = entry.path().filename();
    const bool is_test = name.find("_test.cc") != name.npos;
    if (entry.path().extension() == ".cc" && !is_test) {
      files.push_back({"reference/coroutine/" + name});
    }
  }
  std::sort(files.begin(), files.end(),
            [](const Selected& a, const Selected& b) { return a.path < b.path; });
  return files;
}

// ":12" or ":12-20" at the end of a word, which it takes off. False for what is no number.
bool take_lines(std::string& word, Selected& selected) {
  const std::size_t colon = word.rfind(':');
  if (colon == word.npos) return true;
  const std::string lines = word.substr(colon + 1);
  word.resize(colon);
  const char* end = lines.data() + lines.size();
  auto read = std::from_chars(lines.data(), end, selected.first);
  if (read.ec != std::errc()) return false;
  selected.last = selected.first;
  if (read.ptr != end && *read.ptr == '-') read = std::from_chars(read.ptr + 1, end, selected.last);
  return read.ec == std::errc() && read.ptr == end;
}

// Nothing, having complained, when a word is no file of the tree.
std::optional<std::vector<Selected>> select_files(const fs::path& root,
                                                  const std::vector<std::string>& words) {
  if (words.empty()) return whole_kernel(root);
  std::vector<Selected> files;
  for (std::string word : words) {
    Selected selected;
    std::error_code error;
    if (!take_lines(word, selected)) {
      complain("'" + word + "': write FILE, FILE:LINE or FILE:FIRST-LAST");
      return std::nullopt;
    }
    const fs::path given = fs::is_regular_file(root / word, error) ? root / word : fs::path(word);
    selected.path = fs::relative(fs::absolute(given), root, error).generic_string();
    if (!fs::is_regular_file(given, error) || selected.path.compare(0, 10, "reference/") != 0) {
      complain(word + " is no source file of the reference");
      return std::nullopt;
    }
    files.push_back(std::move(selected));
  }
  return files;
}

// Every file once, with all its mutants. Nothing, having complained, when one cannot be read.
std::optional<std::vector<MutatedFile>> mutate_files(const std::string& root,
                                                     const std::vector<Selected>& selected) {
  std::vector<MutatedFile> files;
  int next = 1;
  for (const Selected& each : selected) {
    const bool is_known = std::any_of(files.begin(), files.end(), [&](const MutatedFile& file) {
      return file.path == each.path;
    });
    if (is_known) continue;
    MutatedFile file = mutate_file(root, each.path, next);
    if (!file.problem.empty()) {
      complain(file.problem);
      return std::nullopt;
    }
    next += static_cast<int>(file.mutants.size() + file.left_out.size());
    files.push_back(std::move(file));
  }
  return files;
}

std::vector<const Mutant*> chosen_mutants(const std::vector<MutatedFile>& files,
                                          const std::vector<Selected>& selected) {
  std::vector<const Mutant*> chosen;
  for (const MutatedFile& file : files) {
    for (const Mutant& mutant : file.mutants) {
      const bool is_chosen = std::any_of(selected.begin(), selected.end(),
                                         [&](const Selected& s) { return s.contains(mutant); });
      if (is_chosen) chosen.push_back(&mutant);
    }
  }
  return chosen;
}

std::vector<Program> programs_of(const std::vector<Case>& cases) {
  std::vector<Program> programs;
  for (const Case& each : cases) {
    Program program;
    program.name = each.name;
    program.clauses = each.clauses;
    program.request.file = fs::absolute(each.path).string();
    program.request.virtual_time = each.virtual_time;
    program.request.limits.time =
        std::chrono::milliseconds(static_cast<std::int64_t>(each.time_limit.value_or(0) * 1e3));
    program.applies = [&each](spec::Version version) {
      const bool is_lacking =
          std::any_of(each.unimplemented.begin(), each.unimplemented.end(),
                      [&](const spec::Clause& clause) { return clause.holds_for(version); });
      return !is_lacking && !verdict_without_running(each, version, {});
    };
    program.is_right = [&each](spec::Version version, const Observation& seen) {
      return judge(each, version, seen).outcome == Outcome::kPassed;
    };
    programs.push_back(std::move(program));
  }
  return programs;
}

OpenRunner runners_of(const std::string& program, const Discovery& machine) {
  return [&, program](spec::Version version, Warmth warmth) {
    WorkerOptions options;
    options.kind = WorkerOptions::Kind::kReference;
    options.python = *parser_installation(machine);
    options.language = version;
    options.standard_library = reference_library(version, machine);
    options.warmth = warmth;
    WorkerCommand command;
    command.words = to_words(options);
    command.words.insert(command.words.begin(), program);
    return make_worker_runner(std::move(command));
  };
}

// What the run needs besides the mutants.
struct Material {
  std::vector<Case> cases;
  EquivalentReading equivalent;
  std::string equivalent_file;
  std::vector<spec::Version> versions;
};

std::optional<Material> load(const fs::path& root, const Options& options) {
  Material material;
  const spec::SpecReading spec = spec::read_spec(root / "spec");
  Suite suite = load_cases(options.cases, root / "cases", spec.spec);
  std::string why;
  const fs::path list = root / "harness" / "mutation" / "equivalent.txt";
  material.equivalent_file = fs::path("harness/mutation/equivalent.txt").string();
  const std::optional<std::string> text = spec::file_bytes(list, &why);
  if (!text) complain(why);
  if (text) material.equivalent = read_equivalent(*text, material.equivalent_file);
  using Problems = const std::vector<spec::Problem>*;
  for (const Problems problems : std::initializer_list<Problems>{&spec.problems, &suite.problems,
                                                                 &material.equivalent.problems}) {
    complain(*problems);
    if (!problems->empty()) return std::nullopt;
  }
  material.cases = std::move(suite.cases);
  for (const std::string& word : options.pythons) {
    const std::optional<spec::Version> version = spec::parse_version(word);
    if (!version) complain("'" + word + "' is no version; write it as 3.12");
    if (!version) return std::nullopt;
    material.versions.push_back(*version);
  }
  if (!text || material.cases.empty()) return std::nullopt;
  return material;
}

void print_mutants(const std::vector<const Mutant*>& mutants) {
  for (const Mutant* each : mutants) {
    fmt::print("{}:{}: {}: {}\n", each->file, each->line, each->what, each->place);
  }
}

int write_json(const std::string& path, const Report& report) {
  std::error_code error;
  if (fs::path(path).has_parent_path()) fs::create_directories(fs::path(path).parent_path(), error);
  // Beside it first: a run that is broken off here leaves the file before.
  const std::string fresh = path + ".new";
  std::ofstream file(fresh);
  file << to_json(report);
  file.close();
  if (file) fs::rename(fresh, path, error);
  return file && !error ? 0 : complain("cannot write " + path);
}

// What earlier runs say of the killed.
std::optional<Killed> load_killed(const std::vector<std::string>& reports) {
  Killed all;
  for (const std::string& report : reports) {
    std::string why;
    const std::optional<std::string> text = spec::file_bytes(report, &why);
    std::optional<Killed> killed = text ? read_killed(*text, &why) : std::nullopt;
    if (!killed) {
      complain(fmt::format("{}: {}", report, why));
      return std::nullopt;
    }
    all.merge(*killed);
  }
  return all;
}

// What is known of each of `chosen`, or nothing yet.
using Known = std::vector<std::optional<Tried>>;

// The report on the mutants whose fate is known.
Report report_on(const std::vector<MutatedFile>& files, const std::vector<const Mutant*>& chosen,
                 const Known& known, const Material& material, bool is_selection) {
  std::vector<const Mutant*> mutants;
  std::vector<Tried> tried;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (!known[i]) continue;
    mutants.push_back(chosen[i]);
    tried.push_back(*known[i]);
  }
  return make_report(files, mutants, tried, material.equivalent, material.equivalent_file,
                     is_selection || mutants.size() < chosen.size());
}

// Tries the mutants that are not in `known` and notes their fates there. `save` is called now and
// then, so that a run that is broken off is not lost.
TrialResult try_them(const std::vector<const Mutant*>& chosen, Known& known,
                     const Material& material, const std::string& program, const Discovery& machine,
                     const Killed& before, const Options& options,
                     const std::function<void()>& save) {
  std::vector<Mutant> mutants;
  std::vector<std::size_t> places;  // Of the mutants, in `chosen`.
  TrialSettings settings;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    if (known[i]) continue;
    mutants.push_back(*chosen[i]);
    places.push_back(i);
    const auto killer = before.find(identity_of(*chosen[i]));
    if (killer != before.end()) settings.before[chosen[i]->number] = killer->second;
  }
  settings.jobs = options.jobs;
  settings.versions = material.versions;
  settings.limits.time =
      std::chrono::milliseconds(static_cast<std::int64_t>(options.seconds * 1e3));
  settings.most_programs = options.most;
  std::size_t done = 0;
  settings.done = [&](std::size_t mutant, const Tried& tried) {
    known[places[mutant]] = tried;
    if (++done % 50 != 0) return;
    fmt::print(stderr, "  {} of {}\n", done, mutants.size());
    save();
  };
  return try_mutants(mutants, programs_of(material.cases), runners_of(program, machine), settings);
}

int run(const Options& options) {
  const char* given = std::getenv("COROSPEC_ROOT");
  std::error_code error;
  const fs::path root = fs::canonical(given == nullptr ? "." : given, error);
  if (error) return complain("COROSPEC_ROOT is no folder");
  const auto selected = select_files(root, options.files);
  if (!selected) return kImpossible;
  const auto files = mutate_files(root.string(), *selected);
  if (!files) return kImpossible;
  const std::vector<const Mutant*> chosen = chosen_mutants(*files, *selected);
  if (chosen.empty()) return complain("there is nothing to mutate");
  if (options.list) {
    print_mutants(chosen);
    return 0;
  }
  const std::optional<Material> material = load(root, options);
  const std::vector<std::string> again(options.again.empty() ? 0 : 1, options.again);
  const std::optional<Killed> killed = load_killed(again);
  const std::optional<Killed> before = load_killed(options.first);
  if (!material || !killed || !before) return kImpossible;
  const Discovery machine = discover(SearchPlaces::of_this_machine());
  if (parser_installation(machine) == nullptr) return complain(no_cpython_problem(machine));
  fmt::print(stderr, "corospec: building the reference with {} mutants ...\n", chosen.size());
  const Build build = build_mutants(root.string(), folder_for(root.string()), *files, options.jobs);
  if (!build.problem.empty()) return complain(build.problem);
  const bool is_selection = std::any_of(selected->begin(), selected->end(), [](const Selected& s) {
    return s.last != std::numeric_limits<int>::max();
  });
  Known known;
  for (const Mutant* each : chosen) {
    const auto fate = killed->find(identity_of(*each));
    known.push_back(fate == killed->end() ? std::nullopt : std::optional<Tried>(fate->second));
  }
  const auto report_so_far = [&] {
    return report_on(*files, chosen, known, *material, is_selection);
  };
  const TrialResult result =
      try_them(chosen, known, *material, build.program, machine, *before, options, [&] {
        if (!options.json.empty()) write_json(options.json, report_so_far());
      });
  if (!result.problem.empty()) return complain(result.problem);
  const Report report = report_so_far();
  for (const std::string& each : result.not_right) fmt::print("not right by itself: {}\n", each);
  fmt::print("{}programs: {} (a case at a version)\n", to_text(report), result.programs);
  if (!options.json.empty() && write_json(options.json, report) != 0) return kImpossible;
  return report.exit_code();
}

int run_command_line(int argc, char** argv) {
  Options options;
  CLI::App app(kAbout, "corospec mutate");
  app.footer(kMore);
  app.add_option("files", options.files, "Source files of the reference")->type_name("FILE");
  app.add_option("--cases", options.cases,
                 "Only these cases: paths, chapters, cases or clauses. May be repeated (default: "
                 "every case)")
      ->type_name("WORD")
      ->expected(1)
      ->take_all();
  app.add_option("--python", options.pythons,
                 "The versions that the reference behaves as. May be repeated")
      ->type_name("3.N")
      ->expected(1)
      ->take_all()
      ->capture_default_str();
  app.add_option("--jobs", options.jobs, "Programs that run at the same time")
      ->check(CLI::Range(1, 1024).description(""))
      ->type_name("N")
      ->capture_default_str();
  app.add_option("--time-limit", options.seconds, "Seconds for each program")
      ->check(CLI::Range(0.01, 86400.0).description(""))
      ->type_name("SECONDS")
      ->capture_default_str();
  app.add_option("--most", options.most,
                 "Cases for each mutant and version, the likeliest first (default: all that reach "
                 "it). For a quick look: what survives may not be a survivor")
      ->type_name("N");
  app.add_option(
         "--json", options.json,
         "Where the results go, for programs. They are written as they come: what a run that "
         "was broken off leaves can be given to --again")
      ->type_name("FILE")
      ->capture_default_str();
  app.add_option("--again", options.again,
                 "The JSON of an earlier run: what it says was killed is not tried again. Only "
                 "right when neither these mutants nor their cases have changed")
      ->type_name("FILE");
  app.add_option(
         "--first", options.first,
         "The JSON of an earlier run: every mutant is tried, first on the case that killed it "
         "then. May be repeated")
      ->type_name("FILE")
      ->expected(1)
      ->take_all();
  app.add_flag("--list", options.list, "Only say which mutants there are");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return app.exit(error);  // --help
    return complain(std::string(error.what()) + "; try `corospec mutate --help`");
  }
  return run(options);
}

}  // namespace
}  // namespace corospec::harness::mutation

int main(int argc, char** argv) {
  return corospec::harness::mutation::run_command_line(argc, argv);
}
