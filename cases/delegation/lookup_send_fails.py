# title: an exception of the look-up of send is raised at the yield from
# clauses: delegate.lookup.send_fails
# python: >=3.3
class Dynamic:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    @property
    def send(self):
        raise LookupError('no send today')

def delegator():
    try:
        yield from Dynamic()
    except LookupError as error:
        yield error.args

g = delegator()
print(next(g))
print(g.send(1))

# expect:
# next
# ('no send today',)
