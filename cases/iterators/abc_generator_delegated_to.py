# title: an instance of a subclass of collections.abc.Generator is delegated to like a generator
# clauses: delegate.send.value delegate.throw.forwarded delegate.result.first_argument iter.abc.generator.next
# python: >=3.5
from collections.abc import Generator

class Echo(Generator):
    def send(self, value):
        if value == 'end':
            raise StopIteration('result')
        return ('sent', value)

    def throw(self, typ, val=None, tb=None):
        kind = typ if isinstance(typ, type) else type(typ)
        if kind is KeyError:
            return 'caught'
        raise typ

def delegator():
    print('got', (yield from Echo()))
    yield 'own'

g = delegator()
print(next(g), g.send(1), g.send(None))
print(g.throw(KeyError), g.throw(KeyError()))
print(g.send('end'))

# expect:
# ('sent', None) ('sent', 1) ('sent', None)
# caught caught
# got result
# own
