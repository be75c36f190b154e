# title: a block behind the one that was closed may yield, which close does not accept
# clauses: group.suspend.close_goes_on
# python: >=3.12
def body():
    try:
        raise ExceptionGroup('eg', [ValueError(1), OSError(2)])
    except* ValueError:
        yield 'values'
    except* OSError:
        yield 'system'

g = body()
print(next(g))
try:
    g.close()
except RuntimeError:
    print('RuntimeError')
try:
    next(g)
except GeneratorExit:
    print('GeneratorExit')

# expect:
# values
# RuntimeError
# GeneratorExit
