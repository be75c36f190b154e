# title: inspect knows the iterator neither as coroutine nor as generator nor as awaitable
# clauses: await.wrapper.not_awaitable
# python: >=3.6
import inspect

async def work():
    pass

c = work()
w = c.__await__()
print(inspect.iscoroutine(w), inspect.isgenerator(w), inspect.isawaitable(w))
c.close()

# expect:
# False False False
