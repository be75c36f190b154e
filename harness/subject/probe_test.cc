#include "harness/subject/probe.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "harness/case/case.h"

namespace corospec::harness {
namespace {

TEST(Probe, ReadsWhatItUnderstands) {
  const Hello hello = read_probe(
      "banner\ncorospec-probe language 3.9\ncorospec-probe implementation pypy\n"
      "corospec-probe version 7.3.11\ncorospec-probe lacks refcounting\n"
      "corospec-probe lacks threads\ncorospec-probe colour blue\n");
  EXPECT_EQ(hello.name, "PyPy 7.3.11");
  EXPECT_EQ(hello.implementation, "pypy");
  EXPECT_EQ(hello.version, "7.3.11");
  EXPECT_EQ(hello.language, "3.9");
  EXPECT_EQ(hello.lacks, (std::vector<std::string>{"refcounting", "threads"}));
}

TEST(Probe, ALanguageIsEnough) {
  const Hello hello = read_probe("corospec-probe language 3.4\n");
  EXPECT_EQ(hello.name, "Python 3.4");
  EXPECT_EQ(hello.version, "3.4");
  EXPECT_FALSE(hello.implementation.empty());
}

TEST(Probe, AnythingElseIsNobody) {
  EXPECT_TRUE(read_probe("").name.empty());
  EXPECT_TRUE(read_probe("corospec-probe language seven\n").name.empty());
  EXPECT_TRUE(read_probe("corospec-probe\ncorospec-probe \n").name.empty());
}

// A need that the probe forgets would be taken for granted everywhere.
TEST(Probe, ChecksEveryNeed) {
  for (const std::string& need : known_needs()) {
    EXPECT_NE(probe_program().find("lacks('" + need + "'"), std::string_view::npos) << need;
  }
}

}  // namespace
}  // namespace corospec::harness
