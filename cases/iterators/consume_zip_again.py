# title: an exhausted zip asks its first iterator again
# clauses: iter.zip.again
# python: >=3.2
def values(*items):
    for item in items:
        yield item

long, short = values(1, 2, 3), values('a')
z = zip(long, short)
print(list(z))
print(next(z, 'end'), next(long, 'nothing left'))

# expect:
# [(1, 'a')]
# end nothing left
