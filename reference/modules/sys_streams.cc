// sys.stdin, sys.stdout and sys.stderr.
#include <unistd.h>

#include "reference/modules/define.h"
#include "reference/modules/io_text.h"
#include "reference/modules/sys.h"
#include "reference/object/protocol.h"

namespace corospec::reference {

namespace {

Ref make_stream(Type& type, int descriptor, const char* name) {
  Handle<Str> shown = make_str(name);
  Ref binary = make_binary_file(type, descriptor, shown, false);
  Ref stream = make_text_file(binary);
  auto& state = stream.as<TextFile>()->state;
  state.line_buffering = ::isatty(descriptor) != 0;
  set_attribute(stream, intern("mode"), Value(intern(descriptor == 0 ? "r" : "w")));
  return stream;
}

void define_stream(Module* module, const char* name, const char* original, const Ref& stream) {
  define(module, name, stream);
  define(module, original, stream);
}

}  // namespace

void define_streams(Value module_value) {
  initialize_streams();
  auto* module = module_value.as<Module>();
  define_stream(module, "stdin", "__stdin__", make_stream(BufferedReaderType, 0, "<stdin>"));
  define_stream(module, "stdout", "__stdout__", make_stream(BufferedWriterType, 1, "<stdout>"));
  Ref error = make_stream(BufferedWriterType, 2, "<stderr>");
  error.as<TextFile>()->state.line_buffering = true;
  error.as<TextFile>()->state.errors = "backslashreplace";
  define_stream(module, "stderr", "__stderr__", error);
}

}  // namespace corospec::reference
