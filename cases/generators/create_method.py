# title: a method may be a generator function and reads its object when it runs
# clauses: gen.create.returns gen.iter.lazy
# python: >=3.2
class Shelf:
    def __init__(self):
        self.items = ['a']

    def listed(self):
        for item in self.items:
            yield item

shelf = Shelf()
g = shelf.listed()
shelf.items.append('b')
print(list(g))

# expect:
# ['a', 'b']
