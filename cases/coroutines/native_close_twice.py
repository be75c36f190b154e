# title: close can be called any number of times
# clauses: co.close.ended co.close.unstarted
# python: >=3.6
import inspect

async def work():
    print('not reached')

c = work()
print(c.close(), c.close(), c.close())
print(inspect.getcoroutinestate(c))

# expect:
# None None None
# CORO_CLOSED
