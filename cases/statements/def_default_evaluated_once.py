# title: a default that was sent is kept, and each definition asks anew
# clauses: flow.def.defaults
# python: >=3.3
def body():
    functions = []
    for round in range(2):
        def add(item, items=(yield 'items?')):
            items.append(item)
            return items
        functions.append(add)
    yield functions

g = body()
print(next(g), g.send([1]))
first, second = g.send([2])
first('a')
print(first('b'), second('c'))

# expect:
# items? items?
# [1, 'a', 'b'] [2, 'c']
