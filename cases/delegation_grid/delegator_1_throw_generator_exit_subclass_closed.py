# title: a subclass of GeneratorExit thrown into a delegator that is exhausted
# clauses: gen.throw.closed
import inspect

class Leaving(GeneratorExit):
    pass

def inner():
    yield 'one'

def delegator(sub):
    yield from sub

g = delegator(inner())
print('items', list(g))
try:
    print('yielded', g.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# raised Leaving
# GEN_CLOSED
