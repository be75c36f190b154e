# title: a generator expression computes its values when they are asked for
# clauses: genexp.lazy
# python: >=3.2
def square(number):
    print('squaring', number)
    return number * number

g = (square(number) for number in [1, 2, 3])
print('made')
print(next(g))
print(list(g))

# expect:
# made
# squaring 1
# 1
# squaring 2
# squaring 3
# [4, 9]
