# title: the iterator over the first iterable is made where the expression stands
# clauses: genexp.outermost_iter
# python: >=3.2
class Items:
    def __iter__(self):
        print('iter')
        return iter('ab')

g = (item for item in Items())
print('made')
print(list(g))
try:
    g = (item for item in 42)
except TypeError:
    print('TypeError')

# expect:
# iter
# made
# ['a', 'b']
# TypeError
