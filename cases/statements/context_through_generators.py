# title: an exception raised in an inner generator is chained to what the outer one handles
# clauses: flow.context.resumer
# python: >=3.3
def inner():
    yield
    raise LookupError

def outer():
    i = inner()
    next(i)
    try:
        raise KeyError
    except KeyError:
        yield
        try:
            next(i)
        except LookupError as error:
            yield error.__context__

g = outer()
next(g)
try:
    raise OSError
except OSError:
    print(type(next(g)).__name__)

# expect:
# KeyError
