// The module _queue, from which the standard library's queue takes Empty and SimpleQueue. There is
// one thread: who waits for an item that is not there waits for ever, and is refused.
#include "reference/modules/define.h"
#include "reference/modules/python_part.h"
#include "reference/object/dict.h"
#include "reference/object/raise.h"

namespace corospec::reference {

namespace {

constexpr std::string_view kSource = R"(
from collections import deque

class Empty(Exception):
    "There is no item to be had without waiting."

class SimpleQueue:
    def __init__(self):
        self._items = deque()

    def put(self, item, block=True, timeout=None):
        self._items.append(item)

    def put_nowait(self, item):
        self._items.append(item)

    def get(self, block=True, timeout=None):
        if self._items:
            return self._items.popleft()
        if block:
            wait()
        raise Empty

    def get_nowait(self):
        return self.get(False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)
)";

Ref wait(Value, Args) { throw NotSupported("waiting for an item of an empty queue"); }

constexpr FunctionDef kFunctions[] = {{"wait", wait}};

}  // namespace

void initialize_module__queue(Module* module) {
  define_functions(module, kFunctions);
  const Handle<Dict> part = run_python_part("_queue", kSource, module->dict);
  dict_remove(module->dict, intern("wait"));
  for (const char* name : {"Empty", "SimpleQueue"}) {
    define(module, name, dict_find(part.get(), intern(name)));
  }
}

}  // namespace corospec::reference
