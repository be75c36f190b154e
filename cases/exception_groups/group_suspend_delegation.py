# title: a group passes through yield from, and each level takes its part
# clauses: group.suspend.delegation
# python: >=3.11
def inner():
    try:
        yield 'waiting'
    except* ValueError as group:
        yield 'inner', group.exceptions

def outer():
    try:
        yield from inner()
    except* TypeError as group:
        yield 'outer', group.exceptions

g = outer()
print(next(g))
print(g.throw(ExceptionGroup('eg', [ValueError(1), TypeError(2), OSError(3)])))
print(next(g))
try:
    next(g)
except ExceptionGroup as group:
    print(repr(group))

# expect:
# waiting
# ('inner', (ValueError(1),))
# ('outer', (TypeError(2),))
# ExceptionGroup('eg', [OSError(3)])
