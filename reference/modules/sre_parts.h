// re.Pattern and re.Match, the Python side of the matcher (sre_matcher.h).
#pragma once

#include "reference/modules/sre_matcher.h"
#include "reference/object/dict.h"
#include "reference/object/module.h"
#include "reference/object/tuple.h"
#include "reference/object/type.h"

namespace corospec::reference::sre {

struct Pattern : Object {
  Value source;      // str, bytes, or None
  Program* program;  // owned
  Dict* group_index;
  Tuple* names;  // of the groups, by number; None where there is none
  bool of_bytes;
};
struct Match : Object {
  Pattern* pattern;
  Value string;
  std::vector<int64_t>* marks;  // owned; two a group, the whole first; -1: did not match
  int64_t start;                // where the search began, and where the text was taken to end
  int64_t end;
  int64_t last_index;  // 0: none
};
extern Type PatternType;
extern Type MatchType;
void prepare_pattern();
void prepare_match();

// The standard library's module of constants: re._constants, or sre_constants before 3.11.
Ref constants_module();

// A string that is searched, with its bounds.
struct Subject {
  Ref string;
  Text text;
  int64_t start = 0;
  int64_t end = 0;
};
// Raises TypeError when the string is not of the pattern's kind. Bounds may be null.
Subject make_subject(const Pattern* pattern, Value string, Value start = {}, Value end = {});
// string[start:end] as str or bytes.
Ref slice(Value string, int64_t start, int64_t end);

// The match that `matcher` has just found.
Ref make_match(Pattern* pattern, const Subject& subject, const Matcher& matcher);
// The text of a group, `otherwise` when it did not match. Group 0 is the whole.
Ref group_text(const Match* match, int64_t group, Value otherwise);
// The number of a group by its number or name; raises IndexError.
int64_t group_number(const Match* match, Value group);

// Pattern.sub and subn: the new text and the number of replacements (sre_substitute.cc).
struct Substituted {
  Ref text;
  int64_t count = 0;
};
Substituted substitute(Pattern* pattern, Value replacement, Value string, int64_t most);
// Match.expand.
Ref expand(const Match* match, Value replacement);

// Walks over the matches in a subject, one after the other.
class Matches {
 public:
  Matches(Pattern* pattern, Subject subject);
  // False: there is none left. `at_start`: only where the last one ended (Scanner.match).
  bool find_next(bool at_start = false);
  const Matcher& matcher() const { return matcher_; }
  const Subject& subject() const { return subject_; }

 private:
  Handle<Pattern> pattern_;
  Subject subject_;
  Matcher matcher_;
  int64_t from_;
  bool not_empty_ = false;
};

}  // namespace corospec::reference::sre
