# title: a body that is resumed by __exit__ has the exception of the block as the context of its own
# clauses: flow.context.resumer flow.with.exit_raises
# python: >=3.3
def body():
    yield
    raise OSError

class Room:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        try:
            next(g)
        except OSError as error:
            print(type(error.__context__).__name__)

g = body()
next(g)
try:
    with Room():
        raise KeyError
except KeyError:
    print('KeyError')

# expect:
# KeyError
# KeyError
