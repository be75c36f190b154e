# title: cr_running is true while the coroutine executes
# clauses: co.attr.running
# python: >=3.6
class Pause:
    def __await__(self):
        yield

async def work():
    print(c.cr_running)
    await Pause()

c = work()
print(c.cr_running)
c.send(None)
print(c.cr_running)
c.close()
print(c.cr_running)

# expect:
# False
# True
# False
# False
