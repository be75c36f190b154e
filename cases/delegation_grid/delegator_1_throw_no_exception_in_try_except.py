# title: a class that is no exception thrown into a delegator that waits in front of a handler
# clauses: delegate.throw.refused
class NoException:
    pass

def inner():
    yield 'one'
    yield 'two'

def delegator(sub):
    try:
        print('result', (yield from sub))
    except BaseException as error:
        print('caught', type(error).__name__)
    yield 'three'

g = delegator(inner())
print('yielded', next(g))
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# caught TypeError
# yielded three
