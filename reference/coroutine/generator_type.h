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

// Layout, memory and repr as GeneratorType has them; no iteration.
void prepare_like_generator(Type& type);

}  // namespace corospec::reference
