# title: a parameter is a local variable that keeps what was bound to it, for each generator alone
# clauses: flow.names.free gen.create.independent gen.create.arguments
# python: >=3.3
def body(count, *rest, step=1, **more):
    while count:
        rest = rest + (count,)
        more[count] = step
        yield rest, sorted(more)
        count -= step

a, b = body(2), body(4, 'x', step=2)
print(next(a), next(b))
print(next(a), next(b))

# expect:
# ((2,), [2]) (('x', 4), [4])
# ((2, 1), [1, 2]) (('x', 4, 2), [2, 4])
