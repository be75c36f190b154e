# title: iter of a generator-based coroutine that was closed
# clauses: gen.iter.self
import inspect
import types

@types.coroutine
def body():
    yield 'one'

c = body()
c.close()
try:
    print('itself', iter(c) is c)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# itself True
# GEN_CLOSED
