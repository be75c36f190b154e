# title: a source that asks one of its own iterators for a new item meets RuntimeError
# clauses: tools.tee.reentered
# python: >=3.7
import itertools

def source():
    yield 1
    print('old', next(b))
    try:
        next(b)
    except RuntimeError:
        print('RuntimeError')
    yield 2

a, b = itertools.tee(source())
print(list(a), list(b))

# expect:
# old 1
# RuntimeError
# [1, 2] [2]
