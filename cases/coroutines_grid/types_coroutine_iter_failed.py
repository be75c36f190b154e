# title: iter of a generator-based coroutine that an exception ended
# clauses: gen.iter.self
import inspect
import types

@types.coroutine
def body():
    yield 'one'
    raise OSError

c = body()
try:
    list(c)
except OSError:
    print('failed')
try:
    print('itself', iter(c) is c)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# failed
# itself True
# GEN_CLOSED
