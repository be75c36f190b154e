# title: an instance together with a value is a TypeError
# clauses: gen.throw.instance_value
# python: >=3.2
def body():
    yield

g = body()
next(g)
try:
    g.throw(KeyError('k'), 'value')
except TypeError:
    print('TypeError')

# expect:
# TypeError
