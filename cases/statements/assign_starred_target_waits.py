# title: a starred target may be an item whose key waits
# clauses: flow.assign.unpacking
# python: >=3.3
table = {}

def body():
    first, *table[(yield 'key?')], last = 'abcd'
    yield first, last

g = body()
print(next(g))
print(g.send('k'), table)

# expect:
# key?
# ('a', 'd') {'k': ['b', 'c']}
