# title: iter of a generator-based coroutine that executes
# clauses: gen.iter.self
import inspect
import types

@types.coroutine
def body():
    try:
        print('itself', iter(c) is c)
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(c))
    yield 'one'

c = body()
print('yielded', c.send(None))

# expect:
# itself True
# GEN_RUNNING
# yielded one
