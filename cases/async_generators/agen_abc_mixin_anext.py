# title: AsyncGenerator gives __anext__, which sends None
# clauses: agen.abc.mixins
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
from collections.abc import AsyncGenerator

class Mine(AsyncGenerator):
    async def asend(self, value):
        return 'sent', value
    async def athrow(self, kind, value=None, traceback=None):
        raise kind

m = Mine()
print(m.__aiter__() is m, run(m.__anext__()))

# expect:
# True ('sent', None)
