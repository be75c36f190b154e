# title: an exception for a sub-generator that runs already is a ValueError in the delegator
# clauses: delegate.busy
# python: >=3.3
def sub():
    yield 'first'
    yield g.throw(KeyError)

def delegator():
    try:
        yield from s
    except (KeyError, ValueError) as error:
        yield 'delegator ' + type(error).__name__

s, g = sub(), delegator()
print(next(g))
print(next(s))

# expect:
# first
# delegator ValueError
