# title: a class and an instance thrown into a coroutine that is executing
# clauses: co.throw.running
# python: >=3.6
import inspect

async def work():
    try:
        c.throw(KeyError, KeyError('own'))
    except ValueError:
        print('ValueError', inspect.getcoroutinestate(c))

c = work()
try:
    c.send(None)
except StopIteration:
    print('done')

# expect:
# ValueError CORO_RUNNING
# done
