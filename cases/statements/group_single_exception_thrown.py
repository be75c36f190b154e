# title: a single exception that is thrown in reaches except* inside a group
# clauses: flow.group.handlers
# python: >=3.11
def body():
    try:
        yield 'waiting'
    except* KeyError as group:
        yield type(group).__name__, group.message, group.exceptions[0] is thrown
    yield 'behind'

thrown = KeyError()
g = body()
print(next(g), g.throw(thrown), next(g))

# expect:
# waiting ('ExceptionGroup', '', True) behind
