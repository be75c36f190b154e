#include "harness/subject/as_python.h"

#include <gtest/gtest.h>

namespace corospec::harness {
namespace {

using Words = std::vector<std::string>;

TEST(PythonCommandLine, Code) {
  std::string problem;
  const auto run = python_command_line({"-c", "print(1)", "-x", "y"}, &problem);
  ASSERT_TRUE(run);
  EXPECT_EQ(run->code, "print(1)");
  EXPECT_EQ(run->words, Words({"-c", "-x", "y"}));
}

TEST(PythonCommandLine, File) {
  std::string problem;
  const auto run = python_command_line({"-Bs", "-u", "file.py", "-c"}, &problem);
  ASSERT_TRUE(run);
  EXPECT_FALSE(run->code);
  EXPECT_EQ(run->words, Words({"file.py", "-c"}));
}

TEST(PythonCommandLine, WhatIsLackingIsNamed) {
  const std::pair<Words, const char*> cases[] = {
      {{}, "an interactive Python"},
      {{"-B"}, "an interactive Python"},
      {{"-m", "this"}, "Python's option -m"},
      {{"-X", "dev", "file.py"}, "Python's option -X"},
      {{"-Es", "file.py"}, "Python's option -Es"},
      {{"-"}, "Python's option -"},
  };
  for (const auto& [words, expected] : cases) {
    std::string problem;
    EXPECT_FALSE(python_command_line(words, &problem));
    EXPECT_EQ(problem, expected);
  }
}

TEST(OfferAsPython, NothingUnlessTheProgramCan) {
  EXPECT_EQ(offer_as_python({3, 12}), "");
  EXPECT_FALSE(wanted_as_python());
}

TEST(OfferAsPython, ThisVeryProgramAndTheVersion) {
  be_able_to_be_python();
  EXPECT_NE(offer_as_python({3, 12}).find("as_python_test"), std::string::npos);
  EXPECT_EQ(wanted_as_python(), (spec::Version{3, 12}));
}

}  // namespace
}  // namespace corospec::harness
