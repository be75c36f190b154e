# title: a nested target list is unpacked when its turn comes
# clauses: flow.assign.unpacking
# python: >=3.3
table = {}

def body():
    try:
        table[(yield 'key?')], (table['x'], table['y']) = 1, None
    except TypeError:
        yield 'TypeError'

g = body()
print(next(g))
print(g.send('k'), table)

# expect:
# key?
# TypeError {'k': 1}
