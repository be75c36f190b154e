#include "harness/run/plan.h"

#include <gtest/gtest.h>

#include <set>
#include <utility>

namespace corospec::harness {
namespace {

TEST(Plan, OneWorkerFinishesASubjectBeforeTheNext) {
  Plan plan({{0, 1}, {}, {1, 2}});
  std::vector<std::pair<std::size_t, std::size_t>> order;
  std::optional<std::size_t> current;
  while (const auto item = plan.next(current)) {
    current = item->subject;
    order.emplace_back(item->subject, item->the_case);
  }
  EXPECT_EQ(order,
            (std::vector<std::pair<std::size_t, std::size_t>>{{0, 0}, {0, 1}, {2, 1}, {2, 2}}));
}

TEST(Plan, TwoWorkersTakeDifferentSubjects) {
  Plan plan({{0, 1, 2}, {0, 1, 2}});
  EXPECT_EQ(plan.next(std::nullopt)->subject, 0U);
  EXPECT_EQ(plan.next(std::nullopt)->subject, 1U);
  EXPECT_EQ(plan.next(0)->subject, 0U);
  EXPECT_EQ(plan.next(1)->subject, 1U);
}

TEST(Plan, AWorkerWithoutSubjectHelpsWhereMostIsLeft) {
  Plan plan({{0, 1, 2, 3}, {0}, {0, 1}});
  EXPECT_EQ(plan.next(std::nullopt)->subject, 0U);
  EXPECT_EQ(plan.next(std::nullopt)->subject, 1U);
  EXPECT_EQ(plan.next(std::nullopt)->subject, 2U);
  EXPECT_EQ(plan.next(1)->subject, 0U) << "three are left for the first, one for the third";
}

TEST(Plan, EveryPairComesExactlyOnce) {
  Plan plan({{0, 1, 2}, {1}, {0, 2}});
  std::set<std::pair<std::size_t, std::size_t>> seen;
  std::vector<std::optional<std::size_t>> workers(3);
  for (bool any = true; any;) {
    any = false;
    for (auto& worker : workers) {
      const auto item = plan.next(worker);
      if (!item) continue;
      any = true;
      worker = item->subject;
      EXPECT_TRUE(seen.emplace(item->subject, item->the_case).second);
    }
  }
  EXPECT_EQ(seen.size(), 6U);
}

}  // namespace
}  // namespace corospec::harness
