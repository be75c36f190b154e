# title: up to 3.10 asyncio.coroutine made generator-based coroutines
# clauses: await.asyncio.generator await.bridge.allowed
# python: <3.11
# needs: asyncio
import asyncio
import warnings

warnings.simplefilter('ignore')

async def inner():
    return 'result'

@asyncio.coroutine
def outer():
    return (yield from inner())

async def work():
    return await outer()

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# result
