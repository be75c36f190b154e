# title: a class that is no exception thrown into a delegator that waits for a list
# clauses: gen.throw.not_exception
class NoException:
    pass

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised TypeError
