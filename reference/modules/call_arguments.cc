#include "reference/modules/call_arguments.h"

#include "reference/object/protocol.h"
#include "reference/object/str.h"

namespace corospec::reference {

CallArguments::CallArguments(Args args) {
  add_all(args.positional());
  set_keywords(args);
}

void CallArguments::add_all(std::span<const Value> values) {
  for (Value value : values) add(value);
}

void CallArguments::set_keyword(Value name, Value value) {
  for (size_t i = 0; i < names_.size(); ++i) {
    if (str_equal(names_[i].as<Str>(), name.as<Str>())) {
      values_[i] = Ref(value);
      return;
    }
  }
  names_.emplace_back(name);
  values_.emplace_back(value);
}

void CallArguments::set_keywords(Dict* keywords) {
  Value key;
  Value value;
  for (uint32_t i = 0; dict_step(keywords, &i, &key, &value);) {
    if (!is_str(key)) raise_type_error("keywords must be strings");
    set_keyword(key, value);
  }
}

void CallArguments::set_keywords(Args args) {
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    set_keyword(Value(args.keyword_name(i)), args.keyword_value(i));
  }
}

Ref CallArguments::call(Value callee) const {
  std::vector<Value> values(positional_.begin(), positional_.end());
  values.insert(values.end(), values_.begin(), values_.end());
  Handle<Tuple> names;
  if (!names_.empty()) {
    const std::vector<Value> borrowed(names_.begin(), names_.end());
    names = make_tuple(std::span<const Value>(borrowed));
  }
  return reference::call(callee,
                         Args(values.data(), positional_.size(), names ? names.get() : nullptr));
}

Handle<Tuple> CallArguments::positional() const {
  const std::vector<Value> borrowed(positional_.begin(), positional_.end());
  return make_tuple(std::span<const Value>(borrowed));
}

Handle<Dict> CallArguments::keywords() const {
  Handle<Dict> result = make_dict();
  for (size_t i = 0; i < names_.size(); ++i) dict_set(result.get(), names_[i].get(), values_[i]);
  return result;
}

}  // namespace corospec::reference
