# title: an exception raised in the handler of a thrown one has that as context and nothing behind it
# clauses: flow.context.own_first flow.active.thrown
# python: >=3.3
def body():
    try:
        yield
    except KeyError:
        yield
        raise OSError

thrown = KeyError()
g = body()
next(g)
try:
    raise TypeError
except TypeError:
    g.throw(thrown)
try:
    next(g)
except OSError as error:
    print(error.__context__ is thrown, thrown.__context__)

# expect:
# True None
