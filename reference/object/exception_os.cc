// OSError: arguments (errno, strerror, filename) choose the subclass and become fields.
#include <fmt/core.h>

#include <cerrno>
#include <map>

#include "reference/object/exception_internal.h"
#include "reference/object/int.h"
#include "reference/object/protocol.h"
#include "reference/object/str.h"
#include "reference/object/tuple.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

const std::map<int, Type*>& subclasses_by_errno() {
  static const std::map<int, Type*> table = {
      {EAGAIN, &BlockingIOErrorType},
      {EALREADY, &BlockingIOErrorType},
      {EINPROGRESS, &BlockingIOErrorType},
      {EWOULDBLOCK, &BlockingIOErrorType},
      {EPIPE, &BrokenPipeErrorType},
      {ESHUTDOWN, &BrokenPipeErrorType},
      {ECHILD, &ChildProcessErrorType},
      {ECONNABORTED, &ConnectionAbortedErrorType},
      {ECONNREFUSED, &ConnectionRefusedErrorType},
      {ECONNRESET, &ConnectionResetErrorType},
      {EEXIST, &FileExistsErrorType},
      {ENOENT, &FileNotFoundErrorType},
      {EISDIR, &IsADirectoryErrorType},
      {ENOTDIR, &NotADirectoryErrorType},
      {EINTR, &InterruptedErrorType},
      {EACCES, &PermissionErrorType},
      {EPERM, &PermissionErrorType},
      {ESRCH, &ProcessLookupErrorType},
      {ETIMEDOUT, &TimeoutErrorType},
  };
  return table;
}

bool has_details(Args args) { return args.count >= 2 && args.count <= 5; }

Type* subclass_for(Type* type, Args args) {
  if (type != &OSErrorType || !has_details(args) || !args[0].is_small()) return type;
  const auto found = subclasses_by_errno().find(static_cast<int>(args[0].as_small()));
  return found == subclasses_by_errno().end() ? type : found->second;
}

// args keeps errno and strerror only when there is a file name, as it always did.
void fill_fields(Value self, Args args) {
  if (!has_details(args)) return;
  assign(exception_field(self, kOSErrorNumber), args[0]);
  assign(exception_field(self, kOSErrorText), args[1]);
  if (args.count == 2 || is_none(args[2])) return;
  assign(exception_field(self, kOSErrorFilename), args[2]);
  if (args.count == 5 && !is_none(args[4])) {
    assign(exception_field(self, kOSErrorFilename2), args[4]);
  }
  set_exception_args(self, args.positional().first(2));
}

void init_os_error(Value self, Args args);
Ref create_os_error(Type* type, Args args);

// A subclass with an __init__ but no __new__ of its own passes the arguments to __init__ only.
bool done_by_init(const Type* type) {
  return type->slots.init != init_os_error && type->slots.create == create_os_error;
}

void refuse_keywords(const Type* type, Args args) {
  if (args.keyword_count() == 0) return;
  raise_type_error(since(7) ? type->name + "() takes no keyword arguments"
                            : type->name + " does not take keyword arguments");
}

Ref create_os_error(Type* type, Args args) {
  if (done_by_init(type)) return create_exception(type, {});
  refuse_keywords(type, args);
  Ref exception = create_exception(subclass_for(type, args), args);
  fill_fields(exception, args);
  return exception;
}

void init_os_error(Value self, Args args) {
  if (!done_by_init(type_of(self))) return;
  refuse_keywords(type_of(self), args);
  set_exception_args(self, args.positional());
  fill_fields(self, args);
}

std::string shown(Value value) { return value ? utf8(to_str(value).get()) : "None"; }

Ref os_error_str(Value self) {
  Value number = exception_field(self, kOSErrorNumber);
  Value text = exception_field(self, kOSErrorText);
  Value filename = exception_field(self, kOSErrorFilename);
  Value filename2 = exception_field(self, kOSErrorFilename2);
  if (!filename && (!number || !text)) return exception_str(self);
  std::string result = fmt::format("[Errno {}] {}", shown(number), shown(text));
  if (filename) result += ": " + repr_utf8(filename);
  if (filename2) result += " -> " + repr_utf8(filename2);
  return make_str(result);
}

Ref os_error_reduce(Value self, Args) {
  auto* args = self.as<Exception>()->args;
  Value filename = exception_field(self, kOSErrorFilename);
  if (args->size != 2 || !filename) return reduce_exception(self, Value(args));
  return reduce_exception(self, make_tuple({args->items[0], args->items[1], filename}));
}

const MethodDef kMethods[] = {{"__reduce__", os_error_reduce}};
const AttributeDef kAttributes[] = {
    {"errno", get_exception_field<kOSErrorNumber>, set_exception_field<kOSErrorNumber>},
    {"strerror", get_exception_field<kOSErrorText>, set_exception_field<kOSErrorText>},
    {"filename", get_exception_field<kOSErrorFilename>, set_exception_field<kOSErrorFilename>},
    {"filename2", get_exception_field<kOSErrorFilename2>, set_exception_field<kOSErrorFilename2>},
};

}  // namespace

ExceptionParts prepare_os_error(Type& type) {
  if (&type != &OSErrorType) return {};
  type.flags |= kOwnLayout;
  type.slots.create = create_os_error;
  type.slots.init = init_os_error;
  type.slots.str = os_error_str;
  return {kMethods, kAttributes};
}

}  // namespace corospec::reference
