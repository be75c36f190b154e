#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "harness/case/loader.h"
#include "harness/grid/files.h"
#include "harness/grid/grids.h"
#include "harness/grid/model.h"
#include "spec/text.h"

namespace corospec::harness::grid {
namespace {

using Texts = std::vector<std::string>;

const spec::Spec& specification() {
  static const spec::SpecReading reading = spec::read_spec("spec");
  return reading.spec;
}

const Cell& cell_called(const std::string& name) {
  static const std::vector<Cell> cells = all_cells();
  const auto found = std::find_if(cells.begin(), cells.end(),
                                  [&](const Cell& cell) { return name_of(cell) == name; });
  if (found == cells.end()) ADD_FAILURE() << "no cell is called " << name;
  return found == cells.end() ? cells.front() : *found;
}

Texts lines(const std::string& name, int minor) {
  return answer_of(cell_called(name), {3, minor}).lines;
}

TEST(Cells, HaveNamesOfTheirOwnAndAReasonOrAProgram) {
  std::set<std::string> names;
  for (const Cell& cell : all_cells()) {
    if (reason_for_none(cell).empty()) {
      EXPECT_TRUE(names.insert(name_of(cell)).second) << name_of(cell);
    }
  }
  EXPECT_EQ(all_cells().size(), operations().size() * 8 * 13);
}

TEST(Model, SaysWhatTheClausesSay) {
  EXPECT_EQ(lines("generator_send_value_created", 12), (Texts{"raised TypeError", "GEN_CREATED"}));
  EXPECT_EQ(lines("generator_close_in_try_except", 12),
            (Texts{"yielded one", "caught GeneratorExit", "raised RuntimeError", "GEN_SUSPENDED"}));
  EXPECT_EQ(lines("delegator_3_throw_class_to_generator", 12),
            (Texts{"yielded one", "inner left", "raised KeyError ()", "GEN_CLOSED"}));
}

TEST(Model, KnowsVersions) {
  const std::string name = "generator_throw_stop_iteration_created";
  EXPECT_EQ(lines(name, 6).front(), "raised StopIteration");
  EXPECT_EQ(lines(name, 7).front(), "raised RuntimeError");
  EXPECT_EQ(lines(name, 12).front(), "raised StopIteration");
  EXPECT_EQ(lines("delegator_3_throw_stop_iteration_to_list", 6)[1], "result None");
  EXPECT_EQ(lines("delegator_3_throw_stop_iteration_to_list", 7)[1], "raised RuntimeError");
  EXPECT_EQ(lines("generator_throw_class_none_closed", 11)[2], "warnings 0");
  EXPECT_EQ(lines("generator_throw_class_none_closed", 12)[2], "warnings 1");
}

Entry entry_called(const std::string& name) {
  for (Entry& entry : all_entries()) {
    if (entry.name == name && entry.reason_for_none.empty()) return std::move(entry);
  }
  ADD_FAILURE() << "no program is called " << name;
  return {};
}

Texts lines_of_entry(const std::string& name, int minor) {
  const Entry entry = entry_called(name);
  return entry.answer ? entry.answer({3, minor}).lines : Texts{};
}

TEST(Entries, HaveNamesOfTheirOwn) {
  std::set<std::string> names;
  for (const Entry& entry : all_entries()) {
    if (!entry.reason_for_none.empty()) continue;
    EXPECT_TRUE(names.insert(entry.name).second) << entry.name;
  }
  EXPECT_GT(names.size(), 1500U);
}

TEST(Entries, HaveOneProgramForAllVersions) {
  for (const Entry& entry : all_entries()) {
    if (!entry.reason_for_none.empty()) continue;
    const std::string program = entry.program(spec::kNewestVersion);
    for (spec::Version version = entry.first; version < spec::kNewestVersion; ++version.minor) {
      EXPECT_EQ(entry.program(version), program) << entry.name << " of " << to_string(version);
    }
  }
}

TEST(LoopModel, SaysWhatTheClausesSay) {
  EXPECT_EQ(lines_of_entry("future_set_result_awaited", 12),
            (Texts{"gives None", "result new", "first result new"}));
  EXPECT_EQ(lines_of_entry("task_cancel_in_cleanup", 12),
            (Texts{"cleanup", "gives True", "cancelled"}));
}

TEST(LoopModel, KnowsVersions) {
  EXPECT_EQ(lines_of_entry("future_set_exception_stop_iteration_pending", 12)[0],
            "raises TypeError");
  EXPECT_EQ(lines_of_entry("task_cancel_uncancel_created", 12).back(), "cancelled");
  EXPECT_EQ(lines_of_entry("task_cancel_uncancel_created", 13).back(), "result late");
}

TEST(CoroutineModel, SaysWhatTheClausesSay) {
  EXPECT_EQ(lines_of_entry("coroutine_delete_created", 12), (Texts{"deleted ['RuntimeWarning']"}));
  EXPECT_EQ(
      lines_of_entry("coroutine_await_awaited", 12),
      (Texts{"yielded one", "raised RuntimeError", "CORO_SUSPENDED", "got None", "yielded two"}));
  EXPECT_EQ(
      lines_of_entry("coroutine_close_in_try_except", 12),
      (Texts{"yielded one", "caught GeneratorExit", "raised RuntimeError", "CORO_SUSPENDED"}));
  EXPECT_EQ(lines_of_entry("coroutine_3_throw_no_exception_to_plain_iterator", 12),
            (Texts{"yielded item", "raised TypeError", "CORO_CLOSED"}));
}

TEST(CoroutineModel, KnowsVersions) {
  const std::string name = "coroutine_throw_stop_iteration_to_object";
  EXPECT_EQ(lines_of_entry(name, 6)[2], "result None");
  EXPECT_EQ(lines_of_entry(name, 7)[2], "raised RuntimeError");
  EXPECT_EQ(lines_of_entry("types_coroutine_throw_stop_iteration_created", 6)[0],
            "raised RuntimeError");
}

TEST(AsyncGeneratorModel, SaysWhatTheClausesSay) {
  EXPECT_EQ(lines_of_entry("asyncgen_athrow_class_in_try_finally", 12),
            (Texts{"result one", "cleanup", "raised KeyError ()", "raised StopAsyncIteration"}));
  EXPECT_EQ(lines_of_entry("asyncgen_anext_awaiting", 12),
            (Texts{"waits for wait", "raised RuntimeError", "heard None", "result one"}));
  EXPECT_EQ(lines_of_entry("asyncgen_aclose_in_try_except", 12),
            (Texts{"result one", "caught GeneratorExit", "raised RuntimeError"}));
}

TEST(AsyncGeneratorModel, KnowsVersions) {
  const std::string waits = "asyncgen_aclose_step_throw_class_waits";
  EXPECT_EQ(lines_of_entry(waits, 12).back(), "raised RuntimeError");
  EXPECT_EQ(lines_of_entry(waits, 13).back(), "raised StopAsyncIteration");
  EXPECT_EQ(lines_of_entry("asyncgen_anext_awaiting", 7),
            (Texts{"waits for wait", "heard None", "result one", "got None", "result two"}));
  EXPECT_EQ(lines_of_entry("asyncgen_anext_step_delete_created", 13)[0],
            "deleted ['RuntimeWarning']");
}

TEST(Files, BeginWithTheFirstVersionOfTheCell) {
  std::vector<spec::Problem> problems;
  const std::vector<File> files =
      files_of(entry_called("asyncgen_anext_step_next_refused"), specification(), problems);
  ASSERT_FALSE(files.empty());
  EXPECT_EQ(files.front().name,
            "async_generators_grid/asyncgen_anext_step_next_refused_since_3_8_until_3_12");
}

TEST(Files, KeepLevelsApart) {
  std::vector<spec::Problem> problems;
  Texts names;
  for (const File& file : files_of(entry_of(cell_called("generator_throw_stop_iteration_created")),
                                   specification(), problems)) {
    names.push_back(file.name);
  }
  EXPECT_EQ(names, (Texts{"generators_grid/generator_throw_stop_iteration_created_until_3_11",
                          "generators_grid/generator_throw_stop_iteration_created_since_3_12"}));
  EXPECT_TRUE(problems.empty());
}

TEST(Files, NameLabelsThatDoNotHold) {
  std::vector<spec::Problem> problems;
  files_of(entry_of(cell_called("generator_next_created")), spec::Spec{}, problems);
  ASSERT_FALSE(problems.empty());
  EXPECT_EQ(to_string(problems.front()),
            "harness/grid/model.cc: generator_next_created names gen.next.unstarted, which does "
            "not hold for 3.6; correct the model or the clause");
}

TEST(CheckGrids, NamesHolesAndStrangers) {
  std::vector<Case> cases =
      load_cases({"generators_grid", "delegation_grid", "coroutines_grid", "async_generators_grid",
                  "futures_grid", "tasks_grid", "waiting_grid", "locks_grid", "queues_grid"},
                 "cases", specification())
          .cases;
  EXPECT_TRUE(check_grids(specification(), cases).empty());
  ASSERT_FALSE(cases.empty());
  const std::string missing = cases.front().name;
  cases.front().name = cases.front().chapter + "/stranger";
  const std::vector<spec::Problem> problems = check_grids(specification(), cases);
  ASSERT_EQ(problems.size(), 2U);
  EXPECT_TRUE(to_string(problems[0])
                  .starts_with("cases/" + missing + ".py: a hole in the grid: nothing shows "));
  EXPECT_TRUE(
      to_string(problems[1])
          .starts_with("cases/" + cases.front().name + ".py: no cell of the grids is called so"));
}

TEST(CommittedFiles, AreWhatIsEmitted) {
  std::vector<spec::Problem> problems;
  for (const Entry& entry : all_entries()) {
    for (const File& file : files_of(entry, specification(), problems)) {
      std::string why;
      EXPECT_EQ(spec::file_bytes("cases/" + file.name + ".py", &why), file.text)
          << file.name << " " << why << ": run bazel run //harness/grid:emit";
    }
  }
  EXPECT_TRUE(problems.empty());
}

}  // namespace
}  // namespace corospec::harness::grid
