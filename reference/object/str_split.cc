// Taking text apart and together: split, partition, splitlines, strip, join.
#include "reference/object/container.h"
#include "reference/object/exception.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/str_algorithms.h"
#include "reference/object/str_internal.h"
#include "reference/object/str_unicode.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

using algorithms::Piece;
using algorithms::Pieces;

constexpr auto kIsSpace = [](auto unit) {
  return unicode_is(algorithms::code_point_of(unit), kSpace);
};
constexpr auto kIsLineBreak = [](auto unit) {
  return unicode_is_line_break(algorithms::code_point_of(unit));
};

Handle<Str> piece_of(Str* text, Piece piece) {
  return substring(text, static_cast<int64_t>(piece.start), static_cast<int64_t>(piece.end));
}

Ref list_of(Str* text, const Pieces& pieces) {
  Handle<List> list = make_list(static_cast<int64_t>(pieces.size()));
  for (Piece piece : pieces) list_append(list.get(), Ref(piece_of(text, piece)));
  return list;
}

Ref split_with(const char* method, bool from_right, Value self, Args args) {
  static constexpr const char* kNames[] = {"sep", "maxsplit"};
  Value given[2];
  parse_args(method, args, kNames, 0, given);
  Str* text = self.as<Str>();
  int64_t maxsplit = given[1] ? index_as_int64(given[1]) : -1;
  auto most = static_cast<size_t>(maxsplit < 0 ? -1 : maxsplit);
  if (!given[0] || is_none(given[0])) {
    return list_of(text, with_view(text, [=](auto view) {
                     return from_right ? algorithms::rsplit_space(view, most, kIsSpace)
                                       : algorithms::split_space(view, most, kIsSpace);
                   }));
  }
  if (!is_str(given[0])) raise_type_error("must be str or None, not " + type_name(given[0]));
  Str* separator = given[0].as<Str>();
  if (separator->length == 0) raise_value_error("empty separator");
  return list_of(text, with_views(text, separator, [=](auto view, auto wanted) {
                   return from_right ? algorithms::rsplit(view, wanted, most)
                                     : algorithms::split(view, wanted, most);
                 }));
}

Ref split(Value self, Args args) { return split_with("split", false, self, args); }
Ref rsplit(Value self, Args args) { return split_with("rsplit", true, self, args); }

Ref splitlines(Value self, Args args) {
  static constexpr const char* kNames[] = {"keepends"};
  Value given[1];
  parse_args("splitlines", args, kNames, 0, given);
  // An int was asked for until 3.12 made it any truth value.
  if (given[0] && !since(12)) index_as_int64(given[0]);
  bool keep = given[0] && truth(given[0]);
  Str* text = self.as<Str>();
  return list_of(text, with_view(text, [keep](auto view) {
                   return algorithms::split_lines(view, keep, kIsLineBreak);
                 }));
}

Str* separator_of(Value value) {
  if (!is_str(value)) raise_type_error("must be str, not " + type_name(value));
  if (value.as<Str>()->length == 0) raise_value_error("empty separator");
  return value.as<Str>();
}

Ref triple(const Ref& before, const Ref& separator, const Ref& after) {
  return make_tuple({before.get(), separator.get(), after.get()});
}

Ref partition(Value self, Args args) {
  expect_args("str.partition", args, 1, 1);
  Str* text = self.as<Str>();
  Str* separator = separator_of(args[0]);
  Ref nothing{Value(empty_str())};
  int64_t at = str_find(text, separator, 0, text->length);
  if (at < 0) return triple(str_instance(&StrType, text), nothing, nothing);
  return triple(substring(text, 0, at), str_instance(&StrType, separator),
                substring(text, at + separator->length, text->length));
}

Ref rpartition(Value self, Args args) {
  expect_args("str.rpartition", args, 1, 1);
  Str* text = self.as<Str>();
  Str* separator = separator_of(args[0]);
  Ref nothing{Value(empty_str())};
  size_t found = with_views(text, separator,
                            [](auto view, auto wanted) { return algorithms::rfind(view, wanted); });
  if (found == algorithms::kNotFound) {
    return triple(nothing, nothing, str_instance(&StrType, text));
  }
  auto at = static_cast<int64_t>(found);
  return triple(substring(text, 0, at), str_instance(&StrType, separator),
                substring(text, at + separator->length, text->length));
}

Ref strip_with(const std::string& method, bool left, bool right, Value self, Args args) {
  expect_args(method.c_str(), args, 0, 1);
  Str* text = self.as<Str>();
  if (args.count == 0 || is_none(args[0])) {
    return piece_of(text, with_view(text, [=](auto view) {
                      return algorithms::strip(view, left, right, kIsSpace);
                    }));
  }
  if (!is_str(args[0])) raise_type_error(method + " arg must be None or str");
  return piece_of(text, with_views(text, args[0].as<Str>(), [=](auto view, auto set) {
                    return algorithms::strip(
                        view, left, right, [set](auto unit) { return set.find(unit) != set.npos; });
                  }));
}

Ref strip(Value self, Args args) { return strip_with("strip", true, true, self, args); }
Ref lstrip(Value self, Args args) { return strip_with("lstrip", true, false, self, args); }
Ref rstrip(Value self, Args args) { return strip_with("rstrip", false, true, self, args); }

Ref join_items(Str* separator, std::span<const Value> items) {
  if (items.size() == 1 && is_exactly(items[0], StrType)) return Ref(items[0]);
  StrBuilder out;
  for (size_t i = 0; i < items.size(); ++i) {
    if (!is_str(items[i])) {
      raise_type_error("sequence item " + std::to_string(i) + ": expected str instance, " +
                       type_name(items[i]) + " found");
    }
    if (i > 0) out.append(separator);
    out.append(items[i].as<Str>());
  }
  return out.finish();
}

Ref join(Value self, Args args) {
  expect_args("str.join", args, 1, 1);
  Str* separator = self.as<Str>();
  Value items = args[0];
  if (is_exactly(items, ListType)) return join_items(separator, items.as<List>()->values());
  if (is_exactly(items, TupleType)) return join_items(separator, items.as<Tuple>()->values());
  const Slots& slots = type_of(items)->slots;
  if (!slots.iter && !slots.get_item) raise_type_error("can only join an iterable");
  Handle<List> list = to_list(items);  // [iter.error.late]
  return join_items(separator, list->values());
}

}  // namespace

std::vector<MethodDef> str_split_methods() {
  return {
      {"join", join},     {"lstrip", lstrip}, {"partition", partition}, {"rpartition", rpartition},
      {"rsplit", rsplit}, {"rstrip", rstrip}, {"split", split},         {"splitlines", splitlines},
      {"strip", strip}};
}

}  // namespace corospec::reference
