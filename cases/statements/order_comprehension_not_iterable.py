# title: what cannot be iterated is refused inside the body, where the comprehension stands
# clauses: flow.order.comprehension
# python: >=3.3
def body():
    try:
        yield [item for item in (yield 'iterable?')]
    except TypeError:
        yield 'TypeError'

g = body()
print(next(g), g.send(1))

# expect:
# iterable? TypeError
