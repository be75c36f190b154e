// match statements (PEP 634).
//
// The subject waits in a temporary until the last case, whose pattern consumes it. A pattern works
// in the temporaries above and gives none of them back before its case is decided: what it captures
// stays where it was found, and gets its name when the whole pattern has matched (before the
// guard). A pattern that fails jumps to its label, which empties whatever was filled by then.
#include <algorithm>
#include <span>

#include "reference/language/match_patterns.h"
#include "reference/language/unit.h"
#include "reference/object/raise.h"
#include "reference/object/tuple.h"

namespace corospec::reference::compiling {

// One attempt at a pattern.
struct Unit::Matching {
  struct Capture {
    Str* name;
    Register reg;
  };

  Matching(Label& fail, Register base) : fail(fail), base(base) {}

  Label& fail;
  Register base;  // a failure empties the temporaries from here on
  std::vector<Capture> captures;
};

// --- statement

void Unit::match_statement(const ast::Match& node) {
  Operand subject = give_temporary(expression(*node.subject));  // [flow.match.subject]
  // A last `case _` does not look at the subject.
  const ast::MatchCase& last = *node.cases.back();
  const bool has_default = node.cases.size() > 1 && is_wildcard(*last.pattern);
  const size_t looking = node.cases.size() - (has_default ? 1 : 0);
  Label end;
  for (size_t i = 0; i < looking; ++i) {
    Operand kept{subject.reg, Operand::kVariable};
    match_case(*node.cases[i], i + 1 < looking ? kept : subject, end);
  }
  emitter_.give_back(subject);
  if (has_default) {
    emitter_.set_line(last.at.line);
    if (last.guard) jump_if(*last.guard, false, end);  // [flow.match.guard]
    statements(last.body);
  }
  emitter_.bind(end);
}

void Unit::match_case(const ast::MatchCase& node, Operand subject, Label& end) {
  emitter_.set_line(node.at.line);
  Label fail;
  const auto above = static_cast<Register>(subject.reg + 1);
  Matching matching(fail, subject.temporary() ? subject.reg : above);
  pattern(*node.pattern, subject, matching);
  for (const Matching::Capture& each : matching.captures) {
    store_name(each.name, {each.reg, Operand::kTemporary}, true);
  }
  emitter_.pop(emitter_.top() - above);
  if (node.guard) jump_if(*node.guard, false, fail);  // [flow.match.guard]
  if (!subject.temporary()) emitter_.emit(Opcode::kClear, subject.reg);
  emitter_.pop();
  statements(node.body);
  emitter_.jump(end);
  emitter_.push();
  emitter_.set_line(node.at.line);
  emitter_.bind(fail);
}

// --- patterns

void Unit::pattern(const ast::Pattern& node, Operand subject, Matching& matching) {
  AtLine line(*this, node.at.line);
  switch (node.kind) {
    case ast::PatternKind::kValue:
      return value_pattern(node, subject, matching);
    case ast::PatternKind::kSingleton:
      return singleton_pattern(node, subject, matching);
    case ast::PatternKind::kSequence:
      return sequence_pattern(node, subject, matching);
    case ast::PatternKind::kMapping:
      return mapping_pattern(node, subject, matching);
    case ast::PatternKind::kClass:
      return class_pattern(node, subject, matching);
    case ast::PatternKind::kStar:
      return capture(node.name, subject, matching);
    case ast::PatternKind::kAs:
      return as_pattern(node, subject, matching);
    case ast::PatternKind::kOr:
      return or_pattern(node, subject, matching);
  }
}

void Unit::done_with(Operand subject) {
  if (subject.temporary()) emitter_.emit(Opcode::kClear, subject.reg);
}

Register Unit::push_many(size_t count) {
  Register first = emitter_.top();
  for (size_t i = 0; i < count; ++i) emitter_.push();
  return first;
}

// Without a name (`_`), nothing is kept.
void Unit::capture(Str* name, Operand subject, Matching& matching) {
  if (!name) return done_with(subject);
  Register reg = subject.reg;
  if (!subject.temporary()) {
    reg = emitter_.push();
    emitter_.emit(Opcode::kMove, reg, subject.reg);
  }
  matching.captures.push_back({interned(name), reg});
}

void Unit::as_pattern(const ast::Pattern& node, Operand subject, Matching& matching) {
  for (const ast::Pattern* inner : node.patterns) {
    pattern(*inner, {subject.reg, Operand::kVariable}, matching);
  }
  capture(node.name, subject, matching);
}

void Unit::value_pattern(const ast::Pattern& node, Operand subject, Matching& matching) {
  Operand value = expression(*node.value);
  emitter_.jump_word(Opcode::kJumpUnlessEq, subject.reg, value.reg, matching.fail);
  emitter_.leaves_filled(matching.fail, matching.base);
  emitter_.drop(value);
  done_with(subject);
}

void Unit::singleton_pattern(const ast::Pattern& node, Operand subject, Matching& matching) {
  Operand wanted = constant(Ref(node.singleton), kAnywhere);
  Operand same = apply(Opcode::kIs, kAnywhere, {subject.reg, Operand::kVariable}, wanted, true);
  emitter_.jump(Opcode::kJumpIfFalse, same.reg, matching.fail);
  emitter_.leaves_filled(matching.fail, matching.base);
  emitter_.drop(same);
  done_with(subject);
}

// Every alternative puts its captures into the same registers, in the order of the first one.
// NOTE: that all bind the same names is an early error's business.
void Unit::or_pattern(const ast::Pattern& node, Operand subject, Matching& matching) {
  std::vector<Matching::Capture> shared;
  for (Str* name : captured_names(node)) shared.push_back({name, emitter_.push()});
  Label end;
  for (const ast::Pattern* alternative : node.patterns) {
    const bool last = alternative == node.patterns.back();
    const Register top = emitter_.top();
    Label next;
    Matching own(last ? matching.fail : next, last ? matching.base : top);
    pattern(*alternative, {subject.reg, Operand::kVariable}, own);
    for (const Matching::Capture& each : own.captures) {
      auto same = [&](const Matching::Capture& other) { return other.name == each.name; };
      const auto target = std::find_if(shared.begin(), shared.end(), same);
      emitter_.emit(Opcode::kTake, target->reg, each.reg);
    }
    emitter_.pop(emitter_.top() - top);
    if (last) break;
    emitter_.jump(end);
    emitter_.bind(next);
  }
  emitter_.bind(end);
  matching.captures.insert(matching.captures.end(), shared.begin(), shared.end());
  done_with(subject);
}

// --- sequences

void Unit::sequence_pattern(const ast::Pattern& node, Operand subject, Matching& matching) {
  const size_t size = node.patterns.size();
  const bool starred = star_of(node) < size;
  if (size > kLimit) throw NotSupported("functions this large", emitter_.line());
  emitter_.jump_word(Opcode::kJumpUnlessSequence, subject.reg,
                     static_cast<uint16_t>(starred ? size - 1 : size), starred ? 1 : 0,
                     matching.fail);
  emitter_.leaves_filled(matching.fail, matching.base);
  switch (items_needed(node)) {
    case ItemsNeeded::kNone:
      return done_with(subject);
    case ItemsNeeded::kByIndex:
      return items_by_index(node, subject, matching);
    case ItemsNeeded::kAll:
      return items_by_unpacking(node, subject, matching);
  }
}

void Unit::items_by_unpacking(const ast::Pattern& node, Operand subject, Matching& matching) {
  const size_t size = node.patterns.size();
  const size_t star = star_of(node);
  const Register first = push_many(size);
  if (star == size) {
    emitter_.emit(Opcode::kUnpack, first, subject.reg, static_cast<uint16_t>(size));
  } else {
    const size_t after = size - star - 1;
    if (after > 255) {
      throw NotSupported("so many patterns after a starred one", emitter_.line());
    }
    emitter_.emit(Opcode::kUnpackEx, first, subject.reg, static_cast<uint16_t>(star | after << 8));
  }
  done_with(subject);
  for (size_t i = 0; i < size; ++i) {
    pattern(*node.patterns[i], {static_cast<Register>(first + i), Operand::kTemporary}, matching);
  }
}

// Nobody wants the list that a starred wildcard stands for: the other items are fetched singly.
void Unit::items_by_index(const ast::Pattern& node, Operand subject, Matching& matching) {
  const size_t size = node.patterns.size();
  const size_t star = star_of(node);
  for (size_t i = 0; i < size; ++i) {
    if (i == star || is_wildcard(*node.patterns[i])) continue;
    Operand item{emitter_.push(), Operand::kTemporary};
    if (i < star) {
      Operand index = constant(Ref(Value::small(static_cast<int64_t>(i))), kAnywhere);
      emitter_.emit(Opcode::kGetItem, item.reg, subject.reg, index.reg);
      emitter_.drop(index);
    } else {
      emitter_.emit(Opcode::kItemFromEnd, item.reg, subject.reg, static_cast<uint16_t>(size - i));
    }
    pattern(*node.patterns[i], item, matching);
  }
  done_with(subject);
}

// --- mappings

void Unit::mapping_pattern(const ast::Pattern& node, Operand subject, Matching& matching) {
  const auto size = static_cast<uint16_t>(node.keys.size());
  emitter_.jump_word(Opcode::kJumpUnlessMapping, subject.reg, size, matching.fail);
  emitter_.leaves_filled(matching.fail, matching.base);
  if (size == 0 && !node.name) return done_with(subject);
  // The keys wait below the values, for `**rest`.
  Operand keys = tuple_display(node.keys, kTemporary);
  emitter_.leaves_filled(matching.fail, matching.base);
  const Register first = push_many(size);
  emitter_.jump_word(Opcode::kJumpUnlessKeys, keys.reg, subject.reg, size, matching.fail);
  for (size_t i = 0; i < size; ++i) {
    pattern(*node.patterns[i], {static_cast<Register>(first + i), Operand::kTemporary}, matching);
  }
  Operand rest{0, Operand::kVariable};
  if (node.name) {
    rest = {emitter_.push(), Operand::kTemporary};
    emitter_.emit(Opcode::kBuildMap, rest.reg, rest.reg, 0);
    emitter_.emit(Opcode::kMapUpdate, rest.reg, subject.reg);
    emitter_.emit(Opcode::kRemoveKeys, rest.reg, keys.reg);
  }
  emitter_.emit(Opcode::kClear, keys.reg);
  done_with(subject);
  if (node.name) capture(node.name, rest, matching);
}

// --- classes

void Unit::class_pattern(const ast::Pattern& node, Operand subject, Matching& matching) {
  const size_t positional = node.patterns.size();
  std::vector<Value> request{Value::small(static_cast<int64_t>(positional))};
  for (Str* name : node.keyword_names) request.push_back(Value(interned(name)));
  // Before the window: a failure leaves it empty.
  emitter_.leaves_filled(matching.fail, matching.base);
  const Register window = push(*node.value);
  const size_t size = positional + node.keyword_names.size();
  if (size > 1) push_many(size - 1);
  emitter_.jump_word(Opcode::kJumpUnlessClass, window, subject.reg,
                     emitter_.constant(reference::make_tuple(std::span<const Value>(request))),
                     matching.fail);
  done_with(subject);
  for (size_t i = 0; i < size; ++i) {
    const ast::Pattern& inner =
        *(i < positional ? node.patterns[i] : node.keyword_patterns[i - positional]);
    pattern(inner, {static_cast<Register>(window + i), Operand::kTemporary}, matching);
  }
}

}  // namespace corospec::reference::compiling
