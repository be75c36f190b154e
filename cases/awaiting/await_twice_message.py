# title: CPython's words for a coroutine that another one waits in
# clauses: await.message.waiting
# python: >=3.6
import types

@types.coroutine
def pause():
    yield

async def inner():
    await pause()

async def work():
    await target

target = inner()
target.send(None)
try:
    work().send(None)
except RuntimeError as error:
    print(error)
target.close()

# expect:
# coroutine is being awaited already
