# title: iter of a generator-based coroutine that has returned
# clauses: gen.iter.self
import inspect
import types

@types.coroutine
def body():
    yield 'one'

c = body()
print('items', list(c))
try:
    print('itself', iter(c) is c)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# items ['one']
# itself True
# GEN_CLOSED
