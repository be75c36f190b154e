// Looking for bytes in bytes: find, count, startswith, replace, removeprefix.
#include <algorithm>

#include "reference/object/bytes_internal.h"
#include "reference/object/container.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str_algorithms.h"
#include "reference/object/str_internal.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// A byte or bytes to look for, copied: converting the bounds may run code.
std::string needle_of(const char* method, Args args) {
  expect_args(method, args, 1, 3);
  if (is_bytes_like(args[0])) return std::string(bytes_like(args[0]));
  if (has_index(args[0])) return std::string(1, byte_value(args[0]));
  if (!since(7)) bytes_like(args[0]);
  raise_type_error("argument should be integer or bytes-like object, not '" + type_name(args[0]) +
                   "'");
}

struct Search {
  std::string needle;
  SearchBounds bounds;
  std::string_view part;  // self[start:end]
  bool possible;
};

Search prepare(const char* method, Value self, Args args) {
  Search search{needle_of(method, args), {}, {}, false};
  search.bounds = search_bounds(args, 1, static_cast<int64_t>(bytes_like(self).size()));
  auto length = search.bounds.end - search.bounds.start;
  search.possible = length >= static_cast<int64_t>(search.needle.size());
  if (search.possible) {
    search.part = bytes_like(self).substr(static_cast<size_t>(search.bounds.start),
                                          static_cast<size_t>(length));
  }
  return search;
}

Ref find_with(const char* method, bool last, bool must_exist, Value self, Args args) {
  Search search = prepare(method, self, args);
  std::string_view needle = search.needle;
  size_t found = !search.possible ? algorithms::kNotFound
                 : last           ? algorithms::rfind(search.part, needle)
                                  : algorithms::find(search.part, needle);
  if (found == algorithms::kNotFound) {
    if (must_exist) raise_value_error("subsection not found");
    return make_int(int64_t{-1});
  }
  return make_int(static_cast<int64_t>(found) + search.bounds.start);
}

Ref find(Value self, Args args) { return find_with("find", false, false, self, args); }
Ref rfind(Value self, Args args) { return find_with("rfind", true, false, self, args); }
Ref index(Value self, Args args) { return find_with("index", false, true, self, args); }
Ref rindex(Value self, Args args) { return find_with("rindex", true, true, self, args); }

Ref count(Value self, Args args) {
  Search search = prepare("count", self, args);
  if (!search.possible) return make_int(int64_t{0});
  return make_int_unsigned(
      algorithms::count<char>(search.part, search.needle, algorithms::kNotFound));
}

bool has_part(std::string_view bytes, std::string_view part, SearchBounds bounds, bool at_start) {
  auto size = static_cast<int64_t>(part.size());
  if (bounds.end - bounds.start < size) return false;
  int64_t at = at_start ? bounds.start : bounds.end - size;
  return bytes.substr(static_cast<size_t>(at), part.size()) == part;
}

Ref has_affix(const std::string& method, bool at_start, Value self, Args args) {
  expect_args(method.c_str(), args, 1, 3);
  SearchBounds bounds = search_bounds(args, 1, static_cast<int64_t>(bytes_like(self).size()));
  std::string_view bytes = bytes_like(self);
  if (is_bytes_like(args[0])) {
    return make_bool(has_part(bytes, bytes_like(args[0]), bounds, at_start));
  }
  if (!is_tuple(args[0])) {
    raise_type_error(method + " first arg must be bytes or a tuple of bytes, not " +
                     type_name(args[0]));
  }
  for (Value item : args[0].as<Tuple>()->values()) {
    if (has_part(bytes, bytes_like(item), bounds, at_start)) return make_bool(true);
  }
  return make_bool(false);
}

Ref startswith(Value self, Args args) { return has_affix("startswith", true, self, args); }
Ref endswith(Value self, Args args) { return has_affix("endswith", false, self, args); }

Ref replace(Value self, Args args) {
  expect_args("replace", args, 2, 3);
  int64_t most = args.count == 3 ? index_as_int64(args[2]) : -1;
  // Until 3.9 a count kept nothing empty.
  if (bytes_like(self).empty() && most >= 0 && !since(9)) return make_like(self, "");
  return make_like(self, algorithms::replace(bytes_like(self), bytes_like(args[0]),
                                             bytes_like(args[1]), static_cast<size_t>(most)));
}

Ref removeprefix(Value self, Args args) {
  expect_args("bytes.removeprefix", args, 1, 1);
  std::string_view bytes = bytes_like(self), prefix = bytes_like(args[0]);
  if (bytes.starts_with(prefix)) bytes.remove_prefix(prefix.size());
  return make_like(self, std::string(bytes));
}

Ref removesuffix(Value self, Args args) {
  expect_args("bytes.removesuffix", args, 1, 1);
  std::string_view bytes = bytes_like(self), suffix = bytes_like(args[0]);
  if (bytes.ends_with(suffix)) bytes.remove_suffix(suffix.size());
  return make_like(self, std::string(bytes));
}

}  // namespace

std::vector<MethodDef> bytes_search_methods() {
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
