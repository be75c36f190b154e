# title: of several targets the first is assigned before the next one is evaluated
# clauses: flow.assign.targets
# python: >=3.3
table = {}

def body():
    table[(yield 'first key?')] = table[(yield 'second key?')] = yield 'value?'
    yield 'done'

g = body()
print(next(g))
print(g.send('v'), table)
print(g.send('a'), table)
print(g.send('b'), sorted(table))

# expect:
# value?
# first key? {}
# second key? {'a': 'v'}
# done ['a', 'b']
