# title: an exception with a traceback thrown into a coroutine that is executing
# clauses: co.throw.running
# python: >=3.6
import inspect

async def work():
    try:
        c.throw(KeyError, KeyError('own'), traceback)
    except ValueError:
        print('ValueError', inspect.getcoroutinestate(c))

try:
    raise ValueError
except ValueError as error:
    traceback = error.__traceback__
c = work()
try:
    c.send(None)
except StopIteration:
    print('done')

# expect:
# ValueError CORO_RUNNING
# done
