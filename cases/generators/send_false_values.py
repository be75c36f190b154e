# title: only None is None, every other false value is a value
# clauses: gen.send.suspended gen.send.unstarted
# python: >=3.2
def show():
    while True:
        print(repr((yield)))

for value in (0, '', False, (), 0.0):
    g = show()
    try:
        g.send(value)
    except TypeError:
        print('TypeError')
    next(g)
    g.send(value)

# expect:
# TypeError
# 0
# TypeError
# ''
# TypeError
# False
# TypeError
# ()
# TypeError
# 0.0
