# title: an exception that is sent is a value and is not raised
# clauses: gen.send.suspended
# python: >=3.2
def take():
    got = yield
    print('got', type(got).__name__)
    got = yield
    print('got', got.__name__)
    yield

g = take()
next(g)
g.send(ValueError())
g.send(StopIteration)

# expect:
# got ValueError
# got StopIteration
