// The matcher: runs the program of a regular expression over a text, with backtracking.
//
// Choices that may have to be taken back lie on a stack of their own, never on the C++ stack, so
// that the length of the text does not matter; only assertions and atomic groups recurse, as deep
// as the pattern nests them. What changes while matching (marks, repeats) is written to a trail and
// undone from there.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "reference/modules/sre_code.h"

namespace corospec::reference::sre {

// What is matched: Latin-1 or UTF-32 code points, or bytes.
struct Text {
  const unsigned char* narrow = nullptr;
  const char32_t* wide = nullptr;
  int64_t length = 0;

  char32_t operator[](int64_t index) const { return wide ? wide[index] : narrow[index]; }
};

// The lower case letter by the rules of ASCII or of Unicode; other code points unchanged.
char32_t lower_ascii(char32_t code_point);
char32_t lower_unicode(char32_t code_point);
char32_t upper_unicode(char32_t code_point);
bool in_category(Category category, char32_t code_point);

class Matcher {
 public:
  static constexpr int64_t kUnset = -1;

  // `end`: where the text is taken to end (endpos).
  Matcher(const Program& program, Text text, int64_t end);

  // Matches at `start` exactly. `whole`: up to the end. `not_empty`: at least one code point.
  bool match(int64_t start, bool whole = false, bool not_empty = false);
  // Finds the first match at `start` or later; `not_empty` is about a match at `start` itself.
  bool search(int64_t start, bool not_empty = false);

  // Of the last match: two positions a group, the whole first.
  const std::vector<int64_t>& marks() const { return marks_; }
  int64_t start() const { return start_; }
  int64_t end() const { return stop_; }
  int64_t last_index() const { return last_index_; }  // 0: none

 private:
  using Place = uint32_t;  // in the program

  struct Repeat {
    Place place;  // of <skip> <min> <max>
    int64_t count;
    int64_t last;   // where the previous round began; kUnset: none
    int32_t outer;  // -1: none
  };
  enum class ChoiceKind : uint8_t { kBranch, kGreedyOne, kLazyOne, kGreedyTail, kLazyBody };
  struct Choice {
    ChoiceKind kind;
    Place place;
    int64_t position;
    int64_t count;   // kGreedyOne, kLazyOne: items taken so far
    int32_t repeat;  // kGreedyTail, kLazyBody: the one it is about
    size_t trail;    // lengths of the trail and of the repeats when the choice was made
    size_t repeats;
  };
  enum class ChangeKind : uint8_t { kMark, kLastIndex, kRepeat, kCount, kLast };
  struct Change {
    ChangeKind kind;
    int32_t which;
    int64_t before;
  };

  uint32_t word(Place place) const { return program_.code[place]; }
  Op op(Place place) const { return words_.op(word(place)); }

  // Runs from `place` until SUCCESS; sets stop_. Leaves no choices behind.
  bool run(Place place, int64_t position, bool top);
  // Executes until success (true) or until something does not match (false).
  bool forward(Place place, int64_t position, bool top);
  // Takes the newest choice above `bottom` back. False: there is none.
  bool backtrack(size_t bottom, Place* place, int64_t* position);
  bool resume(const Choice& choice, Place* place, int64_t* position);
  void push_choice(ChoiceKind kind, Place place, int64_t position, int64_t count, int32_t repeat);
  bool accepts(int64_t position) const;

  // One code point against an operation that takes one. *next: behind the operation.
  bool matches_one(Place place, int64_t position, Place* next) const;
  static bool takes_one(Op operation);
  // What the compiler found out about the beginning of every match: false when none can begin here.
  bool can_begin_at(int64_t position) const;
  bool in_set(Place set, char32_t code_point) const;
  bool is_at(At at, int64_t position) const;
  bool is_boundary(int64_t position, bool unicode) const;
  bool matches_group(Op operation, uint32_t group, int64_t* position) const;
  char32_t fold(char32_t code_point) const;
  // How often the item at `item` matches one after the other, `most` times at most. Moves
  // *position.
  int64_t count_items(Place item, int64_t most, int64_t* position);

  // Steps of `forward` for operations with parts. False: does not match.
  bool repeat_one(Place& place, int64_t& position);
  bool min_repeat_one(Place& place, int64_t& position);
  bool possessive_one(Place& place, int64_t& position);
  bool possessive(Place& place, int64_t& position);
  bool max_until(Place& place, int64_t position);
  bool min_until(Place& place, int64_t position);
  bool assertion(Place& place, int64_t position, bool expected);
  bool atomic(Place& place, int64_t& position);
  void enter_repeat(Place& place);
  bool branch(Place& place, int64_t position);

  void change(ChangeKind kind, int32_t which, int64_t value);
  int64_t& slot(ChangeKind kind, int32_t which);
  void undo(size_t trail);

  const Program& program_;
  const Vocabulary& words_;
  Text text_;
  int64_t end_;
  int64_t start_ = 0;
  int64_t stop_ = 0;
  bool whole_ = false;
  bool not_empty_ = false;
  std::vector<int64_t> marks_;
  int64_t last_index_ = 0;
  int64_t repeat_ = -1;
  std::vector<Repeat> repeats_;
  std::vector<Choice> choices_;
  std::vector<Change> trail_;
};

}  // namespace corospec::reference::sre
