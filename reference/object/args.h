// Arguments of a call on their way into a native function.
//
// `values` holds the positional arguments followed by the keyword arguments' values; `names` names
// the latter (null when there are none). Everything is borrowed from the caller for the time of the
// call.
#pragma once

#include <initializer_list>
#include <memory>
#include <span>

#include "reference/object/value.h"

namespace corospec::reference {

struct Str;
struct Tuple;

struct Args {
  const Value* values = nullptr;
  uint32_t count = 0;      // positional only
  Tuple* names = nullptr;  // of Str

  Args() = default;
  Args(const Value* first, size_t positional, Tuple* keyword_names = nullptr)
      : values(first), count(static_cast<uint32_t>(positional)), names(keyword_names) {}
  Args(std::initializer_list<Value> list) : Args(list.begin(), list.size()) {}

  Value operator[](size_t index) const { return values[index]; }
  std::span<const Value> positional() const { return {values, count}; }
  size_t keyword_count() const;
  Str* keyword_name(size_t index) const;
  Value keyword_value(size_t index) const { return values[count + index]; }
};

// The same arguments with `first` before them: how `self` gets to a function. Borrows like Args.
class PrependedArgs {
 public:
  PrependedArgs(Value first, Args rest);
  Args args() const { return {values_, count_, names_}; }
  operator Args() const { return args(); }
  PrependedArgs(const PrependedArgs&) = delete;
  PrependedArgs& operator=(const PrependedArgs&) = delete;

 private:
  static constexpr size_t kInline = 8;
  Value inline_[kInline];
  std::unique_ptr<Value[]> heap_;
  Value* values_;
  size_t count_;
  Tuple* names_;
};

// The arguments without the first `dropped` positional ones.
inline Args drop_first(Args args, uint32_t dropped = 1) {
  return {args.values + dropped, args.count - dropped, args.names};
}

// Native code behind a function or a method. `self` is the bound object (null for plain functions).
using NativeFunction = Ref (*)(Value self, Args args);

// Checks the number of positional arguments and refuses keywords; raises TypeError naming
// `function`. `most` < 0: no limit.
void expect_args(const char* function, Args args, int least, int most);

// Binds positional and keyword arguments to the parameters in `names` (an empty name is positional
// only) and stores borrowed values in `out` (null where absent). The first `required` must be
// given. `keyword_only`: how many of the last parameters can be given by keyword only. Raises
// TypeError.
void parse_args(const char* function, Args args, std::span<const char* const> names,
                size_t required, Value* out, size_t keyword_only = 0);

}  // namespace corospec::reference
