# title: a value sent to a generator closed before its start raises StopIteration, no TypeError
# clauses: gen.send.closed gen.close.unstarted
# python: >=3.2
def one():
    yield 1

g = one()
g.close()
try:
    g.send('value')
except StopIteration:
    print('StopIteration')

# expect:
# StopIteration
