# title: a bare except catches GeneratorExit and so may keep the generator from closing
# clauses: gen.close.yielded gen.close.exit_class
# python: >=3.2
import sys

def careless():
    try:
        yield
    except:
        print(sys.exc_info()[0].__name__)
        yield

g = careless()
next(g)
try:
    g.close()
except RuntimeError:
    print('RuntimeError')

# expect:
# GeneratorExit
# RuntimeError
