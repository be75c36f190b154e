// Shows that a run is under way: one line that is redrawn on a terminal; in a pipe a line for each
// failure and for each subject that is through. What came of it all is summary.h.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "harness/case/case.h"
#include "harness/run/session.h"
#include "harness/run/terminal.h"

namespace corospec::harness {

class Progress : public SessionListener {
 public:
  // Prints to standard output, which is what `terminal` describes.
  Progress(const std::vector<Case>& cases, const Subjects& subjects, const Terminal& terminal);
  ~Progress() override;  // Clears the line.

  void finished(const Finished& what) override;

 private:
  struct Counts {
    std::size_t done = 0;
    std::size_t ran = 0;
    std::size_t failed = 0;
  };

  void tell(const Finished& what);
  void redraw(const Finished& what);
  void clear();

  const std::vector<Case>& cases_;
  const Subjects& subjects_;
  Terminal terminal_;
  std::vector<Counts> by_subject_;
  Counts all_;
  std::chrono::steady_clock::time_point last_drawn_;
  bool is_drawn_ = false;
};

}  // namespace corospec::harness
