# title: delegation by a plain generator to a generator-based coroutine that executes
# clauses: delegate.busy gen.next.running
import inspect
import types

def delegating():
    print('result', (yield from c))

delegator = delegating()

@types.coroutine
def body():
    try:
        print('yielded', next(delegator))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(c))
    yield 'one'

c = body()
print('yielded', c.send(None))

# expect:
# raised ValueError
# GEN_RUNNING
# yielded one
