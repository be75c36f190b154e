#include "reference/modules/sre_matcher.h"

#include <algorithm>
#include <limits>

#include "reference/object/raise.h"
#include "reference/object/version.h"

namespace corospec::reference::sre {

namespace {

// Offsets within the words of an operation: <op> <skip> <min> <max> item.
constexpr uint32_t kMin = 1, kMax = 2, kItem = 3;

int64_t most_of(uint32_t word) {
  return word == kMaxRepeat ? std::numeric_limits<int64_t>::max() : int64_t{word};
}

}  // namespace

Matcher::Matcher(const Program& program, Text text, int64_t end)
    : program_(program), words_(vocabulary()), text_(text), end_(end) {}

bool Matcher::match(int64_t start, bool whole, bool not_empty) {
  start_ = start;
  whole_ = whole;
  not_empty_ = not_empty;
  marks_.assign(2 * static_cast<size_t>(program_.groups), kUnset);
  last_index_ = 0;
  repeat_ = -1;
  repeats_.clear();
  choices_.clear();
  trail_.clear();
  return run(0, start, true);
}

bool Matcher::search(int64_t start, bool not_empty) {
  for (int64_t at = start; at <= end_; ++at) {
    if (can_begin_at(at) && match(at, false, not_empty && at == start)) return true;
  }
  return false;
}

// INFO <skip> <flags> <min> <max>, then <length> <skip> prefix..., or a set.
bool Matcher::can_begin_at(int64_t position) const {
  constexpr uint32_t kPrefix = 1, kSet = 4;
  if (op(0) != Op::kInfo) return true;
  const int64_t least = word(3);
  if (end_ - position < least) return false;
  if (least == 0) return true;
  if (word(2) & kPrefix) return text_[position] == word(7);
  return !(word(2) & kSet) || in_set(5, text_[position]);
}

// --- changes that can be undone

int64_t& Matcher::slot(ChangeKind kind, int32_t which) {
  switch (kind) {
    case ChangeKind::kMark:
      return marks_[static_cast<size_t>(which)];
    case ChangeKind::kLastIndex:
      return last_index_;
    case ChangeKind::kRepeat:
      return repeat_;
    case ChangeKind::kCount:
      return repeats_[static_cast<size_t>(which)].count;
    case ChangeKind::kLast:
      break;
  }
  return repeats_[static_cast<size_t>(which)].last;
}

void Matcher::change(ChangeKind kind, int32_t which, int64_t value) {
  int64_t& place = slot(kind, which);
  trail_.push_back({kind, which, place});
  place = value;
}

void Matcher::undo(size_t trail) {
  for (; trail_.size() > trail; trail_.pop_back()) {
    const Change& last = trail_.back();
    slot(last.kind, last.which) = last.before;
  }
}

// --- the loop

bool Matcher::accepts(int64_t position) const {
  return (!whole_ || position == end_) && !(not_empty_ && position == start_);
}

bool Matcher::run(Place place, int64_t position, bool top) {
  const size_t bottom = choices_.size();
  for (;;) {
    if (forward(place, position, top)) {
      choices_.resize(bottom);
      return true;
    }
    if (!backtrack(bottom, &place, &position)) return false;
  }
}

bool Matcher::forward(Place place, int64_t position, bool top) {
  for (;;) {
    const Op operation = op(place);
    switch (operation) {
      case Op::kSuccess:
        if (top && !accepts(position)) return false;
        stop_ = position;
        return true;
      case Op::kFailure:
        return false;
      case Op::kAt:
        if (!is_at(words_.at(word(place + 1)), position)) return false;
        place += 2;
        break;
      case Op::kMark: {
        const uint32_t mark = word(place + 1);
        if (mark & 1) change(ChangeKind::kLastIndex, 0, mark / 2 + 1);
        change(ChangeKind::kMark, static_cast<int32_t>(mark), position);
        place += 2;
        break;
      }
      case Op::kJump:
      case Op::kInfo:
        place += 1 + word(place + 1);
        break;
      case Op::kBranch:
        ++place;
        if (!branch(place, position)) return false;
        break;
      case Op::kRepeat:
        enter_repeat(place);
        break;
      case Op::kMaxUntil:
        if (!max_until(place, position)) return false;
        break;
      case Op::kMinUntil:
        if (!min_until(place, position)) return false;
        break;
      case Op::kRepeatOne:
        if (!repeat_one(place, position)) return false;
        break;
      case Op::kMinRepeatOne:
        if (!min_repeat_one(place, position)) return false;
        break;
      case Op::kPossessiveRepeatOne:
        if (!possessive_one(place, position)) return false;
        break;
      case Op::kPossessiveRepeat:
        if (!possessive(place, position)) return false;
        break;
      case Op::kAssert:
      case Op::kAssertNot:
        if (!assertion(place, position, operation == Op::kAssert)) return false;
        break;
      case Op::kAtomicGroup:
        if (!atomic(place, position)) return false;
        break;
      case Op::kGroupRef:
      case Op::kGroupRefIgnore:
      case Op::kGroupRefUniIgnore:
        if (!matches_group(operation, word(place + 1), &position)) return false;
        place += 2;
        break;
      case Op::kGroupRefExists: {
        const uint32_t group = word(place + 1);
        const bool matched = marks_[2 * group + 1] != kUnset && marks_[2 * group] != kUnset;
        place += matched ? 3 : 1 + word(place + 2);
        break;
      }
      case Op::kUnknown:
        throw NotSupported("regular expressions that depend on the locale");
      default: {
        Place next = place;
        if (!matches_one(place, position, &next)) return false;
        place = next;
        ++position;
        break;
      }
    }
  }
}

// --- choices

void Matcher::push_choice(ChoiceKind kind, Place place, int64_t position, int64_t count,
                          int32_t repeat) {
  choices_.push_back({kind, place, position, count, repeat, trail_.size(), repeats_.size()});
}

bool Matcher::backtrack(size_t bottom, Place* place, int64_t* position) {
  while (choices_.size() > bottom) {
    const Choice choice = choices_.back();
    choices_.pop_back();
    undo(choice.trail);
    repeats_.resize(choice.repeats);
    if (resume(choice, place, position)) return true;
  }
  return false;
}

bool Matcher::resume(const Choice& choice, Place* place, int64_t* position) {
  *position = choice.position;
  *place = choice.place;
  switch (choice.kind) {
    case ChoiceKind::kBranch:
      return branch(*place, *position);
    case ChoiceKind::kGreedyOne: {  // one item less
      const int64_t count = choice.count - 1;
      --*position;
      if (count > int64_t{word(choice.place + 1 + kMin)}) {
        push_choice(choice.kind, choice.place, *position, count, 0);
      }
      *place += 1 + word(choice.place + 1);
      return true;
    }
    case ChoiceKind::kLazyOne: {  // one item more
      if (choice.count >= most_of(word(choice.place + 1 + kMax))) return false;
      if (count_items(choice.place + 1 + kItem, 1, position) == 0) return false;
      push_choice(choice.kind, choice.place, *position, choice.count + 1, 0);
      *place += 1 + word(choice.place + 1);
      return true;
    }
    case ChoiceKind::kGreedyTail:  // no further round: go on behind the repeat
      change(ChangeKind::kRepeat, 0, repeats_[static_cast<size_t>(choice.repeat)].outer);
      return true;
    case ChoiceKind::kLazyBody: {  // the rest did not match: another round
      const Repeat& repeat = repeats_[static_cast<size_t>(choice.repeat)];
      const int64_t count = repeat.count + 1;
      if (count >= most_of(word(repeat.place + kMax)) || *position == repeat.last) return false;
      *place = repeat.place + kItem;
      change(ChangeKind::kCount, choice.repeat, count);
      change(ChangeKind::kLast, choice.repeat, *position);
      return true;
    }
  }
  return false;
}

// `place` is at the <skip> of an alternative; 0 ends the list.
bool Matcher::branch(Place& place, int64_t position) {
  const uint32_t skip = word(place);
  if (skip == 0) return false;
  if (word(place + skip) != 0) {
    push_choice(ChoiceKind::kBranch, place + skip, position, 0, 0);
  }
  ++place;
  return true;
}

// --- repeats of single code points: <op> <skip> <min> <max> item SUCCESS tail

int64_t Matcher::count_items(Place item, int64_t most, int64_t* position) {
  int64_t count = 0;
  Place next = item;
  if (op(item) == Op::kAnyAll) {
    count = std::min(most, end_ - *position);
    *position += count;
    return count;
  }
  if (takes_one(op(item))) {
    while (count < most && matches_one(item, *position, &next)) {
      ++count;
      ++*position;
    }
    return count;
  }
  // Older compilers put other things that are one code point wide here.
  while (count < most && run(item, *position, false)) {
    ++count;
    *position = stop_;
  }
  return count;
}

bool Matcher::repeat_one(Place& place, int64_t& position) {
  const Place at = place;
  const int64_t least = word(at + 1 + kMin);
  const int64_t count = count_items(at + 1 + kItem, most_of(word(at + 1 + kMax)), &position);
  if (count < least) return false;
  if (count > least) {
    push_choice(ChoiceKind::kGreedyOne, at, position, count, 0);
  }
  place = at + 1 + word(at + 1);
  return true;
}

bool Matcher::min_repeat_one(Place& place, int64_t& position) {
  const Place at = place;
  const int64_t least = word(at + 1 + kMin);
  if (count_items(at + 1 + kItem, least, &position) < least) return false;
  push_choice(ChoiceKind::kLazyOne, at, position, least, 0);
  place = at + 1 + word(at + 1);
  return true;
}

bool Matcher::possessive_one(Place& place, int64_t& position) {
  const int64_t count = count_items(place + 1 + kItem, most_of(word(place + 1 + kMax)), &position);
  if (count < int64_t{word(place + 1 + kMin)}) return false;
  place += 1 + word(place + 1);
  return true;
}

// --- repeats of anything: REPEAT <skip> <min> <max> item MAX_UNTIL tail

void Matcher::enter_repeat(Place& place) {
  repeats_.push_back({place + 1, -1, kUnset, static_cast<int32_t>(repeat_)});
  change(ChangeKind::kRepeat, 0, static_cast<int64_t>(repeats_.size()) - 1);
  place += 1 + word(place + 1);
}

bool Matcher::max_until(Place& place, int64_t position) {
  const auto which = static_cast<int32_t>(repeat_);
  const Repeat repeat = repeats_[static_cast<size_t>(which)];
  const int64_t count = repeat.count + 1;
  if (count < int64_t{word(repeat.place + kMin)}) {
    change(ChangeKind::kCount, which, count);
    place = repeat.place + kItem;
    return true;
  }
  // A round that matched nothing is not tried again.
  if (count < most_of(word(repeat.place + kMax)) && position != repeat.last) {
    push_choice(ChoiceKind::kGreedyTail, place + 1, position, 0, which);
    change(ChangeKind::kCount, which, count);
    change(ChangeKind::kLast, which, position);
    place = repeat.place + kItem;
    return true;
  }
  change(ChangeKind::kRepeat, 0, repeat.outer);
  ++place;
  return true;
}

bool Matcher::min_until(Place& place, int64_t position) {
  const auto which = static_cast<int32_t>(repeat_);
  const Repeat repeat = repeats_[static_cast<size_t>(which)];
  if (repeat.count + 1 < int64_t{word(repeat.place + kMin)}) {
    change(ChangeKind::kCount, which, repeat.count + 1);
    place = repeat.place + kItem;
    return true;
  }
  push_choice(ChoiceKind::kLazyBody, place, position, 0, which);
  change(ChangeKind::kRepeat, 0, repeat.outer);
  ++place;
  return true;
}

// --- parts that are matched on their own: what they chose is not taken back

bool Matcher::possessive(Place& place, int64_t& position) {
  const Place at = place;
  const int64_t least = word(at + 1 + kMin);
  const int64_t most = most_of(word(at + 1 + kMax));
  for (int64_t count = 0; count < most; ++count) {
    const size_t trail = trail_.size();
    if (!run(at + 1 + kItem, position, false)) {
      undo(trail);
      if (count < least) return false;
      break;
    }
    const bool empty = stop_ == position;
    position = stop_;
    if (empty && count >= least) break;
  }
  place = at + 1 + word(at + 1) + 1;
  return true;
}

bool Matcher::assertion(Place& place, int64_t position, bool expected) {
  const size_t trail = trail_.size();
  const int64_t back = word(place + 2);
  const bool found = position >= back && run(place + 3, position - back, false);
  if (!found || !expected) undo(trail);
  if (found != expected) return false;
  place += 1 + word(place + 1);
  return true;
}

bool Matcher::atomic(Place& place, int64_t& position) {
  const size_t trail = trail_.size();
  if (!run(place + 2, position, false)) {
    undo(trail);
    return false;
  }
  position = stop_;
  place += 1 + word(place + 1);
  return true;
}

}  // namespace corospec::reference::sre
