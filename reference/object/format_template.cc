#include "reference/object/format_template.h"

#include <limits>
#include <optional>

#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/list.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str_unicode.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Literal text and the field behind it.
struct Segment {
  Handle<Str> literal;
  bool has_field = false;
  Handle<Str> name;
  Handle<Str> spec;
  char32_t conversion = 0;
  bool spec_has_fields = false;
};

// Cuts a template into segments.
class TemplateParser {
 public:
  explicit TemplateParser(Str* text) : text_(text) {}

  // False at the end.
  bool next(Segment* segment) {
    if (at_end()) return false;
    *segment = Segment();
    segment->has_field = read_literal(&segment->literal);
    if (segment->has_field) read_field(segment);
    return true;
  }

 private:
  bool at_end() const { return at_ >= text_->length; }

  // Up to a field, to the first of two equal braces, or to the end. True: a field follows.
  bool read_literal(Handle<Str>* literal) {
    int64_t start = at_;
    while (!at_end() && text_->at(at_) != '{' && text_->at(at_) != '}') ++at_;
    if (at_end()) {
      *literal = substring(text_, start, at_);
      return false;
    }
    char32_t brace = text_->at(at_++);
    bool doubled = !at_end() && text_->at(at_) == brace;
    if (brace == '}' && !doubled) raise_value_error("Single '}' encountered in format string");
    if (brace == '{' && at_end()) raise_value_error("Single '{' encountered in format string");
    *literal = substring(text_, start, doubled ? at_ : at_ - 1);
    if (doubled) ++at_;
    return !doubled;
  }

  void read_field(Segment* segment) {
    int64_t start = at_;
    char32_t end = find_name_end();
    segment->name = substring(text_, start, end == 0 ? at_ : at_ - 1);
    segment->spec = Handle<Str>(empty_str());
    if (end == '}') return;
    if (end == 0) raise_value_error("expected '}' before end of string");
    if (end == '!' && read_conversion(segment)) return;
    read_spec(segment);
  }

  // Moves behind the character that ends the field name: one of } : ! or 0 at the end.
  char32_t find_name_end() {
    while (!at_end()) {
      char32_t c = text_->at(at_++);
      if (c == '{') raise_value_error("unexpected '{' in field name");
      if (c == '}' || c == ':' || c == '!') return c;
      // Anything may stand in brackets.
      while (c == '[' && !at_end() && text_->at(at_) != ']') ++at_;
    }
    return 0;
  }

  // True when the field ends behind the conversion.
  bool read_conversion(Segment* segment) {
    if (at_end()) raise_value_error("end of string while looking for conversion specifier");
    segment->conversion = text_->at(at_++);
    if (at_end()) return false;
    char32_t c = text_->at(at_++);
    if (c == '}') return true;
    if (c != ':') raise_value_error("expected ':' after conversion specifier");
    return false;
  }

  void read_spec(Segment* segment) {
    int64_t start = at_;
    for (int depth = 1; !at_end();) {
      char32_t c = text_->at(at_++);
      if (c == '{') {
        segment->spec_has_fields = true;
        ++depth;
      } else if (c == '}' && --depth == 0) {
        segment->spec = substring(text_, start, at_ - 1);
        return;
      }
    }
    raise_value_error("unmatched '{' in format spec");
  }

  Str* text_;
  int64_t at_ = 0;
};

// The number that text[start:end] spells; -1: it is no number. Raises ValueError for one too large.
int64_t read_index(Str* text, int64_t start, int64_t end) {
  int64_t number = -1;
  for (int64_t i = start; i < end; ++i) {
    int digit = unicode_decimal(text->at(i));
    if (digit < 0) return -1;
    if (number > (std::numeric_limits<int64_t>::max() - digit) / 10) {
      raise_value_error("Too many decimal digits in format string");
    }
    number = (number < 0 ? 0 : number * 10) + digit;
  }
  return number;
}

// A field name: `first`, then .attribute and [index] parts.
class FieldName {
 public:
  explicit FieldName(Str* text) : text_(text) {
    while (at_ < text->length && text->at(at_) != '.' && text->at(at_) != '[') ++at_;
    first_end_ = at_;
  }

  Handle<Str> first() const { return substring(text_, 0, first_end_); }
  int64_t first_index() const { return read_index(text_, 0, first_end_); }

  // One more part; index -1: `name` is not a number.
  struct Part {
    bool is_attribute;
    Handle<Str> name;
    int64_t index;
  };
  std::optional<Part> next() {
    if (at_ >= text_->length) return std::nullopt;
    char32_t c = text_->at(at_++);
    if (c != '.' && c != '[') {
      raise_value_error("Only '.' or '[' may follow ']' in format field specifier");
    }
    Part part = c == '.' ? attribute() : item();
    if (part.name->length == 0) raise_value_error("Empty attribute in format string");
    return part;
  }

 private:
  Part attribute() {
    int64_t start = at_;
    while (at_ < text_->length && text_->at(at_) != '.' && text_->at(at_) != '[') ++at_;
    return {true, substring(text_, start, at_), -1};
  }

  Part item() {
    int64_t start = at_;
    while (at_ < text_->length && text_->at(at_) != ']') ++at_;
    if (at_ >= text_->length) raise_value_error("Missing ']' in format string");
    int64_t end = at_++;
    return {false, substring(text_, start, end), read_index(text_, start, end)};
  }

  Str* text_;
  int64_t at_ = 0;
  int64_t first_end_;
};

class TemplateFormatter {
 public:
  // Either `args` or, for format_map, `mapping`.
  TemplateFormatter(Args args, Value mapping) : args_(args), mapping_(mapping) {}

  Handle<Str> format(Str* text, int depth) {
    if (depth < 0) raise_value_error("Max string recursion exceeded");
    StrBuilder out;
    TemplateParser parser(text);
    for (Segment segment; parser.next(&segment);) {
      out.append(segment.literal.get());
      if (segment.has_field) out.append(field(segment, depth).as<Str>());
    }
    return out.finish();
  }

 private:
  Ref field(const Segment& segment, int depth) {
    Ref value = convert(look_up(segment.name.get()), segment.conversion);
    Handle<Str> spec =
        segment.spec_has_fields ? format(segment.spec.get(), depth - 1) : segment.spec;
    return format_value(value, spec.get());
  }

  Ref look_up(Str* text) {
    FieldName name(text);
    Ref value = first_value(name);
    while (auto part = name.next()) {
      if (part->is_attribute) {
        value = get_attribute(value, intern(part->name.get()).get());
      } else if (part->index >= 0) {
        Ref index = make_int(part->index);
        value = get_item(value, index);
      } else {
        value = get_item(value, part->name);
      }
    }
    return value;
  }

  Ref first_value(const FieldName& name) {
    Handle<Str> first = name.first();
    int64_t index = name.first_index();
    if (first->length == 0 || index >= 0) return positional(number(index));
    if (mapping_) return get_item(mapping_, first);
    for (size_t i = 0; i < args_.keyword_count(); ++i) {
      if (str_equal(args_.keyword_name(i), first.get())) return Ref(args_.keyword_value(i));
    }
    raise_key_error(first);
  }

  // The number of a field, given (index) or counted.
  int64_t number(int64_t index) {
    bool counted = index < 0;
    if (numbering_ && *numbering_ != counted) {
      raise_value_error(counted
                            ? "cannot switch from manual field specification to automatic field "
                              "numbering"
                            : "cannot switch from automatic field numbering to manual field "
                              "specification");
    }
    numbering_ = counted;
    return counted ? next_number_++ : index;
  }

  Ref positional(int64_t index) {
    if (mapping_) raise_value_error("Format string contains positional fields");
    if (index < args_.count) return Ref(args_[static_cast<size_t>(index)]);
    if (!since(8)) raise(IndexErrorType, "tuple index out of range");
    raise(IndexErrorType,
          "Replacement index " + std::to_string(index) + " out of range for positional args tuple");
  }

  static Ref convert(Ref value, char32_t conversion) {
    switch (conversion) {
      case 0:
        return value;
      case 'r':
        return repr(value);
      case 's':
        return to_str(value);
      case 'a':
        return ascii_repr(value);
      default:
        break;
    }
    std::string shown = utf8(make_char(conversion).get());
    if (conversion <= 32 || conversion >= 127) {
      char buffer[16];
      std::snprintf(buffer, sizeof buffer, "\\x%x", static_cast<unsigned>(conversion));
      shown = buffer;
    }
    raise_value_error("Unknown conversion specifier " + shown);
  }

  Args args_;
  Value mapping_;
  std::optional<bool> numbering_;  // true: counted
  int64_t next_number_ = 0;
};

// A template, its fields' specs, and no deeper.
constexpr int kDepth = 1;

Ref index_or_name(int64_t index, const Handle<Str>& name) {
  return index >= 0 ? make_int(index) : Ref(name);
}

}  // namespace

Ref str_format(Str* format, Args args) {
  return TemplateFormatter(args, {}).format(format, kDepth);
}

Ref str_format_map(Str* format, Value mapping) {
  return TemplateFormatter({}, mapping).format(format, kDepth);
}

Ref formatter_parser(Str* format) {
  Handle<List> parts = make_list();
  TemplateParser parser(format);
  for (Segment segment; parser.next(&segment);) {
    Value name = none(), spec = none();
    Ref conversion = make_none();
    if (segment.has_field) {
      name = segment.name;
      spec = segment.spec;
      if (segment.conversion) conversion = make_char(segment.conversion);
    }
    list_append(parts.get(),
                Ref(make_tuple({Value(segment.literal), name, spec, conversion.get()})));
  }
  return iterate(parts);
}

Ref formatter_field_name_split(Str* text) {
  FieldName name(text);
  Ref first = index_or_name(name.first_index(), name.first());
  Handle<List> parts = make_list();
  while (auto part = name.next()) {
    Ref key = index_or_name(part->index, part->name);
    list_append(parts.get(), Ref(make_tuple({boolean(part->is_attribute), key.get()})));
  }
  Ref rest = iterate(parts);
  return make_tuple({first.get(), rest.get()});
}

}  // namespace corospec::reference
