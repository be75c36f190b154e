// collections.deque: a ring buffer of owned values.
//
// deque.cc has the type, its slots and what the buffer is; deque_methods.cc the methods.
#pragma once

#include <span>

#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Deque : Object {
  Value* buffer;     // `capacity` places, a power of two; malloc'ed
  int64_t capacity;  // 0: no buffer yet
  int64_t head;      // place of the first item
  int64_t size;
  int64_t most;      // maxlen; -1: none
  uint64_t changes;  // counts what an iterator must notice
  Dict* dict;        // instances of subclasses

  Value& at(int64_t index) { return buffer[(head + index) & (capacity - 1)]; }
};
extern Type DequeType;
void prepare_deque();

Handle<Deque> make_deque(Type* type, int64_t most);
// Appending to a full deque drops an item from the other end.
void deque_append(Deque* deque, Ref item);
void deque_append_left(Deque* deque, Ref item);
// Raise IndexError when there is nothing to pop.
Ref deque_pop(Deque* deque);
Ref deque_pop_left(Deque* deque);
void deque_extend(Deque* deque, Value iterable);
void deque_clear(Deque* deque) noexcept;
// Moves the last item to the front, `steps` times; negative: the other way round.
void deque_rotate(Deque* deque, int64_t steps);
// Removes the item at `index`.
Ref deque_remove_at(Deque* deque, int64_t index);
void deque_repeat(Deque* deque, int64_t count);
Ref deque_copy(Value deque);

// deque_methods.cc
std::span<const MethodDef> deque_methods();
// deque_iterator.cc
Ref deque_iterate(Value self);
Ref deque_iterate_reversed(Value self, Args args);
void prepare_deque_iterators();

}  // namespace corospec::reference
