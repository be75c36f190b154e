# title: a class that is no exception thrown into a delegator that has not started
# clauses: gen.throw.not_exception
class NoException:
    pass

def inner():
    yield 'one'
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# raised TypeError
