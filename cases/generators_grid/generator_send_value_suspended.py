# title: a value sent to a generator that waits
# clauses: gen.send.suspended
import inspect

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# got value
# yielded two
# GEN_SUSPENDED
