# title: an exception from the throw method is raised at the yield from
# clauses: delegate.throw.raises
# python: >=3.3
class Catcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        raise LookupError('from throw')

def delegator():
    try:
        yield from Catcher()
    except LookupError as error:
        yield error.args

g = delegator()
print(next(g))
print(g.throw(KeyError))

# expect:
# next
# ('from throw',)
