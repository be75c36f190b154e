# title: a second coroutine that awaits the same one is refused, the first goes on
# clauses: await.twice.waiting
# python: >=3.6
import types

@types.coroutine
def pause():
    yield 'paused'

async def inner():
    await pause()
    return 'result'

async def work(name):
    print(name, await target)

target = inner()
a, b = work('a'), work('b')
print(a.send(None))
try:
    b.send(None)
except RuntimeError:
    print('RuntimeError')
try:
    a.send(None)
except StopIteration:
    print('done')

# expect:
# paused
# RuntimeError
# a result
# done
