#include "reference/loop/awaited_by.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

#include "reference/loop/running.h"
#include "reference/loop/task.h"
#include "reference/object/container.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

using Waiters = std::vector<Ref>;

std::unordered_map<const Future*, Waiters>& all_notes() {
  static auto* notes = new std::unordered_map<const Future*, Waiters>;
  return *notes;
}

bool contains(const Waiters& waiters, Value waiter) {
  return std::ranges::any_of(waiters, [&](const Ref& other) { return other.get() == waiter; });
}

}  // namespace

void note_awaited_by(Value future, Value waiter) {
  // [task.graph.note.others]
  if (!waiter || !is_future(future) || !is_future(waiter)) return;
  auto& noted = *future.as<Future>();
  if (is_done(noted)) return;
  Waiters& waiters = all_notes()[&noted];
  noted.has_notes = true;
  if (!contains(waiters, waiter)) waiters.emplace_back(waiter);  // [task.graph.note]
}

void forget_awaited_by(Value future, Value waiter) {
  if (!waiter || !is_future(future) || !future.as<Future>()->has_notes) return;
  auto& noted = *future.as<Future>();
  Waiters& waiters = all_notes()[&noted];
  const auto place =
      std::ranges::find_if(waiters, [&](const Ref& other) { return other.get() == waiter; });
  if (place == waiters.end()) return;
  const Ref released = std::move(*place);  // [task.graph.note.discard]
  waiters.erase(place);
  if (waiters.empty()) drop_notes(noted);
}

void note_awaited_by_current_task(Value future, Value loop) {
  if (since(14)) note_awaited_by(future, current_task(loop));  // [task.graph.structures]
}

Handle<Tuple> awaited_by(const Future& future) {
  Waiters waiters;
  if (future.has_notes) waiters = all_notes()[&future];
  for (Task* task = first_listed_task(); task; task = task->next) {
    const bool waits = task->waits_for && task->waits_for.object() == &future;
    if (waits && !contains(waiters, Value(task))) waiters.emplace_back(Value(task));
  }
  Handle<Tuple> tuple = make_tuple_of_size(static_cast<int64_t>(waiters.size()));
  for (size_t i = 0; i < waiters.size(); ++i) tuple->items[i] = waiters[i].take();
  return tuple;
}

void drop_notes(Future& future) noexcept {
  if (!future.has_notes) return;
  future.has_notes = false;
  const auto noted = all_notes().extract(&future);  // released when nothing refers to it any more
}

void visit_notes(const Future& future, Visitor& visitor) {
  if (!future.has_notes) return;
  for (const Ref& waiter : all_notes()[&future]) visitor.visit(waiter);
}

}  // namespace corospec::reference
