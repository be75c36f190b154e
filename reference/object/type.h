// A Python type: its slots (what C++ calls), its dict (what Python sees) and its place in the MRO.
//
// Built-in types are static Type objects (`extern Type ListType`, in each type's header), so that a
// type check is a comparison with a constant. Classes of the program are Type objects on the heap.
// The two views are kept in step both ways (type_slots.cc): a filled slot of a built-in type
// appears in its dict as `__len__` and so on; a special method in a class's dict fills the slot
// with a function that looks it up.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reference/object/args.h"
#include "reference/object/outcome.h"
#include "reference/object/value.h"

namespace corospec::reference {

struct Dict;
struct Str;
struct Tuple;

enum class CompareOp : uint8_t { kLt, kLe, kEq, kNe, kGt, kGe };

enum class BinaryOp : uint8_t {
  kAdd,
  kSubtract,
  kMultiply,
  kMatMultiply,
  kTrueDivide,
  kFloorDivide,
  kModulo,
  kPower,
  kLeftShift,
  kRightShift,
  kAnd,
  kXor,
  kOr,
  kDivmod,
};
inline constexpr size_t kBinaryOps = 14;

enum class UnaryOp : uint8_t { kNegative, kPositive, kInvert, kAbsolute, kInt, kFloat, kIndex };
inline constexpr size_t kUnaryOps = 7;

// Visits the values that an object owns, for the cycle collector.
class Visitor {
 public:
  virtual void visit(Value value) = 0;

 protected:
  ~Visitor() = default;
};

// What C++ calls. A null slot means "the type does not have it" unless the comment says otherwise.
// All functions raise by throwing Raise, except `next` which returns the exception.
struct Slots {
  // Releases everything the object owns and frees it with free_object. Never null after ready().
  void (*destroy)(Object*) noexcept;
  void (*traverse)(Object*, Visitor&);  // null: owns nothing that can be part of a cycle
  void (*clear)(Object*);               // breaks cycles: drops what traverse visits
  // Runs __del__ or its like before destroy; the object may be resurrected by it.
  void (*finalize)(Object*);

  Ref (*create)(Type* type, Args args);  // __new__
  void (*init)(Value self, Args args);   // __init__
  Ref (*call)(Value callee, Args args);  // __call__
  Ref (*repr)(Value self);
  Ref (*str)(Value self);                                 // null: repr
  int64_t (*hash)(Value self);                            // null: unhashable
  Ref (*compare)(Value left, Value right, CompareOp op);  // may return NotImplemented
  bool (*truth)(Value self);                              // null: by length; neither: true
  int64_t (*length)(Value self);
  Ref (*get_item)(Value self, Value key);
  void (*set_item)(Value self, Value key, Value value);  // value null: delete
  bool (*contains)(Value self, Value item);
  Ref (*iter)(Value self);
  Outcome (*next)(Value self);  // yielded(item) | returned(value) at the end | raised(exception)
  // The bytes that the buffer protocol shows; valid while the object is unchanged. Null: none.
  std::string_view (*buffer)(Value self);
  Ref (*get_attribute)(Value self, Str* name);                // null: generic (protocol.h)
  void (*set_attribute)(Value self, Str* name, Value value);  // null: generic; value null: delete
  Ref (*descriptor_get)(Value self, Value instance, Value owner);   // instance null: via the class
  void (*descriptor_set)(Value self, Value instance, Value value);  // value null: delete
  // Called for either operand; answers NotImplemented where it cannot.
  Ref (*binary[kBinaryOps])(Value left, Value right);
  Ref (*in_place[kBinaryOps])(Value self, Value other);
  Ref (*power3)(Value base, Value exponent, Value modulus);
  Ref (*unary[kUnaryOps])(Value self);
};

enum TypeFlag : uint32_t {
  kHeapType = 1 << 0,      // made by a class statement or type(); refcounted for real
  kSubclassable = 1 << 1,  // a program may inherit from it
  kHasDict = 1 << 2,       // instances have a __dict__ at dict_offset
  kNoWeakrefs = 1 << 3,    // instances cannot be weakly referenced
  kTracked = 1 << 4,       // instances are containers: new ones are tracked by the collector
  kOwnLayout = 1 << 5,     // no common layout with a sibling, whatever instance_size says
  kAbstract = 1 << 6,      // has abstract methods: object() refuses to make an instance
  kMatchesSelf = 1 << 7,   // `case int(x)` without __match_args__ captures the subject itself
  // Weak references are cleared before the finalizer runs, not after it.
  kWeakrefsFirst = 1 << 20,
  // Fast subclass tests.
  kIntSubclass = 1 << 8,
  kStrSubclass = 1 << 9,
  kTupleSubclass = 1 << 10,
  kListSubclass = 1 << 11,
  kDictSubclass = 1 << 12,
  kExceptionSubclass = 1 << 13,  // of BaseException
  kTypeSubclass = 1 << 14,
  kBytesSubclass = 1 << 15,
  kFloatSubclass = 1 << 16,
  kFunctionType = 1 << 17,  // plain functions and native methods: binding needs no bound object
  // What sequence and mapping patterns match; a type is at most one of the two.
  kSequence = 1 << 18,
  kMapping = 1 << 19,
};
inline constexpr uint32_t kCollectionFlags = kSequence | kMapping;

struct Type : Object {
  std::string name;      // `__name__`
  std::string qualname;  // `__qualname__`
  Value module;          // `__module__`; null for builtins
  Type* base;            // the solid base: whose layout instances share
  Tuple* bases;
  Tuple* mro;
  Dict* dict;
  uint32_t flags;
  uint32_t version;  // changes when an attribute of this type or of a base changes; never reused
  uint32_t instance_size;  // bytes
  uint32_t dict_offset;    // where a kHasDict instance keeps its Dict* (may be null: no dict yet)
  std::vector<Type*> subclasses;  // borrowed; a type takes itself out when it dies
  Value doc;
  std::vector<std::string> slot_names;  // __slots__ added by this class, in order
  uint32_t slots_offset;                // where they lie in an instance
  Slots slots;

  bool has(TypeFlag flag) const { return (flags & flag) != 0; }
  // The attribute along the MRO, borrowed; null when there is none. Cached by (version, name).
  Value lookup(Str* name);
};

struct MethodDef {
  const char* name;
  NativeFunction function;
  enum Kind : uint8_t { kMethod, kClassMethod, kStaticMethod } kind = kMethod;
};
struct AttributeDef {
  const char* name;
  Ref (*get)(Value self);
  void (*set)(Value self, Value value) = nullptr;  // value null: delete; set null: read-only
};

// Fills in a built-in type: name, base (null: object), inherits slots, builds the MRO and the dict
// with slot wrappers, methods and attributes. `type.slots`, `flags`, `instance_size` and
// `dict_offset` are set by the caller before. `qualified` may hold a module: "itertools.count".
void ready(Type& type, const char* qualified, Type* base, std::span<const MethodDef> methods = {},
           std::span<const AttributeDef> attributes = {});
// Another base of a type that is ready, behind its first one; it adds no slots.
void add_second_base(Type& type, Type& base);

extern Type ObjectType;
extern Type TypeType;

// type(value). Small integers have IntType.
Type* type_of(Value value);
bool is_subtype(const Type* type, const Type* base);
inline bool is_instance(Value value, const Type& type) { return is_subtype(type_of(value), &type); }
// value is an object whose exact type is `type`.
inline bool is_exactly(Value value, const Type& type) {
  return value.is_object() && value.object()->type == &type;
}

// Makes a class: what `type(name, bases, namespace)` does, MRO, __slots__, __set_name__ and
// __init_subclass__ included. Raises TypeError.
Handle<Type> make_class(Type* metatype, Str* name, Tuple* bases, Dict* name_space, Args keywords);
// The metaclass for a class statement with these bases. Raises TypeError on a conflict.
Type* calculate_metaclass(Type* winner, Tuple* bases);
// Tells the caches that `type`'s dict changed under `name`, and updates its slots.
void type_modified(Type* type, Str* name);

// Storage of a new object of `size` bytes (>= sizeof(Object)): zeroed past the header, refcount 1,
// the type retained when it is a heap type. allocate<T>(type) uses type.instance_size. Not yet
// tracked by the collector: call gc_track (gc.h) when the object is complete.
Object* allocate_object(Type* type, size_t size);
template <class T>
T* allocate(Type& type) {
  return static_cast<T*>(allocate_object(&type, type.instance_size));
}
// Frees storage; releases the type when it is a heap type; untracks; `size` as allocated.
void free_object(Object* object, size_t size) noexcept;
inline void free_object(Object* object) noexcept {
  free_object(object, object->type->instance_size);
}

}  // namespace corospec::reference
