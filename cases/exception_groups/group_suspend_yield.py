# title: a generator waits in a block, and handles the rest when it is resumed
# clauses: group.suspend.yield
# python: >=3.11
def body():
    try:
        raise ExceptionGroup('eg', [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as group:
        reply = yield group.exceptions
        print('sent', reply, group.exceptions)
    except* TypeError as group:
        yield group.exceptions
    yield 'never'

g = body()
print(next(g))
print(g.send('hello'))
try:
    next(g)
except ExceptionGroup as group:
    print(repr(group))

# expect:
# (ValueError(1),)
# sent hello (ValueError(1),)
# (TypeError(2),)
# ExceptionGroup('eg', [OSError(3)])
