# title: an exception that the close of a dropped coroutine raises is reported and goes no further
# clauses: co.final.error
# python: >=3.8
# needs: refcounting
import sys

sys.unraisablehook = lambda report: print('hook', report.exc_type.__name__)

class Pause:
    def __await__(self):
        yield

async def work():
    try:
        await Pause()
    finally:
        raise KeyError

c = work()
c.send(None)
del c
print('after')

# expect:
# hook KeyError
# after
