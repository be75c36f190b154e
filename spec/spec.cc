#include "spec/spec.h"

#include <algorithm>

namespace corospec::spec {

bool Clause::holds_for(Version version) const {
  return (!since || *since <= version) && (!until || version <= *until);
}

const Clause* Spec::find(std::string_view label) const {
  for (const Clause* clause : clauses()) {
    if (clause->label == label) return clause;
  }
  return nullptr;
}

std::vector<const Clause*> Spec::clauses() const {
  std::vector<const Clause*> all;
  for (const Chapter& chapter : chapters) {
    for (const Section& section : chapter.sections) {
      for (const Clause& clause : section.clauses) all.push_back(&clause);
    }
  }
  return all;
}

std::vector<std::string> Spec::labels() const {
  std::vector<std::string> labels;
  for (const Clause* clause : clauses()) labels.push_back(clause->label);
  return labels;
}

std::string_view to_string(Level level) {
  switch (level) {
    case Level::kMust:
      return "must";
    case Level::kDetail:
      return "detail";
    case Level::kUnspecified:
      return "unspecified";
  }
  return "";
}

bool is_label(std::string_view text) {
  auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  auto is_word = [&](char c) { return is_lower(c) || (c >= '0' && c <= '9') || c == '_'; };
  if (text.empty() || !is_lower(text.front()) || text.back() == '.') return false;
  if (text.find("..") != std::string_view::npos || text.find('.') == std::string_view::npos) {
    return false;
  }
  return std::all_of(text.begin(), text.end(), [&](char c) { return c == '.' || is_word(c); });
}

}  // namespace corospec::spec
