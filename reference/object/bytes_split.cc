// Taking bytes apart and together, and padding them.
#include "reference/object/bytes_internal.h"
#include "reference/object/container.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str_algorithms.h"
#include "reference/object/str_internal.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

using algorithms::Piece;
using algorithms::Pieces;

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_line_break(char c) { return c == '\n' || c == '\r'; }

Ref piece_of(Value self, Piece piece) {
  return make_like(self,
                   std::string(bytes_like(self).substr(piece.start, piece.end - piece.start)));
}

Ref list_of(Value self, const Pieces& pieces) {
  Handle<List> list = make_list(static_cast<int64_t>(pieces.size()));
  for (Piece piece : pieces) list_append(list.get(), piece_of(self, piece));
  return list;
}

Ref split_with(const char* method, bool from_right, Value self, Args args) {
  static constexpr const char* kNames[] = {"sep", "maxsplit"};
  Value given[2];
  parse_args(method, args, kNames, 0, given);
  int64_t maxsplit = given[1] ? index_as_int64(given[1]) : -1;
  auto most = static_cast<size_t>(maxsplit < 0 ? -1 : maxsplit);
  std::string_view bytes = bytes_like(self);
  if (!given[0] || is_none(given[0])) {
    return list_of(self, from_right ? algorithms::rsplit_space(bytes, most, is_space)
                                    : algorithms::split_space(bytes, most, is_space));
  }
  std::string_view separator = bytes_like(given[0]);
  if (separator.empty()) raise_value_error("empty separator");
  return list_of(self, from_right ? algorithms::rsplit(bytes, separator, most)
                                  : algorithms::split(bytes, separator, most));
}

Ref split(Value self, Args args) { return split_with("split", false, self, args); }
Ref rsplit(Value self, Args args) { return split_with("rsplit", true, self, args); }

Ref splitlines(Value self, Args args) {
  static constexpr const char* kNames[] = {"keepends"};
  Value given[1];
  parse_args("splitlines", args, kNames, 0, given);
  bool keep = given[0] && truth(given[0]);
  return list_of(self, algorithms::split_lines(bytes_like(self), keep, is_line_break));
}

Ref partition_with(bool last, Value self, Args args) {
  expect_args(last ? "bytes.rpartition" : "bytes.partition", args, 1, 1);
  std::string_view separator = bytes_like(args[0]), bytes = bytes_like(self);
  if (separator.empty()) raise_value_error("empty separator");
  size_t at = last ? algorithms::rfind(bytes, separator) : algorithms::find(bytes, separator);
  Ref parts[3];
  if (at == algorithms::kNotFound) {
    for (Ref& part : parts) part = make_like(self, "");
    parts[last ? 2 : 0] = make_like(self, std::string(bytes));
  } else {
    parts[0] = make_like(self, std::string(bytes.substr(0, at)));
    parts[1] = make_like(self, std::string(separator));
    parts[2] = make_like(self, std::string(bytes.substr(at + separator.size())));
  }
  return make_tuple({parts[0].get(), parts[1].get(), parts[2].get()});
}

Ref partition(Value self, Args args) { return partition_with(false, self, args); }
Ref rpartition(Value self, Args args) { return partition_with(true, self, args); }

Ref strip_with(const char* method, bool left, bool right, Value self, Args args) {
  expect_args(method, args, 0, 1);
  std::string_view bytes = bytes_like(self);
  if (args.count == 0 || is_none(args[0])) {
    return piece_of(self, algorithms::strip(bytes, left, right, is_space));
  }
  std::string_view set = bytes_like(args[0]);
  return piece_of(self, algorithms::strip(bytes, left, right, [set](char c) {
                    return set.find(c) != std::string_view::npos;
                  }));
}

Ref strip(Value self, Args args) { return strip_with("strip", true, true, self, args); }
Ref lstrip(Value self, Args args) { return strip_with("lstrip", true, false, self, args); }
Ref rstrip(Value self, Args args) { return strip_with("rstrip", false, true, self, args); }

Ref join(Value self, Args args) {
  expect_args(is_bytes(self) ? "bytes.join" : "bytearray.join", args, 1, 1);
  const Slots& slots = type_of(args[0])->slots;
  if (!slots.iter && !slots.get_item) raise_type_error("can only join an iterable");
  Handle<List> items = to_list(args[0]);
  std::string out;
  for (size_t i = 0; i < items->values().size(); ++i) {
    Value item = items->values()[i];
    if (!is_bytes_like(item)) {
      raise_type_error("sequence item " + std::to_string(i) + ": expected a bytes-like object, " +
                       type_name(item) + " found");
    }
    if (i > 0) out.append(bytes_like(self));
    out.append(bytes_like(item));
  }
  return make_like(self, std::move(out));
}

enum class Side { kLeft, kRight, kBoth };

Ref justify(const char* method, Side side, Value self, Args args) {
  expect_args(method, args, 1, 2);
  int64_t width = index_as_int64(args[0]);
  char fill = ' ';
  if (args.count == 2) {
    if (!is_bytes_object(args[1]) || bytes_like(args[1]).size() != 1) {
      raise_type_error(std::string(method) +
                       "() argument 2 must be a byte string of length 1, not " +
                       type_name(args[1]));
    }
    fill = bytes_like(args[1])[0];
  }
  check_text_length(width);
  std::string bytes(bytes_like(self));
  int64_t padding = width - static_cast<int64_t>(bytes.size());
  if (padding <= 0) return make_like(self, std::move(bytes));
  int64_t left = side == Side::kLeft    ? 0
                 : side == Side::kRight ? padding
                                        : algorithms::center_left(padding, width);
  bytes.insert(0, static_cast<size_t>(left), fill);
  bytes.append(static_cast<size_t>(padding - left), fill);
  return make_like(self, std::move(bytes));
}

Ref center(Value self, Args args) { return justify("center", Side::kBoth, self, args); }
Ref ljust(Value self, Args args) { return justify("ljust", Side::kLeft, self, args); }
Ref rjust(Value self, Args args) { return justify("rjust", Side::kRight, self, args); }

Ref zfill(Value self, Args args) {
  expect_args("bytes.zfill", args, 1, 1);
  int64_t width = index_as_int64(args[0]);
  check_text_length(width);
  auto wanted = static_cast<size_t>(width < 0 ? 0 : width);
  return make_like(self, algorithms::zero_fill(bytes_like(self), wanted));
}

Ref expandtabs(Value self, Args args) {
  static constexpr const char* kNames[] = {"tabsize"};
  Value given[1];
  parse_args("expandtabs", args, kNames, 0, given);
  int64_t tab_size = given[0] ? index_as_int64(given[0]) : 8;
  return make_like(self, algorithms::expand_tabs(bytes_like(self), tab_size));
}

}  // namespace

std::vector<MethodDef> bytes_split_methods() {
  return {{"center", center}, {"expandtabs", expandtabs},
          {"join", join},     {"ljust", ljust},
          {"lstrip", lstrip}, {"partition", partition},
          {"rjust", rjust},   {"rpartition", rpartition},
          {"rsplit", rsplit}, {"rstrip", rstrip},
          {"split", split},   {"splitlines", splitlines},
          {"strip", strip},   {"zfill", zfill}};
}

}  // namespace corospec::reference
