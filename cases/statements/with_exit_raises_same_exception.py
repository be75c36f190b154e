# title: an __exit__ that raises the exception it was given lets it pass unchanged
# clauses: flow.with.exit_raises
# python: >=3.3
class Room:
    def __enter__(self):
        pass

    def __exit__(self, kind, value, traceback):
        raise value

def body():
    with Room():
        yield

thrown = KeyError()
g = body()
next(g)
try:
    g.throw(thrown)
except KeyError as error:
    print(error is thrown, error.__context__)

# expect:
# True None
