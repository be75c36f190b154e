// The functions and classes of asyncio for streams.
#include "reference/loop/stream.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/modules/define.h"
#include "reference/object/protocol.h"
#include "reference/object/raise.h"
#include "reference/object/singletons.h"
#include "reference/object/str.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

Value none_or(Value given) { return given ? given : none(); }

// What there is beside host, port and limit is refused by name.
void refuse_others(const char* function, Args args, std::initializer_list<const char*> known) {
  for (size_t i = 0; i < args.keyword_count(); ++i) {
    const std::string name = utf8(args.keyword_name(i));
    bool is_known = false;
    for (const char* one : known) is_known |= name == one;
    if (!is_known) {
      throw NotSupported("argument " + name + " of asyncio." + function);
    }
  }
}

int64_t limit_of(Value given) { return given ? index_as_int64(given) : kStreamLimit; }

Ref open_connection(Value, Args args) {
  refuse_others("open_connection", args, {"host", "port", "limit"});
  static constexpr const char* kNames[] = {"host", "port", "limit"};
  Value given[3];
  parse_args("open_connection", args, kNames, 0, given, 1);
  return make_open_connection(none_or(given[0]), none_or(given[1]), limit_of(given[2]));
}

Ref start_server(Value, Args args) {
  refuse_others("start_server", args, {"client_connected_cb", "host", "port", "limit"});
  static constexpr const char* kNames[] = {"client_connected_cb", "host", "port", "limit"};
  Value given[4];
  parse_args("start_server", args, kNames, 1, given, 1);
  return make_start_server(given[0], none_or(given[1]), none_or(given[2]), limit_of(given[3]));
}

constexpr FunctionDef kFunctions[] = {{"open_connection", open_connection},
                                      {"start_server", start_server}};

}  // namespace

void define_streams_of_asyncio(Module* module) {
  define_functions(module, kFunctions);
  for (Type* type :
       {&StreamReaderType, &StreamWriterType, &IncompleteReadErrorType, &LimitOverrunErrorType}) {
    define_type(module, *type);
  }
  if (since(9)) define_type(module, StreamServerType);
}

}  // namespace corospec::reference
