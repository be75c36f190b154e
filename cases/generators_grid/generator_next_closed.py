# title: next of a generator that is exhausted
# clauses: gen.next.closed
import inspect

def body():
    yield 'one'

g = body()
print('items', list(g))
try:
    print('yielded', next(g))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# raised StopIteration
# GEN_CLOSED
