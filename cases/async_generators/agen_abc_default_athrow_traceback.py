# title: athrow of AsyncGenerator gives the exception the traceback of its third argument
# clauses: agen.abc.defaults
# python: >=3.6
from collections.abc import AsyncGenerator

class Mine(AsyncGenerator):
    async def asend(self, value): pass

    async def athrow(self, *details):
        return await super().athrow(*details)

try:
    raise OSError
except OSError as error:
    traceback = error.__traceback__

for details in (KeyError, None, traceback), (KeyError, KeyError('value'), traceback), (KeyError,):
    try:
        Mine().athrow(*details).send(None)
    except KeyError as caught:
        entry = caught.__traceback__
        while entry.tb_next:
            entry = entry.tb_next
        print(caught.args, entry is traceback)

# expect:
# () True
# ('value',) True
# () False
