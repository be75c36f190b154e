#include "reference/language/machine_match.h"

#include <fmt/format.h>

#include <vector>

#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/set.h"
#include "reference/object/str.h"
#include "reference/object/type.h"
#include "reference/object/version.h"

namespace corospec::reference {

bool is_sequence_of(Value subject, size_t count, bool at_least) {
  if (!type_of(subject)->has(kSequence)) return false;
  if (at_least && count == 0) return true;
  const auto size = static_cast<size_t>(length(subject));
  return at_least ? size >= count : size == count;
}

bool is_mapping_of(Value subject, size_t at_least) {
  if (!type_of(subject)->has(kMapping)) return false;
  return at_least == 0 || static_cast<size_t>(length(subject)) >= at_least;
}

// --- mappings

namespace {

void fill(Value* target, std::vector<Ref>& values) {
  for (Ref& value : values) *target++ = value.take();
}

}  // namespace

// get() with two arguments asks without making an entry (defaultdict) and without an exception.
bool match_keys(Value mapping, Tuple* keys, Value* values) {
  Ref get = get_attribute(mapping, names::get);
  Ref missing = call(Value(&ObjectType), {});
  Handle<Set> seen = make_set();
  std::vector<Ref> found;
  for (Value key : keys->values()) {
    if (!set_add(seen.get(), key)) {
      raise_value_error(fmt::format("mapping pattern checks duplicate key ({})", repr_utf8(key)));
    }
    found.push_back(call(get, {key, missing}));
    if (found.back().get() == missing.get()) return false;
  }
  fill(values, found);
  return true;
}

void remove_keys(Value map, Tuple* keys) {
  for (Value key : keys->values()) delete_item(map, key);
}

// --- classes

namespace {

// The attributes that one class pattern has asked the subject for.
class Attributes {
 public:
  Attributes(Value subject, const Type* type) : subject_(subject), type_(type) {}

  void add_subject() { found_.emplace_back(subject_); }
  // False: the subject lacks it.
  bool add(Value name) {
    for (Value each : asked_) {
      if (!str_equal(each.as<Str>(), name.as<Str>())) continue;
      raise_type_error(fmt::format("{}() got multiple sub-patterns for attribute {}", type_->name,
                                   repr_utf8(name)));
    }
    asked_.push_back(name);
    found_.push_back(find_attribute(subject_, intern(name.as<Str>()).get()));
    return static_cast<bool>(found_.back());
  }
  std::vector<Ref>& found() { return found_; }

 private:
  Value subject_;
  const Type* type_;
  std::vector<Value> asked_;
  std::vector<Ref> found_;
};

// The class's __match_args__; null: it has none.
Handle<Tuple> match_args_of(const Type* type) {
  Ref names = find_attribute(Value(const_cast<Type*>(type)), names::dunder_match_args);
  if (names && !is_exactly(names, TupleType)) {
    raise_type_error(fmt::format("{}.__match_args__ must be a tuple (got {})", type->name,
                                 type_of(names)->name));
  }
  return Handle<Tuple>::adopt(names ? names.take().as<Tuple>() : nullptr);
}

bool add_positional(const Type* type, size_t count, Attributes& attributes) {
  Handle<Tuple> names = match_args_of(type);
  // Built-in classes match themselves, and their subclasses until they say otherwise.
  const bool self = !names && type->has(kMatchesSelf);
  const size_t allowed = self ? 1 : names ? names->values().size() : 0;
  if (allowed < count) {
    raise_type_error(fmt::format("{}() accepts {} positional sub-pattern{} ({} given)", type->name,
                                 allowed, allowed == 1 ? "" : "s", count));
  }
  if (self) {
    attributes.add_subject();
    return true;
  }
  for (Value name : names->values().first(count)) {
    if (!is_exactly(name, StrType)) {
      raise_type_error(
          fmt::format("__match_args__ elements must be strings (got {})", type_of(name)->name));
    }
    if (!attributes.add(name)) return false;
  }
  return true;
}

}  // namespace

bool match_class(Value subject, Tuple* request, Value* window) {
  Value type = window[0];
  if (!is_instance(type, TypeType)) {
    raise_type_error(since(12) ? "called match pattern must be a class"
                               : "called match pattern must be a type");
  }
  Attributes attributes(subject, type.as<Type>());
  const auto positional = static_cast<size_t>(request->items[0].as_small());
  bool matches = isinstance(subject, type) &&
                 (positional == 0 || add_positional(type.as<Type>(), positional, attributes));
  for (Value name : request->values().subspan(1)) {
    if (!matches) break;
    matches = attributes.add(name);
  }
  window[0] = Value();
  release(type);
  if (matches) fill(window, attributes.found());
  return matches;
}

}  // namespace corospec::reference
