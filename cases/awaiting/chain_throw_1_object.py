# title: an exception thrown in goes through 1 object and is caught at the end
# clauses: await.throw.inner await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def end():
    try:
        await pause('out')
    except KeyError as error:
        print(error.args)
    return 0

class link:
    def __init__(self, depth):
        self.depth = depth
    def __await__(self):
        if self.depth == 0:
            return (yield from end().__await__())
        return 1 + (yield from link(self.depth - 1).__await__())

async def main():
    return await link(1)

c = main()
print(c.send(None))
try:
    c.throw(KeyError('in'))
except StopIteration as stop:
    print(stop.value)

# expect:
# out
# ('in',)
# 1
