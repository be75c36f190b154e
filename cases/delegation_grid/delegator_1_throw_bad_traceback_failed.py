# title: a class with something that is no traceback thrown into a delegator that an exception ended
# clauses: gen.throw.bad_traceback
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
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# failed
# raised TypeError
