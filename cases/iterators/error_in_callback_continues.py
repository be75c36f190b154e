# title: a map or filter goes on behind the value whose function failed
# clauses: iter.error.continues
# python: >=3.2
def numbers():
    for number in (2, 0, 1):
        yield number

for make in (lambda g: map(lambda x: 2 // x, g), lambda g: filter(lambda x: 2 // x, g)):
    i = make(numbers())
    print(next(i))
    try:
        next(i)
    except ZeroDivisionError:
        print('ZeroDivisionError')
    print(list(i))

# expect:
# 1
# ZeroDivisionError
# [2]
# 2
# ZeroDivisionError
# [1]
