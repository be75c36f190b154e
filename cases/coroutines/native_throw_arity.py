# title: throw takes one to three arguments
# clauses: co.throw.arity
# python: >=3.6
import inspect

async def work():
    pass

c = work()
for arguments in ((), (KeyError, KeyError(), None, None)):
    try:
        c.throw(*arguments)
    except TypeError:
        print('TypeError', inspect.getcoroutinestate(c))
c.close()

# expect:
# TypeError CORO_CREATED
# TypeError CORO_CREATED
