# title: an extended slice takes as many values as it has places, and exhausts the generator first
# clauses: iter.mutable.extended
# python: >=3.2
def letters(count):
    for letter in 'abcdef'[:count]:
        yield letter

items = [0, 1, 2, 3, 4]
items[::2] = letters(3)
print(items)
for count in (2, 4):
    g = letters(count)
    try:
        items[::2] = g
    except ValueError:
        print('ValueError', items, next(g, 'exhausted'))

# expect:
# ['a', 1, 'b', 3, 'c']
# ValueError ['a', 1, 'b', 3, 'c'] exhausted
# ValueError ['a', 1, 'b', 3, 'c'] exhausted
