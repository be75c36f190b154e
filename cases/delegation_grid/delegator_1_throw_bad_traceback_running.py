# title: a class with something that is no traceback thrown into a delegator that executes
# clauses: gen.throw.refused_running
def inner():
    try:
        print('yielded', g.throw(KeyError, None, 'text'))
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
