#include "reference/language/import_lock.h"

#include <condition_variable>
#include <map>
#include <mutex>

#include "reference/object/interpreter_lock.h"

namespace corospec::reference {

namespace {

// Never destroyed: threads may wait here as the process ends. The maps belong to whoever has the
// interpreter's lock; who changes the count has the mutex besides.
struct Making {
  std::map<std::string, uint64_t> makers;   // threads by the name of the module
  std::map<uint64_t, std::string> waiting;  // modules by the thread that waits for them
  std::mutex mutex;
  std::condition_variable changed;
  uint64_t finished = 0;
};

Making& making() {
  static auto& all = *new Making;
  return all;
}

// 0: nobody makes it.
uint64_t maker_of(const std::string& name) {
  const auto found = making().makers.find(name);
  return found == making().makers.end() ? 0 : found->second;
}

// The thread itself waits, for what a third one makes and so on, for what this thread makes.
bool waits_for_this_thread(uint64_t thread) {
  while (thread != 0 && thread != current_thread_ident()) {
    const auto found = making().waiting.find(thread);
    if (found == making().waiting.end()) return false;
    thread = maker_of(found->second);
  }
  return thread != 0;
}

void wait_for_the_next() {
  Making& all = making();
  const uint64_t before = all.finished;
  const LockGivenUp elsewhere;
  std::unique_lock guard(all.mutex);
  all.changed.wait(guard, [&] { return all.finished != before; });
}

}  // namespace

ModuleInTheMaking::ModuleInTheMaking(std::string name) : name_(std::move(name)) {
  making().makers.emplace(name_, current_thread_ident());
}

ModuleInTheMaking::~ModuleInTheMaking() {
  Making& all = making();
  const auto found = all.makers.find(name_);
  if (found != all.makers.end() && found->second == current_thread_ident()) {
    all.makers.erase(found);
  }
  const std::lock_guard guard(all.mutex);
  ++all.finished;
  all.changed.notify_all();
}

void wait_for_module(const std::string& name) {
  if (making().makers.empty()) return;
  for (;;) {
    const uint64_t maker = maker_of(name);
    if (maker == 0 || waits_for_this_thread(maker)) return;
    making().waiting[current_thread_ident()] = name;
    wait_for_the_next();
    making().waiting.erase(current_thread_ident());
  }
}

}  // namespace corospec::reference
