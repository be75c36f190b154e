# title: a list that is extended by a generator can be watched by it
# clauses: iter.extend.progressive
# python: >=3.2
def watching():
    for number in range(3):
        yield len(items)

items = ['start']
items.extend(watching())
print(items)

# expect:
# ['start', 1, 2, 3]
