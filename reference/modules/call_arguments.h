// The arguments of a call that native code puts together: positional ones, then keywords.
//
// Owns what it holds, unlike Args. For a fixed list of arguments call(callee, {a, b}) is simpler.
#pragma once

#include <vector>

#include "reference/object/args.h"
#include "reference/object/dict.h"
#include "reference/object/tuple.h"
#include "reference/object/value.h"

namespace corospec::reference {

class CallArguments {
 public:
  CallArguments() = default;
  explicit CallArguments(Args args);

  void add(Value value) { positional_.emplace_back(value); }
  void add_all(std::span<const Value> values);
  // Replaces a keyword that is there already.
  void set_keyword(Value name, Value value);
  void set_keywords(Dict* keywords);
  void set_keywords(Args args);

  Ref call(Value callee) const;
  // The parts as Python has them in *args and **kwargs.
  Handle<Tuple> positional() const;
  Handle<Dict> keywords() const;

 private:
  std::vector<Ref> positional_;
  std::vector<Ref> names_;
  std::vector<Ref> values_;
};

}  // namespace corospec::reference
