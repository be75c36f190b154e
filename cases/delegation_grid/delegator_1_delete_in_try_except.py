# title: the last reference deleted of a delegator that waits in front of a handler
# clauses: delegate.final gen.final.moment gen.final.error
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
    except BaseException as error:
        print('caught', type(error).__name__)
    yield 'three'

g = delegator(inner())
print('yielded', next(g))
del g
print('deleted')

# expect:
# yielded one
# inner left
# caught GeneratorExit
# deleted
