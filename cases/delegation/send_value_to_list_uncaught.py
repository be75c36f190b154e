# title: an AttributeError for the missing send ends a delegator that does not catch it
# clauses: delegate.send.missing
# python: >=3.3
import inspect

def delegator():
    yield from iter('ab')

g = delegator()
next(g)
try:
    g.send('value')
except AttributeError:
    print('AttributeError', inspect.getgeneratorstate(g))

# expect:
# AttributeError GEN_CLOSED
