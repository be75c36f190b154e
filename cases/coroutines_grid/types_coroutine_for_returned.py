# title: a for loop over a generator-based coroutine that has returned
# clauses: gen.iter.once
import inspect
import types

@types.coroutine
def body():
    yield 'one'

c = body()
print('items', list(c))
try:
    for item in c:
        print('item', item)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# items ['one']
# GEN_CLOSED
