// SyntaxError: SyntaxError(message, (filename, line, offset, text[, end_line, end_offset])).
#include <fmt/core.h>

#include "reference/object/exception_internal.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

void expect_details(int64_t given) {
  if (!since(10)) {
    if (given != 4) raise(IndexErrorType, "tuple index out of range");
    return;
  }
  if (given >= 4 && given <= 6) return;
  raise_type_error(fmt::format("function takes at {} arguments ({} given)",
                               given < 4 ? "least 4" : "most 6", given));
}

void init_syntax_error(Value self, Args args) {
  init_exception(self, args);
  if (args.count >= 1) assign(exception_field(self, kSyntaxErrorMessage), args[0]);
  if (args.count != 2) return;
  Handle<Tuple> details = to_tuple(args[1]);
  expect_details(details->size);
  for (int64_t i = 0; i < details->size; ++i) {
    assign(exception_field(self, kSyntaxErrorFilename + static_cast<size_t>(i)), details->items[i]);
  }
}

std::string base_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

Ref syntax_error_str(Value self) {
  Value message = exception_field(self, kSyntaxErrorMessage);
  Value filename = exception_field(self, kSyntaxErrorFilename);
  Value line = exception_field(self, kSyntaxErrorLine);
  const std::string text = message ? utf8(to_str(message).get()) : "None";
  const bool has_file = filename && is_str(filename);
  const bool has_line = line && is_int(line);
  const std::string shown_line = has_line ? utf8(to_str(line).get()) : "";
  if (has_file && has_line) {
    return make_str(fmt::format("{} ({}, line {})", text, base_name(utf8(filename)), shown_line));
  }
  if (has_file) return make_str(fmt::format("{} ({})", text, base_name(utf8(filename))));
  if (has_line) return make_str(fmt::format("{} (line {})", text, shown_line));
  return make_str(text);
}

template <size_t field>
constexpr AttributeDef field_attribute(const char* name) {
  return {name, get_exception_field<field>, set_exception_field<field>};
}

const AttributeDef kAttributes[] = {
    field_attribute<kSyntaxErrorMessage>("msg"),
    field_attribute<kSyntaxErrorFilename>("filename"),
    field_attribute<kSyntaxErrorLine>("lineno"),
    field_attribute<kSyntaxErrorOffset>("offset"),
    field_attribute<kSyntaxErrorText>("text"),
    field_attribute<kSyntaxErrorPrintFileAndLine>("print_file_and_line"),
    field_attribute<kSyntaxErrorEndLine>("end_lineno"),  // since 3.10: last
    field_attribute<kSyntaxErrorEndOffset>("end_offset"),
};

}  // namespace

ExceptionParts prepare_syntax_error(Type& type) {
  if (&type != &SyntaxErrorType) return {};
  type.instance_size = sizeof(WideException);
  type.slots.init = init_syntax_error;
  type.slots.str = syntax_error_str;
  return {{}, std::span(kAttributes).first(since(10) ? 8 : 6)};
}

}  // namespace corospec::reference
