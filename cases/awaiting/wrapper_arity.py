# title: a wrong number of arguments is refused by the iterator, and the coroutine is not resumed
# clauses: await.wrapper.arity
# python: >=3.6
import inspect

async def work():
    pass

c = work()
w = c.__await__()
for method, arguments in ((w.send, ()), (w.send, (None, None)),
                          (w.throw, ()), (w.throw, (KeyError, None, None, None)),
                          (w.close, (None,)), (c.__await__, (None,))):
    try:
        method(*arguments)
    except TypeError:
        print('TypeError', inspect.getcoroutinestate(c))
c.close()

# expect:
# TypeError CORO_CREATED
# TypeError CORO_CREATED
# TypeError CORO_CREATED
# TypeError CORO_CREATED
# TypeError CORO_CREATED
# TypeError CORO_CREATED
