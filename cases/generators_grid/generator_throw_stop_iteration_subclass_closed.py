# title: a subclass of StopIteration thrown into a generator that is exhausted
# clauses: gen.throw.closed
import inspect

class Finished(StopIteration):
    pass

def body():
    yield 'one'

g = body()
print('items', list(g))
try:
    print('yielded', g.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# raised Finished
# GEN_CLOSED
