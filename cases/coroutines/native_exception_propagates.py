# title: an exception that leaves a coroutine goes to whoever resumed it
# clauses: co.exc.propagates co.state.closed
# python: >=3.6
import inspect

async def work():
    raise KeyError('k')

c = work()
try:
    c.send(None)
except KeyError as error:
    print(error.args, inspect.getcoroutinestate(c))

# expect:
# ('k',) CORO_CLOSED
