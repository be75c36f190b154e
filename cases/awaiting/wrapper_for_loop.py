# title: a for loop over the iterator runs the coroutine
# clauses: await.wrapper.next
# python: >=3.6
import types

@types.coroutine
def pause(value):
    print('got', (yield value))

async def work():
    await pause(1)
    await pause(2)

for value in work().__await__():
    print(value)

# expect:
# 1
# got None
# 2
# got None
