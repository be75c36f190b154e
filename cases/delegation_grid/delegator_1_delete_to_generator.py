# title: the last reference deleted of a delegator that waits for a generator
# clauses: delegate.final gen.final.moment
# needs: refcounting
def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
print('yielded', next(g))
del g
print('deleted')

# expect:
# yielded one
# inner left
# deleted
