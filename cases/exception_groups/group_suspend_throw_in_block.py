# title: an exception thrown into a block is what that block raises
# clauses: group.suspend.throw_in_block
# python: >=3.11
def body():
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        yield 'values'
    except* TypeError:
        yield 'types'

g = body()
print(next(g))
print(g.throw(KeyError('thrown')))
try:
    next(g)
except ExceptionGroup as group:
    print(repr(group))
    print(repr(group.exceptions[0].__context__))

# expect:
# values
# types
# ExceptionGroup('', [KeyError('thrown'), ExceptionGroup('eg', [OSError(3)])])
# ExceptionGroup('eg', [ValueError(1)])
