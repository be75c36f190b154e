# title: in CPython an exception of the look-up of throw passes the delegator by
# clauses: delegate.lookup.throw_fails
# python: >=3.3
class Dynamic:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    @property
    def throw(self):
        raise LookupError('no throw today')

def delegator():
    try:
        yield from Dynamic()
    except LookupError:
        yield 'caught by the delegator'

g = delegator()
print(next(g))
try:
    print(g.throw(KeyError))
except LookupError as error:
    print('caught by the caller', error.args)
print(next(g))

# expect:
# next
# caught by the caller ('no throw today',)
# next
