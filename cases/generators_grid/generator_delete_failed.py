# title: the last reference deleted of a generator that an exception ended
# clauses: gen.close.closed
# needs: refcounting
def body():
    yield 'one'
    raise OSError

g = body()
try:
    list(g)
except OSError:
    print('failed')
del g
print('deleted')

# expect:
# failed
# deleted
