// str.translate, str.maketrans, str.encode.
#include "reference/object/bytes.h"
#include "reference/object/container.h"
#include "reference/object/dict.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/str.h"
#include "reference/object/str_codec.h"
#include "reference/object/str_internal.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// table[c]; null when the table has no entry.
Ref look_up(Value table, char32_t c) {
  try {
    return get_item(table, Value::small(static_cast<int64_t>(c)));
  } catch (Raise& error) {
    if (!is_instance(error.exception(), LookupErrorType)) throw;
    return Ref();
  }
}

void append_replacement(StrBuilder* out, Value replacement) {
  if (is_none(replacement)) return;
  if (is_str(replacement)) return out->append(replacement.as<Str>());
  if (!is_int(replacement)) {
    raise_type_error("character mapping must return integer, None or str");
  }
  int64_t code_point;
  if (!int_to_int64(replacement, &code_point) || code_point < 0 || code_point > 0x10ffff) {
    raise_value_error("character mapping must be in range(0x110000)");
  }
  out->append(static_cast<char32_t>(code_point));
}

Ref translate(Value self, Args args) {
  expect_args("str.translate", args, 1, 1);
  Str* text = self.as<Str>();
  StrBuilder out;
  for (int64_t i = 0; i < text->length; ++i) {
    Ref replacement = look_up(args[0], text->at(i));
    if (replacement) {
      append_replacement(&out, replacement);
    } else {
      out.append(text->at(i));
    }
  }
  return out.finish();
}

Value code_point_key(Value key) {
  if (is_int(key)) return key;
  if (!is_str(key)) raise_type_error("keys in translate table must be strings or integers");
  Str* text = key.as<Str>();
  if (text->length != 1) raise_value_error("string keys in translate table must be of length 1");
  return Value::small(static_cast<int64_t>(text->at(0)));
}

Ref table_from_dict(Value mapping) {
  if (!is_dict(mapping)) {
    raise_type_error("if you give only one argument to maketrans it must be a dict");
  }
  Handle<Dict> table = make_dict();
  Value key, value;
  for (uint32_t at = 0; dict_step(mapping.as<Dict>(), &at, &key, &value);) {
    dict_set(table.get(), code_point_key(key), value);
  }
  return table;
}

Ref maketrans(Value, Args args) {
  expect_args("maketrans", args, 1, 3);
  if (args.count == 1) return table_from_dict(args[0]);
  Str* to = expect_str(args[1], "maketrans() argument 2");
  if (!is_str(args[0])) {
    raise_type_error("first maketrans argument must be a string if there is a second argument");
  }
  Str* from = args[0].as<Str>();
  if (from->length != to->length) {
    raise_value_error("the first two maketrans arguments must have equal length");
  }
  Handle<Dict> table = make_dict();
  auto set = [&table](char32_t key, Value value) {
    dict_set(table.get(), Value::small(static_cast<int64_t>(key)), value);
  };
  for (int64_t i = 0; i < from->length; ++i) {
    set(from->at(i), Value::small(static_cast<int64_t>(to->at(i))));
  }
  if (args.count == 3) {
    Str* deleted = expect_str(args[2], "maketrans() argument 3");
    for (int64_t i = 0; i < deleted->length; ++i) set(deleted->at(i), none());
  }
  return table;
}

std::string codec_name(Value value, const char* name, int position, const char* otherwise) {
  if (!value) return otherwise;
  std::string what =
      "encode() argument " + (since(8) ? "'" + std::string(name) + "'" : std::to_string(position));
  return utf8(expect_str(value, what.c_str()));
}

Ref encode(Value self, Args args) {
  static constexpr const char* kNames[] = {"encoding", "errors"};
  Value given[2];
  parse_args("encode", args, kNames, 0, given);
  std::string encoding = codec_name(given[0], "encoding", 1, "utf-8");
  std::string errors = codec_name(given[1], "errors", 2, "strict");
  return make_bytes(encode_str(self.as<Str>(), encoding, errors));
}

}  // namespace

std::vector<MethodDef> str_translate_methods() {
  return {{"encode", encode},
          {"maketrans", maketrans, MethodDef::kStaticMethod},
          {"translate", translate}};
}

}  // namespace corospec::reference
