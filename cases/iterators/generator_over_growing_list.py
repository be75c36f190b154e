# title: a generator over a list sees what is added before its end, and nothing after it
# clauses: iter.exhausted
# python: >=3.2
items = [1, 2]
def body():
    for item in items:
        yield item

g = body()
print(next(g))
items.append(3)
print(list(g))
items.append(4)
print(list(g))
i = iter(items)
print(len(list(i)))
items.append(5)
print(list(i))

# expect:
# 1
# [2, 3]
# []
# 4
# []
