#include "reference/coroutine/native_body.h"

#include <cstring>
#include <new>
#include <unordered_map>

#include "reference/coroutine/coroutine.h"
#include "reference/object/gc.h"
#include "reference/object/str.h"

namespace corospec::reference {

namespace {

class NativeBody final : public Body {
 public:
  explicit NativeBody(NativeRoutine routine) : routine_(std::move(routine)) {}
  Outcome resume(Resumption resumption) override { return routine_.resume(resumption); }
  void clear() noexcept override { routine_.reset(); }
  void traverse(Visitor&) const override {}

 private:
  NativeRoutine routine_;
};

struct Names {
  Str* name;
  Str* qualified;
};

// The strings for a literal, which are made once.  [task.library.names]
const Names& names_for(const char* literal) {
  static std::unordered_map<const char*, Names> known;
  const auto [entry, is_new] = known.try_emplace(literal);
  if (is_new) {
    const char* dot = std::strrchr(literal, '.');
    entry->second = {intern(dot ? dot + 1 : literal), intern(literal)};
  }
  return entry->second;
}

}  // namespace

Awaited wait_for(Value value) { return {await_iterator(value)}; }

Ref NativeRoutine::Suspension::await_resume() const {
  const Resumption resumption = std::exchange(promise.in, Resumption{});
  Ref value = resumption.take();
  if (resumption.is_send()) return value;
  throw Raise(std::move(value));
}

// NotSupported goes on to whoever resumed the routine.
void NativeRoutine::promise_type::unhandled_exception() {
  try {
    throw;
  } catch (Raise& error) {
    out = Outcome::raised(error.take());
  }
}

Outcome NativeRoutine::resume(Resumption resumption) {
  promise_type& promise = coroutine_.promise();
  promise.in = resumption;  // [co.send.start] The first is send(None), which nothing waits for.
  coroutine_.resume();
  return promise.out;
}

Ref make_native_coroutine(NativeRoutine routine, const char* name) {
  const Names& names = names_for(name);
  Generator* generator = allocate_generator(CoroutineType, sizeof(NativeBody), Value(names.name),
                                            Value(names.qualified));
  generator->body = new (body_storage(generator)) NativeBody(std::move(routine));
  gc_track(generator);
  return Ref::adopt(Value(generator));
}

}  // namespace corospec::reference
