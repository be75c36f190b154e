# title: a subclass may define __next__, __iter__ and close itself
# clauses: iter.abc.generator.override
# python: >=3.5
from collections.abc import Generator

class Own(Generator):
    def send(self, value):
        return 'send'

    def throw(self, typ, val=None, tb=None):
        return 'throw'

    def __next__(self):
        return 'next'

    def __iter__(self):
        return iter(['iter'])

    def close(self):
        return 'close'

o = Own()
print(next(o), list(o), o.send(None), o.close())
def delegator():
    yield from o
print(list(delegator()))

# expect:
# next ['iter'] send close
# ['iter']
