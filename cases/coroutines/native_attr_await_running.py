# title: cr_await is None while the coroutine executes code of its own
# clauses: co.attr.await
# python: >=3.6
class Pause:
    def __await__(self):
        yield

async def work():
    print(c.cr_await)
    await Pause()
    print(c.cr_await)

c = work()
c.send(None)
try:
    c.send(None)
except StopIteration:
    print('done')

# expect:
# None
# None
# done
