# title: sum adds from left to right, beginning with its start
# clauses: iter.sum
# python: >=3.2
class Number:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        return Number('(%s+%s)' % (self.name, other.name))

    def __radd__(self, other):
        return Number('(%s+%s)' % (other, self.name))

print(sum(Number(name) for name in 'abc').name)
print(sum((Number(name) for name in 'ab'), Number('start')).name)
print(sum(x for x in ()), sum((x for x in ()), 7), sum(([x] for x in 'ab'), []))

# expect:
# (((0+a)+b)+c)
# ((start+a)+b)
# 0 7 ['a', 'b']
