#include "reference/object/documentation.h"

#include <span>
#include <string_view>

#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::reference {

namespace {

struct Text {
  std::string_view name;
  const char* text;
};

constexpr Text kGenerator[] = {
    {"send", "Resume the generator; the value goes into it as that of its yield expression."},
    {"throw", "Raise an exception in the generator, where it waits."},
    {"close", "End the generator by a GeneratorExit inside it."},
    {"__name__", "The name of the generator."},
    {"__qualname__", "The qualified name of the generator."},
};
constexpr Text kCoroutine[] = {
    {"send", "Resume it; the value goes into coroutine code as that of its await."},
    {"throw", "Raise an exception in coroutine code, where it waits."},
    {"close", "End it by a GeneratorExit inside coroutine code."},
    {"__name__", "The name of the coroutine."},
    {"__qualname__", "The qualified name of the coroutine."},
};
constexpr Text kAsyncGenerator[] = {
    {"asend", "An awaitable that resumes the generator with a value."},
    {"athrow", "An awaitable that raises an exception in the generator, where it waits."},
    {"aclose", "An awaitable that ends the generator by a GeneratorExit."},
    {"__name__", "The name of the asynchronous generator."},
    {"__qualname__", "The qualified name of the asynchronous generator."},
};
constexpr Text kSlots[] = {
    {"__iter__", "Implement iter(self)."},
    {"__next__", "Implement next(self)."},
};

struct OwnerTexts {
  std::string_view owner;
  std::span<const Text> texts;
};
constexpr OwnerTexts kOwners[] = {
    {"generator", kGenerator}, {"coroutine", kCoroutine}, {"async_generator", kAsyncGenerator}};

Ref text_in(std::span<const Text> texts, std::string_view name) {
  for (const Text& each : texts) {
    if (each.name == name) return make_str(each.text);
  }
  return make_none();
}

}  // namespace

// [look.method.doc]
Ref documentation(const Type* owner, const char* name) {
  for (const OwnerTexts& each : kOwners) {
    if (!owner->has(kHeapType) && each.owner == owner->name) return text_in(each.texts, name);
  }
  return make_none();
}

Ref slot_documentation(std::string_view name) { return text_in(kSlots, name); }

}  // namespace corospec::reference
