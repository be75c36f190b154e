# title: a generator itself cannot be subscripted at any version
# clauses: look.no_items
# python: >=3.2
def body():
    print('not reached')
    yield

g = body()
def assign():
    g[0] = 1
def delete():
    del g[0]
for action in (lambda: g[0], lambda: g[1:2], lambda: g[int], assign, delete):
    try:
        action()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
