# from Python 3.7 on
# Nests of `async with`, `async for` and other statements that a small generator of numbers writes,
# driven by hand: sent to, thrown into and closed wherever they wait. Every step shows its outcome,
# the exception with its contexts, and the state of the coroutine.
import inspect
import sys
import types


class Numbers:
    """The same numbers in every implementation."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) % 2 ** 31
        return (self.state >> 12) % limit

    def choose(self, choices):
        return choices[self.below(len(choices))]


# --- what the nests are made of


@types.coroutine
def pause(value):
    reply = yield value
    if reply is not None:
        print('    pause gets', reply)
    return reply


def handled():
    error = sys.exc_info()[1]
    return type(error).__name__ if error else '-'


def maybe_raise(action, name):
    kinds = {'key': KeyError, 'stop': StopAsyncIteration}
    if action in kinds:
        raise kinds[action](name)


class Room:
    def __init__(self, name, enter, leave, answer):
        self.name, self.enter, self.leave, self.answer = name, enter, leave, answer

    async def __aenter__(self):
        print('    enter', self.name, handled())
        if self.enter == 'wait':
            await pause('enter ' + self.name)
        maybe_raise(self.enter, self.name)
        return self.name

    async def __aexit__(self, kind, error, traceback):
        print('    leave', self.name, kind.__name__ if kind else '-', handled())
        if self.leave == 'wait':
            await pause('leave ' + self.name)
            print('    left', self.name, handled())
        maybe_raise(self.leave, self.name)
        return self.answer


class Source:
    def __init__(self, name, count, how, end):
        self.name, self.count, self.how, self.end = name, count, how, end

    def __aiter__(self):
        print('    iterate', self.name)
        return self

    async def __anext__(self):
        if self.how == 'wait':
            await pause('next ' + self.name)
        if not self.count:
            maybe_raise(self.end, self.name)
            raise StopAsyncIteration
        self.count -= 1
        return self.name + str(self.count)


async def generated(name, count):
    try:
        for number in range(count):
            await pause('item ' + name)
            yield name + str(number)
    finally:
        print('    generator left', name)


# --- writing them


class Writer:
    """Writes the text of a coroutine function."""

    def __init__(self, numbers):
        self.numbers = numbers
        self.lines = []
        self.names = 0

    def write(self):
        self.block(1, 4, False)
        return 'async def nest():\n' + '\n'.join(self.lines) + '\n    return "end"\n'

    def line(self, depth, text):
        self.lines.append('    ' * depth + text)

    def name(self):
        self.names += 1
        return 'n%d' % self.names

    def block(self, depth, budget, in_loop):
        for _ in range(1 + self.numbers.below(2)):
            self.statement(depth, budget, in_loop)

    def statement(self, depth, budget, in_loop):
        kinds = [self.with_, self.with_, self.for_, self.for_, self.try_, self.finally_, self.plain_for,
                 self.simple]
        write = self.numbers.choose(kinds) if budget else self.simple
        write(depth, budget - 1, in_loop)

    def simple(self, depth, budget, in_loop):
        name = self.name()
        texts = ['await pause("wait %s")' % name, 'await pause("wait %s")' % name,
                 'print("    at %s", handled())' % name, 'raise KeyError("%s")' % name,
                 'raise StopAsyncIteration("%s")' % name, 'return "%s"' % name]
        if in_loop:
            texts += ['break', 'continue']
        self.line(depth, self.numbers.choose(texts))

    def room(self):
        enter = self.numbers.choose(['', '', 'wait', 'wait', 'key', 'stop'])
        leave = self.numbers.choose(['', '', 'wait', 'wait', 'wait', 'key', 'stop'])
        return 'Room("%s", "%s", "%s", %s)' % (self.name(), enter, leave, self.numbers.choose(['True', 'False']))

    def source(self):
        if self.numbers.below(4) == 0:
            return 'generated("%s", %d)' % (self.name(), self.numbers.below(3))
        how = self.numbers.choose(['', 'wait'])
        end = self.numbers.choose(['', '', '', 'key'])
        return 'Source("%s", %d, "%s", "%s")' % (self.name(), self.numbers.below(3), how, end)

    def with_(self, depth, budget, in_loop):
        rooms = [self.room() for _ in range(1 + self.numbers.below(2))]
        target = self.numbers.choose(['', ' as x', ' as (x, y)', ' as table[await pause("key")]'])
        self.line(depth, 'async with %s%s:' % (', '.join(rooms), target))
        self.block(depth + 1, budget, in_loop)

    def for_(self, depth, budget, in_loop):
        target = self.numbers.choose(['x', 'x', '(x, y)', 'table[await pause("item key")]'])
        self.line(depth, 'async for %s in %s:' % (target, self.source()))
        self.block(depth + 1, budget, True)
        if self.numbers.below(2):
            self.line(depth, 'else:')
            self.block(depth + 1, budget, in_loop)

    def plain_for(self, depth, budget, in_loop):
        self.line(depth, 'for i in range(2):')
        self.block(depth + 1, budget, True)

    def try_(self, depth, budget, in_loop):
        self.line(depth, 'try:')
        self.block(depth + 1, budget, in_loop)
        self.line(depth, 'except %s:' % self.numbers.choose(
            ['KeyError', '(KeyError, StopAsyncIteration)', 'BaseException']))
        self.line(depth + 1, 'print("    caught", handled())')
        self.block(depth + 1, budget, in_loop)

    # Nothing leaves a `finally` block but by its end or by an exception: that was a SyntaxError once.
    def finally_(self, depth, budget, in_loop):
        self.line(depth, 'try:')
        self.block(depth + 1, budget, in_loop)
        self.line(depth, 'finally:')
        self.line(depth + 1, 'print("    finally", handled())')
        self.line(depth + 1, self.numbers.choose(
            ['pass', 'await pause("finally")', 'async with %s: pass' % self.room(),
             'async for x in %s: pass' % self.source()]))


# --- driving them


def described(error):
    chain = []
    while error is not None and len(chain) < 8:
        chain.append('%s%s' % (type(error).__name__, error.args if isinstance(error, KeyError) else ''))
        error = error.__context__
    return ' < '.join(chain)


def drive(coroutine, numbers):
    for step in range(14):
        action = 'send' if step == 0 else numbers.choose(['send', 'send', 'send', 'value', 'key', 'stop', 'close'])
        try:
            if action == 'send':
                result = coroutine.send(None)
            elif action == 'value':
                result = coroutine.send(step)
            elif action == 'close':
                result = coroutine.close()
            else:
                result = coroutine.throw(KeyError('thrown') if action == 'key' else StopAsyncIteration())
            print(' ', action, '->', result)
        except StopIteration as stop:
            print(' ', action, 'returned', stop.value)
        except BaseException as error:
            print(' ', action, 'raised', described(error))
        state = inspect.getcoroutinestate(coroutine)
        if state == 'CORO_CLOSED':
            print('  closed')
            return
    print(' ', state)
    while inspect.getcoroutinestate(coroutine) != 'CORO_CLOSED':
        try:
            coroutine.throw(SystemExit)
        except BaseException:
            pass


for seed in range(150):
    numbers = Numbers(seed * 7919 + 1)
    text = Writer(numbers).write()
    names = dict(globals(), table={})
    exec(text, names)
    for attempt in range(2):
        print('nest', seed, attempt)
        drive(names['nest'](), numbers)
