#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "reference/object/allocation.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/initialize.h"
#include "reference/object/raise.h"
#include "reference/object/runtime.h"
#include "reference/object/thread_state.h"
#include "reference/object/type.h"
#include "reference/object/value.h"
#include "reference/object/weakref.h"

#if defined(__SANITIZE_ADDRESS__)
#define COROSPEC_PLAIN_MALLOC 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define COROSPEC_PLAIN_MALLOC 1
#endif
#endif
#ifndef COROSPEC_PLAIN_MALLOC
#define COROSPEC_PLAIN_MALLOC 0
#endif

namespace corospec::reference {

namespace {

// --- memory

constexpr size_t kGranule = 16;
constexpr size_t kLargestPooled = 512;
constexpr size_t kChunk = size_t{64} * 1024;

struct FreeBlock {
  FreeBlock* next;
};
// One list a size class. Zero-initialized, so that it can be used before main.
FreeBlock* free_lists[kLargestPooled / kGranule + 1];
// How many blocks of the class the chunks were cut into.
size_t cut_blocks[kLargestPooled / kGranule + 1];
size_t large_blocks = 0;  // that are allocated

size_t size_class(size_t size) { return (size + kGranule - 1) / kGranule; }

void* allocate_plain(size_t size) {
  void* block = std::malloc(size);
  if (block == nullptr) raise(MemoryErrorType);
  return block;
}

// Cuts a new chunk into blocks, in ascending order; returns the first. Chunks are kept for ever.
void* refill(size_t granules) {
  const size_t size = granules * kGranule;
  char* chunk = static_cast<char*>(allocate_plain(kChunk));
  FreeBlock* list = nullptr;
  for (size_t i = kChunk / size - 1; i > 0; --i) {
    auto* block = reinterpret_cast<FreeBlock*>(chunk + i * size);
    block->next = list;
    list = block;
  }
  free_lists[granules] = list;
  cut_blocks[granules] += kChunk / size;
  return chunk;
}

void* allocate_large(size_t size) {
  void* block = allocate_plain(size);
  ++large_blocks;
  return block;
}

// A call of memset costs more than the stores for the sizes that most objects have.
inline void zero_past_header(Object* object, size_t size) {
  auto* words = reinterpret_cast<uint64_t*>(object + 1);
  switch (size_class(size)) {
    case 7:
      words[10] = words[11] = 0;
      [[fallthrough]];
    case 6:
      words[8] = words[9] = 0;
      [[fallthrough]];
    case 5:
      words[6] = words[7] = 0;
      [[fallthrough]];
    case 4:
      words[4] = words[5] = 0;
      [[fallthrough]];
    case 3:
      words[2] = words[3] = 0;
      [[fallthrough]];
    case 2:
      words[0] = words[1] = 0;
      [[fallthrough]];
    case 1:
      return;
    default:
      std::memset(words, 0, size - sizeof(Object));
  }
}
static_assert(sizeof(Object) == kGranule);

inline void* take_block(size_t size) {
  if (COROSPEC_PLAIN_MALLOC || size > kLargestPooled) return allocate_large(size);
  const size_t granules = size_class(size);
  FreeBlock* block = free_lists[granules];
  if (block == nullptr) return refill(granules);
  free_lists[granules] = block->next;
  return block;
}

}  // namespace

void* allocate_block(size_t size) { return take_block(size); }

void free_block(void* block, size_t size) noexcept {
  if (COROSPEC_PLAIN_MALLOC || size > kLargestPooled) {
    --large_blocks;
    return std::free(block);
  }
  auto* free = static_cast<FreeBlock*>(block);
  const size_t granules = size_class(size);
  free->next = free_lists[granules];
  free_lists[granules] = free;
}

size_t allocated_blocks() {
  size_t count = large_blocks;
  for (const size_t cut : cut_blocks) count += cut;
  for (const FreeBlock* block : free_lists) {
    for (; block != nullptr; block = block->next) --count;
  }
  return count;
}

Object* allocate_object(Type* type, size_t size) {
  return allocate_partly_zeroed(type, size, size);
}

Object* allocate_partly_zeroed(Type* type, size_t size, size_t zeroed) {
  auto* object = static_cast<Object*>(take_block(size_class(size) * kGranule));
  object->refcount = 1;
  object->gc_slot = 0;
  object->has_weakrefs = 0;
  object->finalized = 0;
  object->at_rest = 0;
  object->spare = 0;
  object->type = type;
  zero_past_header(object, size_class(zeroed) * kGranule);
  if (type->has(kHeapType)) retain(Value(type));
  return object;
}

void free_object(Object* object, size_t size) noexcept {
  if (object->gc_slot != 0) gc_untrack(object);
  Type* type = object->type;
  free_block(object, size_class(size) * kGranule);
  if (type->has(kHeapType)) release(Value(type));
}

// --- destruction

namespace {

// How deep destructions nest: those that one object's content causes (`depth`), and finalizers that
// run inside destructions, which run the program's code and start a new count. Objects that die
// deeper than that wait in `waiting` for the outermost destruction of the innermost finalizer.
constexpr int kDeepest = 50;
constexpr int kMostFinalizers = 30;
struct Destructions {
  int depth = 0;
  int finalizers = 0;
  Object** waiting = nullptr;
  size_t waiting_count = 0;
  size_t waiting_capacity = 0;
  size_t waiting_base = 0;  // those below belong to an outer finalizer
};
Destructions now;  // of the current thread

void wait_for_destruction(Object* object) {
  if (now.waiting_count == now.waiting_capacity) {
    now.waiting_capacity = now.waiting_capacity * 2 + 64;
    now.waiting =
        static_cast<Object**>(std::realloc(now.waiting, now.waiting_capacity * sizeof(Object*)));
    if (now.waiting == nullptr) std::abort();  // nothing can be freed: no way to go on
  }
  now.waiting[now.waiting_count++] = object;
}

void forget_destructions() {
  std::free(now.waiting);
  now = {};
}

[[noreturn]] void stop_program(const NotSupported& error) {
  if (runtime_hooks.stop) runtime_hooks.stop(error);
  std::fflush(stdout);
  std::fprintf(stderr, "not supported: %s\n", error.what().c_str());
  std::exit(3);
}

// Code of the program that a death causes; no caller is there to catch what it raises.
template <class Step>
void run_detached(Object* object, Step step) {
  try {
    step();
  } catch (Raise& error) {
    if (runtime_hooks.unraisable) runtime_hooks.unraisable(error.exception(), Value(object));
  } catch (const NotSupported& error) {
    stop_program(error);
  }
}

// Inside a finalizer destruction is as prompt as anywhere, while the nesting allows it.
template <class Step>
void with_own_depth(Step step) {
  if (now.finalizers == kMostFinalizers) return step();
  const int outer_depth = now.depth;
  const size_t outer_base = now.waiting_base;
  now.depth = 0;
  now.waiting_base = now.waiting_count;
  ++now.finalizers;
  step();
  --now.finalizers;
  now.waiting_base = outer_base;
  now.depth = outer_depth;
}

// True when the finalizer made the object reachable again.
bool finalize(Object* object) {
  // [agen.hooks.finalizer_once]
  object->finalized = 1;  // [gen.final.once]
  object->refcount = 1;
  with_own_depth([&] { run_detached(object, [&] { object->type->slots.finalize(object); }); });
  return --object->refcount > 0;  // [gen.final.revived]
}

void destroy_now(Object* object) {
  const Slots& slots = object->type->slots;
  if (object->has_weakrefs && object->type->has(kWeakrefsFirst)) {
    with_own_depth([&] { clear_weakrefs(object); });
  }
  // [gen.final.moment]
  const bool to_finalize = slots.finalize && !object->finalized && !object->at_rest;
  if (to_finalize && finalizers_enabled && finalize(object)) return;
  if (object->has_weakrefs) {
    with_own_depth([&] { clear_weakrefs(object); });
  }
  // A collection that starts meanwhile must not see an object half gone.
  if (object->gc_slot != 0) gc_untrack(object);
  object->type->slots.destroy(object);
}

void destroy_waiting() {
  while (now.waiting_count > now.waiting_base) {
    Object* object = now.waiting[--now.waiting_count];
    ++now.depth;
    destroy_now(object);
    --now.depth;
  }
}

}  // namespace

void destroy(Object* object) noexcept {
  if (now.depth >= kDeepest) return wait_for_destruction(object);
  ++now.depth;
  destroy_now(object);
  if (--now.depth == 0 && now.waiting_count > now.waiting_base) destroy_waiting();
}

void initialize_destruction() { belongs_to_thread(now, forget_destructions); }

}  // namespace corospec::reference
