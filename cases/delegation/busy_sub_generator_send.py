# title: a value for a sub-generator that runs already is a ValueError in the delegator
# clauses: delegate.busy
# python: >=3.3
def sub():
    yield 'first'
    yield g.send('value')

def delegator():
    try:
        yield from s
    except ValueError:
        yield 'delegator ValueError'

s, g = sub(), delegator()
print(next(g))
print(next(s))

# expect:
# first
# delegator ValueError
