# title: a with block in a body may swallow an exception that is thrown in
# clauses: gen.throw.caught gen.yield.in_with
# python: >=3.2
class Swallow:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print('exit', kind and kind.__name__)
        return kind is KeyError

def body():
    with Swallow():
        yield 'inside'
    yield 'behind'

g = body()
print(next(g))
print(g.throw(KeyError))
g = body()
next(g)
try:
    g.throw(OSError)
except OSError:
    print('OSError')

# expect:
# inside
# exit KeyError
# behind
# exit OSError
# OSError
