# title: a bare raise in a function that a handler calls raises the exception of the handler
# clauses: flow.raise.current flow.active.callee
# python: >=3.3
def again():
    raise

def body():
    try:
        raise KeyError('own')
    except KeyError:
        yield
        again()

g = body()
next(g)
try:
    raise OSError
except OSError:
    try:
        next(g)
    except KeyError as error:
        print(error.args[0])

# expect:
# own
