# title: a value is sent to a generator-based coroutine that is executing
# clauses: look.coroutine.still_generator gen.send.running
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    try:
        c.send('value')
    except ValueError:
        print('ValueError', inspect.getgeneratorstate(c))
    yield 'paused'
    return 'result'

c = work()
print(next(c))
c.close()

# expect:
# ValueError GEN_RUNNING
# paused
