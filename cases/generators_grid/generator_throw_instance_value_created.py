# title: an instance with a value thrown into a generator that has not started
# clauses: gen.throw.instance_value
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# raised TypeError
