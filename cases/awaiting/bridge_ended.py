# title: yield from of a coroutine that has ended raises RuntimeError
# clauses: co.reuse.send await.bridge.allowed
# python: >=3.6
import types

async def inner():
    pass

@types.coroutine
def outer():
    try:
        yield from i
    except RuntimeError:
        print('RuntimeError')

i = inner()
i.close()
try:
    next(outer())
except StopIteration:
    print('done')

# expect:
# RuntimeError
# done
