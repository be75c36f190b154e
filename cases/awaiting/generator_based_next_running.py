# title: next advances a generator-based coroutine that is executing
# clauses: look.coroutine.still_generator gen.next.running
# python: >=3.6
import inspect
import types

@types.coroutine
def work():
    try:
        next(c)
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
