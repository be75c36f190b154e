# title: send takes exactly one argument
# clauses: co.send.arity
# python: >=3.6
import inspect

async def work():
    pass

c = work()
for arguments in ((), (None, None)):
    try:
        c.send(*arguments)
    except TypeError:
        print('TypeError', inspect.getcoroutinestate(c))
c.close()

# expect:
# TypeError CORO_CREATED
# TypeError CORO_CREATED
