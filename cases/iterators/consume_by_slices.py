# title: what a slice assignment, extend and += do with a generator
# clauses: iter.mutable
# python: >=3.2
def letters():
    yield 'x'
    yield 'y'

items = [1, 2, 3]
items[1:2] = letters()
print(items)
items += letters()
print(items)
items.extend(letters())
print(len(items))
other = {1}
other |= set(letters())
other.update(letters(), letters())
print(len(other))

# expect:
# [1, 'x', 'y', 3]
# [1, 'x', 'y', 3, 'x', 'y']
# 8
# 3
