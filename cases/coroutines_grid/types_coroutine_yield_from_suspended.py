# title: delegation by a plain generator to a generator-based coroutine that waits
# clauses: delegate.values
import inspect
import types

def delegating():
    print('result', (yield from c))

delegator = delegating()

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

c = body()
print('yielded', c.send(None))
try:
    print('yielded', next(delegator))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# got None
# yielded two
# GEN_SUSPENDED
