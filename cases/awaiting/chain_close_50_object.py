# title: close goes through 50 objects from the end
# clauses: await.close.inner await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def end():
    try:
        await pause('out')
    finally:
        print('finally')

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
print(c.close())
print(c.cr_frame)

# expect:
# out
# finally
# None
# None
