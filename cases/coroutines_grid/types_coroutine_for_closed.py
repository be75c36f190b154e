# title: a for loop over a generator-based coroutine that was closed
# clauses: gen.iter.once
import inspect
import types

@types.coroutine
def body():
    yield 'one'

c = body()
c.close()
try:
    for item in c:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# GEN_CLOSED
