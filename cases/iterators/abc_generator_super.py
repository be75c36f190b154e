# title: what the abstract send and throw do when a subclass calls them
# clauses: iter.abc.generator.super
# python: >=3.5
from collections.abc import Generator

class Lazy(Generator):
    def send(self, value):
        return super().send(value)

    def throw(self, typ, val=None, tb=None):
        return super().throw(typ, val, tb)

g = Lazy()
print(list(g), next(g, 'default'))
for arguments in ((KeyError,), (KeyError('instance'),), (KeyError, KeyError('value'))):
    try:
        g.throw(*arguments)
    except KeyError as e:
        print('KeyError', e.args)
g.close()

# expect:
# [] default
# KeyError ()
# KeyError ('instance',)
# KeyError ('value',)
