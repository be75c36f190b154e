# title: a StopIteration from throw of an abstract generator ends a delegation
# clauses: delegate.throw.stop iter.abc.generator.close
# python: >=3.5
from collections.abc import Generator

class Ending(Generator):
    def send(self, value):
        return 'value'

    def throw(self, typ, val=None, tb=None):
        raise StopIteration('ended by throw')

def delegator():
    print('got', (yield from Ending()))
    yield 'own'

g = delegator()
print(next(g))
print(g.throw(KeyError))
print(Ending().close())

# expect:
# value
# got ended by throw
# own
# None
