// Writes the instructions of one code: registers, labels, constants, exception table.
//
// The compiler (unit.h) says what to do; the emitter knows the format. Two things that are easy to
// miss:
//
// - Code that cannot be reached is not written: after Return, Raise or Jump, emit() does nothing
// until a
//   label is bound that somebody jumped to, or a handler begins.
// - Temporaries form a stack, and whoever pushes one leaves it empty (Clear, or a taking
// instruction)
//   before he pops it. Scratch registers are different: they hold constants, None and bools
//   only, lie behind the temporaries, and are never cleared.
//
// The emitter also knows which variables are certainly bound at the present point of the code. Once
// bound they stay so (whatever may be unbound again is never in the set), which makes the analysis
// a matter of intersections where control flow joins.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "reference/language/code.h"

namespace corospec::reference::compiling {

using Register = uint16_t;
inline constexpr uint16_t kNothing = 0xFFFF;
inline constexpr Register kFirstScratch = 0xFF00;
inline constexpr int kScratchRegisters = 16;
inline constexpr size_t kLimit = 65000;
inline constexpr size_t kManySites = 30000;

// Where a value is.
struct Operand {
  enum Kind : uint8_t { kVariable, kTemporary, kScratch };
  Register reg;
  Kind kind;

  bool temporary() const { return kind == kTemporary; }
};

// A set of registers.
class BoundSet {
 public:
  bool contains(Register reg) const { return reg / 64u < words_.size() && (word(reg) & bit(reg)); }
  void insert(Register reg) {
    if (reg / 64u >= words_.size()) words_.resize(reg / 64u + 1);
    words_[reg / 64u] |= bit(reg);
  }
  void erase(Register reg) {
    if (contains(reg)) words_[reg / 64u] &= ~bit(reg);
  }
  void intersect(const BoundSet& other);

 private:
  uint64_t word(Register reg) const { return words_[reg / 64u]; }
  static uint64_t bit(Register reg) { return uint64_t{1} << (reg % 64); }
  std::vector<uint64_t> words_;
};

// A place in the code that jumps go to. Bound once, before or after the jumps.
class Label {
 public:
  bool used() const { return bound_.has_value(); }

 private:
  friend class Emitter;
  int32_t position_ = -1;
  std::vector<int32_t> uses_;       // instructions whose target is this label
  Register dirty_from_ = kNothing;  // temporaries that some jump left filled: cleared here
  Register dirty_to_ = 0;
  std::optional<BoundSet> bound_;
};

// A stretch of code whose exceptions go to one handler: opened and closed, perhaps several times,
// then committed to the exception table (inner ones first), then handled.
class Protected {
 public:
  Protected(Register clear_from, Register exception)
      : clear_from_(clear_from), exception_(exception) {}

 private:
  friend class Emitter;
  Register clear_from_;
  Register exception_;
  int32_t open_at_ = -1;
  std::vector<std::pair<int32_t, int32_t>> pieces_;
  size_t first_entry_ = 0;
  std::optional<BoundSet> bound_;  // when first opened
};

class Emitter {
 public:
  explicit Emitter(Code& code) : code_(code) {}

  // --- instructions
  void emit(Opcode op, uint16_t a = 0, uint16_t b = 0, uint16_t c = 0);
  void emit_small(Register a, int32_t number);
  // What ends a path: the code behind it is unreachable.
  void finish_path() { reachable_ = false; }
  bool reachable() const { return reachable_; }
  void set_line(int line) { line_ = line; }
  int line() const { return line_; }
  // That of the last instruction.
  int last_line() const { return code_.lines.empty() ? line_ : code_.lines.back(); }

  int32_t position() const { return here(); }  // of the next instruction

  // --- jumps
  void jump(Label& label) { jump(Opcode::kJump, 0, label); }
  void jump(Opcode op, uint16_t a, Label& label);
  // Two-word jumps.
  void jump_word(Opcode op, uint16_t a, uint16_t b, Label& label) { jump_word(op, a, b, 0, label); }
  void jump_word(Opcode op, uint16_t a, uint16_t b, uint16_t c, Label& label);
  void bind(Label& label);
  // The jumps to `label` so far left the temporaries from `from` to the top filled: the label
  // clears them.
  void leaves_filled(Label& label, Register from);

  // --- protected code
  void open(Protected& range);
  void close(Protected& range);
  void commit(Protected& range);
  void handle(Protected& range);  // the handler begins here

  // --- registers
  void start_temporaries(Register first);
  Register top() const { return top_; }
  Register push();
  void pop(int count = 1) { top_ -= static_cast<Register>(count); }
  Operand scratch();  // a temporary when there is none left
  // Empties an operand's register when that is needed, and gives it back. Last in, first out.
  void drop(Operand operand);
  // Only gives it back: an instruction took the content.
  void give_back(Operand operand);
  void clear_range(Register from, Register to);
  bool is_balanced(Register top) const { return top == top_ && scratch_used_ == 0; }

  // --- which variables are certainly bound
  BoundSet& bound() { return bound_; }

  // --- tables
  uint16_t constant(Ref value);
  uint16_t name(Str* interned);
  // The site for an instruction `op`. A place in the code has a site of its own, unless the code is
  // huge.
  uint16_t site(Opcode op, Str* interned);

  // Writes register_count and moves the scratch registers to their place.
  void finish();

 private:
  void patch(int32_t instruction, int32_t target) {
    code_.instructions[instruction].target = target;
  }
  int32_t here() const { return static_cast<int32_t>(code_.instructions.size()); }
  void use(Label& label, int32_t instruction);

  Code& code_;
  bool reachable_ = true;
  int line_ = 0;
  Register top_ = 0;
  Register highest_ = 0;
  uint32_t scratch_used_ = 0;  // a bit each
  int scratch_highest_ = 0;
  BoundSet bound_;
  std::unordered_map<std::string, uint16_t> constants_;  // by type and content
  std::unordered_map<Str*, uint16_t> names_;
  std::map<std::pair<Opcode, Str*>, uint16_t> shared_sites_;
};

}  // namespace corospec::reference::compiling
