// The list of the equivalent mutants against the sources as they are in this tree.
#include "harness/mutation/equivalent.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <utility>

#include "harness/mutation/rewrite.h"
#include "spec/text.h"

namespace corospec::harness::mutation {
namespace {

constexpr const char* kList = "harness/mutation/equivalent.txt";

class EquivalentList : public testing::Test {
 protected:
  void SetUp() override {
    std::string why;
    const std::optional<std::string> text = spec::file_bytes(kList, &why);
    ASSERT_TRUE(text) << why;
    EquivalentReading reading = read_equivalent(*text, kList);
    for (const spec::Problem& problem : reading.problems) ADD_FAILURE() << to_string(problem);
    list_ = std::move(reading.list);
    ASSERT_FALSE(list_.empty());
  }

  static std::string name_of(const Equivalent& entry) {
    return std::string(kList) + ":" + std::to_string(entry.line) + ": " + entry.function + ": " +
           entry.what + ": " + entry.place;
  }

  std::vector<Equivalent> list_;
};

TEST_F(EquivalentList, EveryEntryMatchesMutantsOfItsOwn) {
  std::map<std::string, MutatedFile> files;
  std::map<const Mutant*, const Equivalent*> explained;
  for (const Equivalent& entry : list_) {
    auto known = files.find(entry.file);
    if (known == files.end()) {
      known = files.emplace(entry.file, mutate_file(".", entry.file, 1)).first;
    }
    const MutatedFile& file = known->second;
    ASSERT_EQ("", file.problem) << name_of(entry);
    int matches = 0;
    for (const Mutant& mutant : file.mutants) {
      if (!entry.matches(mutant)) continue;
      ++matches;
      const auto [other, is_first] = explained.emplace(&mutant, &entry);
      EXPECT_TRUE(is_first) << name_of(entry) << "\nhas its mutant from line "
                            << other->second->line << " already; take one of them out";
    }
    EXPECT_NE(0, matches) << name_of(entry) << "\nmatches no mutant: take it out, or correct it";
  }
}

// What is added by many hands at once is merged the more easily.
TEST_F(EquivalentList, StandsInTheOrderOfTheFiles) {
  for (std::size_t i = 1; i < list_.size(); ++i) {
    EXPECT_LE(list_[i - 1].file, list_[i].file) << name_of(list_[i]);
  }
}

}  // namespace
}  // namespace corospec::harness::mutation
