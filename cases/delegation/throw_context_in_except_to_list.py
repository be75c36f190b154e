# title: an exception raised at a yield from in an except block is chained to the one handled there
# clauses: delegate.throw.context
# python: >=3.9
def delegator():
    try:
        raise LookupError
    except LookupError:
        yield from [1, 2]

for kind in (KeyError, KeyError('k'), GeneratorExit):
    g = delegator()
    next(g)
    try:
        g.throw(kind)
    except BaseException as error:
        print(type(error).__name__, type(error.__context__).__name__)

# expect:
# KeyError LookupError
# KeyError LookupError
# GeneratorExit LookupError
