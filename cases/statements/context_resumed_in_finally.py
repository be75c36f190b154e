# title: a body that is resumed in a finally block has the saved exception as the context of its own
# clauses: flow.context.resumer flow.finally.context
# python: >=3.3
def body():
    yield
    raise OSError

def caller():
    g = body()
    next(g)
    try:
        raise KeyError
    finally:
        try:
            next(g)
        except OSError as error:
            print(type(error.__context__).__name__)

try:
    caller()
except KeyError:
    print('KeyError')

# expect:
# KeyError
# KeyError
