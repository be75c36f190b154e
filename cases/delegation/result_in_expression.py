# title: yield from is an expression like others
# clauses: delegate.result delegate.parentheses
# python: >=3.3
def number(value):
    got = yield 'asking'
    return value + got

def delegator():
    total = (yield from number(1)) + (yield from number(10))
    return [total, (yield from number(100))]

g = delegator()
print(next(g), g.send(1), g.send(2))
try:
    g.send(3)
except StopIteration as stop:
    print(stop.value)

# expect:
# asking asking asking
# [14, 103]
