# title: None is sent to a coroutine that is executing
# clauses: co.send.running co.state.running
# python: >=3.6
import inspect

async def work():
    try:
        c.send(None)
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
