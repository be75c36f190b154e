# title: an exception of __exit__ comes out of close with GeneratorExit as its context
# clauses: flow.with.exit_raises gen.close.raised
# python: >=3.3
class Room:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        raise OSError

def body():
    with Room():
        yield

g = body()
next(g)
try:
    g.close()
except OSError as error:
    print(type(error.__context__).__name__, list(g))

# expect:
# GeneratorExit []
