# title: an __await__ that is a coroutine function is refused
# clauses: await.method.coroutine
# python: >=3.6
import warnings

warnings.simplefilter('ignore')

class Some:
    async def __await__(self):
        print('not reached')

async def work():
    await Some()

try:
    work().send(None)
except TypeError:
    print('TypeError')

# expect:
# TypeError
