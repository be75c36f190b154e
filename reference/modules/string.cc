// The module string: its constants and capwords. Template and Formatter come from the standard
// library.
#include <string>

#include "reference/modules/define.h"
#include "reference/modules/standard_rest.h"
#include "reference/object/list.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"

namespace corospec::reference {

namespace {

// Words with a capital in front; white space between them becomes one space unless `sep` is given.
Ref capwords(Value, Args args) {
  static constexpr const char* kNames[] = {"s", "sep"};
  Value given[2];
  parse_args("capwords", args, kNames, 1, given);
  const bool has_separator = given[1] && !is_none(given[1]);
  Ref words = has_separator ? call_method(given[0], intern("split"), {given[1]})
                            : call_method(given[0], intern("split"));
  Handle<List> capitalized = make_list();
  for_each(words, [&](Value word) {
    list_append(capitalized.get(), call_method(word, intern("capitalize")));
    return true;
  });
  Value between = has_separator ? given[1] : Value(intern(" "));
  return call_method(between, names::join, {Value(capitalized)});
}

constexpr FunctionDef kFunctions[] = {{"capwords", capwords}};

}  // namespace

void initialize_module_string(Module* module) {
  define_functions(module, kFunctions);
  const std::string lower = "abcdefghijklmnopqrstuvwxyz";
  const std::string upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const std::string digits = "0123456789";
  const std::string punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  const std::string white_space = " \t\n\r\v\f";
  define(module, "ascii_lowercase", make_str(lower));
  define(module, "ascii_uppercase", make_str(upper));
  define(module, "ascii_letters", make_str(lower + upper));
  define(module, "digits", make_str(digits));
  define(module, "hexdigits", make_str(digits + "abcdefABCDEF"));
  define(module, "octdigits", make_str("01234567"));
  define(module, "punctuation", make_str(punctuation));
  define(module, "whitespace", make_str(white_space));
  define(module, "printable", make_str(digits + lower + upper + punctuation + white_space));
  take_rest_from_standard_library(module);
}

}  // namespace corospec::reference
