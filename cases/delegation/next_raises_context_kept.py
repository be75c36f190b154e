# title: an exception that passes delegators keeps the context that it was raised with
# clauses: gen.exc.context delegate.next.raises
# python: >=3.3
class Sub:
    resumed = False

    def __iter__(self):
        return self

    def __next__(self):
        if self.resumed:
            raise KeyError('of the sub-iterator')
        self.resumed = True

def inner():
    try:
        raise ValueError('of the inner delegator')
    except ValueError:
        yield from Sub()

def outer():
    try:
        raise OSError('of the outer delegator')
    except OSError:
        yield from inner()

g = outer()
next(g)
try:
    next(g)
except KeyError as error:
    while error is not None:
        print(type(error).__name__, error)
        error = error.__context__

# expect:
# KeyError 'of the sub-iterator'
# ValueError of the inner delegator
# OSError of the outer delegator
