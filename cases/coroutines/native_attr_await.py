# title: cr_await is None except where the coroutine waits
# clauses: co.attr.await
# python: >=3.6
class Pause:
    def __await__(self):
        yield

async def work():
    await Pause()

c = work()
print(c.cr_await)
c.send(None)
print(type(c.cr_await).__name__)
c.close()
print(c.cr_await)

# expect:
# None
# generator
# None
