# title: every call of __await__ gives a new iterator of the same coroutine
# clauses: await.wrapper.new
# python: >=3.6
import types

@types.coroutine
def pause(value):
    yield value

async def work():
    await pause(1)
    await pause(2)

c = work()
a, b = c.__await__(), c.__await__()
print(a is b, next(a), next(b))
c.close()

# expect:
# False 1 2
