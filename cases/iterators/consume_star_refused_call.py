# title: a call that is refused has taken the values of its star argument all the same
# clauses: iter.star
# python: >=3.5
def values(count):
    for number in range(count):
        yield number

def two(a, b):
    return a, b

for count in (1, 2, 3):
    g = values(count)
    try:
        print(two(*g))
    except TypeError:
        print('TypeError')
    print(next(g, 'exhausted'))

# expect:
# TypeError
# exhausted
# (0, 1)
# exhausted
# TypeError
# exhausted
