# title: a coroutine that has ended keeps none of its variables
# clauses: co.final.locals
# python: >=3.6
# needs: refcounting
class Gone:
    def __del__(self):
        print('gone')

class Pause:
    def __await__(self):
        yield

async def work():
    value = Gone()
    await Pause()

c = work()
c.send(None)
c.close()
print('closed')

# expect:
# gone
# closed
