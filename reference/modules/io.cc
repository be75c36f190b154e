// The module io (and _io, which is the same).
#include "reference/language/machine.h"
#include "reference/modules/define.h"
#include "reference/modules/io_base.h"
#include "reference/modules/io_file.h"
#include "reference/modules/io_memory.h"
#include "reference/modules/io_newlines.h"
#include "reference/modules/io_open.h"
#include "reference/modules/io_text.h"
#include "reference/object/exception.h"
#include "reference/object/int.h"

namespace corospec::reference {

namespace {

Ref open_code(Value self, Args args) {
  expect_args("open_code", args, 1, 1);
  return io_open(self, {args[0], Value(intern("rb"))});
}

Ref text_encoding(Value, Args args) {
  expect_args("text_encoding", args, 1, 2);
  return is_str(args[0]) ? Ref(args[0]) : Ref(Value(intern("locale")));
}

constexpr FunctionDef kFunctions[] = {{"open_code", open_code}, {"text_encoding", text_encoding}};

}  // namespace

void initialize_module_io(Module* module) {
  initialize_streams();
  define_functions(module, kFunctions);
  define(module, "open", dict_find(machine.builtins, intern("open")));
  define(module, "IOBase", Value(&IoBaseType));
  define(module, "RawIOBase", Value(&RawIoBaseType));
  define(module, "BufferedIOBase", Value(&BufferedIoBaseType));
  define(module, "TextIOBase", Value(&TextIoBaseType));
  define(module, "_IOBase", Value(&IoBaseType));
  define(module, "_RawIOBase", Value(&RawIoBaseType));
  define(module, "_BufferedIOBase", Value(&BufferedIoBaseType));
  define(module, "_TextIOBase", Value(&TextIoBaseType));
  for (Type* type :
       {&FileIoType, &BufferedReaderType, &BufferedWriterType, &BufferedRandomType, &TextFileType,
        &BytesIoType, &StringIoType, &NewlineDecoderType, &BlockingIOErrorType}) {
    define_type(module, *type);
  }
  define(module, "UnsupportedOperation", Value(&unsupported_operation()));
  define(module, "DEFAULT_BUFFER_SIZE", Value::small(8192));
  define(module, "SEEK_SET", Value::small(0));
  define(module, "SEEK_CUR", Value::small(1));
  define(module, "SEEK_END", Value::small(2));
}

}  // namespace corospec::reference
