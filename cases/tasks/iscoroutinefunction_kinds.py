# title: iscoroutinefunction is true of async def functions only
# clauses: task.iscoroutinefunction
# needs: asyncio
import asyncio


async def work():
    pass


async def generator():
    yield


def plain():
    yield


print(asyncio.iscoroutinefunction(work))
print([asyncio.iscoroutinefunction(value) for value in (generator, plain, print, 5)])

# expect:
# True
# [False, False, False, False]
