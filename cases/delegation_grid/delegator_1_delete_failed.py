# title: the last reference deleted of a delegator that an exception ended
# clauses: gen.close.closed
# needs: refcounting
def inner():
    yield 'one'
    raise OSError

def delegator(sub):
    yield from sub

g = delegator(inner())
try:
    list(g)
except OSError:
    print('failed')
del g
print('deleted')

# expect:
# failed
# deleted
