# title: the value of a yield that is a whole statement is discarded
# clauses: flow.yield_statement
# python: >=3.3
def body():
    yield 'first'
    (yield 'second')
    yield from ['third']
    (yield from ['fourth'])
    yield 'last'

g = body()
print(next(g), g.send('ignored'), next(g), next(g), next(g))

# expect:
# first second third fourth last
