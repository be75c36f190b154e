# title: KeyboardInterrupt thrown into a delegator that is exhausted
# clauses: gen.throw.closed
import inspect

def inner():
    yield 'one'

def delegator(sub):
    yield from sub

g = delegator(inner())
print('items', list(g))
try:
    print('yielded', g.throw(KeyboardInterrupt))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# raised KeyboardInterrupt
# GEN_CLOSED
