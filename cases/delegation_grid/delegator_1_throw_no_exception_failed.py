# title: a class that is no exception thrown into a delegator that an exception ended
# clauses: gen.throw.not_exception
class NoException:
    pass

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
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# failed
# raised TypeError
