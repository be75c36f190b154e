# title: None sent to a generator that has not started
# clauses: gen.send.unstarted_none
import inspect

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# GEN_SUSPENDED
