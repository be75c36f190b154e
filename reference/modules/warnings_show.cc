// warnings: the object for one warning, and how it is shown.
#include <fmt/core.h>

#include "reference/language/traceback.h"
#include "reference/modules/sys.h"
#include "reference/modules/warnings_parts.h"
#include "reference/object/container.h"
#include "reference/object/dict_offset.h"
#include "reference/object/exception.h"
#include "reference/object/gc.h"
#include "reference/object/int.h"
#include "reference/object/names.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"

namespace corospec::reference::warning {

namespace {

// Everything about it is in its dict.
struct WarningMessage : Object {
  Dict* dict;
};
Type WarningMessageType;

constexpr const char* kFields[] = {"message", "category", "filename", "lineno",
                                   "file",    "line",     "source"};

Ref message_create(Type* type, Args) {
  auto* message = static_cast<WarningMessage*>(allocate_object(type, type->instance_size));
  message->dict = make_dict().take();
  gc_track(message);
  return Ref::adopt(Value(message));
}

std::string class_name(Value category) {
  return is_instance(category, TypeType) ? category.as<Type>()->name : repr_utf8(category);
}

void message_init(Value self, Args args) {
  Value given[7];
  parse_args("WarningMessage", args, kFields, 4, given);
  Dict* dict = self.as<WarningMessage>()->dict;
  for (size_t i = 0; i < 7; ++i) {
    dict_set(dict, intern(kFields[i]), given[i] ? given[i] : none());
  }
  const bool has_category = !is_none(given[1]);
  dict_set(dict, intern("_category_name"),
           has_category ? Ref(make_str(class_name(given[1]))) : make_none());
}

Value field(Value message, const char* name) {
  return dict_find(message.as<WarningMessage>()->dict, intern(name));
}

Ref message_str(Value self) {
  return make_str(
      fmt::format("{{message : {}, category : {}, filename : {}, lineno : {}, line : {}}}",
                  repr_utf8(field(self, "message")), repr_utf8(field(self, "_category_name")),
                  repr_utf8(field(self, "filename")), utf8(to_str(field(self, "lineno"))),
                  repr_utf8(field(self, "line"))));
}

// "file.py:3: UserWarning: text" and the source line.
std::string format(Value message, Value category, Value filename, Value line_number, Value line) {
  const std::string file = utf8(to_str(filename));
  std::string text = fmt::format("{}:{}: {}: {}\n", file, utf8(to_str(line_number)),
                                 class_name(category), utf8(to_str(message)));
  std::string source;
  if (line && !is_none(line)) {
    Ref stripped = call_method(line, intern("strip"));
    source = utf8(stripped);
  } else if (line_number.is_small()) {
    source = source_line(file, static_cast<int>(line_number.as_small()));
  }
  return source.empty() ? text : text + "  " + source + "\n";
}

Ref format_warning(Value, Args args) {
  static constexpr const char* kNames[] = {"message", "category", "filename", "lineno", "line"};
  Value given[5];
  parse_args("formatwarning", args, kNames, 4, given);
  return make_str(format(given[0], given[1], given[2], given[3], given[4]));
}

void write_warning(const std::string& text, Value file) {
  if (!file || is_none(file)) return write_error(text);
  try {
    Handle<Str> shown = make_str(text);
    call_method(file, names::write, {Value(shown)});
  } catch (Raise& error) {
    if (!exception_is(error.exception(), OSErrorType)) throw;
  }
}

std::string formatted(Value message, Value category, Value filename, Value line_number,
                      Value line) {
  Value own = attribute("formatwarning");
  if (own && !(own == attribute("_formatwarning_orig"))) {
    return utf8(to_str(call(own, {message, category, filename, line_number, line})));
  }
  return format(message, category, filename, line_number, line);
}

Ref show_warning(Value, Args args) {
  static constexpr const char* kNames[] = {"message", "category", "filename",
                                           "lineno",  "file",     "line"};
  Value given[6];
  parse_args("showwarning", args, kNames, 4, given);
  write_warning(formatted(given[0], given[1], given[2], given[3], given[5] ? given[5] : none()),
                given[4]);
  return make_none();
}

Ref show_message(Value, Args args) {
  expect_args("_showwarnmsg_impl", args, 1, 1);
  Value message = args[0];
  write_warning(
      formatted(field(message, "message"), field(message, "category"), field(message, "filename"),
                field(message, "lineno"), field(message, "line")),
      field(message, "file"));
  return make_none();
}

constexpr FunctionDef kFunctions[] = {{"showwarning", show_warning},
                                      {"_showwarning_orig", show_warning},
                                      {"formatwarning", format_warning},
                                      {"_showwarnmsg_impl", show_message}};

}  // namespace

Ref make_message(Value message, Value category, const Place& place, Value source) {
  Ref made = message_create(&WarningMessageType, {});
  message_init(
      made, {message, category, place.filename, Value::small(place.line), none(), none(), source});
  return made;
}

// A showwarning of the program's own goes before everything else.
void show(Value message) {
  Ref own(attribute("showwarning"));
  if (own && !(own.get() == attribute("_showwarning_orig"))) {
    call(own, {field(message, "message"), field(message, "category"), field(message, "filename"),
               field(message, "lineno"), field(message, "file"), field(message, "line")});
    return;
  }
  Ref show_it(attribute("_showwarnmsg_impl"));
  call(show_it, {message});
}

void define_message_type() {
  if (!WarningMessageType.mro) {
    Owned<WarningMessage, &WarningMessage::dict>::install(WarningMessageType);
    WarningMessageType.flags |= kSubclassable | kHasDict;
    WarningMessageType.dict_offset = dict_offset_of<WarningMessage>();
    WarningMessageType.slots.create = message_create;
    WarningMessageType.slots.init = message_init;
    WarningMessageType.slots.str = message_str;
    ready(WarningMessageType, "warnings.WarningMessage", nullptr);
  }
  set_attribute("WarningMessage", Value(&WarningMessageType));
  set_attribute("_showwarning_orig", attribute("showwarning"));
  set_attribute("_formatwarning_orig", attribute("formatwarning"));
}

std::span<const FunctionDef> show_functions() { return kFunctions; }

}  // namespace corospec::reference::warning
