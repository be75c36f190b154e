# title: delegation by a plain generator to a generator-based coroutine that an exception ended
# clauses: delegate.direct.finished
import inspect
import types

def delegating():
    print('result', (yield from c))

delegator = delegating()

@types.coroutine
def body():
    yield 'one'
    raise OSError

c = body()
try:
    list(c)
except OSError:
    print('failed')
try:
    print('yielded', next(delegator))
except StopIteration as stop:
    print('returned', stop.value)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# failed
# result None
# returned None
# GEN_CLOSED
