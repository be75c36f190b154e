// Looking for text in text: find, count, startswith, replace, removeprefix.
#include <algorithm>

#include "reference/object/container.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/str_algorithms.h"
#include "reference/object/str_internal.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Positions in str[start:end] for which find and rfind differ only in `search`.
template <class Search>
int64_t locate(Str* text, Str* needle, SearchBounds bounds, Search search) {
  if (bounds.end - bounds.start < needle->length) return -1;
  return with_views(text, needle, [&](auto view, auto wanted) {
    auto start = static_cast<size_t>(bounds.start);
    auto part = view.substr(start, static_cast<size_t>(bounds.end) - start);
    size_t found = search(part, wanted);
    return found == algorithms::kNotFound ? int64_t{-1} : static_cast<int64_t>(found + start);
  });
}

int64_t locate_first(Str* text, Str* needle, SearchBounds bounds) {
  return locate(text, needle, bounds,
                [](auto view, auto wanted) { return algorithms::find(view, wanted); });
}

int64_t locate_last(Str* text, Str* needle, SearchBounds bounds) {
  return locate(text, needle, bounds,
                [](auto view, auto wanted) { return algorithms::rfind(view, wanted); });
}

// The text that a search method was given.
Str* needle_of(const char* method, Args args) {
  expect_args(method, args, 1, 3);
  if (!since(13)) {
    if (!is_str(args[0])) raise_type_error("must be str, not " + type_name(args[0]));
    return args[0].as<Str>();
  }
  return expect_str(args[0], (std::string(method) + "() argument 1").c_str());
}

using Locate = int64_t (*)(Str*, Str*, SearchBounds);

Ref find_with(const char* method, Locate locate, bool must_exist, Value self, Args args) {
  Str* text = self.as<Str>();
  Str* needle = needle_of(method, args);
  int64_t found = locate(text, needle, search_bounds(args, 1, text->length));
  if (found < 0 && must_exist) raise_value_error("substring not found");
  return make_int(found);
}

Ref find(Value self, Args args) { return find_with("find", locate_first, false, self, args); }
Ref rfind(Value self, Args args) { return find_with("rfind", locate_last, false, self, args); }
Ref index(Value self, Args args) { return find_with("index", locate_first, true, self, args); }
Ref rindex(Value self, Args args) { return find_with("rindex", locate_last, true, self, args); }

Ref count(Value self, Args args) {
  Str* text = self.as<Str>();
  Str* needle = needle_of("count", args);
  SearchBounds bounds = search_bounds(args, 1, text->length);
  if (bounds.end - bounds.start < needle->length) return make_int(int64_t{0});
  size_t found = with_views(text, needle, [&](auto view, auto wanted) {
    auto start = static_cast<size_t>(bounds.start);
    auto part = view.substr(start, static_cast<size_t>(bounds.end) - start);
    return algorithms::count(part, wanted, algorithms::kNotFound);
  });
  return make_int_unsigned(found);
}

bool matches_at(const Str* text, const Str* part, int64_t start) {
  for (int64_t i = 0; i < part->length; ++i) {
    if (text->at(start + i) != part->at(i)) return false;
  }
  return true;
}

bool matches_end(const Str* text, const Str* part, SearchBounds bounds, bool at_start) {
  if (bounds.end - bounds.start < part->length) return false;
  return matches_at(text, part, at_start ? bounds.start : bounds.end - part->length);
}

Ref has_affix(const std::string& method, bool at_start, Value self, Args args) {
  expect_args(method.c_str(), args, 1, 3);
  Str* text = self.as<Str>();
  SearchBounds bounds = search_bounds(args, 1, text->length);
  Value affix = args[0];
  if (is_str(affix)) return make_bool(matches_end(text, affix.as<Str>(), bounds, at_start));
  if (!is_tuple(affix)) {
    raise_type_error(method + " first arg must be str or a tuple of str, not " + type_name(affix));
  }
  for (Value item : affix.as<Tuple>()->values()) {
    if (!is_str(item)) {
      raise_type_error("tuple for " + method + " must only contain str, not " + type_name(item));
    }
    if (matches_end(text, item.as<Str>(), bounds, at_start)) return make_bool(true);
  }
  return make_bool(false);
}

Ref startswith(Value self, Args args) { return has_affix("startswith", true, self, args); }
Ref endswith(Value self, Args args) { return has_affix("endswith", false, self, args); }

Ref replace(Value self, Args args) {
  Value given[3];
  if (since(13)) {
    static constexpr const char* kNames[] = {"", "", "count"};
    parse_args("replace", args, kNames, 2, given);
  } else {
    expect_args("replace", args, 2, 3);
    std::copy(args.values, args.values + args.count, given);
  }
  Str* text = self.as<Str>();
  Str* old = expect_str(given[0], "replace() argument 1");
  Str* with = expect_str(given[1], "replace() argument 2");
  int64_t most = given[2] ? index_as_int64(given[2]) : -1;
  // Until 3.9 a count kept the empty text empty.
  bool nothing_to_do = text->length == 0 && most >= 0 && !since(9);
  if (nothing_to_do || locate_first(text, old, {0, text->length}) < 0)
    return str_instance(&StrType, text);
  auto limit = static_cast<size_t>(most);
  if (!text->wide && !old->wide && !with->wide) {
    return make_latin1(algorithms::replace(text->narrow(), old->narrow(), with->narrow(), limit));
  }
  std::u32string wide_text = code_points(text), wide_old = code_points(old);
  std::u32string wide_with = code_points(with);
  return make_str(algorithms::replace<char32_t>(wide_text, wide_old, wide_with, limit));
}

Ref removeprefix(Value self, Args args) {
  expect_args("str.removeprefix", args, 1, 1);
  Str* text = self.as<Str>();
  Str* prefix = expect_str(args[0], "removeprefix() argument");
  bool there = matches_end(text, prefix, {0, text->length}, true);
  return substring(text, there ? prefix->length : 0, text->length);
}

Ref removesuffix(Value self, Args args) {
  expect_args("str.removesuffix", args, 1, 1);
  Str* text = self.as<Str>();
  Str* suffix = expect_str(args[0], "removesuffix() argument");
  bool there = matches_end(text, suffix, {0, text->length}, false);
  return substring(text, 0, text->length - (there ? suffix->length : 0));
}

}  // namespace

int64_t str_find(const Str* str, const Str* needle, int64_t start, int64_t end) {
  return locate_first(const_cast<Str*>(str), const_cast<Str*>(needle), {start, end});
}

std::vector<MethodDef> str_search_methods() {
  std::vector<MethodDef> all = {{"count", count},   {"endswith", endswith},    {"find", find},
                                {"index", index},   {"replace", replace},      {"rfind", rfind},
                                {"rindex", rindex}, {"startswith", startswith}};
  if (since(9)) {
    all.push_back({"removeprefix", removeprefix});
    all.push_back({"removesuffix", removesuffix});
  }
  return all;
}

}  // namespace corospec::reference
