#include "reference/language/emitter.h"

#include <algorithm>
#include <cassert>
#include <cstring>

#include "reference/language/operands.h"
#include "reference/object/bytes.h"
#include "reference/object/complex.h"
#include "reference/object/float.h"
#include "reference/object/raise.h"

namespace corospec::reference::compiling {

void BoundSet::intersect(const BoundSet& other) {
  words_.resize(std::min(words_.size(), other.words_.size()));
  for (size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
}

// --- instructions

void Emitter::emit(Opcode op, uint16_t a, uint16_t b, uint16_t c) {
  if (!reachable_) return;
  code_.instructions.emplace_back(op, a, b, c);
  code_.lines.push_back(line_);
}

void Emitter::emit_small(Register a, int32_t number) {
  if (!reachable_) return;
  code_.instructions.push_back(Instruction::jump(Opcode::kLoadSmall, a, number));
  code_.lines.push_back(line_);
}

// --- jumps

void Emitter::use(Label& label, int32_t instruction) {
  if (label.position_ >= 0) return patch(instruction, label.position_);
  label.uses_.push_back(instruction);
  if (label.bound_) {
    label.bound_->intersect(bound_);
  } else {
    label.bound_ = bound_;
  }
}

void Emitter::jump(Opcode op, uint16_t a, Label& label) {
  if (!reachable_) return;
  emit(op, a);
  use(label, here() - 1);
  if (op == Opcode::kJump) finish_path();
}

void Emitter::jump_word(Opcode op, uint16_t a, uint16_t b, uint16_t c, Label& label) {
  if (!reachable_) return;
  emit(op, a, b, c);
  emit(Opcode::kWord);
  use(label, here() - 1);
}

void Emitter::bind(Label& label) {
  if (label.used()) {
    // A jump to the next instruction says nothing.
    int32_t last = here() - 1;
    if (!reachable_ && label.uses_.back() == last && code_.instructions[last].op == Opcode::kJump &&
        label.dirty_to_ == 0) {
      code_.instructions.pop_back();
      code_.lines.pop_back();
      label.uses_.pop_back();
    }
    if (reachable_) {
      bound_.intersect(*label.bound_);
    } else {
      bound_ = *label.bound_;
    }
    reachable_ = true;
  }
  label.position_ = here();
  for (int32_t instruction : label.uses_) patch(instruction, label.position_);
  if (label.used()) clear_range(label.dirty_from_, label.dirty_to_);
}

void Emitter::leaves_filled(Label& label, Register from) {
  assert(label.position_ < 0);
  if (from >= top_) return;
  label.dirty_from_ = std::min(label.dirty_from_, from);
  label.dirty_to_ = std::max(label.dirty_to_, top_);
}

// --- protected code

void Emitter::open(Protected& range) {
  range.open_at_ = here();
  if (!range.bound_) range.bound_ = bound_;
}

void Emitter::close(Protected& range) {
  if (here() > range.open_at_) range.pieces_.emplace_back(range.open_at_, here());
  range.open_at_ = -1;
}

void Emitter::commit(Protected& range) {
  range.first_entry_ = code_.exceptions.size();
  for (auto [start, end] : range.pieces_) {
    code_.exceptions.push_back({start, end, -1, range.clear_from_, range.exception_});
  }
}

void Emitter::handle(Protected& range) {
  if (range.pieces_.empty()) return;
  for (size_t i = 0; i < range.pieces_.size(); ++i) {
    code_.exceptions[range.first_entry_ + i].handler = here();
  }
  if (reachable_) {
    bound_.intersect(*range.bound_);
  } else {
    bound_ = *range.bound_;
  }
  reachable_ = true;
}

// --- registers

void Emitter::start_temporaries(Register first) { top_ = highest_ = first; }

Register Emitter::push() {
  if (top_ >= kLimit) throw NotSupported("functions this large", line_);
  Register reg = top_++;
  highest_ = std::max(highest_, top_);
  return reg;
}

Operand Emitter::scratch() {
  for (int i = 0; i < kScratchRegisters; ++i) {
    if (scratch_used_ & (1u << i)) continue;
    scratch_used_ |= 1u << i;
    scratch_highest_ = std::max(scratch_highest_, i + 1);
    return {static_cast<Register>(kFirstScratch + i), Operand::kScratch};
  }
  return {push(), Operand::kTemporary};
}

void Emitter::drop(Operand operand) {
  if (operand.temporary()) emit(Opcode::kClear, operand.reg);
  give_back(operand);
}

void Emitter::give_back(Operand operand) {
  if (operand.temporary()) {
    assert(operand.reg + 1 == top_);
    pop();
  } else if (operand.kind == Operand::kScratch) {
    scratch_used_ &= ~(1u << (operand.reg - kFirstScratch));
  }
}

void Emitter::clear_range(Register from, Register to) {
  if (from >= to) return;
  if (to - from == 1) {
    emit(Opcode::kClear, from);
  } else {
    emit(Opcode::kClearRange, from, to);
  }
}

// --- tables

namespace {

// Equal keys: constants that may share one place. Empty: never shared.
std::string constant_key(Value value) {
  auto raw = [](auto number) {
    std::string text(sizeof number, '\0');
    std::memcpy(text.data(), &number, sizeof number);
    return text;
  };
  if (value.is_small()) return "i" + raw(value.bits());
  if (is_exactly(value, StrType)) return "s" + utf8(value.as<Str>());
  if (is_exactly(value, BytesType)) return "b" + value.as<Bytes>()->data;
  if (is_exactly(value, FloatType)) return "f" + raw(value.as<Float>()->number);
  if (is_exactly(value, ComplexType)) {
    const ComplexNumber number = value.as<Complex>()->number;
    return "c" + raw(number.real) + raw(number.imag);
  }
  return "p" + raw(value.bits());
}

template <class Table>
uint16_t checked_index(const Table& table, int line) {
  if (table.size() >= kLimit) throw NotSupported("functions this large", line);
  return static_cast<uint16_t>(table.size());
}

}  // namespace

uint16_t Emitter::constant(Ref value) {
  auto [entry, added] =
      constants_.try_emplace(constant_key(value), checked_index(code_.constants, line_));
  if (added) code_.constants.push_back(value.take());
  return entry->second;
}

uint16_t Emitter::name(Str* interned) {
  auto [entry, added] = names_.try_emplace(interned, checked_index(code_.names, line_));
  if (added) code_.names.push_back(interned);
  return entry->second;
}

uint16_t Emitter::site(Opcode op, Str* interned) {
  if (!reachable_) return 0;
  uint16_t index = checked_index(code_.sites, line_);
  if (index >= kManySites) {
    auto [entry, added] = shared_sites_.try_emplace({op, interned}, index);
    if (!added) return entry->second;
  }
  code_.sites.emplace_back().name = interned;
  return index;
}

void Emitter::finish() {
  code_.register_count = static_cast<uint16_t>(highest_ + scratch_highest_);
  auto settle = [&](uint16_t& reg, char format) {
    bool is_register = format == 'r' || (format == 'o' && reg != kNothing);
    if (is_register && reg >= kFirstScratch) {
      reg = static_cast<uint16_t>(highest_ + (reg - kFirstScratch));
    }
  };
  for (Instruction& instruction : code_.instructions) {
    const char* format = operand_format(instruction.op);
    settle(instruction.a, format[0]);
    settle(instruction.b, format[1]);
    settle(instruction.c, format[2]);
  }
}

}  // namespace corospec::reference::compiling
