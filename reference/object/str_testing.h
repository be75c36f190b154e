// Helpers of the tests of numbers and text: what an operation shows, as one line.
#pragma once

#include <initializer_list>
#include <string>
#include <vector>

#include "reference/object/bytes.h"
#include "reference/object/float.h"
#include "reference/object/list.h"
#include "reference/object/object_testing.h"

namespace corospec::reference::testing {

// The repr of what `step` returns, or "TypeError: message".
template <class Step>
std::string shown(Step step) {
  std::string result;
  const std::string error = raised([&] { result = repr_utf8(step()); });
  return error == "nothing" ? result : error;
}

inline Ref integer(const char* digits) { return parse_int(digits, 0); }
inline Ref number(int64_t value) { return make_int(value); }
inline Ref bytes(std::string_view data) { return make_bytes(data); }

// object.method(*arguments)
inline std::string method_result(const Ref& object, const char* method_name,
                                 std::initializer_list<Ref> arguments = {}) {
  const std::vector<Value> values(arguments.begin(), arguments.end());
  return shown([&] {
    return call(get_attribute(object, name(method_name)), Args(values.data(), values.size()));
  });
}

inline std::string operation(BinaryOp op, const Ref& left, const Ref& right) {
  return shown([&] { return binary(op, left, right); });
}

}  // namespace corospec::reference::testing
