# title: the fields of a formatted string wait from left to right, a format after its value
# clauses: flow.order.fstring
# python: >=3.6
def body():
    yield f'<{(yield "first")!r}|{(yield "second"):>{(yield "width")}}|{(yield "third")}>'

g = body()
print(next(g), g.send('a'), g.send('b'), g.send(4))
print(g.send('c'))

# expect:
# first second width third
# <'a'|   b|c>
