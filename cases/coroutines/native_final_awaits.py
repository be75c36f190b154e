# title: a dropped coroutine that waits again is reported with RuntimeError
# clauses: co.final.error co.close.answered
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
    except GeneratorExit:
        await Pause()

c = work()
c.send(None)
del c
print('after')

# expect:
# hook RuntimeError
# after
