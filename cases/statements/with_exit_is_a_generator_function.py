# title: an __exit__ with a yield in it executes nothing and suppresses every exception
# clauses: flow.with.suppresses gen.create.returns
# python: >=3.3
class Room:
    def __enter__(self):
        print('not reached')
        yield

    def __exit__(self, *details):
        print('not reached')
        yield

def body():
    with Room() as entered:
        yield type(entered).__name__
    yield 'behind'

g = body()
print(next(g), g.throw(KeyError()))

# expect:
# generator behind
