# title: the iterable of a for loop waits once, and its iterator is made before the first item
# clauses: flow.for.iterable
# python: >=3.3
class Items:
    def __iter__(self):
        print('iter')
        return iter('ab')

def body():
    for item in (yield 'iterable?'):
        yield item

g = body()
print(next(g))
print(g.send(Items()), next(g), next(g, 'over'))
g = body()
next(g)
try:
    g.send(1)
except TypeError:
    print('TypeError')

# expect:
# iterable?
# iter
# a b over
# TypeError
