# title: the bounds and the step of a slice are evaluated from left to right
# clauses: flow.order.subscript
# python: >=3.3
class Shelf:
    def __getitem__(self, key):
        return key.start, key.stop, key.step

def body():
    shelf = Shelf()
    yield shelf[(yield 'lower'):(yield 'upper'):(yield 'step')]
    yield shelf[:(yield 'upper')]

g = body()
print(next(g), g.send(1), g.send(2))
print(g.send(3))
print(next(g))
print(g.send(4))

# expect:
# lower upper step
# (1, 2, 3)
# upper
# (None, 4, None)
