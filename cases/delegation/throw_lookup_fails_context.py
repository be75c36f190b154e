# title: CPython gives what a failing look-up of throw raises the context of every delegator that handles something
# clauses: delegate.throw.context_of_delegators delegate.lookup.throw_fails
# python: >=3.9
class Iterator:
    def __iter__(self):
        return self
    def __next__(self):
        return 'waits'
    def __getattr__(self, name):
        try:
            raise ValueError(name)
        except ValueError as e:
            e.__context__ = None
            raise

def inner():
    yield from Iterator()

def middle():
    yield from inner()

def outer():
    try:
        raise OSError
    except OSError:
        yield from middle()

g = outer()
print(next(g))
try:
    g.throw(KeyError)
except ValueError as e:
    print(repr(e.args), repr(e.__context__))

# expect:
# waits
# ('throw',) OSError()
