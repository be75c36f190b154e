# title: the value is yielded before the target of an assignment is evaluated
# clauses: gen.yield.order
# python: >=3.2
def seen(name, value):
    print('evaluating', name)
    return value

table = {}

def body():
    seen('container', table)[seen('key', 'k')] = yield seen('value', 'v')
    yield table

g = body()
print(next(g))
print(g.send('sent'))

# expect:
# evaluating value
# v
# evaluating container
# evaluating key
# {'k': 'sent'}
