// What the types of generators, coroutines and asynchronous generators have in common. Internal to
// the files *_type.cc.
#pragma once

#include "reference/coroutine/generator.h"

namespace corospec::reference {

Ref get_running(Value self);    // gi_running, cr_running
Ref get_suspended(Value self);  // *_suspended
Ref get_frame(Value self);
Ref get_code(Value self);
Ref get_awaited(Value self);  // gi_yieldfrom, cr_await, ag_await
void set_generator_name(Value& field, const char* attribute, Value value);

template <Value Generator::*field>
Ref get_name(Value self) {
  return Ref(self.as<Generator>()->*field);  // [look.name.closed]
}
template <Value Generator::*field>
void set_name(Value self, Value value) {
  set_generator_name(self.as<Generator>()->*field,
                     field == &Generator::name ? "__name__" : "__qualname__", value);
}

// Checks the arguments of a method that messages call "generator.send", until 3.8 "send".
void expect_method_args(const char* qualified, Args args, int least, int most);
// Those of a throw(), one to three: messages on their number call it "throw".
void expect_throw_args(const char* qualified, Args args);
// Those of a special method that takes none.
void expect_no_args(const char* special, Args args);

// Slots::destroy of GeneratorType.
void destroy_generator(Object* object) noexcept;
// Layout, memory and repr as GeneratorType has them; no iteration.
void prepare_like_generator(Type& type);

}  // namespace corospec::reference
