#include "harness/suite/duplicates.h"

#include <gtest/gtest.h>

#include <string>

namespace corospec::harness {
namespace {

Case made(const std::string& path, const std::string& listing, const VersionRange& python = {}) {
  Case a_case;
  a_case.path = path;
  a_case.listing = listing;
  a_case.listing_line = 3;
  a_case.python = python;
  return a_case;
}

constexpr const char* kOne =
    "import inspect\n\n"
    "def body(first, last=None):  # a generator\n"
    "    got = yield first\n"
    "    for each in got:\n"
    "        print('got', each)\n"
    "g = body(1)\n"
    "try:\n"
    "    g.send(2)\n"
    "except TypeError as error:\n"
    "    print(error)\n";

constexpr const char* kRenamed =
    "import inspect\n"
    "def coroutine(a, b=None):\n"
    "    reply = yield a\n\n"
    "    # Every one.\n"
    "    for x in reply:\n"
    "        print('reply', x)\n"
    "c = coroutine(1)\n"
    "try:\n"
    "    c.send(2)\n"
    "except TypeError as e:\n"
    "    print(e)\n";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  return text.replace(text.find(from), from.size(), to);
}

TEST(WithoutNamesTest, NumbersTheNamesThatAProgramBinds) {
  EXPECT_EQ(without_names("g = body(x)\nprint(g, 'g', 'h')\n"),
            "#1 = body ( x ) \nprint ( #1 , '#1' , 'h' ) ");
  EXPECT_EQ(without_names(kOne), without_names(kRenamed));
}

TEST(WithoutNamesTest, KeepsWhatAProgramIsAbout) {
  for (const auto& [from, to] : {std::pair{".send", ".throw"},
                                 {"TypeError", "ValueError"},
                                 {"(2)", "(3)"},
                                 {"    for", "    if 1: for"},
                                 {"import inspect", "import types"}}) {
    EXPECT_NE(without_names(replaced(kOne, from, to)), without_names(kOne)) << from;
  }
  const std::string with_method = "class A:\n    def close(self):\n        pass\n";
  EXPECT_NE(without_names(with_method), without_names(replaced(with_method, "close", "throw")));
  EXPECT_EQ(without_names(with_method), without_names(replaced(with_method, "A", "B")));
}

TEST(CheckDuplicatesTest, NamesBothFiles) {
  const std::vector<spec::Problem> problems =
      check_duplicates({made("cases/g/a.py", kOne), made("cases/g/b.py", kRenamed)});
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(
      to_string(problems.front()),
      "cases/g/b.py:3: but for names this is the program of cases/g/a.py; remove one of them, "
      "or show something else");
}

TEST(CheckDuplicatesTest, AcceptsOtherProgramsAndOtherVersions) {
  EXPECT_TRUE(check_duplicates({made("a", kOne), made("b", replaced(kOne, "2", "3"))}).empty());
  const VersionRange before = *parse_version_range("<3.12");
  const VersionRange since = *parse_version_range(">=3.12");
  EXPECT_TRUE(check_duplicates({made("a", kOne, before), made("b", kRenamed, since)}).empty());
}

}  // namespace
}  // namespace corospec::harness
