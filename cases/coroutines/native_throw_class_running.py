# title: an exception class is thrown into a coroutine that is executing
# clauses: co.throw.running co.state.running
# python: >=3.6
import inspect

async def work():
    try:
        c.throw(KeyError)
    except ValueError:
        print('ValueError', inspect.getcoroutinestate(c))
    return 'result'

c = work()
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# ValueError CORO_RUNNING
# result
