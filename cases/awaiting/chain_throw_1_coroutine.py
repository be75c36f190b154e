# title: an exception thrown in goes through 1 coroutine and is caught at the end
# clauses: await.throw.inner await.kind.native
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

async def link(depth):
    if depth == 0:
        return await end()
    return 1 + await link(depth - 1)

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
