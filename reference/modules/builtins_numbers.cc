// builtins: functions about numbers and characters.
#include <fmt/core.h>

#include "reference/modules/builtins_parts.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"

namespace corospec::reference::builtins {

namespace {

Ref abs(Value, Args args) {
  expect_args("abs", args, 1, 1);
  return unary(UnaryOp::kAbsolute, args[0]);
}

// "-0x1f": the sign stands before the prefix.
Ref in_base(Value number, int base, const char* prefix) {
  Ref index = unary(UnaryOp::kIndex, number);
  std::string digits = int_to_string(index, base);
  const bool negative = digits[0] == '-';
  return make_str((negative ? "-" : "") + std::string(prefix) + digits.substr(negative ? 1 : 0));
}

Ref bin(Value, Args args) {
  expect_args("bin", args, 1, 1);
  return in_base(args[0], 2, "0b");
}

Ref hex(Value, Args args) {
  expect_args("hex", args, 1, 1);
  return in_base(args[0], 16, "0x");
}

Ref oct(Value, Args args) {
  expect_args("oct", args, 1, 1);
  return in_base(args[0], 8, "0o");
}

Ref divmod(Value, Args args) {
  expect_args("divmod", args, 2, 2);
  return binary(BinaryOp::kDivmod, args[0], args[1]);
}

Ref pow(Value, Args args) {
  static constexpr const char* kNames[] = {"base", "exp", "mod"};
  Value given[3];
  parse_args("pow", args, kNames, 2, given);
  return power(given[0], given[1], given[2]);
}

Ref round(Value, Args args) {
  static constexpr const char* kNames[] = {"number", "ndigits"};
  Value given[2];
  parse_args("round", args, kNames, 1, given);
  Ref method = find_special(given[0], names::dunder_round);
  if (!method) {
    raise_type_error(
        fmt::format("type {} doesn't define __round__ method", type_of(given[0])->name));
  }
  if (!given[1] || is_none(given[1])) return call(method, {});
  return call(method, {given[1]});
}

Ref chr(Value, Args args) {
  expect_args("chr", args, 1, 1);
  Ref index = unary(UnaryOp::kIndex, args[0]);
  int64_t code = -1;
  if (!int_to_int64(index, &code) || code < INT32_MIN || code > INT32_MAX) {
    raise(OverflowErrorType, "Python int too large to convert to C int");
  }
  if (code < 0 || code > 0x10FFFF) raise_value_error("chr() arg not in range(0x110000)");
  return make_char(static_cast<char32_t>(code));
}

Ref ord(Value, Args args) {
  expect_args("ord", args, 1, 1);
  int64_t size = 0;
  if (is_str(args[0])) {
    size = args[0].as<Str>()->length;
    if (size == 1) return make_int(int64_t{args[0].as<Str>()->at(0)});
  } else if (is_bytes(args[0]) || is_instance(args[0], ByteArrayType)) {
    std::string_view bytes = bytes_like(args[0]);
    size = static_cast<int64_t>(bytes.size());
    if (size == 1) return make_int(int64_t{static_cast<unsigned char>(bytes[0])});
  } else {
    raise_type_error(
        fmt::format("ord() expected string of length 1, but {} found", type_of(args[0])->name));
  }
  raise_type_error(fmt::format("ord() expected a character, but string of length {} found", size));
}

constexpr FunctionDef kFunctions[] = {
    {"abs", abs}, {"bin", bin}, {"chr", chr}, {"divmod", divmod}, {"hex", hex},
    {"oct", oct}, {"ord", ord}, {"pow", pow}, {"round", round},
};

}  // namespace

std::span<const FunctionDef> number_functions() { return kFunctions; }

}  // namespace corospec::reference::builtins
