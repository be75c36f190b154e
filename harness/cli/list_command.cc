#include <fmt/core.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <set>

#include "harness/cli/commands.h"
#include "harness/cli/common.h"
#include "harness/run/terminal.h"

namespace corospec::harness {
namespace {

constexpr const char* kExamples = R"(
Examples:
  corospec list                    every chapter, its clauses and the cases that show them
  corospec list generators         one chapter
  corospec list generators_grid    one folder of generated cases, and the clauses that they show)";

// The column that titles start in.
constexpr int kNameWidth = 44;

class Listing {
 public:
  explicit Listing(const Material& material)
      : material_(material), terminal_(Terminal::of(STDOUT_FILENO)) {}

  void print(const spec::Chapter& chapter) {
    const auto cases =
        std::count_if(material_.cases.begin(), material_.cases.end(),
                      [&](const Case& each) { return each.chapter == chapter.name; });
    std::size_t clauses = 0;
    for (const spec::Section& section : chapter.sections) clauses += section.clauses.size();
    fmt::print("{}: {} ({} clauses, {} cases)\n", terminal_.paint(Style::kStrong, chapter.name),
               chapter.title, clauses, cases);
    for (const spec::Section& section : chapter.sections) {
      fmt::print("\n  {}\n", terminal_.paint(Style::kStrong, section.title));
      for (const spec::Clause& clause : section.clauses) print(clause);
    }
    fmt::print("\n");
  }

  // A folder of cases that is no chapter, as the grids are: the clauses that its cases show.
  void print_folder(const std::string& folder) {
    std::vector<const spec::Clause*> shown;
    for (const spec::Chapter& chapter : material_.spec.chapters) {
      for (const spec::Section& section : chapter.sections) {
        for (const spec::Clause& clause : section.clauses) {
          if (!cases_of(clause, folder).empty()) shown.push_back(&clause);
        }
      }
    }
    const auto cases = std::count_if(material_.cases.begin(), material_.cases.end(),
                                     [&](const Case& each) { return each.chapter == folder; });
    fmt::print("{}: cases of other chapters ({} clauses, {} cases)\n\n",
               terminal_.paint(Style::kStrong, folder), shown.size(), cases);
    for (const spec::Clause* clause : shown) print(*clause, folder);
    fmt::print("\n");
  }

 private:
  // The cases that show a clause; those of one folder when it is named.
  std::vector<const Case*> cases_of(const spec::Clause& clause, const std::string& folder) const {
    std::vector<const Case*> found;
    for (const Case& each : material_.cases) {
      if (!folder.empty() && each.chapter != folder) continue;
      const bool shows =
          std::find(each.clauses.begin(), each.clauses.end(), clause.label) != each.clauses.end();
      if (shows) found.push_back(&each);
    }
    return found;
  }

  void print(const spec::Clause& clause, const std::string& folder = {}) {
    print_line(2, clause.label, clause.sentence, Style::kWarning);
    for (const Case* each : cases_of(clause, folder)) {
      print_line(6, each->name, each->title, Style::kPlain);
    }
  }

  void print_line(int indent, const std::string& name, const std::string& text, Style style) {
    const int room = terminal_.width - kNameWidth - 2;
    const int padding = std::max(0, kNameWidth - indent - static_cast<int>(name.size()));
    // In a pipe nothing is cut: somebody may want to search it.
    fmt::print("{:{}}{}{:{}}  {}\n", "", indent, terminal_.paint(style, name), "", padding,
               terminal_.is_terminal ? cut(text, std::max(20, room)) : text);
  }

  const Material& material_;
  Terminal terminal_;
};

// The folders of cases that no chapter has the name of.
std::set<std::string> other_folders(const Material& material) {
  std::set<std::string> folders;
  for (const Case& each : material.cases) folders.insert(each.chapter);
  for (const spec::Chapter& chapter : material.spec.chapters) folders.erase(chapter.name);
  return folders;
}

int list(const std::string& wanted) {
  const std::optional<Material> material = load_material({});
  if (!material) return kImpossible;
  Listing listing(*material);
  std::vector<std::string> names;
  const auto is_wanted = [&](const std::string& name) {
    names.push_back(name);
    return wanted.empty() || name == wanted;
  };
  bool found = false;
  for (const spec::Chapter& chapter : material->spec.chapters) {
    if (!is_wanted(chapter.name)) continue;
    listing.print(chapter);
    found = true;
  }
  for (const std::string& folder : other_folders(*material)) {
    if (!is_wanted(folder)) continue;
    listing.print_folder(folder);
    found = true;
  }
  if (found) return kFine;
  const std::string nearest = spec::nearest(wanted, names);
  return complain(fmt::format(
      "no chapter is called '{}'{}", wanted,
      nearest.empty() ? "; `corospec list` shows them all" : "; did you mean " + nearest + "?"));
}

}  // namespace

void add_list_command(CLI::App& app, int& exit_code) {
  auto chapter = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("list", "List clauses and the cases that show them");
  command->footer(kExamples);
  command->add_option("chapter", *chapter, "Only this chapter, or this folder of cases");
  command->callback([chapter, &exit_code] { exit_code = list(*chapter); });
}

}  // namespace corospec::harness
