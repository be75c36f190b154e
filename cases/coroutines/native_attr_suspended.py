# title: cr_suspended is true while the coroutine waits
# clauses: co.attr.suspended
# python: >=3.11
class Pause:
    def __await__(self):
        yield

async def work():
    print(c.cr_suspended)
    await Pause()

c = work()
print(c.cr_suspended)
c.send(None)
print(c.cr_suspended)
c.close()
print(c.cr_suspended)

# expect:
# False
# False
# True
# False
