# title: an exception thrown into the delegator goes to the iterator's throw method
# clauses: delegate.throw.forwarded delegate.throw.yielded
# python: >=3.3
class Catcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, kind, value=None, traceback=None):
        return 'caught ' + repr((kind if value is None else value).args)

def delegator():
    yield from Catcher()

g = delegator()
print(next(g))
print(g.throw(KeyError('k')))
print(g.throw(ValueError('v')))
print(next(g))

# expect:
# next
# caught ('k',)
# caught ('v',)
# next
