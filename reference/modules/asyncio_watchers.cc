// Child watchers: what tells a loop that a child process has ended. Programs see them until 3.13;
// the loop's own needs never end.
#include <string_view>

#include "reference/language/import.h"
#include "reference/loop/hooks.h"
#include "reference/modules/asyncio_parts.h"
#include "reference/modules/define.h"
#include "reference/modules/python_part.h"
#include "reference/object/dict.h"
#include "reference/object/protocol.h"
#include "reference/object/version.h"

namespace corospec::reference {

namespace {

// Given: the version.  [subprocess.watcher.abstract] [subprocess.watcher.pidfd]
// [subprocess.watcher.threaded] [subprocess.watcher.safe] [subprocess.watcher.fast]
// [subprocess.watcher.multi_loop] [subprocess.watcher.deprecated] [subprocess.watcher.replaced]
// [subprocess.watcher.removed] [subprocess.threads]
constexpr std::string_view kSource = R"py(
import os
import signal
import warnings


def log(text, *values):
    import logging
    logging.getLogger('asyncio').warning(text, *values)


def warn_of(name):
    if minor >= 12:
        warnings.warn(repr(name) + ' is deprecated as of Python 3.12 and will be '
                      'removed in Python 3.14.', DeprecationWarning, stacklevel=3)


def code_of(status):
    if os.WIFSIGNALED(status):
        return -os.WTERMSIG(status)
    return os.WEXITSTATUS(status) if os.WIFEXITED(status) else status


# The return code of a child; None: it has not ended.
def reap(pid, options):
    try:
        ended, status = os.waitpid(pid, options)
    except ChildProcessError:
        log('child process pid %d exit status already read:  will report returncode 255', pid)
        return 255
    return code_of(status) if ended else None


def running_loop():
    import asyncio
    return asyncio._get_running_loop()


class AbstractChildWatcher:
    def __init_subclass__(cls):
        if cls.__module__ != __name__:
            warn_of('AbstractChildWatcher')

    def add_child_handler(self, pid, callback, *args):
        raise NotImplementedError()

    def remove_child_handler(self, pid):
        raise NotImplementedError()

    def attach_loop(self, loop):
        raise NotImplementedError()

    def close(self):
        raise NotImplementedError()

    def is_active(self):
        raise NotImplementedError()

    def __enter__(self):
        raise NotImplementedError()

    def __exit__(self, kind, value, traceback):
        raise NotImplementedError()


class Watcher(AbstractChildWatcher):
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        pass

    def is_active(self):
        return True

    def attach_loop(self, loop):
        pass

    def close(self):
        pass

    def remove_child_handler(self, pid):
        return True


class ProcessDescriptor:
    """Closed at the latest with the callback that has it, which a loop forgets when it is closed."""
    def __init__(self, pid):
        self._number = os.pidfd_open(pid)

    def fileno(self):
        return self._number

    def close(self):
        if self._number >= 0:
            os.close(self._number)
            self._number = -1

    __del__ = close


class PidfdChildWatcher(Watcher):
    def __init__(self):
        self._loop = None
        self._watched = {}

    def is_active(self):
        return minor >= 12 or self._loop is not None and self._loop.is_running()

    def attach_loop(self, loop):
        if minor >= 12:
            return
        if self._watched and self._loop is not None and loop is None:
            warn_of_detaching()
        for pid in list(self._watched):
            self.remove_child_handler(pid)
        self._loop = loop

    def close(self):
        self.attach_loop(None)

    def add_child_handler(self, pid, callback, *args):
        loop = running_loop() if minor >= 12 else self._loop
        descriptor = ProcessDescriptor(pid)
        if minor < 12:
            self._watched[pid] = descriptor
        loop.add_reader(descriptor, self._ended, loop, descriptor, pid, callback, args)

    def remove_child_handler(self, pid):
        descriptor = self._watched.pop(pid, None)
        if descriptor is not None:
            self._loop.remove_reader(descriptor)
            descriptor.close()
        return minor >= 12 or descriptor is not None

    def _ended(self, loop, descriptor, pid, callback, args):
        self._watched.pop(pid, None)
        loop.remove_reader(descriptor)
        descriptor.close()
        callback(pid, reap(pid, 0), *args)


class ThreadedChildWatcher(Watcher):
    def __init__(self):
        self._threads = {}
        self._count = 0

    def close(self):
        for thread in [*self._threads.values()]:
            if thread.is_alive() and not thread.daemon:
                thread.join()

    def add_child_handler(self, pid, callback, *args):
        import threading
        name = ('asyncio-' if minor >= 12 else '') + 'waitpid-' + str(self._count)
        self._count += 1
        thread = threading.Thread(target=self._wait, name=name, daemon=True,
                                  args=(running_loop(), pid, callback, args))
        self._threads[pid] = thread
        thread.start()

    def _wait(self, loop, pid, callback, args):
        code = reap(pid, 0)
        if loop.is_closed():
            log('Loop %r that handles pid %r is closed', loop, pid)
        else:
            loop.call_soon_threadsafe(callback, pid, code, *args)
        self._threads.pop(pid)


def warn_of_detaching():
    warnings.warn('A loop is being detached from a child watcher with pending handlers',
                  RuntimeWarning, stacklevel=3)


class BaseChildWatcher(Watcher):
    def __init__(self):
        self._loop = None
        self._callbacks = {}

    def is_active(self):
        return self._loop is not None and self._loop.is_running()

    def close(self):
        self.attach_loop(None)

    def attach_loop(self, loop):
        if self._callbacks and self._loop is not None and loop is None:
            warn_of_detaching()
        if self._loop is not None:
            self._loop.remove_signal_handler(signal.SIGCHLD)
        self._loop = loop
        if loop is not None:
            loop.add_signal_handler(signal.SIGCHLD, self._on_signal)
            self._look_at_all()

    def remove_child_handler(self, pid):
        return self._callbacks.pop(pid, None) is not None

    def _expect_loop(self):
        if self._loop is None:
            raise RuntimeError('Cannot add child handler, '
                               'the child watcher does not have a loop attached')

    def _on_signal(self):
        try:
            self._look_at_all()
        except Exception as error:
            self._loop.call_exception_handler(
                {'message': 'Unknown exception in SIGCHLD handler', 'exception': error})


class SafeChildWatcher(BaseChildWatcher):
    def __init__(self):
        super().__init__()
        warn_of('SafeChildWatcher')

    def close(self):
        self._callbacks.clear()
        super().close()

    def add_child_handler(self, pid, callback, *args):
        self._expect_loop()
        self._callbacks[pid] = callback, args
        self._look_at(pid)

    def _look_at_all(self):
        for pid in list(self._callbacks):
            self._look_at(pid)

    def _look_at(self, pid):
        code = reap(pid, os.WNOHANG)
        if code is None:
            return
        callback, args = self._callbacks.pop(pid, (None, ()))
        if callback is not None:
            callback(pid, code, *args)


class FastChildWatcher(BaseChildWatcher):
    def __init__(self):
        super().__init__()
        self._starting = 0
        self._unknown = {}
        warn_of('FastChildWatcher')

    def close(self):
        self._callbacks.clear()
        self._unknown.clear()
        super().close()

    def __enter__(self):
        self._starting += 1
        return self

    def __exit__(self, kind, value, traceback):
        self._starting -= 1
        if not self._starting and self._unknown:
            ended = str(self._unknown)
            self._unknown.clear()
            log('Caught subprocesses termination from unknown pids: %s', ended)

    def add_child_handler(self, pid, callback, *args):
        self._expect_loop()
        if pid in self._unknown:
            callback(pid, self._unknown.pop(pid), *args)
        else:
            self._callbacks[pid] = callback, args

    def _look_at_all(self):
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            self._ended(pid, code_of(status))

    def _ended(self, pid, code):
        callback, args = self._callbacks.pop(pid, (None, ()))
        if callback is not None:
            callback(pid, code, *args)
        elif self._starting:
            self._unknown[pid] = code
        else:
            log('Caught subprocess termination from unknown pid: %d -> %d', pid, code)


class MultiLoopChildWatcher(Watcher):
    def __init__(self):
        self._callbacks = {}
        self._before = None
        warn_of('MultiLoopChildWatcher')

    def is_active(self):
        return self._before is not None

    def attach_loop(self, loop):
        if self._before is not None:
            return
        self._before = signal.signal(signal.SIGCHLD, self._on_signal)
        if self._before is None:
            self._before = signal.SIG_DFL

    def close(self):
        self._callbacks.clear()
        if self._before is None:
            return
        if signal.getsignal(signal.SIGCHLD) == self._on_signal:
            signal.signal(signal.SIGCHLD, self._before)
        else:
            log('SIGCHLD handler was changed by outside code')
        self._before = None

    def add_child_handler(self, pid, callback, *args):
        self._callbacks[pid] = running_loop(), callback, args
        self._look_at(pid)

    def remove_child_handler(self, pid):
        return self._callbacks.pop(pid, None) is not None

    def _on_signal(self, number, frame):
        for pid in list(self._callbacks):
            self._look_at(pid)

    def _look_at(self, pid):
        code = reap(pid, os.WNOHANG)
        if code is None or pid not in self._callbacks:
            return
        loop, callback, args = self._callbacks.pop(pid)
        if loop.is_closed():
            log('Loop %r that handles pid %r is closed', loop, pid)
        else:
            loop.call_soon_threadsafe(callback, pid, code, *args)


def has_pidfd():
    try:
        os.close(os.pidfd_open(os.getpid()))
    except (AttributeError, OSError):
        return False
    return True


def default_type():
    if minor < 8:
        return SafeChildWatcher
    return PidfdChildWatcher if minor >= 12 and has_pidfd() else ThreadedChildWatcher


own = []


def in_force():
    if minor >= 14:
        if not own:
            own.append(default_type()())
        return own[0]
    import asyncio
    with warnings.catch_warnings():
        warnings.simplefilter('ignore', DeprecationWarning)
        return asyncio.get_event_loop_policy().get_child_watcher()


for kind in (PidfdChildWatcher, ThreadedChildWatcher, SafeChildWatcher, FastChildWatcher,
             MultiLoopChildWatcher, AbstractChildWatcher):
    kind.__module__ = 'asyncio.unix_events'
)py";

struct WatcherName {
  const char* name;
  int since;
};
constexpr WatcherName kWatchers[] = {
    {"AbstractChildWatcher", 0},  {"SafeChildWatcher", 0},     {"FastChildWatcher", 0},
    {"MultiLoopChildWatcher", 8}, {"ThreadedChildWatcher", 8}, {"PidfdChildWatcher", 9},
};

Ref part(const char* name) {
  // Never released: its classes outlive everything.
  static Dict* const names = [] {
    const Handle<Dict> given = make_dict();
    dict_set(given.get(), intern("minor"), Value::small(python_minor()));
    return run_python_part("asyncio.unix_events", kSource, given.get()).take();
  }();
  return Ref(dict_find(names, intern(name)));
}

Ref policy() { return call_method(import_module("asyncio"), intern("get_event_loop_policy")); }

// [subprocess.watcher.get]
Ref get_watcher(Value, Args args) {
  expect_args("get_child_watcher", args, 0, 0);
  return call_method(policy(), intern("get_child_watcher"));
}
// [subprocess.watcher.set]
Ref set_watcher(Value, Args args) {
  expect_args("set_child_watcher", args, 1, 1);
  return call_method(policy(), intern("set_child_watcher"), {args[0]});
}

}  // namespace

void define_child_watchers(Module* module) {
  loop_hooks.child_watcher = [] { return call(part("in_force"), {}); };
  loop_hooks.default_watcher_type = [] { return call(part("default_type"), {}); };
  if (since(14)) return;  // [subprocess.watcher.gone]
  static constexpr FunctionDef kFunctions[] = {{"get_child_watcher", get_watcher},
                                               {"set_child_watcher", set_watcher}};
  define_functions(module, kFunctions);
}

void complete_child_watchers(Module* module) {
  if (since(14)) return;
  for (const auto& [name, first] : kWatchers) {
    if (since(first)) define(module, name, part(name));
  }
}

}  // namespace corospec::reference
