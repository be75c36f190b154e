# title: an instance with a value thrown into a delegator that waits for a list
# clauses: gen.throw.instance_value
def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised TypeError
