# title: StopIteration thrown into a generator that waits in front of a finally block
# clauses: gen.throw.suspended gen.stop.thrown gen.throw.uncaught gen.stop.legacy
import inspect

def body():
    try:
        print('got', (yield 'one'))
    finally:
        print('cleanup')
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(StopIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# cleanup
# raised RuntimeError
# GEN_CLOSED

# expect <3.7:
# yielded one
# cleanup
# raised StopIteration
# GEN_CLOSED
