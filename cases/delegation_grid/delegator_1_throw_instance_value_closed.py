# title: an instance with a value thrown into a delegator that is exhausted
# clauses: gen.throw.instance_value
def inner():
    yield 'one'

def delegator(sub):
    yield from sub

g = delegator(inner())
print('items', list(g))
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# items ['one']
# raised TypeError
