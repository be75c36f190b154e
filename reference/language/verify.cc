#include "reference/language/verify.h"

#include <fmt/format.h>

#include <optional>
#include <vector>

#include "reference/language/operands.h"
#include "reference/object/protocol.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

// What is known of a register's content at one point of the code.
enum class Content : uint8_t {
  kNull,
  kFull,
  kPlain,   // full of a constant or bool, which may stay where it is
  kEither,  // depends on how control came here, or on the values
};

bool is_full(Content content) { return content == Content::kFull || content == Content::kPlain; }

Content join(Content a, Content b) {
  if (a == b) return a;
  return is_full(a) && is_full(b) ? Content::kFull : Content::kEither;
}

using State = std::vector<Content>;

class Verifier {
 public:
  explicit Verifier(const Code& code)
      : code_(code), states_(code.instructions.size()), first_temporary_(code.first_temporary()) {}

  std::string run() {
    arrive(0, start());
    while (!pending_.empty() && fault_.empty()) {
      int32_t index = pending_.back();
      pending_.pop_back();
      step(index);
    }
    return fault_;
  }

 private:
  State start() const {
    State state(code_.register_count, Content::kNull);
    int parameters = code_.argcount + code_.kwonly_count + ((code_.flags & kVarArgs) ? 1 : 0) +
                     ((code_.flags & kVarKeywords) ? 1 : 0);
    for (int i = 0; i < parameters; ++i) state[i] = Content::kFull;
    for (int i = 0; i < code_.free_count; ++i) state[code_.first_free() + i] = Content::kFull;
    return state;
  }

  void fail(std::string_view what) {
    if (!fault_.empty()) return;
    fault_ = fmt::format("{}: instruction {} ({}, line {}): {}", utf8(code_.qualname), index_,
                         opcode_name(code_.instructions[index_].op), code_.lines[index_], what);
  }

  // Control reaches `index` with `state`; known states only grow towards kEither.
  void arrive(int32_t index, const State& state) {
    if (index < 0 || index >= static_cast<int32_t>(states_.size())) {
      return fail(fmt::format("control goes to {}", index));
    }
    std::optional<State>& known = states_[index];
    if (!known) {
      known = state;
      return pending_.push_back(index);
    }
    bool changed = false;
    for (size_t i = 0; i < state.size(); ++i) {
      Content joined = join((*known)[i], state[i]);
      changed |= joined != (*known)[i];
      (*known)[i] = joined;
    }
    if (changed) pending_.push_back(index);
  }

  // --- what one instruction does
  void read(uint16_t reg) {
    if (reg >= state_.size()) return fail(fmt::format("no register {}", reg));
    if (!is_full(state_[reg])) fail(fmt::format("register {} may be null", reg));
  }
  void empty(uint16_t reg) { state_[reg] = Content::kNull; }
  void take(uint16_t reg) {
    read(reg);
    if (fault_.empty()) empty(reg);
  }
  void take_range(int from, int count) {
    for (int i = 0; i < count; ++i) take(static_cast<uint16_t>(from + i));
  }
  void take_if_any(int from, int count) {
    for (int reg = from; reg < from + count; ++reg) {
      if (state_[reg] == Content::kEither) fail("a part may be null");
      empty(static_cast<uint16_t>(reg));
    }
  }
  void write(uint16_t reg, Content content = Content::kFull) {
    if (reg >= state_.size()) return fail(fmt::format("no register {}", reg));
    // The variables of inlined comprehensions are temporaries that are assigned again and again.
    Opcode op = code_.instructions[index_].op;
    bool assignment = op == Opcode::kTake || op == Opcode::kMove;
    if (reg >= first_temporary_ && state_[reg] == Content::kFull && !assignment &&
        !was_operand(reg)) {
      fail(fmt::format("temporary {} is overwritten", reg));
    }
    state_[reg] = content;
  }
  void write_range(int from, int64_t count) {
    for (int i = 0; i < count; ++i) write(static_cast<uint16_t>(from + i));
  }
  bool was_operand(uint16_t reg) const {
    const Instruction& instruction = code_.instructions[index_];
    const char* format = operand_format(instruction.op);
    return (format[1] == 'r' && instruction.b == reg) || (format[2] == 'r' && instruction.c == reg);
  }
  void read_registers(const Instruction& instruction, int from) {
    const char* format = operand_format(instruction.op);
    const uint16_t values[] = {instruction.a, instruction.b, instruction.c};
    for (int i = from; i < 3; ++i) {
      if (format[i] == 'r' || (format[i] == 'o' && values[i] != 0xFFFF)) read(values[i]);
    }
  }
  void require_null(uint16_t reg) {
    if (state_[reg] != Content::kNull) fail(fmt::format("register {} must be null", reg));
  }

  void window(uint16_t base, int arguments) {
    take(base);
    if (is_full(state_[base + 1])) fail(fmt::format("register {} is no self", base + 1));
    empty(static_cast<uint16_t>(base + 1));
    take_range(base + 2, arguments);
    state_[base] = Content::kFull;
  }

  void step(int32_t index) {
    index_ = index;
    state_ = *states_[index];
    const State before = state_;
    const Instruction& instruction = code_.instructions[index];
    bool goes_on = apply(instruction);
    if (!fault_.empty()) return;
    raise_to_handler(index, before);
    if (goes_on) arrive(index + (has_word(instruction.op) ? 2 : 1), state_);
  }

  void raise_to_handler(int32_t index, const State& before) {
    for (const ExceptionEntry& entry : code_.exceptions) {
      if (index < entry.start || index >= entry.end) continue;
      State state = before;
      for (size_t i = 0; i < state.size(); ++i) {
        state[i] = i < entry.clear_from ? join(before[i], state_[i]) : Content::kNull;
      }
      state[entry.exception] = Content::kFull;
      arrive(entry.handler, state);
      return;
    }
  }

  void jump_word(int32_t index) { arrive(code_.instructions[index + 1].target, state_); }

  // Returns whether control may go on with the next instruction.
  bool apply(const Instruction& instruction) {
    const uint16_t a = instruction.a, b = instruction.b, c = instruction.c;
    switch (instruction.op) {
      case Opcode::kMove:
        if (state_[b] == Content::kNull) fail("the operand is null");
        write(a, state_[b]);
        return true;
      case Opcode::kTake: {
        Content content = state_[b];
        empty(b);
        write(a, content);
        return true;
      }
      case Opcode::kClear:
        empty(a);
        return true;
      case Opcode::kClearRange:
        for (uint16_t reg = a; reg < b; ++reg) empty(reg);
        return true;
      case Opcode::kLoadConst:
      case Opcode::kLoadSmall:
        write(a, Content::kPlain);
        return true;
      case Opcode::kCheckBound:
        if (state_[a] != Content::kPlain) state_[a] = Content::kFull;
        return true;
      case Opcode::kDeleteLocal:
        empty(a);
        return true;
      case Opcode::kMakeCell:
        state_[a] = Content::kFull;
        return true;
      case Opcode::kNot:
      case Opcode::kIs:
      case Opcode::kIsNot:
      case Opcode::kIn:
      case Opcode::kNotIn:
        read_registers(instruction, 1);
        write(a, Content::kPlain);
        return true;
      case Opcode::kStoreCell:
      case Opcode::kStoreAttr:
      case Opcode::kSetItem:
      case Opcode::kDeleteItem:
      case Opcode::kDeleteCell:
      case Opcode::kDeleteAttr:
      case Opcode::kListAppend:
      case Opcode::kListToTuple:
      case Opcode::kSetAdd:
      case Opcode::kSetUpdate:
      case Opcode::kRemoveKeys:
      case Opcode::kMapSet:
      case Opcode::kMapUpdate:
      case Opcode::kImportStar:
      case Opcode::kPrintExpr:
      case Opcode::kUseNamespace:
      case Opcode::kStoreGlobal:
      case Opcode::kStoreName:
        read_registers(instruction, 0);
        return true;
      case Opcode::kListExtend:
        read_registers(instruction, 0);
        if (c > 0) read(static_cast<uint16_t>(c - 1));
        return true;
      case Opcode::kMapMerge:
        read_registers(instruction, 0);
        read(c);
        return true;
      case Opcode::kDeleteGlobal:
      case Opcode::kDeleteName:
      case Opcode::kSetupAnnotations:
        return true;
      case Opcode::kLoadGlobal:
      case Opcode::kLoadName:
      case Opcode::kImportName:
      case Opcode::kLoadAssertionError:
      case Opcode::kLoadBuildClass:
      case Opcode::kLoadNamespace:
        write(a);
        return true;
      case Opcode::kMakeTypeParam:
        take_if_any(a + 1, 2);
        write(a);
        return true;
      case Opcode::kMakeTypeAlias:
        take_if_any(c, 1);
        take(static_cast<uint16_t>(c + 1));
        write(a);
        return true;
      case Opcode::kSetTypeParams:
        read(a);
        take(b);
        return true;
      case Opcode::kMakeSlice:
        take_range(b, 3);
        write(a);
        return true;
      case Opcode::kBuildTuple:
      case Opcode::kBuildList:
      case Opcode::kBuildSet:
      case Opcode::kBuildString:
        take_range(b, c);
        write(a);
        return true;
      case Opcode::kBuildMap:
        take_range(b, 2 * c);
        write(a);
        return true;
      case Opcode::kFormatValue:
        read(b);
        if (c & 4) take(static_cast<uint16_t>(b + 1));
        write(a);
        return true;
      case Opcode::kUnpack:
      case Opcode::kUnpackEx: {
        read(b);
        write_range(a, instruction.op == Opcode::kUnpack ? c : (c & 255) + 1 + (c >> 8));
        return true;
      }
      case Opcode::kCall:
        window(a, b);
        return true;
      case Opcode::kCallEx:
        take(a);
        require_null(static_cast<uint16_t>(a + 1));
        take(static_cast<uint16_t>(a + 2));
        empty(static_cast<uint16_t>(a + 3));
        state_[a] = Content::kFull;
        return true;
      case Opcode::kLoadMethod:
      case Opcode::kLoadSpecial:
        read(b);
        write(a);
        if (b != a + 1) require_null(static_cast<uint16_t>(a + 1));
        state_[a + 1] = Content::kEither;
        return true;
      case Opcode::kMakeFunction:
        take_if_any(c, 4);
        write(a);
        return true;
      case Opcode::kYield:
        read(b);
        if (c == 1) empty(b);
        write(a);
        return true;
      case Opcode::kYieldFrom:
        take(b);
        write(a);
        return true;
      case Opcode::kPushHandled:
        read(b);
        write(a, Content::kEither);
        return true;
      case Opcode::kTakeFromGroup:
        read_registers(instruction, 0);
        require_null(static_cast<uint16_t>(a + 1));
        state_[a + 1] = Content::kEither;
        return true;
      case Opcode::kMergeIntoGroup:
        read_registers(instruction, 1);
        write(a, Content::kEither);
        return true;
      case Opcode::kPopHandled:
        empty(a);
        return true;
      case Opcode::kExceptionTriple:
        read(b);
        for (int i = 0; i < 3; ++i) write(static_cast<uint16_t>(a + i));
        return true;
      case Opcode::kEndAsyncFor:
        take(a);
        take(b);
        return true;
      case Opcode::kWithSuppress:
        read_registers(instruction, 0);
        return true;
      case Opcode::kReturn:
      case Opcode::kRaise:
      case Opcode::kRaiseCurrent:
      case Opcode::kReraise:
        read_registers(instruction, 0);
        return false;
      case Opcode::kJump:
        arrive(instruction.target, state_);
        return false;
      case Opcode::kJumpIfTrue:
      case Opcode::kJumpIfFalse:
        read(a);
        arrive(instruction.target, state_);
        return true;
      case Opcode::kJumpIfNull: {
        const Content content = state_[a];
        empty(a);
        arrive(instruction.target, state_);
        state_[a] = content == Content::kEither ? Content::kFull : content;
        return true;
      }
      case Opcode::kForIter: {
        read(b);
        State full = state_;
        empty(b);
        jump_word(index_);
        state_ = full;
        write(a);
        return true;
      }
      case Opcode::kJumpUnlessLt:
      case Opcode::kJumpUnlessLe:
      case Opcode::kJumpUnlessEq:
      case Opcode::kJumpUnlessNe:
      case Opcode::kJumpUnlessGt:
      case Opcode::kJumpUnlessGe:
      case Opcode::kJumpUnlessMatch:
        read_registers(instruction, 0);
        jump_word(index_);
        return true;
      case Opcode::kJumpUnlessSequence:
      case Opcode::kJumpUnlessMapping:
        read(a);
        jump_word(index_);
        return true;
      case Opcode::kJumpUnlessKeys:
        read(a);
        read(b);
        jump_word(index_);
        write_range(a + 1, c);
        return true;
      case Opcode::kJumpUnlessClass: {
        read(b);
        take(a);
        jump_word(index_);
        const Tuple* request = code_.constants[c].as<Tuple>();
        write_range(a, request->items[0].as_small() + request->size - 1);
        return true;
      }
      case Opcode::kWord:
        fail("is executed");
        return false;
      default:  // r[a] = something made of the operands
        read_registers(instruction, 1);
        write(a);
        return true;
    }
  }

  const Code& code_;
  std::vector<std::optional<State>> states_;
  std::vector<int32_t> pending_;
  int first_temporary_;
  int32_t index_ = 0;
  State state_;
  std::string fault_;
};

}  // namespace

std::string verify(const Code& code) {
  std::string fault = Verifier(code).run();
  for (Value constant : code.constants) {
    if (!fault.empty()) break;
    if (is_exactly(constant, CodeType)) fault = verify(*constant.as<Code>());
  }
  return fault;
}

}  // namespace corospec::reference
