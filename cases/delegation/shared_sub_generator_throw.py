# title: an exception thrown through one delegator ends the sub-generator for the other
# clauses: delegate.shared delegate.direct.finished delegate.throw.raises
# python: >=3.3
def sub():
    while True:
        yield 'value'

def delegator(name):
    try:
        yield name + ' result', (yield from s)
    except KeyError:
        yield name + ' KeyError'

s = sub()
a, b = delegator('a'), delegator('b')
print(next(a), next(b))
print(a.throw(KeyError))
print(next(b))

# expect:
# value value
# a KeyError
# ('b result', None)
