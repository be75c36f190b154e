# title: next of a generator that has not started
# clauses: gen.next.unstarted
import inspect

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', next(g))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# GEN_SUSPENDED
