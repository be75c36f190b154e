// str.isalpha and the like.
#include "reference/object/args.h"
#include "reference/object/int.h"
#include "reference/object/str.h"
#include "reference/object/str_internal.h"
#include "reference/object/str_unicode.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Every character has one of the properties; `empty` is the answer for no characters.
bool all_have(const Str* text, uint32_t properties, bool empty) {
  for (int64_t i = 0; i < text->length; ++i) {
    if (!unicode_is(text->at(i), properties)) return false;
  }
  return text->length > 0 || empty;
}

// There is a cased character, and all of them are of this case.
bool has_case(const Str* text, uint32_t wanted) {
  bool found = false;
  for (int64_t i = 0; i < text->length; ++i) {
    uint32_t properties = unicode_properties(text->at(i));
    if (properties & kCased & ~wanted) return false;
    found |= (properties & wanted) != 0;
  }
  return found;
}

Ref isalpha(Value self, Args args) {
  expect_args("str.isalpha", args, 0, 0);
  return make_bool(all_have(self.as<Str>(), kAlpha, false));
}

Ref isalnum(Value self, Args args) {
  expect_args("str.isalnum", args, 0, 0);
  return make_bool(all_have(self.as<Str>(), kAlpha | kDecimal | kDigit | kNumeric, false));
}

Ref isdecimal(Value self, Args args) {
  expect_args("str.isdecimal", args, 0, 0);
  return make_bool(all_have(self.as<Str>(), kDecimal, false));
}

Ref isdigit(Value self, Args args) {
  expect_args("str.isdigit", args, 0, 0);
  return make_bool(all_have(self.as<Str>(), kDigit, false));
}

Ref isnumeric(Value self, Args args) {
  expect_args("str.isnumeric", args, 0, 0);
  return make_bool(all_have(self.as<Str>(), kNumeric, false));
}

Ref isspace(Value self, Args args) {
  expect_args("str.isspace", args, 0, 0);
  return make_bool(all_have(self.as<Str>(), kSpace, false));
}

Ref isprintable(Value self, Args args) {
  expect_args("str.isprintable", args, 0, 0);
  return make_bool(all_have(self.as<Str>(), kPrintable, true));
}

Ref isascii(Value self, Args args) {
  expect_args("str.isascii", args, 0, 0);
  return make_bool(self.as<Str>()->ascii);
}

Ref islower(Value self, Args args) {
  expect_args("str.islower", args, 0, 0);
  return make_bool(has_case(self.as<Str>(), kLower));
}

Ref isupper(Value self, Args args) {
  expect_args("str.isupper", args, 0, 0);
  return make_bool(has_case(self.as<Str>(), kUpper));
}

bool is_title(const Str* text) {
  bool found = false, in_word = false;
  for (int64_t i = 0; i < text->length; ++i) {
    uint32_t properties = unicode_properties(text->at(i));
    bool starts = (properties & (kUpper | kTitle)) != 0;
    bool continues = (properties & kLower) != 0;
    if ((starts && in_word) || (continues && !in_word)) return false;
    in_word = starts || continues;
    found |= in_word;
  }
  return found;
}

Ref istitle(Value self, Args args) {
  expect_args("str.istitle", args, 0, 0);
  return make_bool(is_title(self.as<Str>()));
}

Ref isidentifier(Value self, Args args) {
  expect_args("str.isidentifier", args, 0, 0);
  const Str* text = self.as<Str>();
  return make_bool(all_have(text, kIdentifierPart, false) &&
                   unicode_is(text->at(0), kIdentifierStart));
}

}  // namespace

std::vector<MethodDef> str_predicate_methods() {
  std::vector<MethodDef> all = {{"isalnum", isalnum},
                                {"isalpha", isalpha},
                                {"isdecimal", isdecimal},
                                {"isdigit", isdigit},
                                {"isidentifier", isidentifier},
                                {"islower", islower},
                                {"isnumeric", isnumeric},
                                {"isprintable", isprintable},
                                {"isspace", isspace},
                                {"istitle", istitle},
                                {"isupper", isupper}};
  if (since(7)) all.push_back({"isascii", isascii});
  return all;
}

}  // namespace corospec::reference
