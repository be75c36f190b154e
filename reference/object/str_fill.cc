// Text padded to a width: center, ljust, rjust, zfill, expandtabs.
#include "reference/object/container.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/str_algorithms.h"
#include "reference/object/str_internal.h"

namespace corospec::reference {

namespace {

char32_t fill_of(Args args) {
  if (args.count < 2) return ' ';
  if (!is_str(args[1])) {
    raise_type_error("The fill character must be a unicode character, not " + type_name(args[1]));
  }
  Str* fill = args[1].as<Str>();
  if (fill->length != 1) raise_type_error("The fill character must be exactly one character long");
  return fill->at(0);
}

// `left` padding characters before the text, `right` after it.
Ref pad(Str* text, int64_t left, int64_t right, char32_t fill) {
  check_text_length(left + right);
  if (!text->wide && fill < 256) {
    auto byte = static_cast<char>(fill);
    std::string out(static_cast<size_t>(left), byte);
    out.append(text->narrow()).append(static_cast<size_t>(right), byte);
    return make_latin1(out);
  }
  std::u32string out(static_cast<size_t>(left), fill);
  append_code_points(&out, text);
  out.append(static_cast<size_t>(right), fill);
  return make_str(out);
}

enum class Side { kLeft, kRight, kBoth };

Ref justify(const char* method, Side side, Value self, Args args) {
  expect_args(method, args, 1, 2);
  Str* text = self.as<Str>();
  int64_t width = index_as_int64(args[0]);
  char32_t fill = fill_of(args);
  if (width <= text->length) return str_instance(&StrType, text);
  int64_t padding = width - text->length;
  int64_t left = side == Side::kLeft    ? 0
                 : side == Side::kRight ? padding
                                        : algorithms::center_left(padding, width);
  return pad(text, left, padding - left, fill);
}

Ref center(Value self, Args args) { return justify("center", Side::kBoth, self, args); }
Ref ljust(Value self, Args args) { return justify("ljust", Side::kLeft, self, args); }
Ref rjust(Value self, Args args) { return justify("rjust", Side::kRight, self, args); }

Ref zfill(Value self, Args args) {
  expect_args("str.zfill", args, 1, 1);
  Str* text = self.as<Str>();
  int64_t width = index_as_int64(args[0]);
  if (width <= text->length) return str_instance(&StrType, text);
  check_text_length(width);
  return with_view(text, [width](auto view) -> Ref {
    auto filled = algorithms::zero_fill(view, static_cast<size_t>(width));
    return make_text(decltype(view)(filled));
  });
}

Ref expandtabs(Value self, Args args) {
  static constexpr const char* kNames[] = {"tabsize"};
  Value given[1];
  parse_args("expandtabs", args, kNames, 0, given);
  int64_t tab_size = given[0] ? index_as_int64(given[0]) : 8;
  return with_view(self.as<Str>(), [tab_size](auto view) -> Ref {
    auto expanded = algorithms::expand_tabs(view, tab_size);
    return make_text(decltype(view)(expanded));
  });
}

}  // namespace

std::vector<MethodDef> str_fill_methods() {
  return {{"center", center},
          {"expandtabs", expandtabs},
          {"ljust", ljust},
          {"rjust", rjust},
          {"zfill", zfill}};
}

}  // namespace corospec::reference
