# title: a function without yield became a coroutine function by asyncio.coroutine
# clauses: await.asyncio.plain
# python: <3.11
# needs: asyncio
import asyncio
import warnings

warnings.simplefilter('ignore')

@asyncio.coroutine
def gives(value):
    return value

async def work():
    return await gives('result')

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# result
