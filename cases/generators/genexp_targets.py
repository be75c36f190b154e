# title: variables of every target are hidden, attributes and items are set for all
# clauses: genexp.target genexp.scope
# python: >=3.2
class Box:
    pass

first, rest = 'outside', 'outside'
print(list((first, rest) for first, *rest in ('abc', 'de')))
print(list(a + b for (a, b) in ((1, 2), (3, 4))))
print(first, rest, 'a' in globals())
box, items = Box(), [0]
print(list(1 for box.attribute in 'xy'), box.attribute)
print(list(2 for items[0] in 'xy'), items)

# expect:
# [('a', ['b', 'c']), ('d', ['e'])]
# [3, 7]
# outside outside False
# [1, 1] y
# [2, 2] ['y']
