// What single instructions do, where that is more than a line of machine.cc.
#pragma once

#include "reference/language/frame.h"
#include "reference/object/list.h"
#include "reference/object/set.h"

namespace corospec::reference {

// Unpack and UnpackEx: fills `target` with owned values; ValueError for the wrong number of items.
void unpack(Value source, Value* target, size_t count);
void unpack_with_rest(Value source, Value* target, size_t before, size_t after);
Ref build_map(Value* window, size_t pairs);
Ref build_string(Value* window, size_t count);
Ref format_operand(Value value, int conversion, Value spec);
void extend_list(List* list, Value iterable, Value function);
void update_set(Set* set, Value iterable);
void update_map(Dict* map, Value mapping);
void merge_keywords(Dict* map, Value mapping, Value function);
// window[0], window[1] = the special method and self.
void load_special(Value object, SpecialMethod method, Value* window);
Ref iterator_for_yield_from(Value value, const Code& code);
Ref make_function_from(Frame* frame, Code* code, Value* parts);
// The exception that `raise exception from cause` raises; cause null: none given.
Ref prepare_raise(Value exception, Value cause);
Ref call_with_sequence(Value* window);  // CallEx for a callable that is no plain function
// TakeFromGroup: window[0] = the exception and then its rest, window[1] = what is taken.
void take_from_group(Frame* frame, Value* window, Value kinds);
void import_star(Frame* frame, Value module);
Ref import_from(Value module, Str* name);
Ref import_name(Frame* frame, Tuple* request);
[[noreturn]] void raise_unbound_local(Str* name);
[[noreturn]] void raise_unbound_cell(const Frame* frame, const Value* cell, Str* name);

// --- async for (machine_async.cc)
// GetAiter: what `async for` iterates over. In 3.6, the iterator to wait for it with.
Ref async_iterator(Value iterable);
// GetAnext: the iterator to wait for the next item with.
Ref next_awaitable(Value iterator);
void initialize_async_steps();

}  // namespace corospec::reference
