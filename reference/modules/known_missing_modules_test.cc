// What a program sees of the table of what the reference's own modules lack. Whether the table is
// true and complete: harness/cpython/known_missing_test.cc.
#include <gtest/gtest.h>

#include <string>

#include "reference/interpreter.h"
#include "reference/language/import.h"
#include "reference/object/known_missing.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"

namespace corospec::reference {
namespace {

class NoParser : public Parser {
 public:
  std::unique_ptr<ast::Tree> parse(std::string_view, std::string_view, ParseMode, int,
                                   SyntaxProblem* problem) override {
    problem->type = "NotSupported";
    problem->message = "there is no parser here";
    return nullptr;
  }
};

class KnownMissingModulesTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    static NoParser parser;
    InterpreterOptions options;
    options.python_minor = 13;
    static Interpreter interpreter(options, parser);
  }
};

TEST_F(KnownMissingModulesTest, IsNotAnAttributeError) {
  Ref os = import_module("os");
  EXPECT_THROW(get_attribute(os, intern("walk")), NotSupported);
  EXPECT_THROW(find_attribute(os, intern("walk")), NotSupported);
  EXPECT_THROW(get_attribute(os, intern("no_such_thing")), Raise);
  EXPECT_FALSE(find_attribute(os, intern("no_such_thing")));
}

}  // namespace
}  // namespace corospec::reference
