// A Value is one Python value in 64 bits: a 63-bit integer in the word itself, or a pointer to an
// Object.
//
// It owns nothing: copying a Value does not touch the reference count. Use Ref (below) wherever a
// value must stay alive; use Value for arguments that the caller keeps alive and inside containers
// and frames that count by hand.
//
// Invariants
//   - bits == 0 is "no value" (an unbound local, an absent argument); it is never visible to
//   Python.
//   - The lowest bit set: a small integer, the value shifted left by one. An `int` that fits in 63
//     bits is always small; an Int object of exact type `int` never fits (normalize_int in int.h).
//   - Otherwise a pointer to an Object, which is at least 8-byte aligned.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

namespace corospec::reference {

struct Type;

// The header of every heap object. Reference counted; see gc.h for cycles.
struct Object {
  uint32_t refcount;
  uint32_t gc_slot : 28;      // 1-based place in the collector's list; 0: not tracked
  uint32_t has_weakrefs : 1;  // an entry in the weak reference table exists (weakref.h)
  uint32_t finalized : 1;     // __del__ or a generator's finalizer ran already
  uint32_t at_rest : 1;       // its type's finalizer would do nothing: a generator that has ended
  uint32_t spare : 1;
  Type* type;
};

// Called when a count reaches zero. Iterative beyond a fixed nesting (object.cc), so that a chain
// of a million objects does not overflow the stack.
void destroy(Object* object) noexcept;

class Value {
 public:
  constexpr Value() = default;
  Value(Object* object) : bits_(reinterpret_cast<uintptr_t>(object)) {}

  static constexpr Value small(int64_t number) {
    Value value;
    value.bits_ = (static_cast<uint64_t>(number) << 1) | 1;
    return value;
  }
  static constexpr bool fits_small(int64_t number) {
    return number >= kSmallMin && number <= kSmallMax;
  }
  static constexpr int64_t kSmallMax = (int64_t{1} << 62) - 1;
  static constexpr int64_t kSmallMin = -(int64_t{1} << 62);

  constexpr explicit operator bool() const { return bits_ != 0; }
  constexpr bool is_small() const { return (bits_ & 1) != 0; }
  constexpr bool is_object() const { return (bits_ & 1) == 0 && bits_ != 0; }
  constexpr int64_t as_small() const { return static_cast<int64_t>(bits_) >> 1; }
  Object* object() const { return reinterpret_cast<Object*>(bits_); }
  // The object as its concrete layout; the caller has checked the type.
  template <class T>
  T* as() const {
    return static_cast<T*>(object());
  }
  constexpr uint64_t bits() const { return bits_; }
  // Python's `is`.
  friend constexpr bool operator==(Value a, Value b) { return a.bits_ == b.bits_; }

 private:
  uint64_t bits_ = 0;
};
static_assert(sizeof(Value) == 8);

inline void retain(Value value) {
  if (value.is_object()) ++value.object()->refcount;
}
inline void release(Value value) noexcept {
  if (value.is_object() && --value.object()->refcount == 0) destroy(value.object());
}

// An owning Value: counts on copy, releases on destruction.
class Ref {
 public:
  Ref() = default;
  // Takes a new reference to a borrowed value.
  explicit Ref(Value borrowed) : value_(borrowed) { retain(value_); }
  // Takes over a reference that the caller owns.
  static Ref adopt(Value owned) {
    Ref ref;
    ref.value_ = owned;
    return ref;
  }
  Ref(const Ref& other) : value_(other.value_) { retain(value_); }
  Ref(Ref&& other) noexcept : value_(other.value_) { other.value_ = Value(); }
  Ref& operator=(Ref other) noexcept {
    std::swap(value_, other.value_);
    return *this;
  }
  ~Ref() { release(value_); }

  Value get() const { return value_; }
  operator Value() const { return value_; }
  explicit operator bool() const { return static_cast<bool>(value_); }
  template <class T>
  T* as() const {
    return value_.as<T>();
  }
  // Gives the reference away: the caller owns the result.
  [[nodiscard]] Value take() {
    Value value = value_;
    value_ = Value();
    return value;
  }
  void reset() { *this = Ref(); }

 private:
  Value value_;
};

// Replaces an owned slot's content. The old content is released last, since that may run code.
inline void assign(Value& slot, Value borrowed) {
  retain(borrowed);
  Value old = slot;
  slot = borrowed;
  release(old);
}
inline void assign(Value& slot, Ref&& owned) {
  Value old = slot;
  slot = owned.take();
  release(old);
}

// An owning pointer to a concrete object type: a Ref that remembers the layout.
template <class T>
class Handle {
 public:
  Handle() = default;
  explicit Handle(T* borrowed) : ref_(Value(static_cast<Object*>(borrowed))) {}
  static Handle adopt(T* owned) {
    Handle handle;
    handle.ref_ = Ref::adopt(Value(static_cast<Object*>(owned)));
    return handle;
  }
  T* get() const { return ref_.as<T>(); }
  T* operator->() const { return get(); }
  T& operator*() const { return *get(); }
  explicit operator bool() const { return static_cast<bool>(ref_); }
  operator Value() const { return ref_.get(); }
  // Converts to an untyped owner.
  operator Ref() const& { return ref_; }
  operator Ref() && { return std::move(ref_); }
  [[nodiscard]] T* take() { return static_cast<T*>(ref_.take().object()); }

 private:
  Ref ref_;
};

}  // namespace corospec::reference
