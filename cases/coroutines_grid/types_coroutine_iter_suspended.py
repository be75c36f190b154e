# title: iter of a generator-based coroutine that waits
# clauses: gen.iter.self
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

c = body()
print('yielded', c.send(None))
try:
    print('itself', iter(c) is c)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))

# expect:
# yielded one
# itself True
# GEN_SUSPENDED
