# title: a generator that asks one of its own iterators for a new item meets ValueError
# clauses: tools.tee.reentered_running
# python: >=3.3 <3.7
import itertools

def source():
    yield 1
    print('old', next(b))
    try:
        next(b)
    except ValueError:
        print('ValueError')
    yield 2

a, b = itertools.tee(source())
print(list(a), list(b))

# expect:
# old 1
# ValueError
# [1, 2] [2]
