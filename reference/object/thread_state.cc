#include "reference/object/thread_state.h"

namespace corospec::reference {

namespace {

struct ThreadGlobal {
  std::function<std::unique_ptr<KeptGlobal>()> keep;
  void (*clear)();
};

std::vector<ThreadGlobal>& thread_globals() {
  static auto& globals = *new std::vector<ThreadGlobal>;
  return globals;
}

}  // namespace

namespace internal {

void add_thread_global(std::function<std::unique_ptr<KeptGlobal>()> keep, void (*clear)()) {
  thread_globals().push_back({std::move(keep), clear});
}

}  // namespace internal

ThreadState::ThreadState() {
  for (const ThreadGlobal& global : thread_globals()) globals_.push_back(global.keep());
}

ThreadState::~ThreadState() = default;

void ThreadState::exchange() {
  for (const std::unique_ptr<KeptGlobal>& global : globals_) global->exchange();
}

void clear_thread_globals() {
  // The folders above first: they use those below.
  for (size_t i = thread_globals().size(); i-- > 0;) {
    if (thread_globals()[i].clear) thread_globals()[i].clear();
  }
}

}  // namespace corospec::reference
