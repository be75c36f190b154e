# title: a class that is no exception thrown into a delegator that is exhausted
# clauses: gen.throw.not_exception
class NoException:
    pass

def inner():
    yield 'one'

def delegator(sub):
    yield from sub

g = delegator(inner())
print('items', list(g))
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# items ['one']
# raised TypeError
