# title: in a chain, a throw that cannot be looked up is raised in the delegator above the one that waits
# clauses: delegate.lookup.throw_fails
# python: >=3.3
import inspect

class Stubborn:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    @property
    def throw(self):
        raise LookupError

def inner():
    yield from Stubborn()

def outer():
    try:
        yield from i
    except LookupError as error:
        print('outer', type(error.__context__).__name__)
    yield 'outer goes on'

i = inner()
g = outer()
print(next(g))
print(g.throw(KeyError))
print(inspect.getgeneratorstate(i), next(i))
print(next(g, 'end'))

# expect:
# next
# outer NoneType
# outer goes on
# GEN_SUSPENDED next
# end
