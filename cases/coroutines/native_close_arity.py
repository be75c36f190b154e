# title: close takes no argument
# clauses: co.close.arity
# python: >=3.6
import inspect

async def work():
    pass

c = work()
try:
    c.close(None)
except TypeError:
    print('TypeError', inspect.getcoroutinestate(c))
c.close()

# expect:
# TypeError CORO_CREATED
