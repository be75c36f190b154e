# title: a value sent to a new delegator is refused before there is a sub-iterator
# clauses: delegate.send.unstarted
# python: >=3.3
import inspect

def sub():
    print('sub starts')
    yield 'sub'

def delegator():
    yield from sub()

g = delegator()
try:
    g.send('value')
except TypeError:
    print('TypeError', inspect.getgeneratorstate(g))
print(next(g))

# expect:
# TypeError GEN_CREATED
# sub starts
# sub
