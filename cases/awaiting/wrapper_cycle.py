# title: the iterator of a coroutine is collected with a cycle that it is part of
# clauses: await.wrapper.cycle
# python: >=3.6
import gc
import types

@types.coroutine
def pause():
    yield 'waiting'

async def work(held):
    try:
        await pause()
    finally:
        print('finally')

gc.collect()
held = []
wrapper = work(held).__await__()
held.append(wrapper)
print(wrapper.send(None))
del held, wrapper
print('deleted')
gc.collect()
print('collected')

# expect:
# waiting
# deleted
# finally
# collected
