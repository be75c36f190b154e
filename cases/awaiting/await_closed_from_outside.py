# title: an inner coroutine that was closed by hand lets the outer one meet RuntimeError
# clauses: await.chain.bypassed
# python: >=3.6
import types

@types.coroutine
def pause():
    yield

async def inner():
    await pause()

async def outer():
    try:
        await i
    except RuntimeError:
        print('RuntimeError')

i = inner()
o = outer()
o.send(None)
i.close()
try:
    o.send(None)
except StopIteration:
    print('done')

# expect:
# RuntimeError
# done
