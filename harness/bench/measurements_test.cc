#include "harness/bench/measurements.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "harness/bench/programs.h"
#include "harness/bench/table.h"

namespace corospec::harness::bench {
namespace {

using testing::HasSubstr;

// Two rounds, of which CPython 3.11.2 does better in the second and 3.13.0 in the first.
Measurements some() {
  Measurements results({"send", "iteration", "producer_consumer", "chain_1", "chain_50"},
                       {"reference 3.13", "CPython 3.11.2", "CPython 3.13.0"});
  const double times[5][3] = {
      {20, 50, 40}, {10, 14, 15.2}, {10, 15, 80}, {8, 60, 50}, {12.1, 1000, 400}};
  for (std::size_t benchmark = 0; benchmark < 5; ++benchmark) {
    for (std::size_t engine = 0; engine < 3; ++engine) {
      results.add_time(benchmark, engine, times[benchmark][engine] * (engine == 1 ? 2 : 1));
      results.add_time(benchmark, engine, times[benchmark][engine] * (engine == 1 ? 1 : 3));
    }
  }
  return results;
}

TEST(MeasurementsTest, TheLeastTimeOfAllRoundsCounts) {
  const Measurements results = some();
  EXPECT_EQ(results.nanoseconds(0, 0), 20);
  EXPECT_EQ(results.nanoseconds(0, 1), 50);
  EXPECT_EQ(results.nanoseconds(4, 2), 400);
}

TEST(MeasurementsTest, TheRatioIsAgainstTheFastestCPython) {
  const Measurements results = some();
  EXPECT_EQ(results.fastest_cpython(0), 2);
  EXPECT_EQ(results.ratio(0), 2);
  EXPECT_EQ(results.fastest_cpython(1), 1);
  EXPECT_EQ(results.ratio(1), 1.4);
}

TEST(MeasurementsTest, ATimeWithAFaultDoesNotCount) {
  Measurements results = some();
  results.add_fault(0, 2, "of 7 operations 5 gave the right result");
  results.add_fault(0, 2, "and later this");
  EXPECT_EQ(results.nanoseconds(0, 2), std::nullopt);
  EXPECT_EQ(results.ratio(0), 2.5);
  EXPECT_EQ(
      results.faults(),
      std::vector<std::string>{"send on CPython 3.13.0: of 7 operations 5 gave the right result"});
  results.add_fault(0, 0, "TypeError");
  EXPECT_EQ(results.ratio(0), std::nullopt);
  EXPECT_EQ(results.faults().size(), 2u);
}

TEST(MeasurementsTest, WithoutCPythonThereIsNoRatio) {
  Measurements results({"send"}, {"reference 3.13"});
  EXPECT_TRUE(results.is_empty());
  results.add_time(0, 0, 5);
  EXPECT_FALSE(results.is_empty());
  EXPECT_EQ(results.fastest_cpython(0), std::nullopt);
  EXPECT_EQ(results.ratio(0), std::nullopt);
  EXPECT_EQ(who_against_whom(results), "reference 3.13 alone");
}

TEST(MeasurementsTest, AnotherEventLoopIsNoCPython) {
  Measurements results({"send", "echo"}, {"reference 3.13", "CPython 3.11.2", "uvloop on 3.11.2"},
                       1);
  const double times[3] = {10, 20, 5};
  for (std::size_t engine = 0; engine < 3; ++engine) results.add_time(1, engine, times[engine]);
  EXPECT_EQ(results.fastest_cpython(1), 1);
  EXPECT_EQ(results.ratio(1), 2);
  EXPECT_EQ(who_against_whom(results), "reference 3.13 against CPython 3.11.2; uvloop on 3.11.2");
  EXPECT_EQ(other_lines(results), "echo against uvloop on 3.11.2: 0.50\n");
  EXPECT_EQ(ratio_table(results),
            "     reference   3.11.2   uvloop   ratio\n"
            "echo      10.0     20.0*     5.0    2.00\n");
}

TEST(MeasurementsTest, AFaultAloneIsNotNothing) {
  Measurements results({"send"}, {"reference 3.13"});
  results.add_fault(0, 0, "TypeError");
  EXPECT_FALSE(results.is_empty());
}

TEST(TableTest, ShowsTimesAndRatios) {
  EXPECT_EQ(ratio_table(some()),
            "                  reference   3.11.2   3.13.0   ratio\n"
            "send                   20.0     50.0     40.0*   2.00\n"
            "iteration              10.0     14.0*    15.2    1.40\n"
            "producer_consumer      10.0     15.0*    80.0    1.50\n"
            "chain_1                 8.0     60.0     50.0*   6.25\n"
            "chain_50               12.1   1000.0    400.0*  33.06\n");
  EXPECT_EQ(who_against_whom(some()), "reference 3.13 against CPython 3.11.2, 3.13.0");
}

TEST(TableTest, SaysWhatIsWrongOrWasNotMeasured) {
  Measurements results({"send", "iteration"},
                       {"reference 3.13", "CPython 3.11.2", "CPython 3.13.0"});
  results.add_time(0, 0, 20);
  results.add_time(0, 1, 10);
  results.add_fault(0, 1, "crashed");
  EXPECT_EQ(ratio_table(results),
            "          reference   3.11.2   3.13.0   ratio\n"
            "send           20.0    wrong        -       -\n");
}

TEST(TableTest, JudgesTheTargets) {
  const std::string text = target_lines(some());
  EXPECT_THAT(text, HasSubstr("send against the fastest CPython (at least 2.0): 2.00, met\n"));
  EXPECT_THAT(text,
              HasSubstr("iteration against the fastest CPython (at least 2.0): 1.40, MISSED\n"));
  EXPECT_THAT(text, HasSubstr("chain_50 against chain_1 (at most 1.5): 1.51, MISSED\n"));
  EXPECT_THAT(text,
              HasSubstr("async_for against the fastest CPython (at least 1.5): not measured\n"));
  EXPECT_THAT(text,
              HasSubstr("await_chain_50 against await_chain_1 (at most 1.5): not measured\n"));
}

TEST(TableTest, ATargetIsMetByThatVeryValue) {
  Measurements results({"async_for", "await_chain_1", "await_chain_50"},
                       {"reference 3.13", "CPython 3.13.0"});
  const double times[3][2] = {{10, 15}, {8, 40}, {12, 900}};
  for (std::size_t benchmark = 0; benchmark < 3; ++benchmark) {
    for (std::size_t engine = 0; engine < 2; ++engine) {
      results.add_time(benchmark, engine, times[benchmark][engine]);
    }
  }
  const std::string text = target_lines(results);
  EXPECT_THAT(text, HasSubstr("async_for against the fastest CPython (at least 1.5): 1.50, met\n"));
  EXPECT_THAT(text, HasSubstr("await_chain_50 against await_chain_1 (at most 1.5): 1.50, met\n"));
}

TEST(ProgramsTest, TargetsNamePrograms) {
  const std::vector<Program>& all = programs();
  for (const Program& program : all) {
    EXPECT_EQ(program.most_against.has_value(), !program.against.empty()) << program.name;
    if (program.against.empty()) continue;
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const Program& other) {
      return other.name == program.against;
    })) << program.name;
  }
}

}  // namespace
}  // namespace corospec::harness::bench
