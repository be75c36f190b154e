# title: an augmented assignment reads its target before the yield on its right suspends
# clauses: gen.yield.order
# python: >=3.2
class Box:
    value = 10

box = Box()

def add():
    box.value += yield 'how much?'
    yield box.value

g = add()
print(next(g))
box.value = 1000
print(g.send(5))

# expect:
# how much?
# 15
