#include <fmt/core.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "harness/cli/commands.h"
#include "harness/cli/common.h"
#include "harness/run/terminal.h"

namespace corospec::harness {
namespace {

constexpr const char* kExamples = R"(
Examples:
  corospec list               every chapter, its clauses and the cases that show them
  corospec list generators    one chapter)";

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

 private:
  void print(const spec::Clause& clause) {
    print_line(2, clause.label, clause.sentence, Style::kWarning);
    for (const Case& each : material_.cases) {
      const bool shows =
          std::find(each.clauses.begin(), each.clauses.end(), clause.label) != each.clauses.end();
      if (shows) print_line(6, each.name, each.title, Style::kPlain);
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

int list(const std::string& wanted) {
  const std::optional<Material> material = load_material({});
  if (!material) return kImpossible;
  Listing listing(*material);
  std::vector<std::string> names;
  bool found = false;
  for (const spec::Chapter& chapter : material->spec.chapters) {
    names.push_back(chapter.name);
    if (!wanted.empty() && chapter.name != wanted) continue;
    listing.print(chapter);
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
  command->add_option("chapter", *chapter, "Only this chapter");
  command->callback([chapter, &exit_code] { exit_code = list(*chapter); });
}

}  // namespace corospec::harness
