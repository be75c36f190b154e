# title: any stops behind the first true value, all behind the first false one
# clauses: iter.any iter.all
# python: >=3.2
def values(*items):
    for item in items:
        print('giving', item)
        yield item

g = values(0, '', 3, 4)
print(any(g), list(g))
g = values(1, 0, 2)
print(all(g), list(g))
print(any(values()), all(values()))
print(any(values(0)), all(values(1)))

# expect:
# giving 0
# giving 
# giving 3
# giving 4
# True [4]
# giving 1
# giving 0
# giving 2
# False [2]
# False True
# giving 0
# giving 1
# False True
