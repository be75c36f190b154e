# title: the last reference deleted of a delegator that has not started
# clauses: gen.final.unstarted
# needs: refcounting
def inner():
    yield 'one'
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
del g
print('deleted')

# expect:
# deleted
