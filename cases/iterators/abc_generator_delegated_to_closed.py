# title: a delegator closes an instance of a subclass of collections.abc.Generator through its close
# clauses: delegate.close delegate.exit.close iter.abc.generator.close
# python: >=3.5
from collections.abc import Generator

class Watched(Generator):
    def send(self, value):
        return 1

    def throw(self, typ, val=None, tb=None):
        print('throw', typ.__name__)
        raise typ

def delegator():
    try:
        yield from Watched()
    finally:
        print('delegator ends')

g = delegator()
next(g)
g.close()
g = delegator()
next(g)
try:
    g.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')

# expect:
# throw GeneratorExit
# delegator ends
# throw GeneratorExit
# delegator ends
# GeneratorExit
