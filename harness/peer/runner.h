// Runs tests of CPython's own test files on a subject, by driver.py, and says what became of each.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "harness/peer/outcome.h"
#include "harness/peer/selection.h"
#include "harness/process/temporary_folder.h"
#include "harness/subject/subject.h"

namespace corospec::harness::peer {

class TestRunner {
 public:
  // `driver`: the text of driver.py. `library`: the folder that holds the package `test`.
  TestRunner(const Subject& subject, std::string driver, std::string library);

  // The tests of a file that its patterns select, all in one process: for CPython, which says so
  // which tests there are. Empty with *problem when it does not come to its end.
  std::vector<TestResult> run_selected(const TestFile& file, std::string* problem);

  // Tests of one module, given by id. A test that ends the program is given a result, and the rest
  // run in another process; one that does not pass is repeated in a process of its own, and what
  // becomes of it there counts. A result for each id, in the order of the ids.
  std::vector<TestResult> run_each(const std::string& module, const std::vector<std::string>& ids);

 private:
  Observation run(const std::string& call);
  std::vector<TestResult> run_together(const std::string& module,
                                       const std::vector<std::string>& ids);

  std::unique_ptr<Runner> runner_;
  std::string driver_;
  std::string library_;
  TemporaryFolder folder_;
};

// What a program's end says about the test during which it ended.
TestResult result_of_end(const std::string& id, const Observation& seen);

// A Python list of strings.
std::string python_list(const std::vector<std::string>& words);

}  // namespace corospec::harness::peer
