# title: a block may delegate, and what its sub-generator raises is what the block raises
# clauses: group.suspend.delegation_in_block
# python: >=3.12
def inner():
    result = yield 'inner'
    if result == 'raise':
        raise KeyError('inner')
    return result

def body():
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2)])
    except* ValueError:
        print((yield from inner()))
    except* TypeError:
        yield from inner()

g = body()
print(next(g))
print(g.send('a value'))
try:
    g.send('raise')
except KeyError as error:
    print(repr(error), repr(error.__context__))

# expect:
# inner
# a value
# inner
# KeyError('inner') ExceptionGroup('eg', [TypeError(2)])
