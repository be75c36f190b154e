// A future or a task in a cell, as far as both are alike: how it ends, its callbacks, and who waits
// for it. What one of them has alone is future.cc and task.cc.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "harness/grid/loop/operation.h"
#include "harness/grid/loop/script.h"

namespace corospec::harness::grid::loop {

struct Ending {
  enum Kind { kPending, kResult, kException, kCancelled } kind = kPending;
  std::string what;  // The result, or the class of the exception.

  // As ending(future) of the programs says it.
  std::string shown() const;
};

inline Ending result(std::string what) { return {Ending::kResult, std::move(what)}; }
inline Ending exception(std::string what) { return {Ending::kException, std::move(what)}; }
inline Ending cancelled() { return {Ending::kCancelled, ""}; }

class Subject {
 public:
  // `script` has to live as long.
  Subject(Script& script, std::string variable, Operation operation)
      : script_(script), variable_(std::move(variable)), operation_(operation) {}
  virtual ~Subject() = default;
  Subject(const Subject&) = delete;
  Subject& operator=(const Subject&) = delete;

 protected:
  // What `cancel` answers; that takes effect now or in the next turn.
  virtual bool cancel() = 0;
  // The loop turns until everybody waits.
  virtual void turn();
  // What it waits for comes: statements, and their effect where it is pending.
  virtual void finish() = 0;
  // Is it done by now in some versions and pending in others?
  virtual bool end_depends_on_version() const = 0;

  bool is_done() const { return ending_.kind != Ending::kPending; }
  void note(const std::string& label) { script_.note(label); }
  void code(const std::string& text) { script_.code(text); }
  void call(const std::string& arguments, const std::string& outcome);
  // A method of the subject is called.
  void call_method(const std::string& arguments, const std::string& outcome) {
    call(variable_ + "." + arguments, outcome);
  }
  void wait_a_second();
  void set_result_late(const std::string& future);

  void add_callback();
  void add_waiter(const std::string& name, const std::string& coroutine,
                  std::function<Ending(const Ending&)> end = {});
  // The rows that both have.
  void operate();
  void report();
  void report_and_finish();

  Script& script_;
  const std::string variable_;
  const Operation operation_;
  Ending ending_;
  bool shows_message_ = false;  // attempt() does, of a CancelledError.
  int callbacks_ = 0;           // Added and not called.

 private:
  // A task that waits for the subject, and how the subject's end is its own.
  struct Waiter {
    std::string name;
    std::function<Ending(const Ending&)> end;
    bool has_ended = false;  // Before the subject: then `end` does not depend on that.
  };

  void ask();
  void define_callback();
  void change_callbacks();
  void await();
  void await_twice();
  void wait_for();
  void shield();
  void gather();
  void wait();
  void note_end(const char* of_result, const char* of_exception, const char* of_cancelled);
  void cancel_waiter();
  void pass_time_limit();

  std::vector<Waiter> waiters_;
  bool has_callback_ = false;        // In the program.
  std::vector<std::string> called_;  // The future's end, as each call of it saw that.
};

}  // namespace corospec::harness::grid::loop
