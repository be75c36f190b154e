// str.upper and its relatives.
#include "reference/object/args.h"
#include "reference/object/str.h"
#include "reference/object/str_internal.h"
#include "reference/object/str_unicode.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

constexpr char32_t kCapitalSigma = 0x3a3, kFinalSigma = 0x3c2;

// The nearest character from `at` on in direction `step` that is not case-ignorable is cased.
bool cased_beyond(const Str* text, int64_t at, int64_t step) {
  for (; at >= 0 && at < text->length; at += step) {
    char32_t c = text->at(at);
    if (!unicode_is_case_ignorable(c)) return unicode_is(c, kCased);
  }
  return false;
}

// Lower case depends on the place for one letter: the sigma at the end of a word.
void append_lower(std::u32string* out, const Str* text, int64_t at) {
  char32_t c = text->at(at);
  if (c == kCapitalSigma && cased_beyond(text, at - 1, -1) && !cased_beyond(text, at + 1, 1)) {
    out->push_back(kFinalSigma);
  } else {
    append_case(out, c, CaseMapping::kLower);
  }
}

// ASCII needs no tables. `change`(c) for every byte.
template <class Change>
Ref map_ascii(const Str* text, Change change) {
  std::string out(text->narrow());
  for (char& c : out) c = change(c);
  return make_latin1(out);
}

char ascii_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; }
char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

Ref map_all(const Str* text, CaseMapping mapping) {
  std::u32string out;
  for (int64_t i = 0; i < text->length; ++i) append_case(&out, text->at(i), mapping);
  return make_str(out);
}

Ref upper(Value self, Args args) {
  expect_args("str.upper", args, 0, 0);
  Str* text = self.as<Str>();
  return text->ascii ? map_ascii(text, ascii_upper) : map_all(text, CaseMapping::kUpper);
}

Ref lower(Value self, Args args) {
  expect_args("str.lower", args, 0, 0);
  Str* text = self.as<Str>();
  if (text->ascii) return map_ascii(text, ascii_lower);
  std::u32string out;
  for (int64_t i = 0; i < text->length; ++i) append_lower(&out, text, i);
  return make_str(out);
}

Ref casefold(Value self, Args args) {
  expect_args("str.casefold", args, 0, 0);
  Str* text = self.as<Str>();
  return text->ascii ? map_ascii(text, ascii_lower) : map_all(text, CaseMapping::kFold);
}

Ref swapcase(Value self, Args args) {
  expect_args("str.swapcase", args, 0, 0);
  Str* text = self.as<Str>();
  std::u32string out;
  for (int64_t i = 0; i < text->length; ++i) {
    char32_t c = text->at(i);
    if (unicode_is(c, kUpper)) {
      append_lower(&out, text, i);
    } else if (unicode_is(c, kLower)) {
      append_case(&out, c, CaseMapping::kUpper);
    } else {
      out.push_back(c);
    }
  }
  return make_str(out);
}

Ref capitalize(Value self, Args args) {
  expect_args("str.capitalize", args, 0, 0);
  Str* text = self.as<Str>();
  std::u32string out;
  for (int64_t i = 0; i < text->length; ++i) {
    if (i == 0) {
      append_case(&out, text->at(0), since(8) ? CaseMapping::kTitle : CaseMapping::kUpper);
    } else {
      append_lower(&out, text, i);
    }
  }
  return make_str(out);
}

Ref title(Value self, Args args) {
  expect_args("str.title", args, 0, 0);
  Str* text = self.as<Str>();
  std::u32string out;
  bool in_word = false;
  for (int64_t i = 0; i < text->length; ++i) {
    char32_t c = text->at(i);
    if (in_word) {
      append_lower(&out, text, i);
    } else {
      append_case(&out, c, CaseMapping::kTitle);
    }
    in_word = unicode_is(c, kCased);
  }
  return make_str(out);
}

}  // namespace

std::vector<MethodDef> str_case_methods() {
  return {{"capitalize", capitalize}, {"casefold", casefold}, {"lower", lower},
          {"swapcase", swapcase},     {"title", title},       {"upper", upper}};
}

}  // namespace corospec::reference
