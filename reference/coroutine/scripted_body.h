// For tests: a generator whose body is a C++ function, called once for each resumption.
#pragma once

#include <functional>
#include <new>
#include <utility>

#include "reference/coroutine/generator.h"
#include "reference/object/gc.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::reference {

class ScriptedBody final : public Body {
 public:
  // Answers the resumption `step` (counted from 0) with an outcome.
  using Script = std::function<Outcome(int step, Resumption resumption)>;

  explicit ScriptedBody(Script script) : script_(std::move(script)) {}
  Outcome resume(Resumption resumption) override { return script_(step_++, resumption); }
  void clear() noexcept override { cleared_ = true; }
  void traverse(Visitor&) const override {}
  bool cleared() const { return cleared_; }

 private:
  Script script_;
  int step_ = 0;
  bool cleared_ = false;
};

inline Handle<Generator> scripted(ScriptedBody::Script script) {
  Generator* generator = allocate_generator(GeneratorType, sizeof(ScriptedBody),
                                            Value(intern("scripted")), Value(intern("scripted")));
  generator->body = new (body_storage(generator)) ScriptedBody(std::move(script));
  gc_track(generator);
  return Handle<Generator>::adopt(generator);
}

// Drops what came in and answers with a small integer.
inline Outcome yield_small(Resumption resumption, int64_t number) {
  release(resumption.value);
  return Outcome::yielded(Ref(Value::small(number)));
}
inline Outcome return_small(Resumption resumption, int64_t number) {
  release(resumption.value);
  return Outcome::returned(Ref(Value::small(number)));
}
// An exception raises itself; None returns None.
inline Outcome pass_through(Resumption resumption) {
  if (resumption.is_send()) return Outcome::returned(resumption.take());
  return Outcome::raised(resumption.take());
}

}  // namespace corospec::reference
