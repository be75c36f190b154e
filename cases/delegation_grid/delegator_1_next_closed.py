# title: next of a delegator that is exhausted
# clauses: gen.next.closed
import inspect

def inner():
    yield 'one'

def delegator(sub):
    yield from sub

g = delegator(inner())
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
