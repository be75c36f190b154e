# title: the operands are evaluated from left to right even where the right one's method is called
# clauses: flow.order.operator
# python: >=3.3
class Right:
    def __radd__(self, other):
        return ('radd', other)

    def __contains__(self, item):
        return item == 'left'

def body():
    yield (yield 'first') + (yield 'second')
    yield (yield 'item') in (yield 'container')

g = body()
print(next(g), g.send('left'))
print(g.send(Right()))
print(next(g), g.send('left'))
print(g.send(Right()))

# expect:
# first second
# ('radd', 'left')
# item container
# True
