# title: values go in and out through 50 objects
# clauses: await.values await.send.value await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def end():
    got = await pause('out')
    print(got)
    return 0

class link:
    def __init__(self, depth):
        self.depth = depth
    def __await__(self):
        if self.depth == 0:
            return (yield from end().__await__())
        return 1 + (yield from link(self.depth - 1).__await__())

async def main():
    return await link(50)

c = main()
print(c.send(None))
try:
    c.send('in')
except StopIteration as stop:
    print(stop.value)

# expect:
# out
# in
# 50
