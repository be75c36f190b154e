# title: a class that is no exception thrown into a delegator that executes
# clauses: gen.throw.refused_running
class NoException:
    pass

def inner():
    try:
        print('yielded', g.throw(NoException))
    except BaseException as error:
        print('raised', type(error).__name__)
    yield 'one'

def delegator(sub):
    yield from sub

g = delegator(inner())
print('yielded', next(g))

# expect:
# raised TypeError
# yielded one
