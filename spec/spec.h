// The specification as data: chapters, their sections, and the clauses in them, read from
// spec/*.md.
//
// A chapter is one Markdown file: a `# ` title, prose, `## ` sections, and in the sections the
// clauses:
//
//     - **gen.close.twice** Closing a generator that is closed already does nothing.
//       must; since 2.5; PEP 342, "New generator method: close()"
//
// Prose between clauses is for people and is skipped here. Labels are unique in the whole
// specification. This reader knows nothing about cases; harness/case joins the two.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spec/problem.h"
#include "spec/version.h"

namespace corospec::spec {

enum class Level {
  kMust,         // The language or library documentation says so.
  kDetail,       // CPython does so and calls it its own affair: a difference is never a failure.
  kUnspecified,  // Recorded for information.
};

struct Clause {
  std::string label;     // "gen.send.unstarted"
  std::string sentence;  // Inline Markdown (`code`, *emphasis*) on one line.
  Level level = Level::kMust;
  std::optional<Version> since;  // First version that has it; none: always.
  std::optional<Version> until;  // Last version that has it; none: still.
  std::string source;            // `PEP 342, "New generator method: send(value)"`
  std::string not_implemented;   // Why the reference lacks it; empty: it has it.
  std::string file;
  int line = 0;

  bool holds_for(Version version) const;
};

struct Section {
  std::string title;
  int line = 0;
  std::vector<Clause> clauses;
};

struct Chapter {
  std::string name;   // "generators": the file's name without .md, and the folder under cases/.
  std::string title;  // "Generators"
  std::string file;
  std::vector<Section> sections;
};

// Invariant: no two clauses share a label (the reader reports and drops the second).
struct Spec {
  std::vector<Chapter> chapters;  // In the order of their files' names.

  const Clause* find(std::string_view label)
      const;  // Null when there is none. Valid while the Spec lives unchanged.
  std::vector<const Clause*> clauses() const;  // All, in reading order.
  std::vector<std::string> labels() const;     // The same, labels only.
};

struct SpecReading {
  Spec spec;  // Whatever was sound.
  std::vector<Problem> problems;
};

// Reads every *.md directly in `folder` except README.md. A missing folder, and a folder without a
// chapter, are problems.
SpecReading read_spec(const std::filesystem::path& folder);

// One chapter from its text. `file` is used in messages and gives the chapter its name.
SpecReading read_chapter(std::string_view text, const std::string& file);

// "must", "detail", "unspecified".
std::string_view to_string(Level level);

// "gen.send.unstarted": at least two words of [a-z0-9_], joined by dots, starting with a letter.
bool is_label(std::string_view text);

}  // namespace corospec::spec
