# title: takewhile makes an end to an endless generator
# clauses: tools.takewhile.values gen.iter.lazy
# python: >=3.3
import itertools

def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

print(list(itertools.takewhile(lambda number: number < 30, fibonacci())))
print(next(itertools.dropwhile(lambda number: number < 1000, fibonacci())))

# expect:
# [0, 1, 1, 2, 3, 5, 8, 13, 21]
# 1597
