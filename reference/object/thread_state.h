// What belongs to one thread of the program.
//
// The machine keeps its state in plain global variables, since thread-local ones would cost every
// step. Only one thread executes Python at a time (interpreter_lock.h), so the globals are that
// thread's. When another one takes over, those that belong to a thread change their content: what
// was there goes into the ThreadState of the thread that had them, what that one had before comes
// out.
//
// Every folder says at its initialization which of its globals these are. This is not about memory
// that only a native function on the thread's own stack sees, nor about anything shared.
#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace corospec::reference {

// Content of one global while its thread does not have the interpreter.
class KeptGlobal {
 public:
  virtual ~KeptGlobal() = default;
  virtual void exchange() = 0;
};

namespace internal {

template <class T>
class KeptGlobalOf final : public KeptGlobal {
 public:
  explicit KeptGlobalOf(T& global) : global_(global) {}
  void exchange() override { std::swap(global_, kept_); }

 private:
  T& global_;
  T kept_{};
};

void add_thread_global(std::function<std::unique_ptr<KeptGlobal>()> keep, void (*clear)());

}  // namespace internal

// Declares it: a thread begins with T{}. `clear` empties the global of a thread that ends, which
// may run the program's code; null: there is nothing to release. Before the first thread starts.
template <class T>
void belongs_to_thread(T& global, void (*clear)() = nullptr) {
  internal::add_thread_global(
      [&global] { return std::make_unique<internal::KeptGlobalOf<T>>(global); }, clear);
}

class ThreadState {
 public:
  ThreadState();
  ~ThreadState();
  ThreadState(const ThreadState&) = delete;
  ThreadState& operator=(const ThreadState&) = delete;

  // Swaps the globals' content for what is kept here.
  void exchange();

 private:
  std::vector<std::unique_ptr<KeptGlobal>> globals_;
};

// Empties the globals of the current thread, which ends.
void clear_thread_globals();

}  // namespace corospec::reference
