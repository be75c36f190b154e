# title: a value is sent to an iterator of a coroutine that is executing
# clauses: await.wrapper.send
# python: >=3.6
import inspect

async def work():
    try:
        w.send('value')
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
