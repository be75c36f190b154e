# title: a coroutine handed to one that was never started is warned about after that one
# clauses: co.never.collected
# python: >=3.6
# needs: refcounting
import warnings

async def inner():
    pass

async def outer(target):
    await target

warnings.simplefilter('always')
warnings.showwarning = lambda message, *rest: print(message)
c = outer(inner())
del c
print('after')

# expect:
# coroutine 'outer' was never awaited
# coroutine 'inner' was never awaited
# after
