# title: a group that is thrown into a generator meets except* at the yield
# clauses: group.suspend.thrown_in
# python: >=3.11
def body():
    try:
        yield 'waiting'
    except* ValueError as group:
        yield group.exceptions

g = body()
print(next(g))
print(g.throw(ExceptionGroup('eg', [ValueError(1), TypeError(2)])))
try:
    next(g)
except ExceptionGroup as group:
    print(repr(group))

# expect:
# waiting
# (ValueError(1),)
# ExceptionGroup('eg', [TypeError(2)])
