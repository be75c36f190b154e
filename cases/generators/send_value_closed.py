# title: a value sent to a finished generator raises StopIteration
# clauses: gen.send.closed gen.state.closed
# python: >=3.2
import inspect

def once():
    yield 1

g = once()
print(list(g))
for value in (None, 'late'):
    try:
        g.send(value)
    except StopIteration as stop:
        print('StopIteration', stop.value)
print(inspect.getgeneratorstate(g))

# expect:
# [1]
# StopIteration None
# StopIteration None
# GEN_CLOSED
