# title: a for loop over a generator-based coroutine that has not started
# clauses: gen.iter.consumers
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

c = body()
try:
    for item in c:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# item one
# got None
# item two
# GEN_CLOSED
