# title: in a chain each delegator meets GeneratorExit, though the one inside swallowed it
# clauses: delegate.chain.close delegate.exit.swallowed
# python: >=3.3
def level(depth):
    try:
        if depth:
            yield from level(depth - 1)
        else:
            yield 'waiting'
    except GeneratorExit:
        print('level', depth)

g = level(3)
next(g)
print(g.close())

# expect:
# level 0
# level 1
# level 2
# level 3
# None
