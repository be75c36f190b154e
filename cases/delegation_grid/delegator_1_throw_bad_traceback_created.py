# title: a class with something that is no traceback thrown into a delegator that has not started
# clauses: gen.throw.bad_traceback
def inner():
    yield 'one'
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# raised TypeError
