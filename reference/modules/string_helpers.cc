// The module _string: what the standard library's string.Formatter is built on.
#include <string>
#include <vector>

#include "reference/modules/define.h"
#include "reference/object/container.h"
#include "reference/object/list.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"

namespace corospec::reference {

namespace {

// Reads a format string part by part: literal text, then a replacement field.
class FormatReader {
 public:
  explicit FormatReader(std::u32string text) : text_(std::move(text)) {}

  // (literal, field name, format spec, conversion); the last three None behind the last field.
  // Null: the end.
  Ref next() {
    if (at_ >= text_.size()) return {};
    std::u32string literal = read_literal();
    if (at_ >= text_.size() || !field_begins_) {
      return make_tuple({make_str(literal), none(), none(), none()});
    }
    return read_field(literal);
  }

 private:
  // Up to a field or the end; a doubled brace ends the part with one brace, as CPython does it.
  std::u32string read_literal() {
    std::u32string literal;
    field_begins_ = false;
    while (at_ < text_.size()) {
      const char32_t c = text_[at_++];
      if (c != '{' && c != '}') {
        literal += c;
        continue;
      }
      const bool doubled = at_ < text_.size() && text_[at_] == c;
      if (doubled) {
        ++at_;
        literal += c;
        return literal;
      }
      if (c == '}') raise_value_error("Single '}' encountered in format string");
      if (at_ >= text_.size()) raise_value_error("Single '{' encountered in format string");
      field_begins_ = true;
      return literal;
    }
    return literal;
  }

  // The text up to the brace that closes the field.
  std::u32string read_braced() {
    std::u32string content;
    for (int depth = 1; at_ < text_.size(); ++at_) {
      if (text_[at_] == '{') ++depth;
      if (text_[at_] == '}' && --depth == 0) {
        ++at_;
        return content;
      }
      content += text_[at_];
    }
    raise_value_error("expected '}' before end of string");
  }

  Ref read_field(const std::u32string& literal) {
    const std::u32string content = read_braced();
    size_t name_end = 0;
    for (int brackets = 0; name_end < content.size(); ++name_end) {
      const char32_t c = content[name_end];
      if (c == '[') ++brackets;
      if (c == ']') --brackets;
      if (brackets <= 0 && (c == '!' || c == ':')) break;
    }
    Ref name = make_str(content.substr(0, name_end));
    Ref conversion = make_none();
    size_t rest = name_end;
    if (rest < content.size() && content[rest] == '!') {
      if (rest + 1 >= content.size()) {
        raise_value_error("end of string while looking for conversion specifier");
      }
      conversion = make_char(content[rest + 1]);
      rest += 2;
      if (rest < content.size() && content[rest] != ':') {
        raise_value_error("expected ':' after conversion specifier");
      }
    }
    Ref spec = make_str(rest < content.size() ? content.substr(rest + 1) : std::u32string());
    return make_tuple({make_str(literal), name.get(), spec.get(), conversion.get()});
  }

  std::u32string text_;
  size_t at_ = 0;
  bool field_begins_ = false;
};

Str* text_argument(const char* function, Args args) {
  expect_args(function, args, 1, 1);
  if (!is_str(args[0])) raise_type_error("expected str, got " + type_name(args[0]));
  return args[0].as<Str>();
}

Ref formatter_parser(Value, Args args) {
  FormatReader reader(code_points(text_argument("formatter_parser", args)));
  Handle<List> parts = make_list();
  while (Ref part = reader.next()) list_append(parts.get(), part.get());
  return iterate(parts);
}

Ref number_or_text(const std::u32string& text) {
  if (!text.empty() && text.find_first_not_of(U"0123456789") == std::u32string::npos) {
    return parse_int(utf8(make_str(text).get()), 10);
  }
  return make_str(text);
}

// "0.name[key]" is 0, then (True, 'name'), (False, 'key').
Ref formatter_field_name_split(Value, Args args) {
  const std::u32string text = code_points(text_argument("formatter_field_name_split", args));
  size_t at = std::min(text.find_first_of(U".["), text.size());
  Ref first = number_or_text(text.substr(0, at));
  Handle<List> rest = make_list();
  while (at < text.size()) {
    const bool attribute = text[at++] == '.';
    const size_t end =
        attribute ? std::min(text.find_first_of(U".[", at), text.size()) : text.find(U']', at);
    if (end == std::u32string::npos) raise_value_error("Missing ']' in format string");
    if (end == at) raise_value_error("Empty attribute in format string");
    const std::u32string key = text.substr(at, end - at);
    Ref entry = attribute ? Ref(make_str(key)) : number_or_text(key);
    list_append(rest.get(), make_tuple({boolean(attribute), entry.get()}));
    at = attribute ? end : end + 1;
    if (at < text.size() && text[at] != '.' && text[at] != '[') {
      raise_value_error("Only '.' or '[' may follow ']' in format field specifier");
    }
  }
  return make_tuple({first.get(), iterate(rest).get()});
}

constexpr FunctionDef kFunctions[] = {{"formatter_parser", formatter_parser},
                                      {"formatter_field_name_split", formatter_field_name_split}};

}  // namespace

void initialize_module__string(Module* module) { define_functions(module, kFunctions); }

}  // namespace corospec::reference
