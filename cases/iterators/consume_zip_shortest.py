# title: zip loses the values that it took before it met the end of a shorter generator
# clauses: iter.zip
# python: >=3.2
def values(*items):
    for item in items:
        yield item

long, short = values(1, 2, 3), values('a')
print(list(zip(long, short)), list(long))
long, short = values(1, 2, 3), values('a')
print(list(zip(short, long)), list(long))
print(list(zip()), list(zip(values(1, 2))), list(zip(values(), values(1))))

# expect:
# [(1, 'a')] [3]
# [('a', 1)] [2, 3]
# [] [(1,), (2,)] []
