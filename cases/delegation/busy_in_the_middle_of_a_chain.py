# title: a generator in the middle of a chain that executes cannot be resumed through another delegator
# clauses: delegate.busy
# python: >=3.3
def leaf():
    yield 'first'
    try:
        next(other)
    except ValueError:
        print('ValueError')
    yield 'second'

def middle():
    yield from leaf()

def delegator():
    yield from shared

shared = middle()
g = delegator()
other = delegator()
print(next(g))
print(next(g))
print(next(g, 'end'), next(other, 'end'))

# expect:
# first
# ValueError
# second
# end end
