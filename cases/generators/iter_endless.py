# title: an endless generator costs only what is taken from it
# clauses: gen.iter.lazy
# python: >=3.2
from itertools import islice, takewhile

def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

print(list(islice(fibonacci(), 10)))
print(list(takewhile(lambda number: number < 30, fibonacci())))
print(next(number for number in fibonacci() if number > 10 ** 20))

# expect:
# [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
# [0, 1, 1, 2, 3, 5, 8, 13, 21]
# 135301852344706746049
