# title: a bare raise after a yield raises the same object, its context unchanged
# clauses: flow.raise.current
# python: >=3.3
def body(error):
    try:
        raise error
    except KeyError:
        yield
        raise

original = KeyError()
g = body(original)
next(g)
try:
    raise OSError
except OSError:
    try:
        next(g)
    except KeyError as error:
        print(error is original, error.__context__, error.__cause__)

# expect:
# True None None
