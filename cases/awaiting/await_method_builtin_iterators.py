# title: any iterator will do
# clauses: await.method.iterator await.values
# python: >=3.6
import itertools

class Some:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        return self.value

async def work(value):
    return await Some(value)

for value in (iter([1, 2]), map(str, [1, 2]), zip('ab', 'cd'), itertools.chain('x', 'y')):
    c = work(value)
    print(c.send(None), c.send(None))

# expect:
# 1 2
# 1 2
# ('a', 'c') ('b', 'd')
# x y
