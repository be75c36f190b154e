# title: tee of one of the iterators yields what that one has still to come
# clauses: tools.tee.of_tee tools.tee.once
# python: >=3.3
import itertools

def source():
    for number in range(4):
        print('yield', number)
        yield number

a, b = itertools.tee(source())
print(next(a))
c, d = itertools.tee(a)
print(list(c))
print(list(d), list(b))

# expect:
# yield 0
# 0
# yield 1
# yield 2
# yield 3
# [1, 2, 3]
# [1, 2, 3] [0, 1, 2, 3]
