# title: a subscript is evaluated after the object, and the item is fetched after both
# clauses: flow.order.subscript
# python: >=3.3
class Shelf:
    def __getitem__(self, key):
        print('fetching', key)
        return 'item'

def body():
    yield (yield 'object?')[(yield 'key?'), (yield 'second key?')]

g = body()
print(next(g))
print(g.send(Shelf()))
print(g.send(1))
print(g.send(2))

# expect:
# object?
# key?
# second key?
# fetching (1, 2)
# item
