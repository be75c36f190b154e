# title: the last reference deleted of a delegator that waits for an iterator with nothing but __next__
# clauses: delegate.exit.no_close delegate.final gen.final.moment
# needs: refcounting
class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        return 'item'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(Iterator())
print('yielded', next(g))
del g
print('deleted')

# expect:
# yielded item
# deleted
