# title: the annotation of a local variable is not evaluated
# clauses: flow.assign.annotation
# python: >=3.6
def body():
    name: unknown = (yield 'value?')
    yield name
    other: (print('not evaluated'))
    try:
        other
    except UnboundLocalError:
        yield 'UnboundLocalError'

g = body()
print(next(g))
print(g.send(1))
print(next(g))

# expect:
# value?
# 1
# UnboundLocalError
