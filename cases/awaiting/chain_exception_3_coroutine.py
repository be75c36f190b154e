# title: an exception comes through 3 coroutines
# clauses: await.raises await.kind.native
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def end():
    await pause('out')
    raise KeyError('end')

async def link(depth):
    if depth == 0:
        return await end()
    return 1 + await link(depth - 1)

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
