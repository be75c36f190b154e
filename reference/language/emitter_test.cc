#include "reference/language/emitter.h"

#include "reference/language/language_testing.h"
#include "reference/object/float.h"

namespace corospec::reference::compiling {
namespace {

class EmitterTest : public LanguageTest {
 protected:
  EmitterTest() : code(make_code()), emitter(*code) { emitter.start_temporaries(0); }

  std::vector<Opcode> ops() const {
    std::vector<Opcode> result;
    for (const Instruction& each : code->instructions) result.push_back(each.op);
    return result;
  }

  Handle<Code> code;
  Emitter emitter;
};

TEST_F(EmitterTest, WritesNothingThatCannotBeReached) {
  emitter.emit(Opcode::kReturn, 0);
  emitter.finish_path();
  emitter.emit(Opcode::kClear, 1);
  Label nobody_jumps_here;
  emitter.jump(nobody_jumps_here);
  emitter.bind(nobody_jumps_here);
  emitter.emit(Opcode::kClear, 2);
  EXPECT_EQ(ops(), std::vector{Opcode::kReturn});
  EXPECT_FALSE(emitter.reachable());
}

TEST_F(EmitterTest, PatchesForwardAndBackwardJumps) {
  Label head, end;
  emitter.bind(head);
  emitter.jump(Opcode::kJumpIfFalse, 0, end);
  emitter.jump(head);
  emitter.bind(end);
  emitter.emit(Opcode::kReturn, 0);
  EXPECT_EQ(code->instructions[0].target, 2);
  EXPECT_EQ(code->instructions[1].target, 0);
}

TEST_F(EmitterTest, DropsAJumpToTheNextInstruction) {
  Label end;
  emitter.jump(end);
  emitter.bind(end);
  emitter.emit(Opcode::kReturn, 0);
  EXPECT_EQ(ops(), std::vector{Opcode::kReturn});
}

TEST_F(EmitterTest, ALabelClearsWhatAJumpLeftFilled) {
  Label end;
  Register value = emitter.push();
  emitter.jump(Opcode::kJumpIfTrue, value, end);
  emitter.leaves_filled(end, value);
  emitter.drop({value, Operand::kTemporary});
  emitter.bind(end);
  EXPECT_EQ(ops(), (std::vector{Opcode::kJumpIfTrue, Opcode::kClear, Opcode::kClear}));
  EXPECT_EQ(code->instructions[0].target, 2);
}

TEST_F(EmitterTest, ScratchRegistersLieBehindTheTemporaries) {
  Operand scratch = emitter.scratch();
  emitter.emit_small(scratch.reg, 7);
  Register low = emitter.push();
  Register high = emitter.push();
  emitter.emit(Opcode::kAdd, low, high, scratch.reg);
  emitter.pop(2);
  emitter.give_back(scratch);
  EXPECT_TRUE(emitter.is_balanced(0));
  emitter.finish();
  EXPECT_EQ(code->register_count, 3);
  EXPECT_EQ(code->instructions[0].a, 2);
  EXPECT_EQ(code->instructions[0].target, 7);
  EXPECT_EQ(code->instructions[1].c, 2);
}

TEST_F(EmitterTest, SharesConstantsOfOneTypeOnly) {
  uint16_t one = emitter.constant(Ref(Value::small(1)));
  EXPECT_EQ(emitter.constant(Ref(Value::small(1))), one);
  EXPECT_NE(emitter.constant(make_float(1.0)), one);
  EXPECT_NE(emitter.constant(make_float(0.0)), emitter.constant(make_float(-0.0)));
  EXPECT_EQ(emitter.constant(make_str("a")), emitter.constant(make_str("a")));
}

TEST_F(EmitterTest, ProtectsPiecesInnermostFirst) {
  Protected outer(0, 0), inner(1, 1);
  emitter.open(outer);
  emitter.emit(Opcode::kClear, 0);
  emitter.open(inner);
  emitter.emit(Opcode::kClear, 0);
  emitter.close(inner);
  emitter.emit(Opcode::kClear, 0);
  emitter.open(inner);
  emitter.emit(Opcode::kClear, 0);
  emitter.close(inner);
  emitter.commit(inner);
  emitter.close(outer);
  emitter.commit(outer);
  emitter.handle(inner);
  emitter.emit(Opcode::kReraise, 1);
  emitter.finish_path();
  emitter.handle(outer);
  ASSERT_EQ(code->exceptions.size(), 3u);
  EXPECT_EQ(code->exceptions[0].start, 1);
  EXPECT_EQ(code->exceptions[0].end, 2);
  EXPECT_EQ(code->exceptions[1].start, 3);
  EXPECT_EQ(code->exceptions[1].handler, 4);
  EXPECT_EQ(code->exceptions[2].start, 0);
  EXPECT_EQ(code->exceptions[2].end, 4);
  EXPECT_EQ(code->exceptions[2].handler, 5);
}

TEST_F(EmitterTest, AHandlerOfNothingIsUnreachable) {
  Protected range(0, 0);
  emitter.open(range);
  emitter.close(range);
  emitter.commit(range);
  emitter.finish_path();
  emitter.handle(range);
  EXPECT_FALSE(emitter.reachable());
  EXPECT_TRUE(code->exceptions.empty());
}

TEST_F(EmitterTest, OnlyWhatIsBoundOnEveryPathStaysBound) {
  Label otherwise, end;
  emitter.jump(Opcode::kJumpIfFalse, 0, otherwise);
  emitter.bound().insert(1);
  emitter.bound().insert(2);
  emitter.jump(end);
  emitter.bind(otherwise);
  EXPECT_FALSE(emitter.bound().contains(1));
  emitter.bound().insert(2);
  emitter.emit(Opcode::kClear, 3);
  emitter.bind(end);
  EXPECT_FALSE(emitter.bound().contains(1));
  EXPECT_TRUE(emitter.bound().contains(2));
}

TEST_F(EmitterTest, AHandlerKnowsWhatWasBoundBeforeItsRange) {
  Protected range(0, 0);
  emitter.bound().insert(1);
  emitter.open(range);
  emitter.emit(Opcode::kClear, 0);
  emitter.bound().insert(200);
  emitter.close(range);
  emitter.commit(range);
  emitter.finish_path();
  emitter.handle(range);
  EXPECT_TRUE(emitter.bound().contains(1));
  EXPECT_FALSE(emitter.bound().contains(200));
}

}  // namespace
}  // namespace corospec::reference::compiling
