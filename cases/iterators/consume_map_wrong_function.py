# title: map gives its function as many arguments as there are iterables
# clauses: iter.map.arguments
# python: >=3.2
def values(*items):
    for item in items:
        yield item

print(list(map(lambda a, b: a * b, values(2, 3), values('x', 'y'))))
print(list(map(lambda *all: all, values(1))))
try:
    list(map(lambda a: a, values(1), values(2)))
except TypeError:
    print('TypeError')
try:
    map(str)
except TypeError:
    print('TypeError')

# expect:
# ['xx', 'yyy']
# [(1,)]
# TypeError
# TypeError
