# title: inside the body the exception is still StopIteration
# clauses: gen.stop.at_the_boundary
# python: >=3.7
import sys

def body():
    try:
        raise StopIteration
    finally:
        print('finally', sys.exc_info()[0].__name__)
    yield

g = body()
try:
    next(g)
except RuntimeError:
    print('RuntimeError')

# expect:
# finally StopIteration
# RuntimeError
