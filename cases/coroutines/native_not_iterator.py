# title: next refuses a coroutine
# clauses: co.iter.next_refused
# python: >=3.6
import inspect

async def work():
    print('not reached')

c = work()
for use in (lambda: next(c), lambda: next(c, 'default')):
    try:
        use()
    except TypeError:
        print('TypeError', inspect.getcoroutinestate(c))
c.close()

# expect:
# TypeError CORO_CREATED
# TypeError CORO_CREATED
