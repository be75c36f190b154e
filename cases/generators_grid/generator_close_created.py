# title: close of a generator that has not started
# clauses: gen.close.unstarted
import inspect

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# closed None
# GEN_CLOSED
