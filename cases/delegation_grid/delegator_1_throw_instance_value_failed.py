# title: an instance with a value thrown into a delegator that an exception ended
# clauses: gen.throw.instance_value
def inner():
    yield 'one'
    raise OSError

def delegator(sub):
    yield from sub

g = delegator(inner())
try:
    list(g)
except OSError:
    print('failed')
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# failed
# raised TypeError
