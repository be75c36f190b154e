#include "reference/language/match_patterns.h"

#include <algorithm>

#include "reference/language/scope.h"

namespace corospec::reference::compiling {

namespace {

bool is_star(const ast::Pattern* pattern) { return pattern->kind == ast::PatternKind::kStar; }

void collect_names(const ast::Pattern& pattern, std::vector<Str*>& names) {
  if (pattern.kind == ast::PatternKind::kOr) {
    return collect_names(*pattern.patterns.front(), names);
  }
  for (const ast::Pattern* each : pattern.patterns) collect_names(*each, names);
  for (const ast::Pattern* each : pattern.keyword_patterns) collect_names(*each, names);
  if (pattern.name) names.push_back(interned(pattern.name));
}

}  // namespace

bool is_wildcard(const ast::Pattern& pattern) {
  return pattern.kind == ast::PatternKind::kAs && !pattern.name;
}

size_t star_of(const ast::Pattern& sequence) {
  const auto& items = sequence.patterns;
  return static_cast<size_t>(std::find_if(items.begin(), items.end(), is_star) - items.begin());
}

ItemsNeeded items_needed(const ast::Pattern& sequence) {
  const auto& items = sequence.patterns;
  auto is_unnamed = [](const ast::Pattern* each) {
    return is_star(each) ? !each->name : is_wildcard(*each);
  };
  if (std::all_of(items.begin(), items.end(), is_unnamed)) return ItemsNeeded::kNone;
  const size_t star = star_of(sequence);
  const bool star_is_unnamed = star < items.size() && !items[star]->name;
  return star_is_unnamed ? ItemsNeeded::kByIndex : ItemsNeeded::kAll;
}

std::vector<Str*> captured_names(const ast::Pattern& pattern) {
  std::vector<Str*> names;
  collect_names(pattern, names);
  return names;
}

}  // namespace corospec::reference::compiling
