# title: a coroutine that another one waits for is not refused from __anext__, unlike from await: it is continued
# clauses: aflow.anext.waiting
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def item():
    await pause('first')
    await pause('second')
    return 'item'

shared = item()

class Source:
    def __aiter__(self):
        return self

    def __anext__(self):
        return shared

async def waits():
    await shared

async def loops():
    async for item in Source():
        return item

first, second, third = waits(), waits(), loops()
print(first.send(None))
try:
    second.send(None)
except RuntimeError:
    print('RuntimeError')
print(third.send(None))
try:
    third.send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# first
# RuntimeError
# second
# item
