# title: close of a generator that is exhausted
# clauses: gen.close.closed
import inspect

def body():
    yield 'one'

g = body()
print('items', list(g))
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# closed None
# GEN_CLOSED
