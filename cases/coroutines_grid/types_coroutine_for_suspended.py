# title: a for loop over a generator-based coroutine that waits
# clauses: gen.iter.consumers
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

c = body()
print('yielded', c.send(None))
try:
    for item in c:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# got None
# item two
# GEN_CLOSED
