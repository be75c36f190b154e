# title: when a generator is closed in a block and something is left, both leave close in a group
# clauses: group.suspend.close_with_rest
# python: >=3.11
def body():
    try:
        raise ExceptionGroup('eg', [ValueError(1), OSError(2)])
    except* ValueError:
        yield 'handling'

g = body()
print(next(g))
try:
    g.close()
except BaseExceptionGroup as group:
    print(repr(group))
print(next(g, 'ended'))

# expect:
# handling
# BaseExceptionGroup('', [GeneratorExit(), ExceptionGroup('eg', [OSError(2)])])
# ended
