# title: a bare raise in a body that handles nothing raises again what its caller handles
# clauses: flow.raise.current
# python: >=3.3
def body():
    yield 'started'
    raise

g = body()
try:
    raise OSError
except OSError:
    print(next(g))
try:
    raise KeyError('k')
except KeyError as handled:
    try:
        next(g)
    except KeyError as error:
        print(error is handled)

# expect:
# started
# True
