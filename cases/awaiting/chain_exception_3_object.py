# title: an exception comes through 3 objects
# clauses: await.raises await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def end():
    await pause('out')
    raise KeyError('end')

class link:
    def __init__(self, depth):
        self.depth = depth
    def __await__(self):
        if self.depth == 0:
            return (yield from end().__await__())
        return 1 + (yield from link(self.depth - 1).__await__())

async def main():
    return await link(3)

c = main()
print(c.send(None))
try:
    c.send(None)
except KeyError as error:
    print(error.args)
print(c.cr_frame)

# expect:
# out
# ('end',)
# None
