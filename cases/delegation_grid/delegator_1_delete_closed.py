# title: the last reference deleted of a delegator that is exhausted
# clauses: gen.close.closed
# needs: refcounting
def inner():
    yield 'one'

def delegator(sub):
    yield from sub

g = delegator(inner())
print('items', list(g))
del g
print('deleted')

# expect:
# items ['one']
# deleted
