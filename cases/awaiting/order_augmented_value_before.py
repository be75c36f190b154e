# title: an augmented assignment takes the old value before its await
# clauses: await.order.augmented
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

count = 1

async def work():
    global count
    count += await pause('out')

c = work()
c.send(None)
count = 100
try:
    c.send(5)
except StopIteration:
    print(count)

# expect:
# 6
