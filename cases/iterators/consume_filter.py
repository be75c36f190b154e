# title: filter takes values until one is accepted
# clauses: iter.filter
# python: >=3.2
def numbers():
    for number in range(8):
        print('giving', number)
        yield number

g = numbers()
f = filter(lambda number: number % 3 == 2, g)
print(next(f), next(f))
print(next(g))
print(list(f))
print(list(filter(None, (x for x in [0, 1, '', 'a', None]))))

# expect:
# giving 0
# giving 1
# giving 2
# giving 3
# giving 4
# giving 5
# 2 5
# giving 6
# 6
# giving 7
# []
# [1, 'a']
