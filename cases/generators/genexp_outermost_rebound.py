# title: binding the name of the first iterable anew changes nothing for the expression
# clauses: genexp.outermost
# python: >=3.2
items = [1, 2]
g = (item for item in items)
items.append(3)
items = ['other']
print(list(g))

# expect:
# [1, 2, 3]
