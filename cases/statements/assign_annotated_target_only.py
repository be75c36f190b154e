# title: an annotated target without a value is evaluated and not assigned
# clauses: flow.assign.annotation_target
# python: >=3.6
def body(table):
    table[(yield 'key?')]: int
    (yield 'object?').name: int
    yield table

g = body({})
print(next(g))
print(g.send('k'))
print(g.send(None))

# expect:
# key?
# object?
# {}
