# title: a value is sent to a generator-based coroutine that was not started
# clauses: look.coroutine.still_generator gen.send.unstarted
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    got = yield 'paused'
    print('got', got)
    return 'result'

c = work()
try:
    c.send('value')
except TypeError:
    print('TypeError')
print(inspect.getgeneratorstate(c))
c.close()

# expect:
# TypeError
# GEN_CREATED
