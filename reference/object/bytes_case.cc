// upper, isalpha and the like for bytes: ASCII letters only.
#include <algorithm>

#include "reference/object/bytes_internal.h"
#include "reference/object/int.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_alpha(char c) { return is_upper(c) || is_lower(c); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_alnum(char c) { return is_alpha(c) || is_digit(c); }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_ascii(char c) { return (c & 0x80) == 0; }
char to_upper(char c) { return is_lower(c) ? static_cast<char>(c - 32) : c; }
char to_lower(char c) { return is_upper(c) ? static_cast<char>(c + 32) : c; }
char to_other(char c) { return is_upper(c) ? to_lower(c) : to_upper(c); }

template <char (*change)(char)>
Ref map(const char* method, Value self, Args args) {
  expect_args(method, args, 0, 0);
  std::string out(bytes_like(self));
  for (char& c : out) c = change(c);
  return make_like(self, std::move(out));
}

Ref upper(Value self, Args args) { return map<to_upper>("bytes.upper", self, args); }
Ref lower(Value self, Args args) { return map<to_lower>("bytes.lower", self, args); }
Ref swapcase(Value self, Args args) { return map<to_other>("bytes.swapcase", self, args); }

Ref capitalize(Value self, Args args) {
  expect_args("bytes.capitalize", args, 0, 0);
  std::string out(bytes_like(self));
  for (size_t i = 0; i < out.size(); ++i) out[i] = i == 0 ? to_upper(out[i]) : to_lower(out[i]);
  return make_like(self, std::move(out));
}

Ref title(Value self, Args args) {
  expect_args("bytes.title", args, 0, 0);
  std::string out(bytes_like(self));
  bool in_word = false;
  for (char& c : out) {
    c = in_word ? to_lower(c) : to_upper(c);
    in_word = is_alpha(c);
  }
  return make_like(self, std::move(out));
}

template <bool (*holds)(char)>
Ref all(const char* method, Value self, Args args, bool empty = false) {
  expect_args(method, args, 0, 0);
  std::string_view bytes = bytes_like(self);
  return make_bool(bytes.empty() ? empty : std::all_of(bytes.begin(), bytes.end(), holds));
}

Ref isalnum(Value self, Args args) { return all<is_alnum>("bytes.isalnum", self, args); }
Ref isalpha(Value self, Args args) { return all<is_alpha>("bytes.isalpha", self, args); }
Ref isdigit(Value self, Args args) { return all<is_digit>("bytes.isdigit", self, args); }
Ref isspace(Value self, Args args) { return all<is_space>("bytes.isspace", self, args); }
Ref isascii(Value self, Args args) { return all<is_ascii>("bytes.isascii", self, args, true); }

template <bool (*wanted)(char), bool (*unwanted)(char)>
Ref has_case(const char* method, Value self, Args args) {
  expect_args(method, args, 0, 0);
  std::string_view bytes = bytes_like(self);
  return make_bool(std::any_of(bytes.begin(), bytes.end(), wanted) &&
                   std::none_of(bytes.begin(), bytes.end(), unwanted));
}

Ref islower(Value self, Args args) {
  return has_case<is_lower, is_upper>("bytes.islower", self, args);
}
Ref isupper(Value self, Args args) {
  return has_case<is_upper, is_lower>("bytes.isupper", self, args);
}

Ref istitle(Value self, Args args) {
  expect_args("bytes.istitle", args, 0, 0);
  bool found = false, in_word = false;
  for (char c : bytes_like(self)) {
    if ((is_upper(c) && in_word) || (is_lower(c) && !in_word)) return make_bool(false);
    in_word = is_alpha(c);
    found |= in_word;
  }
  return make_bool(found);
}

}  // namespace

std::vector<MethodDef> bytes_case_methods() {
  std::vector<MethodDef> methods = {
      {"capitalize", capitalize}, {"isalnum", isalnum}, {"isalpha", isalpha},
      {"isdigit", isdigit},       {"islower", islower}, {"isspace", isspace},
      {"istitle", istitle},       {"isupper", isupper}, {"lower", lower},
      {"swapcase", swapcase},     {"title", title},     {"upper", upper}};
  if (since(7)) methods.push_back({"isascii", isascii});
  return methods;
}

}  // namespace corospec::reference
