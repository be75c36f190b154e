# title: a sent sequence can be unpacked where it arrives
# clauses: gen.send.suspended
# python: >=3.2
def body():
    while True:
        a, (b, *rest) = yield
        print(a, b, rest)

g = body()
next(g)
g.send((1, 'xyz'))
g.send([2, (3,)])
try:
    g.send(None)
except TypeError:
    print('TypeError', list(g))

# expect:
# 1 x ['y', 'z']
# 2 3 []
# TypeError []
