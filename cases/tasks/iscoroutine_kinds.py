# title: iscoroutine is true of coroutines and false of functions and futures
# clauses: task.iscoroutine
# needs: asyncio
import asyncio
import collections.abc


async def work():
    pass


class Own(collections.abc.Coroutine):
    def __await__(self):
        yield

    def send(self, value):
        pass

    def throw(self, *details):
        pass

    def close(self):
        pass


coroutine = work()
print(asyncio.iscoroutine(coroutine), asyncio.iscoroutine(work), asyncio.iscoroutine(5))
print(asyncio.iscoroutine(Own()))
coroutine.close()

# expect:
# True False False
# True
