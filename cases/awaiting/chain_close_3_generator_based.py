# title: close goes through 3 generator-based coroutines from the end
# clauses: await.close.inner await.kind.generator_based
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

@types.coroutine
def link(depth):
    if depth == 0:
        return (yield from end())
    return 1 + (yield from link(depth - 1))

async def main():
    return await link(3)

c = main()
print(c.send(None))
print(c.close())
print(c.cr_frame)

# expect:
# out
# finally
# None
# None
