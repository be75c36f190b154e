# title: three coroutines take turns under a loop of ten lines
# clauses: co.send.suspended await.values
# python: >=3.6
import types

@types.coroutine
def turn():
    yield

async def count(name, to):
    for i in range(to):
        print(name, i)
        await turn()

queue = [count('a', 2), count('b', 1), count('c', 3)]
while queue:
    c = queue.pop(0)
    try:
        c.send(None)
    except StopIteration:
        continue
    queue.append(c)

# expect:
# a 0
# b 0
# c 0
# a 1
# c 1
# c 2
