# title: the middle operand of a chain waits once and serves both comparisons
# clauses: flow.order.comparison
# python: >=3.3
class Seen:
    def __gt__(self, other):
        print(other, '<')
        return True

    def __lt__(self, other):
        print('<', other)
        return True

def body():
    yield 1 < (yield 'middle?') < 9

g = body()
print(next(g))
print(g.send(Seen()))

# expect:
# middle?
# 1 <
# < 9
# True
