#include "reference/modules/path_argument.h"

#include <fmt/core.h>

#include <cstring>
#include <utility>

#include "reference/language/machine.h"
#include "reference/object/bytes.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/str_codec.h"

namespace corospec::reference {

Ref fspath(Value value) {
  if (is_str(value) || is_bytes(value)) return Ref(value);
  Ref method = find_special(value, intern("__fspath__"));
  if (!method) {
    raise_type_error(
        fmt::format("expected str, bytes or os.PathLike object, not {}", type_of(value)->name));
  }
  Ref path = call(method, {});
  if (is_str(path) || is_bytes(path)) return path;
  raise_type_error(fmt::format("expected {}.__fspath__() to return str or bytes, not {}",
                               type_of(value)->name, type_of(path)->name));
}

Ref path_argument(Value value) {
  Ref path = fspath(value);
  if (is_str(path)) return path;
  return decode_bytes(bytes_like(path), "utf-8", "surrogateescape");
}

std::string path_bytes(Value value) {
  Ref path = fspath(value);
  std::string bytes = is_str(path) ? encode_str(path.as<Str>(), "utf-8", "surrogateescape")
                                   : std::string(bytes_like(path));
  if (bytes.find('\0') != std::string::npos) raise_value_error("embedded null byte");
  return bytes;
}

void raise_os_error(int error, Value filename) {
  Ref number = make_int(int64_t{error});
  Handle<Str> text = make_str(std::strerror(error));
  Ref exception = filename ? call(Value(&OSErrorType), {number, text, filename})
                           : call(Value(&OSErrorType), {number, text});
  set_context(exception, handled_exception());
  throw Raise(std::move(exception));
}

}  // namespace corospec::reference
