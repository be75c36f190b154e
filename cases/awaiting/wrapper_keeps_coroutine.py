# title: the iterator keeps the coroutine alive, which is closed with it
# clauses: await.wrapper.keeps co.final.close
# python: >=3.6
# needs: refcounting
import types

@types.coroutine
def pause():
    yield

async def work():
    try:
        await pause()
    finally:
        print('finally')

c = work()
w = c.__await__()
next(w)
del c
print('kept')
del w
print('after')

# expect:
# kept
# finally
# after
