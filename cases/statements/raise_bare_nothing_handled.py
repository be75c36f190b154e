# title: a bare raise where nothing is handled raises RuntimeError
# clauses: flow.raise.nothing
# python: >=3.3
def body():
    try:
        raise KeyError
    except KeyError:
        yield 'handling'
    yield 'handled'
    try:
        raise
    except RuntimeError:
        yield 'RuntimeError'
    raise

g = body()
print(next(g), next(g), next(g))
try:
    next(g)
except RuntimeError:
    print('RuntimeError', list(g))

# expect:
# handling handled RuntimeError
# RuntimeError []
