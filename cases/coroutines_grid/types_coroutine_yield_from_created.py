# title: delegation by a plain generator to a generator-based coroutine that has not started
# clauses: delegate.start
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
try:
    print('yielded', next(delegator))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# GEN_SUSPENDED
