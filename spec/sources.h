// The reading lists: what stands in each source, sentence by sentence, and which clause answers it.
//
// A reading list is a Markdown file under spec/sources/. `# ` names a document as clauses cite it,
// `## ` one of its headings, and under it every sentence has an answer, by its number there:
//
//     # PEP 342
//     ## New generator method: send(value)
//     - 1 What is sent becomes the result of the waiting `yield`. **gen.send.value**
//     - 2-4 Why generators wanted it. *No rule: motivation.*
//
// The words are ours; the sentences stay in the source. Numbers leave no hole, so that a sentence
// cannot be passed over. Not for clauses: those are in the chapters (spec/spec.h).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "spec/problem.h"
#include "spec/spec.h"

namespace corospec::spec {

// One line of a list: sentences `first` to `last`, and either labels or the reason for none.
struct Sentences {
  int first = 0;
  int last = 0;
  std::string content;              // In our words, Markdown.
  std::vector<std::string> labels;  // Empty exactly when there is a reason.
  std::string no_rule;              // "motivation"
  std::string file;
  int line = 0;
};

struct SourceHeading {
  std::string document;  // "PEP 342"
  std::string title;     // "New generator method: send(value)"
  std::string file;
  int line = 0;
  std::vector<Sentences> sentences;
};

struct SourceReading {
  std::vector<SourceHeading> headings;
  std::vector<Problem> problems;
};

// One list from its text; `file` is used in messages.
SourceReading read_source_list(std::string_view text, const std::string& file);

// Every *.md directly in `folder` except README.md.
SourceReading read_source_lists(const std::filesystem::path& folder);

// What the lists and the chapters say about each other: a label that no clause has; a clause whose
// source is in no list, or whose heading's list does not name it. CPython's own sources and
// changelog are no documentation and need no list.
std::vector<Problem> compare_with_sources(const Spec& spec,
                                          const std::vector<SourceHeading>& headings);

}  // namespace corospec::spec
