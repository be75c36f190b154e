# title: SystemExit thrown into a generator that waits
# clauses: gen.throw.suspended gen.throw.uncaught
import inspect

def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(SystemExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised SystemExit
# GEN_CLOSED
