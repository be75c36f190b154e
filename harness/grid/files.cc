#include "harness/grid/files.h"

#include <algorithm>
#include <set>
#include <utility>

#include "harness/grid/grids.h"
#include "spec/text.h"

namespace corospec::harness::grid {
namespace {

using spec::Problem;
using spec::Version;

constexpr Version kFirst{3, 6};

// Neighbouring versions with one output.
struct Block {
  Version first;
  Version last;
  std::vector<std::string> lines;
};

// Neighbouring versions with one level: a file.
struct Part {
  Version first;
  Version last;
  bool is_detail = false;
  std::vector<Block> blocks;
  std::vector<std::string> clauses;  // Of the newest version first.
};

class FileMaker {
 public:
  FileMaker(const Entry& entry, const spec::Spec& spec, std::vector<Problem>& problems)
      : entry_(entry), spec_(spec), problems_(problems) {}

  std::vector<File> files() {
    for (Version version = entry_.first; version <= spec::kNewestVersion; ++version.minor)
      add(version);
    std::vector<File> files;
    for (const Part& part : parts_) {
      files.push_back({entry_.chapter + "/" + entry_.name + suffix(part), text(part)});
    }
    return files;
  }

 private:
  bool is_detail(const std::string& label, Version version) {
    const spec::Clause* clause = spec_.find(label);
    if (clause == nullptr || !clause->holds_for(version)) {
      problems_.push_back(
          {entry_.model, 0,
           entry_.name + " names " + label + ", which does not hold for " + to_string(version),
           "correct the model or the clause"});
    }
    return clause != nullptr && clause->level == spec::Level::kDetail;
  }

  // Where details decide, what else holds is not what the case is about. But the moment of a
  // destruction is a matter of `# needs: refcounting`.
  void add(Version version) {
    Answer answer = entry_.answer(version);
    std::vector<std::string> details;
    for (const std::string& label : answer.clauses) {
      if (is_detail(label, version) && label != "gen.final.moment") details.push_back(label);
    }
    if (!details.empty()) answer.clauses = details;
    if (parts_.empty() || parts_.back().is_detail == details.empty()) {
      parts_.push_back({version, version, !details.empty(), {}, {}});
    }
    Part& part = parts_.back();
    part.last = version;
    if (part.blocks.empty() || part.blocks.back().lines != answer.lines) {
      part.blocks.push_back({version, version, std::move(answer.lines)});
    }
    part.blocks.back().last = version;
    std::erase_if(part.clauses, [&](const std::string& label) {
      return std::find(answer.clauses.begin(), answer.clauses.end(), label) != answer.clauses.end();
    });
    part.clauses.insert(part.clauses.begin(), answer.clauses.begin(), answer.clauses.end());
  }

  static bool is_oldest(const Part& part) { return part.first == kFirst; }
  static bool is_newest(const Part& part) { return part.last == spec::kNewestVersion; }

  static std::string with_underscore(Version version) {
    return std::to_string(version.major) + "_" + std::to_string(version.minor);
  }

  static std::string suffix(const Part& part) {
    std::string text;
    if (!is_oldest(part)) text += "_since_" + with_underscore(part.first);
    if (!is_newest(part)) text += "_until_" + with_underscore(part.last);
    return text;
  }

  static std::string range(const Part& part) {
    std::string text;
    if (!is_oldest(part)) text += " >=" + to_string(part.first);
    if (!is_newest(part)) text += " <=" + to_string(part.last);
    return text.empty() ? text : "# python:" + text + "\n";
  }

  std::string text(const Part& part) const {
    std::string title = entry_.title;
    if (!is_oldest(part)) title += ", since " + to_string(part.first);
    if (!is_newest(part)) title += ", until " + to_string(part.last);
    const std::string needs = entry_.needs.empty() ? "" : "# needs:" + entry_.needs + "\n";
    std::string labels;
    for (const std::string& label : part.clauses) labels += " " + label;
    std::string text = "# title: " + title + "\n# clauses:" + labels + "\n" + range(part) + needs +
                       (entry_.virtual_time ? "# time: virtual\n" : "") +
                       entry_.program(spec::kNewestVersion);
    text += "\n# expect:\n" + as_comments(part.blocks.back().lines);
    for (std::size_t i = 0; i + 1 < part.blocks.size(); ++i) {
      const Block& block = part.blocks[i];
      text += "\n# expect " +
              (i == 0 && is_oldest(part) ? "<" + to_string(part.blocks[i + 1].first)
                                         : to_string(block.first) + "-" + to_string(block.last)) +
              ":\n" + as_comments(block.lines);
    }
    return text;
  }

  static std::string as_comments(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += "# " + line + "\n";
    return text;
  }

  const Entry& entry_;
  const spec::Spec& spec_;
  std::vector<Problem>& problems_;
  std::vector<Part> parts_;
};

}  // namespace

std::vector<File> files_of(const Entry& entry, const spec::Spec& spec,
                           std::vector<Problem>& problems) {
  if (!entry.reason_for_none.empty()) return {};
  return FileMaker(entry, spec, problems).files();
}

std::vector<Problem> check_grids(const spec::Spec& spec, const std::vector<Case>& cases) {
  std::vector<Problem> problems;
  const std::vector<Entry> entries = all_entries();
  std::set<std::string> unseen;  // Cases in the grids' folders.
  std::set<std::string> chapters;
  for (const Entry& entry : entries) chapters.insert(entry.chapter);
  for (const Case& each : cases) {
    if (chapters.contains(each.chapter)) unseen.insert(each.name);
  }
  for (const Entry& entry : entries) {
    for (const File& file : files_of(entry, spec, problems)) {
      if (unseen.erase(file.name) != 0) continue;
      problems.push_back({"cases/" + file.name + ".py", 0,
                          "a hole in the grid: nothing shows " + entry.title,
                          "bazel run //harness/grid:emit, or give the cell a reason"});
    }
  }
  for (const std::string& name : unseen) {
    problems.push_back({"cases/" + name + ".py", 0, "no cell of the grids is called so",
                        "remove it, or move it to another chapter"});
  }
  return problems;
}

}  // namespace corospec::harness::grid
