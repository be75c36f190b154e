# title: sending None to a closed generator raises StopIteration, as next does
# clauses: gen.send.none gen.send.closed
# python: >=3.2
def one():
    yield 1

g = one()
g.close()
try:
    g.send(None)
except StopIteration as stop:
    print('StopIteration', stop.value)

# expect:
# StopIteration None
