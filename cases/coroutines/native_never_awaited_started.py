# title: there is no warning once the coroutine was started by send
# clauses: co.never.started
# python: >=3.6
# needs: refcounting
import warnings

class Pause:
    def __await__(self):
        yield

async def work():
    await Pause()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    c = work()
    c.send(None)
    del c
    print(len(caught))

# expect:
# 0
