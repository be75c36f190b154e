# title: an instance with a value thrown into a delegator that has not started
# clauses: gen.throw.instance_value
def inner():
    yield 'one'
    yield 'two'

def delegator(sub):
    print('result', (yield from sub))
    yield 'three'

g = delegator(inner())
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# raised TypeError
