# title: delegation by a plain generator to a generator-based coroutine that has returned
# clauses: delegate.direct.finished
import inspect
import types

def delegating():
    print('result', (yield from c))

delegator = delegating()

@types.coroutine
def body():
    yield 'one'

c = body()
print('items', list(c))
try:
    print('yielded', next(delegator))
except StopIteration as stop:
    print('returned', stop.value)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# items ['one']
# result None
# returned None
# GEN_CLOSED
