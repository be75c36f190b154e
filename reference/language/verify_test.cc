#include "reference/language/verify.h"

#include "reference/language/language_testing.h"
#include "reference/object/singletons.h"

namespace corospec::reference {
namespace {

class VerifyTest : public LanguageTest {
 protected:
  VerifyTest() : code(make_code()) {
    retain(Value(code->name = intern("f")));
    retain(Value(code->qualname = intern("f")));
    retain(Value(code->filename = intern("test.py")));
    code->register_count = 4;
    code->constants.push_back(make_none().take());
  }
  std::string check(std::vector<Instruction> instructions) {
    code->lines.assign(instructions.size(), 1);
    code->instructions = std::move(instructions);
    return verify(*code);
  }

  Handle<Code> code;
};

TEST_F(VerifyTest, AcceptsWhatIsRight) {
  EXPECT_EQ(check({{Opcode::kLoadConst, 0, 0}, {Opcode::kReturn, 0}}), "");
}

TEST_F(VerifyTest, FindsAReadOfANullRegister) {
  EXPECT_EQ(check({{Opcode::kReturn, 0}}),
            "f: instruction 0 (Return, line 1): register 0 may be null");
}

TEST_F(VerifyTest, FindsARegisterThatIsNullOnOnePath) {
  EXPECT_EQ(check({{Opcode::kLoadConst, 1, 0},
                   Instruction::jump(Opcode::kJumpIfTrue, 1, 3),
                   {Opcode::kLoadConst, 0, 0},
                   {Opcode::kReturn, 0}}),
            "f: instruction 3 (Return, line 1): register 0 may be null");
}

TEST_F(VerifyTest, FindsAValueWhereSelfShouldBe) {
  EXPECT_EQ(check({{Opcode::kLoadConst, 0, 0},
                   {Opcode::kLoadConst, 1, 0},
                   {Opcode::kCall, 0, 0, 0xFFFF},
                   {Opcode::kReturn, 0}}),
            "f: instruction 2 (Call, line 1): register 1 is no self");
}

TEST_F(VerifyTest, FindsATemporaryThatWasNotCleared) {
  EXPECT_EQ(check({{Opcode::kLoadAssertionError, 0},
                   {Opcode::kLoadAssertionError, 0},
                   {Opcode::kReturn, 0}}),
            "f: instruction 1 (LoadAssertionError, line 1): temporary 0 is overwritten");
}

TEST_F(VerifyTest, FollowsExceptionsToTheirHandler) {
  code->exceptions.push_back({0, 1, 2, 0, 1});
  EXPECT_EQ(check({{Opcode::kLoadAssertionError, 0}, {Opcode::kReturn, 0}, {Opcode::kReturn, 0}}),
            "f: instruction 2 (Return, line 1): register 0 may be null");
}

TEST_F(VerifyTest, FindsCodeWithoutAnEnd) {
  EXPECT_EQ(check({{Opcode::kLoadConst, 0, 0}}),
            "f: instruction 0 (LoadConst, line 1): control goes to 1");
}

}  // namespace
}  // namespace corospec::reference
