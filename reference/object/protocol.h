// Operations on any value: what Python's own operators and built-in functions do with it.
//
// These are the only way native code should touch a value whose type it has not checked. Results
// are owned; arguments are borrowed; errors are thrown as Raise (raise.h), except by next().
#pragma once

#include <initializer_list>
#include <string>

#include "reference/object/args.h"
#include "reference/object/outcome.h"
#include "reference/object/raise.h"
#include "reference/object/type.h"
#include "reference/object/value.h"

namespace corospec::reference {

// --- attributes (attribute.cc)
Ref get_attribute(Value object, Str* name);
// Null instead of AttributeError.
Ref find_attribute(Value object, Str* name);
void set_attribute(Value object, Str* name, Value value);
void delete_attribute(Value object, Str* name);
// The default `__getattribute__`/`__setattr__`: data descriptor, instance dict, other class
// attribute.
Ref generic_get_attribute(Value object, Str* name);                // raises AttributeError
Ref generic_find_attribute(Value object, Str* name);               // null
void generic_set_attribute(Value object, Str* name, Value value);  // value null: delete
// The special-method look-up: on the type, bound to the object, `__getattr__` not asked. Null:
// none.
Ref find_special(Value object, Str* name);
// For a method call without a bound method object: returns true and sets *function (to be called
// with the object as first argument) or false and sets *function to the plain attribute.
bool find_method(Value object, Str* name, Ref* function);
// The instance's dict, borrowed; null when its type has none. `create`: make it when it is absent.
Dict* instance_dict(Value object, bool create);

// --- calls (call.cc)
Ref call(Value callee, Args args);
inline Ref call(Value callee, std::initializer_list<Value> args) {
  return call(callee, Args(args));
}
Ref call_method(Value object, Str* name, std::initializer_list<Value> args = {});
bool is_callable(Value value);

// --- conversions and tests (operate.cc)
Ref repr(Value value);  // always a str
Ref to_str(Value value);
Ref ascii_repr(Value value);
std::string utf8(Value str);               // of a str object
std::string repr_utf8(Value value);        // for messages
Ref format_value(Value value, Str* spec);  // format(value, spec)
bool truth(Value value);
int64_t hash(Value value);
int64_t length(Value value);  // len(); raises TypeError
int64_t length_hint(Value value, int64_t otherwise);

// --- operators (operate.cc)
Ref binary(BinaryOp op, Value left, Value right);
Ref in_place(BinaryOp op, Value left, Value right);
Ref power(Value base, Value exponent, Value modulus);  // pow(b, e, m); modulus null or None: none
Ref unary(UnaryOp op, Value operand);                  // kInt: int(x), kIndex: operator.index(x)
Ref compare(CompareOp op, Value left, Value right);
bool compare_bool(CompareOp op, Value left, Value right);  // identical objects are equal
inline bool equal(Value left, Value right) { return compare_bool(CompareOp::kEq, left, right); }
// "+" and so on, for messages.
const char* symbol(BinaryOp op);
const char* symbol(CompareOp op);

// --- containers (operate.cc)
Ref get_item(Value container, Value key);
void set_item(Value container, Value key, Value value);
void delete_item(Value container, Value key);
bool contains(Value container, Value item);

// --- iteration (iterate.cc)
Ref iterate(Value iterable);   // iter(x): __iter__, or the sequence protocol; raises TypeError
Outcome next(Value iterator);  // never throws; TypeError outcome for what is no iterator
// True when the outcome of next() says that the iterator is exhausted: returned, or a StopIteration
// raised by a __next__ written in Python. The outcome is then dropped. Any other raised outcome is
// thrown as Raise; a yielded one is left alone and the answer is false.
bool exhausted(Outcome& outcome);
// Calls body(Value item) for every item. `body` returns false to stop early.
template <class Body>
void for_each(Value iterable, Body body) {
  Ref iterator = iterate(iterable);
  for (;;) {
    Outcome outcome = next(iterator);
    if (exhausted(outcome)) return;
    Ref item = outcome.take();
    if (!body(item.get())) return;
  }
}
bool is_iterator(Value value);  // its type has __next__

// --- numbers as C++ values (operate.cc)
// The value of an object with __index__, as int64; raises TypeError, or OverflowError when out of
// range.
int64_t index_as_int64(Value value);
// The same, clamped to the range instead of OverflowError (slice arithmetic).
int64_t index_clamped(Value value);
double as_double(Value value);  // float(x) for numbers; raises TypeError

// --- isinstance and issubclass with tuples, unions and __instancecheck__ (classes.cc)
bool isinstance(Value value, Value class_or_tuple);
bool issubclass(Value type, Value class_or_tuple);

}  // namespace corospec::reference
