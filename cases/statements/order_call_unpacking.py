# title: arguments, unpacked sequences and unpacked mappings are evaluated from left to right
# clauses: flow.order.call
# python: >=3.5
def show(*args, **kwargs):
    return args, sorted(kwargs.items())

def body():
    yield show((yield 'a'), *(yield 'b'), *(yield 'c'), k=(yield 'd'), **(yield 'e'))

g = body()
print(next(g), g.send(1), g.send([2, 3]), g.send('x'), g.send(4))
print(g.send({'last': 5}))

# expect:
# a b c d e
# ((1, 2, 3, 'x'), [('k', 4), ('last', 5)])
