# title: an exception class is thrown into an iterator of a coroutine that is executing
# clauses: await.wrapper.throw
# python: >=3.6
import inspect

async def work():
    try:
        w.throw(KeyError)
    except ValueError:
        print('ValueError', inspect.getcoroutinestate(c))
    return 'result'

c = work()
w = c.__await__()
try:
    next(w)
except StopIteration as stop:
    print(stop.value)

# expect:
# ValueError CORO_RUNNING
# result
