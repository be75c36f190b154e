# title: next advances a generator-based coroutine that waits in a try block with a finally
# clauses: look.coroutine.still_generator gen.next.suspended
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    try:
        print('got', (yield 'paused'))
    finally:
        print('finally')
    return 'result'

c = work()
print(next(c))
try:
    next(c)
except StopIteration as stop:
    print('StopIteration', stop.value)
print(inspect.getgeneratorstate(c))

# expect:
# paused
# got None
# finally
# StopIteration result
# GEN_CLOSED
