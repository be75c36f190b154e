# title: list takes what the coroutine suspends with, and a second list is refused
# clauses: await.wrapper.next co.reuse.send
# python: >=3.6
import types

@types.coroutine
def pause(value):
    yield value

async def work():
    for i in range(3):
        await pause(i)

w = work().__await__()
print(list(w))
try:
    list(w)
except RuntimeError:
    print('RuntimeError')

# expect:
# [0, 1, 2]
# RuntimeError
