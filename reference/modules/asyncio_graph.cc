// Call graphs (since 3.14): who waits for whom, down from a future to the tasks that wait for it.
#include <string_view>

#include "reference/loop/awaited_by.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/modules/define.h"
#include "reference/modules/python_part.h"
#include "reference/object/dict.h"
#include "reference/object/function.h"
#include "reference/object/protocol.h"
#include "reference/object/singletons.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Given: Future, Task, awaited_by, and the module asyncio.
constexpr std::string_view kSource = R"(
import dataclasses
import sys


@dataclasses.dataclass(frozen=True, slots=True)
class FrameCallGraphEntry:
    frame: object


@dataclasses.dataclass(frozen=True, slots=True)
class FutureCallGraph:
    future: object
    call_stack: tuple
    awaited_by: tuple


# Where the frame of an object is, and what it waits for.
KINDS = (('cr_frame', 'cr_await'), ('ag_frame', 'ag_await'), ('gi_frame', 'gi_yieldfrom'))


def suspended_frames(task):
    frames = []
    item = task.get_coro() if isinstance(task, Task) else None
    while item is not None:
        frame, item = next(((getattr(item, frame), getattr(item, delegate))
                            for frame, delegate in KINDS if hasattr(item, delegate)), (None, None))
        if frame is not None:
            frames.append(frame)
    return frames[::-1]


# From `frame` to the coroutine that the loop resumes.
def executing_frames(frame):
    frames = []
    while frame is not None:
        frames.append(frame)
        back = frame.f_back
        if frame.f_generator is not None and back is not None and back.f_generator is None:
            break
        frame = back
    return frames


def truncated(frames, limit):
    if limit is not None:
        frames = [] if limit == 0 else frames[-limit:] if limit > 0 else frames[:-limit]
    return tuple(map(FrameCallGraphEntry, frames))


def graph(future, frames, limit):
    waiters = tuple(graph(waiter, suspended_frames(waiter), limit)
                    for waiter in awaited_by(future))
    return FutureCallGraph(future, truncated(frames, limit), waiters)


def capture_call_graph(future=None, /, *, depth=1, limit=None):
    loop = asyncio._get_running_loop()
    if future is None and loop is None:
        raise RuntimeError('capture_call_graph() is called outside of a running event loop and '
                           'no *future* to introspect was provided')
    current = asyncio.current_task(loop) if loop is not None else None
    if future is None:
        future = current
        if future is None:
            return None
    if not isinstance(future, Future):
        raise TypeError(f'{future!r} object does not appear to be compatible with asyncio.Future')
    if future is current:
        return graph(future, executing_frames(sys._getframe(depth)), limit)
    return graph(future, suspended_frames(future), limit)


def headline(future):
    if isinstance(future, Task):
        return f'* Task(name={future.get_name()!r}, id={id(future):#x})'
    return f'* Future(id={id(future):#x})'


def place(frame):
    owner = frame.f_generator
    kind = ('' if owner is None else 'async ' if hasattr(owner, 'cr_code') else
            'async generator ' if hasattr(owner, 'ag_code') else 'generator ')
    code = frame.f_code
    return (f'File {code.co_filename!r}, line {frame.f_lineno}, '
            f'in {kind}{code.co_qualname}()')


def lines_of(graph, indent):
    yield indent + headline(graph.future)
    if graph.call_stack:
        yield indent + '  + Call stack:'
        for entry in graph.call_stack:
            yield indent + '  |   ' + place(entry.frame)
    if graph.awaited_by:
        yield indent + '  + Awaited by:'
        for waiter in graph.awaited_by:
            yield from lines_of(waiter, indent + '    ')


def format_call_graph(future=None, /, *, depth=1, limit=None):
    graph = capture_call_graph(future, depth=depth + 1, limit=limit)
    return '' if graph is None else '\n'.join(lines_of(graph, ''))


def print_call_graph(future=None, /, *, file=None, depth=1, limit=None):
    print(format_call_graph(future, depth=depth + 1, limit=limit), file=file)
)";

// [task.graph.awaited_by]
Ref awaited_by_function(Value, Args args) { return awaited_by(*args[0].as<Future>()); }

Ref add_function(Value, Args args) {
  expect_args("future_add_to_awaited_by", args, 2, 2);
  note_awaited_by(args[0], args[1]);
  return make_none();
}
Ref discard_function(Value, Args args) {
  expect_args("future_discard_from_awaited_by", args, 2, 2);
  forget_awaited_by(args[0], args[1]);
  return make_none();
}
constexpr FunctionDef kFunctions[] = {
    {"future_add_to_awaited_by", add_function},
    {"future_discard_from_awaited_by", discard_function},
};

}  // namespace

void define_call_graphs(Module* module) {
  if (!since(14)) return;
  define_functions(module, kFunctions);
  const Handle<Dict> given = make_dict();
  for (const char* name : {"Future", "Task"}) {
    dict_set(given.get(), intern(name), dict_find(module->dict, intern(name)));
  }
  dict_set(given.get(), intern("asyncio"), Value(module));
  dict_set(given.get(), intern("awaited_by"), make_function("awaited_by", awaited_by_function));
  // [task.graph.classes] [task.graph.capture] [task.graph.current] [task.graph.stack]
  // [task.graph.future] [task.graph.depth] [task.graph.limit] [task.graph.nobody]
  // [task.graph.outside] [task.graph.not_future] [task.graph.format] [task.graph.layout]
  // [task.graph.print]
  const Handle<Dict> part = run_python_part("asyncio.graph", kSource, given.get());
  for (const char* name : {"FrameCallGraphEntry", "FutureCallGraph", "capture_call_graph",
                           "format_call_graph", "print_call_graph"}) {
    define(module, name, dict_find(part.get(), intern(name)));
  }
}

}  // namespace corospec::reference
