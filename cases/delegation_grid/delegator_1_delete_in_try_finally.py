# title: the last reference deleted of a delegator that waits in front of a finally block
# clauses: delegate.final gen.final.moment
# needs: refcounting
def inner():
    try:
        print('got', (yield 'one'))
    finally:
        print('inner left')
    yield 'two'

def delegator(sub):
    try:
        print('result', (yield from sub))
    finally:
        print('cleanup')
    yield 'three'

g = delegator(inner())
print('yielded', next(g))
del g
print('deleted')

# expect:
# yielded one
# inner left
# cleanup
# deleted
