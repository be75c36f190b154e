#include "harness/subject/serve.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace corospec::harness {

int serve(Engine& engine, LineChannel& channel) {
  if (!channel.write_line(encode(engine.hello()))) return 0;
  while (const std::optional<std::string> line = channel.read_line()) {
    const Decoding decoding = decode(*line);
    if (decoding.message && std::holds_alternative<StopRequest>(*decoding.message)) return 0;
    const auto* request = decoding.message ? std::get_if<RunRequest>(&*decoding.message) : nullptr;
    if (request == nullptr) {
      std::fprintf(stderr, "a worker was sent what is no request: %s\n", decoding.problem.c_str());
      return 2;
    }
    const RunResult result{request->id, engine.run(*request, channel.input())};
    if (!channel.write_line(encode(result))) return 0;
  }
  return 0;
}

LineChannel take_standard_streams() {
  LineChannel channel(Descriptor(fcntl(0, F_DUPFD_CLOEXEC, 3)),
                      Descriptor(fcntl(1, F_DUPFD_CLOEXEC, 3)));
  const Descriptor nothing(open("/dev/null", O_RDWR | O_CLOEXEC));
  dup2(nothing.get(), 0);
  dup2(nothing.get(), 1);
  return channel;
}

}  // namespace corospec::harness
