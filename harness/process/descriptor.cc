#include "harness/process/descriptor.h"

#include <fcntl.h>

namespace corospec::harness {

Pipe make_pipe() {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return {};
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

}  // namespace corospec::harness
