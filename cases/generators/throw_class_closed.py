# title: an exception thrown into a closed generator comes straight back
# clauses: gen.throw.closed gen.state.closed
# python: >=3.2
import inspect

def one():
    try:
        yield 1
    except ValueError:
        print('not reached')

g = one()
print(list(g))
for attempt in range(2):
    try:
        g.throw(ValueError)
    except ValueError:
        print('ValueError', inspect.getgeneratorstate(g))

# expect:
# [1]
# ValueError GEN_CLOSED
# ValueError GEN_CLOSED
