# title: a value sent to a generator that has not started
# clauses: gen.send.unstarted
import inspect

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.send('value'))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised TypeError
# GEN_CREATED
