# title: an __exit__ that suppresses GeneratorExit lets the body go on, which must not yield then
# clauses: flow.with.suppresses gen.close.returned gen.close.yielded
# python: >=3.3
class Quiet:
    def __enter__(self):
        pass

    def __exit__(self, *details):
        print('exit', details[0].__name__)
        return True

def ends():
    with Quiet():
        yield
    print('going on')

def yields():
    with Quiet():
        yield
    yield 'once more'

g = ends()
next(g)
g.close()
g = yields()
next(g)
try:
    g.close()
except RuntimeError:
    print('RuntimeError', list(g))

# expect:
# exit GeneratorExit
# going on
# exit GeneratorExit
# RuntimeError []
