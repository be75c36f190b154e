# title: an augmented assignment changes the list that it read, and binds the name to it again
# clauses: flow.assign.augmented
# python: >=3.3
def body():
    global items
    items += yield 'more?'
    yield 'done'

items = first = [1]
g = body()
next(g)
items = 'something else'
g.send([2, 3])
print(first, items is first)

# expect:
# [1, 2, 3] True
