# title: a waiting coroutine is closed when its last reference goes
# clauses: co.final.close
# python: >=3.6
# needs: refcounting
class Pause:
    def __await__(self):
        yield

async def work():
    try:
        await Pause()
    except GeneratorExit:
        print('GeneratorExit')
        raise
    finally:
        print('finally')

c = work()
c.send(None)
del c
print('after')

# expect:
# GeneratorExit
# finally
# after
