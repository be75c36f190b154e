# Asynchronous generators driven by hand: awaitables of every kind are made, started, thrown into,
# closed, dropped and used again, several at once, in sequences that a small generator of numbers
# chooses. Every step shows its outcome and the state of the generator.
import sys
import types
import warnings

warnings.simplefilter('ignore')


class Numbers:
    """The same numbers in every implementation."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 1103515245 + 12345) % 2 ** 31
        return (self.state >> 12) % limit

    def choose(self, choices):
        return choices[self.below(len(choices))]


@types.coroutine
def pause(value):
    try:
        reply = yield value
    except BaseException as error:
        # A generator that goes while it waits here is closed: when, is nobody's business.
        if not isinstance(error, GeneratorExit):
            print('    pause gets', type(error).__name__)
        raise
    if reply is not None:
        print('    pause gets', reply)
    return reply


async def awaits_once(value):
    try:
        await pause(value)
        return value.upper()
    finally:
        print('    leaves', value)


# --- the bodies; `own` holds the generator itself


async def counts(own):
    for number in range(3):
        reply = yield number
        if reply:
            print('    gets', reply)


async def waits_between(own):
    await pause('p')
    yield 'first'
    await pause('q')
    yield 'second'
    await pause('r')


async def cleans_up(own):
    try:
        yield 'a'
        await pause('p')
        yield 'b'
    except ValueError:
        print('    catches')
        yield 'c'
    finally:
        print('    cleans up')
        await pause('f')
        print('    cleaned up')


async def ignores_exit(own):
    while True:
        try:
            await pause('p')
            yield 'a'
        except GeneratorExit:
            print('    ignores')
            yield 'ignored'
            return
        except ValueError:
            await pause('q')
            yield 'caught'


async def waits_on_the_way_out(own):
    try:
        yield 1
        yield 2
    except BaseException as error:
        print('    handles', type(error).__name__)
        await pause('x')
        raise


async def fails(own):
    yield 1
    await pause('p')
    raise KeyError


async def stops(own):
    yield 1
    raise StopIteration('s')


async def awaits_coroutines(own):
    yield await awaits_once('i')
    yield await awaits_once('j')


async def passes_on(own):
    async for item in cleans_up(own):
        yield item
    yield 'end'


async def uses_itself(own):
    yield 0
    for make in (lambda: own[0].__anext__(), lambda: own[0].asend(1),
                 lambda: own[0].athrow(ValueError), lambda: own[0].aclose()):
        try:
            print('    itself:', await make())
        except BaseException as error:
            print('    itself:', type(error).__name__)
        yield 's'


async def yields_in_finally(own):
    try:
        yield 1
    except StopAsyncIteration:
        yield 'stop'
    finally:
        yield 'finally'


async def comprehends(own):
    yield [item async for item in counts(own)]
    yield await awaits_once('q')
    raise StopAsyncIteration


BODIES = [counts, waits_between, cleans_up, ignores_exit, waits_on_the_way_out, fails, stops,
          awaits_coroutines, passes_on, uses_itself, yields_in_finally, comprehends]

# --- the hooks

revived = []


def first(generator):
    print('    first', generator.__name__)


def last(generator):
    print('    last', generator.__name__)


def revive(generator):
    print('    revive', generator.__name__)
    revived.append(generator)


HOOKS = [(None, None)] * 4 + [(first, None), (first, last), (None, last), (first, revive)]

# --- the operations

EXCEPTIONS = [ValueError, GeneratorExit, StopAsyncIteration, StopIteration, KeyError,
              ValueError('made'), RuntimeError, KeyboardInterrupt]
ODD_ARGUMENTS = [(), (1,), (ValueError, 5), (ValueError, 5, None, None)]


def text(value):
    return getattr(value, '__name__', None) or repr(value)


def outcome(operation, arguments):
    try:
        return repr(operation(*arguments))
    except StopIteration as stop:
        return 'ends with ' + repr(stop.value)
    except BaseException as error:
        cause, context = error.__cause__, error.__context__
        return '%s (%s, %s)' % (type(error).__name__, type(cause).__name__, type(context).__name__)


def state(generator):
    return '%s %s %s' % (generator.ag_running, generator.ag_frame is None,
                         generator.ag_await is None)


def make(numbers, generator):
    method = numbers.choose(['__anext__', '__anext__', 'asend', 'asend', 'athrow', 'aclose'])
    arguments = ()
    if method == 'asend':
        arguments = (numbers.choose([None, 'sent']),)
    elif method == 'athrow':
        arguments = (numbers.choose(EXCEPTIONS),)
        if numbers.below(10) == 0:
            arguments = numbers.choose(ODD_ARGUMENTS)
    print('  make', method, ' '.join(map(text, arguments)))
    try:
        return [getattr(generator, method)(*arguments)]
    except TypeError:
        print('    TypeError')
        return []


def step(numbers, awaitables):
    place = numbers.choose([-1, -1, -1, numbers.below(8)]) % len(awaitables)
    method = numbers.choose(['send', 'send', 'send', 'send', '__next__', 'throw', 'throw', 'close'])
    arguments = ()
    if method == 'send':
        arguments = (numbers.choose([None, None, None, 'value']),)
    elif method == 'throw':
        arguments = (numbers.choose(EXCEPTIONS),)
    print('  %d %s %s' % (place, method, ' '.join(map(text, arguments))))
    print('   ', outcome(getattr(awaitables[place], method), arguments))


def scenario(numbers):
    body = numbers.choose(BODIES)
    sys.set_asyncgen_hooks(*numbers.choose(HOOKS))
    print(body.__name__, *[hook and hook.__name__ for hook in sys.get_asyncgen_hooks()])
    own = []
    generator = body(own)
    own.append(generator)
    awaitables = []
    for _ in range(4 + numbers.below(20)):
        choice = numbers.below(10)
        if choice < 4 or not awaitables:
            awaitables += make(numbers, generator)
        elif choice == 4:
            del awaitables[numbers.below(len(awaitables))]
        else:
            step(numbers, awaitables)
        print('   ', state(generator))
    del awaitables
    own.clear()
    del generator
    sys.set_asyncgen_hooks(None, None)
    while revived:
        close = revived[0].aclose()
        print('   ', outcome(close.send, (None,)), outcome(close.send, (None,)),
              state(revived.pop()))


numbers = Numbers(7)
for _ in range(300):
    scenario(numbers)
