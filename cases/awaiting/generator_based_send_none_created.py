# title: None is sent to a generator-based coroutine that was not started
# clauses: look.coroutine.still_generator gen.send.unstarted_none
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    got = yield 'paused'
    print('got', got)
    return 'result'

c = work()
print(c.send(None))
print(inspect.getgeneratorstate(c))
c.close()

# expect:
# paused
# GEN_SUSPENDED
