# title: a chain is closed from the inside out
# clauses: delegate.chain.close
# python: >=3.3
def level(depth):
    try:
        if depth:
            yield from level(depth - 1)
        else:
            yield 'waiting'
    finally:
        print('level', depth)

g = level(3)
next(g)
g.close()

# expect:
# level 0
# level 1
# level 2
# level 3
