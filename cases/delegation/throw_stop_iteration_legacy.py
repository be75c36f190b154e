# title: in 3.6 a StopIteration thrown at a sub-generator ends the delegation with its value
# clauses: delegate.stop.legacy
# python: >=3.6 <3.7
class Enough(StopIteration):
    pass

def sub():
    yield 'waiting'

def delegator(depth):
    result = yield from delegator(depth - 1) if depth > 1 else sub()
    yield depth, result

for depth in (1, 3):
    for kind in (StopIteration, Enough):
        g = delegator(depth)
        next(g)
        print(g.throw(kind('thrown')))

# expect:
# (1, 'thrown')
# (1, 'thrown')
# (1, 'thrown')
# (1, 'thrown')
