# title: an exception thrown into a chain is met from the inside out
# clauses: delegate.chain.throw
# python: >=3.3
def level(depth):
    try:
        if depth:
            yield from level(depth - 1)
        else:
            yield 'waiting'
    except KeyError:
        print('level', depth)
        if depth < 2:
            raise
        yield 'caught at', depth

g = level(4)
print(next(g))
print(g.throw(KeyError))
print(list(g))

# expect:
# waiting
# level 0
# level 1
# level 2
# ('caught at', 2)
# []
