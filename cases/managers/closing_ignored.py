# title: a generator that yields in answer to closing makes the with statement raise RuntimeError
# clauses: manager.closing.raised gen.close.yielded
# python: >=3.2
from contextlib import closing

def stubborn():
    try:
        yield
    except GeneratorExit:
        yield 'more'

g = stubborn()
try:
    with closing(g):
        next(g)
except RuntimeError:
    print('RuntimeError')
try:
    with closing(stubborn()) as other:
        next(other)
        raise KeyError
except RuntimeError as error:
    print('RuntimeError', type(error.__context__).__name__)
print(next(g, 'ended'), next(other, 'ended'))

# expect:
# RuntimeError
# RuntimeError KeyError
# ended ended
